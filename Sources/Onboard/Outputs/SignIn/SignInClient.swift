import Ground
import Schema

/// The client of one information system in one environment.
struct SignInClient: Sendable {
  let body: SignInPlan.Body
  let system: SignInPlan.System
  let environment: SignInEnvironment
  /// The redirect addresses.
  let redirects: [String]

  init(_ subject: SignInFile.System, environment: SignInEnvironment, redirects: [String]) {
    body = subject.body
    system = subject.system
    self.environment = environment
    self.redirects = redirects
  }

  static var members: [WireMember<SignInClient>] {
    [
      WireMember(
        "client", .object(ClientRegistration.members),
        el: "η εφαρμογή· σε κανονική λειτουργία μόνο μετά το έγγραφο έναρξης",
        en: "the client; in production only after the letter on its start",
        [.oauth2(1), .oauth2(recital: "Ζ")], rulings: [.letter, .redirects]
      ) { $0 },
      WireMember(
        "endpoints", .object(endpoints), el: "οι διευθύνσεις της υπηρεσίας",
        en: "the addresses of the service", [.oauth2(3)]
      ) { $0.environment },
      WireMember("environment", .environment, el: "το περιβάλλον", en: "the environment") {
        $0.environment
      },
      WireMember(
        "keycloak", .object(KeycloakProvider.members),
        el: "η εφαρμογή για το Keycloak, με όνομα θυρίδας αντί για μυστικό",
        en: "the client for Keycloak, with a name in its vault instead of a secret",
        [.oauth2(1), .oauth2(5)], rulings: [.secrets]
      ) { $0 },
      WireMember(
        "service", always: SignInService.citizens.name, .only(SignInService.citizens.name),
        el: "η υπηρεσία", en: "the service"),
    ]
  }

  private static var endpoints: [WireMember<SignInEnvironment>] {
    [
      endpoint("authorize", el: "πού ξεκινά η είσοδος", en: "where sign-in starts"),
      endpoint("logout", el: "πού τελειώνει", en: "where it ends"),
      endpoint("token", el: "πού δίνεται το διακριτικό", en: "where the token is given"),
      endpoint("userinfo", el: "ποιος συνδέθηκε", en: "who signed in"),
    ]
  }

  private static func endpoint(
    _ name: StaticString, el: String, en: String
  ) -> WireMember<SignInEnvironment> {
    WireMember(name, .secure, el: el, en: en) {
      SignInService.citizens.address(name.text, in: $0)
    }
  }
}

extension WireValue where Value == String {
  /// A text that is the same in every file.
  static func only(_ text: String) -> WireValue {
    WireValue(schema: ["const": .string(text)]) { $1.string($0) }
  }
}
