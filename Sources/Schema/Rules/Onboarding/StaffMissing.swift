extension Rule {
  /// Every mode offered must have employees.
  static let staffMissing = Rule(
    "staff-missing",
    basis: .interpretation(
      .staffPerOffice, .article(5, 1), quote: "κατά τρόπο που να μη συμπίπτει με άλλα ραντεβού"),
    rulings: [.notExhaustive],
    title: Bilingual(
      el: "Τρόπος εξυπηρέτησης χωρίς υπαλλήλους",
      en: "A mode of service has no employees"),
    explanation: Bilingual(
      el: """
        Ένας υπάλληλος δεν έχει ποτέ δύο ραντεβού την ίδια ώρα (άρθρο 5 παρ. 1). Για να μη δοθούν \
        περισσότερα από όσα εξυπηρετούνται, η πλατφόρμα πρέπει να ξέρει πόσοι υπάλληλοι \
        εξυπηρετούν ταυτόχρονα σε κάθε τρόπο που παρέχεται. Προσθέστε στο staff τον τρόπο που \
        λείπει.
        """,
      en: """
        One employee never has two appointments at the same time (Article 5 § 1). Not to give \
        more of them than can be served, the platform must know how many employees serve at the \
        same time in each mode that is offered. Add the missing mode to staff.
        """),
    rejects: [
      Example(
        """
        ⟦staff⟧:
          inPerson: 2
          phone: 1
        """),
      Example("⟦version⟧: 1", without: ["staff"]),
    ],
    check: .judging { declaration, judgement in
      judgement.demandEachMode(TopFields.staff, declaration.staff, of: declaration) { _ in "1" }
    })
}
