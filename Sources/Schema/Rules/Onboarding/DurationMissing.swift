extension Rule {
  /// Every mode offered must have a duration.
  static let durationMissing = Rule(
    "duration-missing",
    basis: .law(
      .article(6, 1), quote: "τη διάρκεια των ραντεβού για κάθε τρόπο εξυπηρέτησης"),
    title: Bilingual(
      el: "Τρόπος εξυπηρέτησης χωρίς διάρκεια ραντεβού",
      en: "A mode of service has no duration"),
    explanation: Bilingual(
      el: """
        Το αίτημα δηλώνει πόσο διαρκεί το ραντεβού σε κάθε τρόπο εξυπηρέτησης που παρέχεται \
        (άρθρο 6 παρ. 1). Αυτή ισχύει για κάθε θεματικό πεδίο που δεν ορίζει δική του διάρκεια. \
        Προσθέστε στο durations τον τρόπο που λείπει ή αφαιρέστε τον από το modes.
        """,
      en: """
        The request declares how long an appointment lasts in every mode of service that is \
        offered (Article 6 § 1). It holds for every topic without a duration of its own. Add the \
        missing mode to durations, or take it out of modes.
        """),
    rejects: [
      Example(
        """
        ⟦durations⟧:
          inPerson: 15 min
          video: 20 min
        """),
      Example("⟦version⟧: 1", without: ["durations"]),
    ],
    check: .judging { declaration, judgement in
      judgement.demandEachMode(TopFields.durations, declaration.durations, of: declaration) { _ in
        "15 min"
      }
    })
}
