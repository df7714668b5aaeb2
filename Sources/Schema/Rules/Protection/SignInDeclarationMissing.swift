extension Rule {
  /// A request for sign-in must contain the three declarations.
  static let signInDeclarationMissing = Rule(
    "sign-in-declaration-missing",
    basis: .interpretation(
      .otherBodies, .oauth2(4), quote: "την Πολιτική Ορθής Χρήσης των διαδικτυακών υπηρεσιών"),
    title: Bilingual(
      el: "Λείπει δήλωση από αίτημα αυθεντικοποίησης",
      en: "A declaration is missing from a request for sign-in"),
    explanation: Bilingual(
      el: """
        Η υπηρεσία αυθεντικοποίησης διατίθεται σύμφωνα με το Πλαίσιο Ασφάλειας και την Πολιτική \
        Ορθής Χρήσης (απόφαση 45174 παρ. 4), και ο φορέας δηλώνει ότι τα τηρεί. Γράψτε στο \
        declarations τα properUse και securityFramework, μαζί με το accessLog που ζητά η παρ. 6.
        """,
      en: """
        Sign-in is provided in accordance with the security framework and the policy of proper \
        use (Decision 45174 § 4), and a body declares that it keeps to them. Write properUse and \
        securityFramework under declarations, with accessLog, which § 6 asks for.
        """),
    accepts: [
      .signIn(),
      .signIn(declarations: "    declarations: [securityFramework, properUse, accessLog]"),
    ],
    rejects: [
      .signIn(declarations: "    declarations: ⟦[properUse, accessLog]⟧"),
      .signIn(declarations: "    declarations: ⟦[securityFramework, accessLog]⟧"),
      .signIn(key: "⟦system⟧", declarations: nil),
    ],
    check: .judging { declaration, judgement in
      for request in declaration.authentication.value ?? [] {
        let made = request.value.declarations
        // If there are no declarations at all, a single finding covers the log as well.
        let wanted = made.isAbsent ? SignInDeclaration.allCases : [.properUse, .securityFramework]
        guard made.isAbsent || made.located != nil else { continue }
        judgement.demand(wanted, of: request)
      }
    })
}

extension Judgement {
  /// Reports which of the required declarations are missing in a request.
  mutating func demand(_ wanted: [SignInDeclaration], of request: Located<SignInRequest>) {
    let made = request.value.declarations
    let lacking = wanted.filter { made.value?.holds($0) != true }
    guard !lacking.isEmpty else { return }
    let what = Bilingual.enumeration(lacking.map { $0.named })
    report(
      made.located?.span ?? request.value.system.located?.key ?? request.span,
      el: "Από τις δηλώσεις του αιτήματος "
        + lacking.count.agreeing("λείπει: ", "λείπουν: ") + what.el,
      en: "The request’s declarations lack \(what.en)",
      help: Bilingual(
        el: "γράψτε «declarations: [properUse, securityFramework, accessLog]»",
        en: "write “declarations: [properUse, securityFramework, accessLog]”"))
  }
}
