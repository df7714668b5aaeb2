extension Rule {
  /// The municipality must appoint an administrator.
  static let administratorMissing = Rule(
    "administrator-missing",
    basis: .law(
      .article(5, 4), quote: "ορίζονται ειδικοί ρόλοι διαχειριστών από τον εκάστοτε Δήμο"),
    rulings: [.administratorPost, .notExhaustive],
    title: Bilingual(
      el: "Ο Δήμος δεν ορίζει διαχειριστή",
      en: "The municipality appoints no administrator"),
    explanation: Bilingual(
      el: """
        Κάθε Δήμος ορίζει διαχειριστές της πλατφόρμας (άρθρο 5 παρ. 4)· χωρίς αυτούς κανείς δεν \
        μπορεί να αλλάξει ωράριο ή να προσθέσει υπάλληλο μετά την ένταξη. Γράψτε στο \
        administrators έναν τουλάχιστον, με τη θέση του και υπηρεσιακή θυρίδα, όχι με όνομα.
        """,
      en: """
        Every municipality appoints administrators of the platform (Article 5 § 4); without them \
        nobody can change hours or add an employee after onboarding. Write at least one under \
        administrators, by post and role mailbox, not by name.
        """),
    rejects: [
      Example("⟦version⟧: 1", without: ["administrators"]),
      Example("⟦administrators⟧: []"),
    ],
    check: .judging { declaration, judgement in
      judgement.demandItems(
        TopFields.administrators, declaration.administrators, in: declaration.start,
        help: Bilingual(
          el: "γράψτε κάτω από το administrators, για κάθε διαχειριστή: title και email",
          en: "write under administrators, for each of them: title and email"))
    })
}
