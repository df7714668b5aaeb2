extension Rule {
  /// The municipality must declare the modes in which it serves.
  static let modesMissing = Rule(
    "modes-missing",
    basis: .interpretation(
      .unofferedModes, .article(6, 2),
      quote: "κάθε Δήμος δύναται να καθορίζει τους παρεχόμενους τρόπους εξυπηρέτησης"),
    title: Bilingual(
      el: "Δεν δηλώνεται κανένας τρόπος εξυπηρέτησης",
      en: "No mode of service is declared"),
    explanation: Bilingual(
      el: """
        Ο Δήμος επιλέγει ο ίδιος με ποιους τρόπους εξυπηρετεί (άρθρο 6 παρ. 2), και όλα τα άλλα, \
        όπως το ωράριο και η διάρκεια, δηλώνονται για αυτούς. Γράψτε στο modes έναν τουλάχιστον: \
        inPerson (φυσική παρουσία), phone (τηλεφωνική επικοινωνία), video (τηλεδιάσκεψη).
        """,
      en: """
        The municipality itself chooses the modes in which it serves (Article 6 § 2); all the \
        rest, like hours and durations, is declared for these. Write at least one under modes: \
        inPerson, phone, video.
        """),
    accepts: [.inPersonOnly()],
    rejects: [
      Example("⟦version⟧: 1", without: ["modes"]),
      Example("⟦modes⟧: []"),
    ],
    check: .judging { declaration, judgement in
      judgement.demandItems(
        TopFields.modes, declaration.modes, in: declaration.start,
        help: Bilingual(
          el: "γράψτε όσους παρέχονται, π.χ. «modes: [inPerson, phone]»",
          en: "write those that are offered, for example “modes: [inPerson, phone]”"))
    })
}
