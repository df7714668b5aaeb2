extension Rule {
  /// The declared code must be in the register.
  static let codeUnknown = Rule(
    "code-unknown",
    basis: .policy(.naming),
    rulings: [.municipalitiesOnly],
    title: Bilingual(
      el: "Κανένας Δήμος του μητρώου δεν έχει αυτόν τον κωδικό",
      en: "No municipality of the register has this code"),
    explanation: Bilingual(
      el: """
        Τον Δήμο τον ορίζει ο κωδικός του στο μητρώο και όχι το όνομα, γιατί ένα όνομα το έχουν \
        και δύο Δήμοι. Είναι πολιτική της πλατφόρμας. Γράψτε τον τετραψήφιο κωδικό που έχει ο \
        Δήμος σας στο μητρώο.
        """,
      en: """
        The code in the register identifies a municipality, not its name, because two may share \
        a name. This is a policy of the platform. Write the four digits of the code that your \
        municipality has in the register.
        """),
    accepts: [municipality(code: "9305", name: "Δήμος Ηρακλείου")],
    rejects: [
      municipality(code: "⟦90200⟧", name: "Δήμος Νέας Σμύρνης"),
      municipality(code: "⟦9500⟧", name: "Δήμος Ηρακλείου"),
      municipality(code: "⟦9333⟧", name: "Δήμος Δυτικής Ικαρίας"),
      municipality(code: "⟦9500⟧", name: "Δήμος Δυτικής"),
      municipality(code: "⟦9500⟧", name: "Δήμος Νέας"),
    ],
    check: .judging { declaration, judgement in
      guard judgement.entry == nil, let municipality = declaration.municipality.value,
        let code = municipality.code.located
      else { return }
      judgement.reportUnknown(code, name: municipality.name.value)
    })

  private static func municipality(code: String, name: String) -> Example {
    Example(
      """
      municipality:
        code: \(code)
        name: \(name)
        website: https://www.dimos.example
      """)
  }
}

extension Judgement {
  fileprivate mutating func reportUnknown(_ code: Located<String>, name: String?) {
    let meant = name.map(municipalities) ?? []
    let isOne = meant.count == 1
    let shown = meant.map { "\($0.code) \($0.name) (\($0.region))" }.joined(separator: ", ")
    let help =
      meant.isEmpty
      ? Bilingual(
        el: "γράψτε τον κωδικό που έχει ο Δήμος σας στο μητρώο",
        en: "write the code that your municipality has in the register")
      : Bilingual(
        el: isOne ? "ο κωδικός του: \(shown)" : "με αυτό το όνομα υπάρχουν: \(shown)",
        en: isOne ? "its code: “\(shown)”" : "of this name there are: “\(shown)”")
    report(
      code.span, el: "Στο μητρώο δεν υπάρχει Δήμος με κωδικό \(code.value)",
      en: "The register has no municipality with the code \(code.value)", help: help,
      fixes: isOne
        ? meant.map {
          Finding.Fix(span: code.span, replacement: "\($0.code)", applicability: .maybe)
        } : [])
  }

  /// The municipalities that a name may mean; empty when the words match too many.
  private func municipalities(named name: String) -> [RegisterEntry] {
    let exact = register.entries(named: name)
    if !exact.isEmpty { return exact }
    let alike = register.search(name)
    return alike.count <= 4 ? alike : []
  }
}
