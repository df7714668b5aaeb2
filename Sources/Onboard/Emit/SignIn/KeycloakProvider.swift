import Schema

/// The same client as Keycloak's identity provider (`IdentityProviderRepresentation`).
///
/// It needs the provider `gsis-taxis` of `keycloak-gsis-providers`, which reads the service's XML.
/// It comes disabled and without `clientId`; the secret is a name in Keycloak's vault.
struct KeycloakProvider {
  let body: SignInPlan.Body
  let system: SignInPlan.System
  let environment: SignInEnvironment

  /// The representation.
  var json: JSONValue {
    let service = SignInService.citizens
    let addresses = Dictionary(
      uniqueKeysWithValues: service.endpoints(in: environment).map { ($0.name, $0.url) })
    func address(_ name: String) -> JSONValue { .string(addresses[name] ?? "") }
    return [
      "addReadTokenRoleOnCreate": false,
      "alias": .string(alias),
      "authenticateByDefault": false,
      "config": [
        "authorizationUrl": address("authorize"),
        "clientAuthMethod": .string(ClientRegistration.authentication),
        "clientSecret": .string("${vault.\(alias)}"),
        "defaultScope": .string(SignInServiceFile.scope),
        "logoutUrl": address("logout"), "syncMode": "FORCE", "tokenUrl": address("token"),
        "userInfoUrl": address("userinfo"),
      ],
      "displayName": .string(system.name),
      "enabled": false,
      "linkOnly": false,
      "providerId": environment == .test ? "gsis-taxis-test" : "gsis-taxis",
      "storeToken": false,
      "trustEmail": false,
    ]
  }

  /// The name in addresses, which no other client has.
  var alias: String { "\(body.folder)-\(system.id)-\(environment.key.text)" }
}
