extension Rule {
  /// The declaration must list the thematic fields.
  static let topicsMissing = Rule(
    "topics-missing",
    basis: .law(.article(6, 1), quote: "τη λίστα των θεματικών πεδίων"),
    rulings: [.thematicFields],
    title: Bilingual(
      el: "Λείπουν τα θεματικά πεδία",
      en: "The topics are missing"),
    explanation: Bilingual(
      el: """
        Το αίτημα περιέχει τη λίστα των θεματικών πεδίων (άρθρο 6 παρ. 1)· από αυτήν επιλέγει ο \
        πολίτης για ποιο ζήτημα κλείνει ραντεβού. Γράψτε στο topics κάθε θεματικό πεδίο που \
        εξυπηρετείται με ραντεβού, ένα τουλάχιστον.
        """,
      en: """
        The request holds the list of topics (Article 6 § 1), from which a citizen chooses what \
        the appointment is about. Write every topic that is served by appointment under topics, \
        one at least.
        """),
    rejects: [
      Example("⟦version⟧: 1", without: ["topics"]),
      Example("⟦topics⟧: []"),
    ],
    check: .judging { declaration, judgement in
      judgement.demandItems(
        TopFields.topics, declaration.topics, in: declaration.start,
        help: Bilingual(
          el: """
            γράψτε κάτω από το topics μία ομάδα για κάθε θεματικό πεδίο, που αρχίζει με «- id: …»
            """,
          en: "write a group for each topic under topics, beginning with “- id: …”"))
    })
}
