extension Rule {
  /// Whoever asks for sign-in makes the three declarations.
  static let signInDeclarationMissing = Rule(
    "sign-in-declaration-missing",
    basis: .law(
      .oauth2(6), quote: "κατάλληλων και αναγκαίων τεχνικών και οργανωτικών μέτρων ασφάλειας"),
    rulings: [.otherBodies],
    title: Bilingual(
      el: "Λείπει δήλωση από αίτημα αυθεντικοποίησης",
      en: "A declaration is missing from a request for sign-in"),
    explanation: Bilingual(
      el: """
        Η υπηρεσία αυθεντικοποίησης διατίθεται σύμφωνα με το Πλαίσιο Ασφάλειας και την Πολιτική \
        Ορθής Χρήσης (απόφαση 45174 παρ. 4), και ο φορέας που τη λαμβάνει τηρεί μέτρα ασφάλειας, \
        μεταξύ τους την καταγραφή των προσβάσεων (παρ. 6). Γράψτε στο declarations και τις τρεις \
        δηλώσεις: properUse, securityFramework, accessLog.
        """,
      en: """
        Sign-in is provided in accordance with the security framework and the policy of proper \
        use (Decision 45174 § 4), and a body that receives it keeps measures of security, the \
        logging of access among them (§ 6). Write all three declarations under declarations: \
        properUse, securityFramework, accessLog.
        """),
    accepts: [
      Example(
        """
        authentication:
          - system: Σύστημα αιτήσεων Δήμου
            purpose: Υποβολή αιτήσεων δημοτών
            legalFramework: ν. 3852/2010 (Α΄ 87)
            request:
              number: 6470
              date: 2021-02-18
            email: it@dimos.example
            declarations: [properUse, securityFramework, accessLog]
        """)
    ],
    rejects: [
      Example(
        """
        authentication:
          - system: Σύστημα αιτήσεων Δήμου
            purpose: Υποβολή αιτήσεων δημοτών
            legalFramework: ν. 3852/2010 (Α΄ 87)
            request:
              number: 6470
              date: 2021-02-18
            email: it@dimos.example
            declarations: ⟦[properUse, accessLog]⟧
        """),
      Example(
        """
        authentication:
          - ⟦system⟧: Σύστημα αιτήσεων Δήμου
            purpose: Υποβολή αιτήσεων δημοτών
            legalFramework: ν. 3852/2010 (Α΄ 87)
            request:
              number: 6470
              date: 2021-02-18
            email: it@dimos.example
        """),
    ],
    check: .judging { declaration, judgement in
      for request in declaration.authentication.value ?? [] {
        let made = request.value.declarations
        guard made.isAbsent || made.located != nil else { continue }
        let lacking = SignInDeclaration.allCases.filter { made.value?.holds($0) != true }
        guard !lacking.isEmpty else { continue }
        let what = Bilingual.enumeration(lacking.map { $0.named })
        judgement.report(
          made.located?.span ?? request.value.system.located?.key ?? request.span,
          el: "Από τις δηλώσεις του αιτήματος "
            + (lacking.count == 1 ? "λείπει: " : "λείπουν: ") + what.el,
          en: "The request’s declarations lack \(what.en)",
          help: Bilingual(
            el: "γράψτε «declarations: [properUse, securityFramework, accessLog]»",
            en: "write “declarations: [properUse, securityFramework, accessLog]”"))
      }
    })
}
