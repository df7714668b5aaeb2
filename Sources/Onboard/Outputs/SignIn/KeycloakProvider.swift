import Schema

/// The same client as Keycloak's identity provider (`IdentityProviderRepresentation`).
///
/// It needs the provider `gsis-taxis` of `keycloak-gsis-providers`, which reads the service's XML.
/// It comes disabled and without `clientId`; the secret is a name in Keycloak's vault.
struct KeycloakProvider {
  let body: SignInPlan.Body
  let system: SignInPlan.System
  let environment: SignInEnvironment

  /// Writes the members of the representation.
  func write(_ json: inout JSONWriter) {
    json.member("addReadTokenRoleOnCreate", false)
    json.member("alias", alias)
    json.member("authenticateByDefault", false)
    json.member("config", writeConfiguration)
    json.member("displayName", system.name)
    json.member("enabled", false)
    json.member("linkOnly", false)
    json.member("providerId", environment == .test ? "gsis-taxis-test" : "gsis-taxis")
    json.member("storeToken", false)
    json.member("trustEmail", false)
  }

  private func writeConfiguration(_ json: inout JSONWriter) {
    let service = SignInService.citizens
    json.member("authorizationUrl", service.address("authorize", in: environment))
    json.member("clientAuthMethod", ClientRegistration.authentication)
    json.member("clientSecret", "${vault.\(alias)}")
    json.member("defaultScope", SignInServiceFile.scope)
    json.member("logoutUrl", service.address("logout", in: environment))
    json.member("syncMode", "FORCE")
    json.member("tokenUrl", service.address("token", in: environment))
    json.member("userInfoUrl", service.address("userinfo", in: environment))
  }

  /// The name in addresses, which no other client has.
  var alias: String { "\(body.folder)-\(system.id)-\(environment.key.text)" }
}
