/// Compares the requests for sign-in, system by system.
extension Comparison {
  mutating func compareSignIn(_ old: Declaration, _ new: Declaration) {
    let former = (old.authentication.value ?? []).map { $0.value }
    let present = (new.authentication.value ?? []).map { $0.value }
    for request in former where request.isAbsent(among: present) {
      note(
        .withdraws, .of("authentication"),
        el: "Παύει το αίτημα σύνδεσης OAuth2.0: \(request.named)",
        en: "An OAuth2.0 request ends: \(request.named)", before: request.title)
    }
    for request in present {
      guard let before = former.first(where: { $0.id.value == request.id.value }) else {
        note(
          .legalBasis, .of("authentication"), el: "Νέο αίτημα σύνδεσης OAuth2.0: \(request.named)",
          en: "A new OAuth2.0 request: \(request.named)", after: request.title)
        continue
      }
      compare(before, request)
    }
  }

  private mutating func compare(_ old: SignInRequest, _ new: SignInRequest) {
    let place = Place.of("authentication", new.id.value ?? "")
    let parts: [(name: String, what: Bilingual, part: (SignInRequest) -> String)] = [
      ("system", Bilingual(el: "όνομα", en: "name"), { $0.title }),
      ("purpose", Bilingual(el: "σκοπός", en: "purpose"), { $0.purpose.value ?? "–" }),
      (
        "legalFramework", Bilingual(el: "νομικό πλαίσιο", en: "legal framework"),
        { $0.legalFramework.value ?? "–" }
      ),
      ("request", Bilingual(el: "αίτημα", en: "request"), { Self.text($0.request.value) }),
      (
        "productionLetter",
        Bilingual(
          el: "έγγραφο έναρξης της παραγωγικής λειτουργίας",
          en: "letter on the start of production"),
        { Self.text($0.productionLetter.value) }
      ),
      (
        "declarations", Bilingual(el: "δηλώσεις", en: "declarations"),
        { request in
          SignInDeclaration.allCases.filter { request.declarations.value?.holds($0) ?? false }
            .map { $0.label.el }.joined(separator: ", ")
        }
      ),
    ]
    for (name, what, part) in parts {
      note(
        .legalBasis, place.adding(name),
        Bilingual(el: "\(new.title), \(what.el)", en: "\(new.title), \(what.en)"),
        part(old), part(new))
    }
    noteHidden(
      place.adding("email"),
      Bilingual(
        el: "\(new.title): άλλαξε η τεχνική θυρίδα",
        en: "\(new.title): the technical mailbox changed"),
      old.email.value == new.email.value)
    compareRedirects(old, new, place.adding("redirects"))
  }

  /// Records each address that is added or removed, since citizens are sent there.
  private mutating func compareRedirects(
    _ old: SignInRequest, _ new: SignInRequest, _ place: Place
  ) {
    let former = Self.addresses(old), present = Self.addresses(new)
    for one in former where !present.contains(where: { $0 == one }) {
      note(
        .withdraws, place, el: "\(new.title): παύει η διεύθυνση \(one.text.el)",
        en: "\(new.title): no longer an address, \(one.text.en)", before: one.address)
    }
    for one in present where !former.contains(where: { $0 == one }) {
      note(
        .legalBasis, place, el: "\(new.title): νέα διεύθυνση \(one.text.el)",
        en: "\(new.title): a new address, \(one.text.en)", after: one.address)
    }
  }

  private struct Address: Equatable {
    let address: String
    let environment: SignInEnvironment

    var text: Bilingual {
      Bilingual(
        el: "\(address) (\(environment.label.el))", en: "\(address) (\(environment.label.en))")
    }
  }

  private static func addresses(_ request: SignInRequest) -> [Address] {
    var all: [Address] = []
    request.redirects.value?.forEach { address, environment in
      all.append(Address(address: address.value, environment: environment))
    }
    return all
  }

  private static func text(_ letter: Letter?) -> String {
    guard let letter else { return "–" }
    return "\(letter.number.value ?? "–"), \(letter.date.value?.iso ?? "–")"
  }
}

extension SignInRequest {
  /// The name of the system.
  fileprivate var title: String { system.value ?? id.value ?? "–" }

  /// The name of the system with its identifier.
  fileprivate var named: String { "\(title) (\(id.value ?? "–"))" }

  /// Whether no request in a list is for the same system.
  fileprivate func isAbsent(among others: [SignInRequest]) -> Bool {
    !others.contains { $0.id.value == id.value }
  }
}
