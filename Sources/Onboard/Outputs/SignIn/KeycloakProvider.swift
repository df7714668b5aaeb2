import Ground
import Schema

/// The same client as a Keycloak identity provider (`IdentityProviderRepresentation`).
///
/// It requires the provider `gsis-taxis` from `keycloak-gsis-providers`, which reads the service's
/// XML. It is written disabled and without `clientId`; the secret is the name of an entry in
/// Keycloak's vault.
enum KeycloakProvider {
  static var members: [WireMember<SignInClient>] {
    [
      off(
        "addReadTokenRoleOnCreate", el: "οι χρήστες δεν διαβάζουν το διακριτικό",
        en: "users do not read the token"),
      WireMember(
        "alias", .slug, el: "το όνομα σε διευθύνσεις", en: "the name in addresses"
      ) { alias($0) },
      off("authenticateByDefault", el: "δεν επιλέγεται μόνος του", en: "not chosen by itself"),
      WireMember(
        "config", .object(configuration), el: "οι ρυθμίσεις του", en: "its configuration"
      ) { $0 },
      WireMember("displayName", .text, el: "το όνομα που φαίνεται", en: "the name that is shown") {
        $0.system.name
      },
      off("enabled", el: "έρχεται ανενεργός", en: "it comes disabled"),
      off("linkOnly", el: "όχι μόνο για σύνδεση λογαριασμών", en: "not for linking accounts only"),
      WireMember(
        "providerId", .words(["gsis-taxis", "gsis-taxis-test"]).with(["type": "string"]),
        el: "ο πάροχος του Keycloak", en: "Keycloak’s provider"
      ) { $0.environment == .test ? "gsis-taxis-test" : "gsis-taxis" },
      off("storeToken", el: "το διακριτικό δεν φυλάσσεται", en: "the token is not stored"),
      off("trustEmail", el: "η υπηρεσία δεν δίνει e-mail", en: "the service gives no e-mail"),
    ]
  }

  private static var configuration: [WireMember<SignInClient>] {
    [
      address(
        "authorizationUrl", "authorize", el: "πού ξεκινά η είσοδος", en: "where sign-in starts"),
      WireMember(
        "clientAuthMethod", always: ClientRegistration.authentication, .text,
        el: "πώς αποδεικνύει η εφαρμογή ποια είναι", en: "how the client proves who it is"),
      WireMember(
        "clientSecret", .matching("^\\$\\{vault\\.[a-z0-9-]+\\}$"),
        el: "το όνομα της θυρίδας με το μυστικό", en: "the name of the secret in the vault"
      ) { "${vault.\(alias($0))}" },
      WireMember(
        "defaultScope", always: SignInServiceFile.scope, .text, el: "η έκταση της πρόσβασης",
        en: "the scope of access"),
      address("logoutUrl", "logout", el: "πού τελειώνει η είσοδος", en: "where sign-in ends"),
      WireMember(
        "syncMode", always: "FORCE", .text, el: "τα στοιχεία ενημερώνονται σε κάθε είσοδο",
        en: "the data are renewed at every sign-in"),
      address("tokenUrl", "token", el: "πού δίνεται το διακριτικό", en: "where the token is given"),
      address("userInfoUrl", "userinfo", el: "ποιος συνδέθηκε", en: "who signed in"),
    ]
  }

  private static func off(
    _ name: StaticString, el: String, en: String
  ) -> WireMember<SignInClient> {
    WireMember(name, always: false, el: el, en: en)
  }

  private static func address(
    _ name: StaticString, _ endpoint: String, el: String, en: String
  ) -> WireMember<SignInClient> {
    WireMember(name, .secure, el: el, en: en) {
      SignInService.citizens.address(endpoint, in: $0.environment)
    }
  }

  /// The client's unique name in addresses.
  @Sendable private static func alias(_ client: SignInClient) -> String {
    "\(client.body.folder)-\(client.system.id)-\(client.environment.key.text)"
  }
}
