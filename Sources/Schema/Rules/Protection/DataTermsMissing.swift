extension Rule {
  /// The terms that a citizen declares to have read must be accessible.
  static let dataTermsMissing = Rule(
    "data-terms-missing",
    basis: .interpretation(
      .whoseTerms, .article(2, 4),
      quote: "έλαβε γνώση των όρων και πολιτικών προστασίας των προσωπικών"),
    title: Bilingual(
      el: "Λείπουν οι όροι προστασίας προσωπικών δεδομένων",
      en: "The data-protection terms are missing"),
    explanation: Bilingual(
      el: """
        Ο αιτών δηλώνει υπεύθυνα ότι έλαβε γνώση των όρων και πολιτικών προστασίας των δεδομένων \
        του (άρθρο 2 παρ. 4)· για να το δηλώσει, πρέπει να μπορεί να τους διαβάσει. Γράψτε στο \
        dataProtection, ως terms, τη διεύθυνση της σελίδας όπου βρίσκονται.
        """,
      en: """
        The applicant declares to have read the terms and policies that protect the data (Article \
        2 § 4); to declare it, one must be able to read them. Write the address of the page \
        where they are as terms under dataProtection.
        """),
    rejects: [
      Example("⟦version⟧: 1", without: ["dataProtection"]),
      Example(
        """
        ⟦dataProtection⟧:
          email: dpo@dimos.example
        """),
    ],
    check: .judging { declaration, judgement in
      judgement.demand(
        TopFields.dataProtection, declaration.dataProtection, in: declaration.start,
        help: Bilingual(
          el: "γράψτε «dataProtection:» και από κάτω email και terms",
          en: "write “dataProtection:” and under it email and terms"))
      guard let protection = declaration.dataProtection.located else { return }
      judgement.demand(
        DataProtection.Fields.terms, protection.value.terms, in: protection.key,
        help: Bilingual(
          el: "γράψτε κάτω από το dataProtection «terms:» και τη διεύθυνση, με https://",
          en: "write “terms:” under dataProtection and the address, with https://"))
    })
}
