extension Rule {
  /// Technical means may be declared only for modes that are offered.
  static let meansUnoffered = Rule(
    "means-unoffered",
    basis: .interpretation(
      .unofferedModes, .article(6, 2), quote: "τους παρεχόμενους τρόπους εξυπηρέτησης"),
    title: Bilingual(
      el: "Τεχνικά μέσα για τρόπο εξυπηρέτησης που δεν παρέχεται",
      en: "Technical means of a mode of service that is not offered"),
    explanation: Bilingual(
      el: """
        Ο Δήμος καθορίζει με ποιους τρόπους εξυπηρετεί (άρθρο 6 παρ. 2), και η πράξη ένταξης \
        στηρίζεται στα μέσα που διαθέτει για αυτούς (άρθρο 6 παρ. 3). Μέσα για άλλον τρόπο θα \
        άφηναν αμφιβολία για το τι ζητά. Σβήστε τη γραμμή, ή προσθέστε τον τρόπο στο modes αν \
        πράγματι παρέχεται.
        """,
      en: """
        The municipality determines the modes in which it serves (Article 6 § 2), and the act of \
        onboarding rests on the means that it has for these (Article 6 § 3). Means of another \
        mode would leave a doubt about what it asks for. Delete the line, or add the mode to \
        modes if it is really offered.
        """),
    rejects: [
      .inPersonOnly(
        means: """
          means:
            inPerson: [counter, computer]
            ⟦phone⟧: [telephone]
          """)
    ],
    check: .judging { declaration, judgement in
      judgement.refuseUnoffered(TopFields.means, declaration.means, of: declaration)
    })
}
