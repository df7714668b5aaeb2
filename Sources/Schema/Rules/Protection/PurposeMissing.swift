extension Rule {
  /// A sign-in request must state its purpose.
  static let purposeMissing = Rule(
    "purpose-missing",
    basis: .interpretation(.otherBodies, .oauth2(2), quote: "ο σκοπός χρήσης της"),
    title: Bilingual(
      el: "Λείπει ο σκοπός χρήσης από αίτημα αυθεντικοποίησης",
      en: "The purpose is missing from a request for sign-in"),
    explanation: Bilingual(
      el: """
        Τα πληροφοριακά συστήματα και ο σκοπός για τον οποίο χρησιμοποιούν την υπηρεσία ορίζονται \
        στο Παράρτημα Ι (απόφαση 45174 παρ. 2). Γράψτε στο purpose τι θα κάνει ο πολίτης αφού \
        συνδεθεί.
        """,
      en: """
        The information systems, and the purpose for which they use the service, are laid down in \
        Annex I (Decision 45174 § 2). Write under purpose what a citizen will do once signed \
        in.
        """),
    accepts: [.signIn()],
    rejects: [.signIn(key: "⟦system⟧", purpose: nil)],
    check: .judging { declaration, judgement in
      for request in declaration.authentication.value ?? [] where request.value.purpose.isAbsent {
        judgement.report(
          request.value.system.located?.key ?? request.span,
          el: "Λείπει το «purpose»: ο σκοπός χρήσης της αυθεντικοποίησης",
          en: "“purpose” is missing: the purpose of sign-in",
          help: Bilingual(
            el: "γράψτε π.χ. «purpose: Υποβολή αιτήσεων δημοτών»",
            en: "write, for example, “purpose: Υποβολή αιτήσεων δημοτών”"))
      }
    })
}
