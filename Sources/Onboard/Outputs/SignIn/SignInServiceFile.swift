import Ground
import Schema

/// The sign-in services and how a client uses them, format `onboard/sign-in-service/v1`.
///
/// The file is the same for every body: addresses, parameters, and the attributes of the person who
/// signed in.
enum SignInServiceFile {
  /// The subfolder of this output.
  static let folder = "Authentication"

  /// The file.
  static var artifact: Artifact {
    Artifact(
      path: folder + "/service.json", bytes: format.root.file((), capacity: 8192))
  }

  /// The scope that a client requests.
  static let scope = "read"

  static let format = WireFormat<Void>(
    "onboard/sign-in-service/v1", "The sign-in services, and what they say of a person.",
    [
      WireMember(
        "protocol", .object(exchange), el: "πώς μιλά μια εφαρμογή με την υπηρεσία",
        en: "how a client speaks with the service", [.oauth2(3)]
      ) { $0 },
      WireMember(
        "services", .list(of: .object(services)), el: "οι υπηρεσίες και οι διευθύνσεις τους",
        en: "the services and their addresses", [.oauth2(1), .oauth2(3), .article(4, 2)]
      ) { SignInService.all },
      WireMember(
        "userinfo", .object(UserInfo.members), el: "όσα λέει η υπηρεσία για όποιον συνδέθηκε",
        en: "what the service says of who signed in"
      ) { $0 },
    ])

  /// The authorization code grant with state (RFC 6749 §4.1), and the service's additions to it.
  private static var exchange: [WireMember<Void>] {
    [
      WireMember(
        "authorize",
        .object([
          fixed([("response_type", "code"), ("scope", scope)]),
          parameters(["client_id", "redirect_uri", "response_type", "scope", "state"]),
        ]), el: "η έναρξη της εισόδου", en: "the start of sign-in"
      ) { $0 },
      WireMember(
        "logout", .object([parameters(["state", "url"])]), el: "το τέλος της", en: "its end"
      ) { $0 },
      WireMember(
        "token",
        .object([
          WireMember(
            "body", always: "application/x-www-form-urlencoded", .text, el: "ο τύπος του σώματος",
            en: "the type of the body"),
          fixed([("grant_type", "authorization_code")]),
          parameters(["client_id", "client_secret", "code", "grant_type", "redirect_uri"]),
        ]), el: "η λήψη του διακριτικού", en: "the exchange for a token"
      ) { $0 },
      WireMember(
        "userinfo",
        .object([
          WireMember(
            "authorization", always: "Bearer", .text, el: "πώς δίνεται το διακριτικό",
            en: "how the token is given")
        ]), el: "η ερώτηση ποιος συνδέθηκε", en: "the question who signed in"
      ) { $0 },
    ]
  }

  private static func fixed(_ values: [(StaticString, String)]) -> WireMember<Void> {
    let members = values.map {
      WireMember<Void>(
        $0, always: $1, .text, el: "πάντα η ίδια τιμή", en: "the same value always")
    }
    return WireMember(
      "fixed", .object(members), el: "παράμετροι με σταθερή τιμή", en: "parameters of a fixed value"
    ) { $0 }
  }

  private static func parameters(_ names: [String]) -> WireMember<Void> {
    WireMember(
      "parameters", always: names, .list(of: .text), el: "οι παράμετροι", en: "the parameters")
  }

  private static var services: [WireMember<SignInService>] {
    [
      WireMember(
        "endpoints", .list(of: .object(endpoints)), el: "οι διευθύνσεις της", en: "its addresses"
      ) { service in service.hosts.flatMap { host in host.endpoints.map { (host.environment, $0) } }
      },
      WireMember(
        "name", .slug, el: "το όνομά της στις διευθύνσεις", en: "its name in the addresses"
      ) {
        $0.name
      },
      WireMember(
        optional: "note", .both, el: "όσα αφήνουν ανοιχτά οι δημοσιευμένες πηγές",
        en: "what the published sources leave open"
      ) { $0.note },
      WireMember("users", .both, el: "ποιος συνδέεται", en: "who signs in") { $0.users },
    ]
  }

  private static var endpoints:
    [WireMember<(environment: SignInEnvironment, endpoint: SignInService.Endpoint)>]
  {
    [
      WireMember("endpoint", .text, el: "το όνομά της", en: "its name") { $0.endpoint.name.text },
      WireMember("environment", .environment, el: "το περιβάλλον", en: "the environment") {
        $0.environment
      },
      WireMember("method", .text, el: "η μέθοδος HTTP", en: "the HTTP method") {
        $0.endpoint.method
      },
      WireMember("url", .secure, el: "η διεύθυνση", en: "the address") { $0.endpoint.url },
    ]
  }
}
