extension Rule {
  /// A municipality that serves in person must have an office.
  static let officeMissing = Rule(
    "office-missing",
    basis: .law(.article(1, 3, "α"), quote: "με φυσική παρουσία σε δημοτικό κατάστημα"),
    rulings: [.municipalOffice],
    title: Bilingual(
      el: "Φυσική παρουσία χωρίς δημοτικό κατάστημα",
      en: "Service in person has no municipal office"),
    explanation: Bilingual(
      el: """
        Η εξυπηρέτηση με φυσική παρουσία γίνεται σε δημοτικό κατάστημα (άρθρο 1 παρ. 3 στοιχ. \
        α΄). Γράψτε στο offices κάθε κατάστημα που δέχεται πολίτες με ραντεβού, ένα τουλάχιστον, \
        ή αφαιρέστε το inPerson από το modes.
        """,
      en: """
        Service in person takes place at a municipal office (Article 1 § 3 (α)). Write every \
        office that receives citizens by appointment under offices, one at least, or take \
        inPerson out of modes.
        """),
    rejects: [
      Example("⟦version⟧: 1", without: ["offices"]),
      Example("⟦offices⟧: []"),
    ],
    check: .judging { declaration, judgement in
      guard let inPerson = declaration.modes.value?.item(.inPerson) else { return }
      judgement.demandItems(
        TopFields.offices, declaration.offices, in: declaration.start,
        help: Bilingual(
          el: "γράψτε κάτω από το offices, για κάθε κατάστημα: id, name, street, postcode, city",
          en: "write under offices, for each office: id, name, street, postcode, city"),
        related: [
          Finding.Related(
            span: inPerson.span,
            note: Bilingual(
              el: "εδώ δηλώνεται ότι παρέχεται φυσική παρουσία",
              en: "service in person is offered here"))
        ])
    })
}
