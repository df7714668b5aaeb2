extension Rule {
  /// Two offices at one address may really be one office with departments.
  static let officeSameAddress = Rule(
    "office-same-address",
    .note,
    basis: .policy(.naming),
    title: Bilingual(
      el: "Δύο καταστήματα στην ίδια διεύθυνση", en: "Two offices at the same address"),
    explanation: Bilingual(
      el: """
        Ένα κατάστημα είναι ένα κτίριο όπου έρχεται ο πολίτης. Άλλο ωράριο ή άλλοι υπάλληλοι για \
        ορισμένα θέματα στο ίδιο κτίριο δεν θέλουν δεύτερο κατάστημα: γράφονται στο departments, \
        ισχύουν και για το τηλέφωνο και την τηλεδιάσκεψη, και η πράξη έχει κάθε διεύθυνση μία \
        φορά. Είναι πολιτική της πλατφόρμας και μόνο σημείωση. Αν είναι πράγματι δύο καταστήματα, \
        αφήστε το όπως είναι.
        """,
      en: """
        An office is a building to which citizens come. Other hours or other employees for certain \
        topics in the same building need no second office: they go under departments, hold for the \
        telephone and the video conference as well, and the act has each address once. This is a \
        policy of the platform, and only a note. If there really are two offices, leave it as it is.
        """),
    accepts: [offices("Αιγαίου 71")],
    rejects: [offices("⟦Ελευθερίου Βενιζέλου 16⟧"), offices("⟦ΕΛΕΥΘΕΡΙΟΥ ΒΕΝΙΖΕΛΟΥ 16⟧")],
    check: .judging { declaration, judgement in
      let offices = declaration.offices.value ?? []
      Repeats.forEach(of: offices, by: { $0.value.place }) { again, first in
        guard let street = again.value.street.located, let other = first.value.street.located
        else { return }
        judgement.report(
          street.span, el: "Στην ίδια διεύθυνση υπάρχει ήδη άλλο κατάστημα",
          en: "Another office is at the same address already",
          help: Bilingual(
            el: "αν διαφέρουν μόνο ώρες ή υπάλληλοι ορισμένων θεμάτων, γράψτε ένα τμήμα στο"
              + " departments, με τα θέματά του στο topics",
            en: "if only the hours or employees of certain topics differ, write a department under"
              + " departments, with its topics under topics"),
          related: [.firstTime(at: other.span)])
      }
    })

  private static func offices(_ street: String) -> Example {
    Example(
      """
      offices:
        - id: dimarcheio
          name: Δημαρχείο
          street: Ελευθερίου Βενιζέλου 16
          postcode: 17122
          city: Νέα Σμύρνη
        - id: aithousa
          name: Αίθουσα γάμων
          street: \(street)
          postcode: 17122
          city: Νέα Σμύρνη
      """)
  }
}

extension Office {
  /// The street and the postcode, folded for comparison; nil if one is not known.
  fileprivate var place: String? {
    guard let street = street.value, let postcode = postcode.value else { return nil }
    return Fold.key(street) + " " + postcode
  }
}
