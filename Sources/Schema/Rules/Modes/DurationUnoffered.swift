extension Rule {
  /// Durations may be declared only for modes that are offered.
  static let durationUnoffered = Rule(
    "duration-unoffered",
    basis: .interpretation(
      .unofferedModes, .article(6, 2), quote: "τους παρεχόμενους τρόπους εξυπηρέτησης"),
    title: Bilingual(
      el: "Διάρκεια για τρόπο εξυπηρέτησης που δεν παρέχεται",
      en: "A duration of a mode of service that is not offered"),
    explanation: Bilingual(
      el: """
        Ραντεβού προγραμματίζονται μόνο με τους τρόπους που καθορίζει ο Δήμος (άρθρο 6 παρ. 2), \
        δηλαδή όσους γράφει το modes. Διάρκεια για άλλον τρόπο αντιφάσκει με αυτό. Σβήστε τη \
        γραμμή, ή προσθέστε τον τρόπο στο modes αν πράγματι παρέχεται.
        """,
      en: """
        Appointments are made only in the modes that the municipality determines (Article 6 § 2), \
        those under modes. A duration of another mode contradicts it. Delete the line, or add \
        the mode to modes if it is really offered.
        """),
    rejects: [
      .inPersonOnly(
        durations: """
          durations:
            inPerson: 15 min
            ⟦phone⟧: 10 min
          """)
    ],
    check: .judging { declaration, judgement in
      judgement.refuseUnoffered(TopFields.durations, declaration.durations, of: declaration)
    })
}
