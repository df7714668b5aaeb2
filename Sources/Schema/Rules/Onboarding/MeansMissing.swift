extension Rule {
  /// Technical means must be declared for every mode offered.
  static let meansMissing = Rule(
    "means-missing",
    basis: .law(.article(6, 3), quote: "διαθέτει τα κατάλληλα τεχνικά μέσα"),
    rulings: [.notExhaustive, .means],
    title: Bilingual(
      el: "Τρόπος εξυπηρέτησης χωρίς τεχνικά μέσα",
      en: "A mode of service has no technical means"),
    explanation: Bilingual(
      el: """
        Εντάσσεται ο Δήμος που διαθέτει τα κατάλληλα τεχνικά μέσα, και αυτό διαπιστώνεται με πράξη \
        (άρθρο 6 παρ. 3). Η πράξη στηρίζεται στη δήλωσή του: γράψτε στο means με ποια μέσα \
        εξυπηρετείται κάθε τρόπος που παρέχεται.
        """,
      en: """
        A municipality joins if it has the suitable technical means, which an act ascertains \
        (Article 6 § 3). The act rests on the declaration: write under means what each mode that \
        is offered works with.
        """),
    rejects: [
      Example(
        """
        ⟦means⟧:
          inPerson: [counter, computer]
          video: [camera, microphone, computer, internet]
        """),
      Example("⟦version⟧: 1", without: ["means"]),
    ],
    check: .judging { declaration, judgement in
      judgement.demandEachMode(TopFields.means, declaration.means, of: declaration) { mode in
        switch mode {
        case .inPerson: "[counter, computer]"
        case .phone: "[telephone, computer]"
        case .video: "[camera, microphone, computer, internet]"
        }
      }
    })
}
