import Schema

/// A sign-in service of the Secretariat, with its addresses in each environment.
///
/// The addresses come from the published sources of clients of the services. The Secretariat gives
/// a body the addresses together with its client; if they differ, those are authoritative.
struct SignInService: Sendable {
  /// The name used in the addresses.
  let name: String
  /// The persons who sign in.
  let users: Bilingual
  /// A note on what the published sources leave open.
  let note: Bilingual?
  /// The addresses in each environment.
  let hosts: [(environment: SignInEnvironment, endpoints: [Endpoint])]

  private init(
    name: String, users: Bilingual, note: Bilingual? = nil, hasLogout: Bool, test: String,
    production: String
  ) {
    self.name = name
    self.users = users
    self.note = note
    let names: [(SignInEnvironment, String)] = [(.test, test), (.production, production)]
    hosts = names.map { environment, host in
      let base = "https://\(host)/\(name)"
      let logout = Endpoint(name: "logout", method: "GET", url: base + "/logout/{clientId}/")
      return (
        environment,
        [Endpoint(name: "authorize", method: "GET", url: base + "/oauth/authorize")]
          + (hasLogout ? [logout] : [])
          + [
            Endpoint(name: "token", method: "POST", url: base + "/oauth/token"),
            Endpoint(name: "userinfo", method: "GET", url: base + "/userinfo?format=xml"),
          ]
      )
    }
  }

  /// The service for citizens and businesses with TAXISnet credentials, which decision 45174 is
  /// about.
  static let citizens = SignInService(
    name: "oauth2server",
    users: Bilingual(
      el: "πολίτες και επιχειρήσεις (κωδικοί TAXISnet)",
      en: "citizens and businesses (TAXISnet credentials)"),
    hasLogout: true, test: "test.gsis.gr", production: "oauth2.gsis.gr")

  /// All services, ordered by name.
  static let all = [
    citizens,
    SignInService(
      name: "oauth2servergov",
      users: Bilingual(
        el: "υπάλληλοι του δημοσίου (Κωδικοί Δημόσιας Διοίκησης)",
        en: "public servants (codes of public administration)"),
      hasLogout: true, test: "test.gsis.gr", production: "oauth2.gsis.gr"),
    SignInService(
      name: "oauth2serverotp",
      users: Bilingual(
        el: "πολίτες, με κωδικό μιας χρήσης", en: "citizens, with a one-time password"),
      note: Bilingual(
        el: "Παλαιός διακομιστής· δεν τεκμηριώνεται αν άλλαξε, όπως στις άλλες δύο.",
        en: "An old host; there is no evidence whether it changed, as the other two did."),
      hasLogout: false, test: "test.gsis.gr", production: "www1.gsis.gr"),
  ]

  /// An address of a service.
  struct Endpoint: Sendable {
    let name: StaticString
    let method: String
    let url: String
  }

  /// The addresses in an environment, ordered by name.
  func endpoints(in environment: SignInEnvironment) -> [Endpoint] {
    hosts.first { $0.environment == environment }?.endpoints ?? []
  }

  /// The address with a name in an environment; empty when it is not known.
  func address(_ name: String, in environment: SignInEnvironment) -> String {
    endpoints(in: environment).first { $0.name.text == name }?.url ?? ""
  }
}
