import Ground
import Schema

/// The client of one information system in one environment, as client metadata of RFC 7591.
///
/// It contains no secret: the service issues the secret when it registers the client (decision
/// 45174 §5).
enum ClientRegistration {
  static var members: [WireMember<SignInClient>] {
    [
      WireMember(
        "client_name", .text, el: "το όνομα που βλέπει ο πολίτης", en: "the name that citizens see"
      ) { $0.system.name },
      WireMember(
        optional: "client_uri", .url, el: "η ιστοσελίδα του φορέα", en: "the body’s website"
      ) { $0.body.website },
      WireMember(
        "grant_types", always: ["authorization_code"], .one("authorization_code"),
        el: "πώς ζητείται διακριτικό", en: "how a token is asked for"),
      WireMember(
        optional: "policy_uri", .url, el: "οι όροι προστασίας δεδομένων",
        en: "the data-protection terms"
      ) { $0.body.terms },
      WireMember(
        "redirect_uris",
        .list(of: .matching(redirect)).with(["minItems": 1]),
        el: "οι διευθύνσεις επιστροφής", en: "the addresses to return to"
      ) { $0.redirects },
      WireMember(
        "response_types", always: ["code"], .one("code"), el: "τι επιστρέφει η είσοδος",
        en: "what sign-in returns"),
      WireMember(
        "scope", always: SignInServiceFile.scope, .only(SignInServiceFile.scope),
        el: "η έκταση της πρόσβασης", en: "the scope of access"),
      WireMember(
        "software_id", .matching("^[a-z0-9-]+\\.[a-z0-9-]+$"),
        el: "ο φορέας και το σύστημα, χωρισμένα με τελεία",
        en: "the body and the system, with a point between them"
      ) { $0.body.folder + "." + $0.system.id },
      WireMember(
        "token_endpoint_auth_method", always: authentication, .only(authentication),
        el: "πώς αποδεικνύει η εφαρμογή ποια είναι", en: "how the client proves who it is"),
    ]
  }

  /// The method of authentication at the token endpoint: in the request body, as the service
  /// requires.
  static let authentication = "client_secret_post"

  /// Only loopback addresses may be unencrypted.
  private static let redirect =
    "^(https://[^#*@/?]+"
    + "|http://(127\\.[0-9.]+|\\[::1\\]|([a-z0-9-]+\\.)*localhost)(:[0-9]+)?)"
    + "([/?][^#*]*)?$"
}

extension WireValue where Value == [String] {
  /// A list with one constant word.
  fileprivate static func one(_ word: String) -> WireValue {
    WireValue<[String]>.list(of: .only(word).with(["type": "string"]))
      .with(["maxItems": 1, "minItems": 1])
  }
}
