extension Rule {
  /// A mode may have only one extraordinary opening on a date.
  static let exceptionRepeated = Rule(
    "exception-repeated",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Δύο έκτακτα ωράρια για την ίδια ημέρα και τον ίδιο τρόπο",
      en: "Two openings on the same day for the same mode"),
    explanation: Bilingual(
      el: """
        Το έκτακτο ωράριο αντικαθιστά ολόκληρο το ωράριο της ημέρας, άρα ένα μόνο μπορεί να \
        ισχύσει για κάθε τρόπο εξυπηρέτησης. Είναι πολιτική της πλατφόρμας. Γράψτε τα διαστήματα \
        μαζί, hours: [09:00-12:00, 17:00-19:00], ή διορθώστε την ημερομηνία.
        """,
      en: """
        An opening replaces all the hours of its day, so only one can hold for each mode of \
        service. This is a policy of the platform. Write the intervals together, \
        hours: [09:00-12:00, 17:00-19:00], or correct the date.
        """),
    accepts: [
      openings(first: "inPerson", second: "video"),
      openings(first: "inPerson", at: "dimarcheio", second: "inPerson", other: "kep"),
    ],
    rejects: [
      openings(first: "inPerson", second: "inPerson, video", date: "⟦2026-11-28⟧"),
      openings(first: "inPerson", second: "inPerson", other: "kep", date: "⟦2026-11-28⟧"),
    ],
    check: .judging { declaration, judgement in
      var seen: [(date: Located<Day>, modes: ModeSet, offices: [Located<String>])] = []
      for opening in declaration.openings.value ?? [] {
        guard let date = opening.value.date.located,
          let modes = declaration.concerned(opening.value.modes, opening.value.offices)
        else { continue }
        let offices = opening.value.offices.value ?? []
        let first = seen.first {
          $0.date.value == date.value && !$0.modes.common(with: modes).isEmpty
            && $0.offices.meet(offices)
        }
        if let first { judgement.reportRepeated(date, first.date, first.modes.common(with: modes)) }
        seen.append((date, modes, offices))
      }
    })

  private static func openings(
    first: String, at office: String? = nil, second: String, other: String? = nil,
    date: String = "2026-11-28"
  ) -> Example {
    Example(
      """
      offices:
        - id: dimarcheio
          name: Δημαρχείο
          street: Ελευθερίου Βενιζέλου 16
          postcode: 17122
          city: Νέα Σμύρνη
        - id: kep
          name: ΚΕΠ
          street: Αιγαίου 71
          postcode: 17124
          city: Νέα Σμύρνη
      openings:
        - date: 2026-11-28
          modes: [\(first)]\(office.map { "\n    offices: [\($0)]" } ?? "")
          hours: 09:00-13:00
          reason: Ημέρα του πολίτη
        - date: \(date)
          modes: [\(second)]\(other.map { "\n    offices: [\($0)]" } ?? "")
          hours: 17:00-19:00
          reason: Απογευματινή εξυπηρέτηση
      """)
  }
}

extension [Located<String>] {
  /// Whether two lists of offices have one in common; an empty list means all.
  fileprivate func meet(_ other: [Located<String>]) -> Bool {
    isEmpty || other.isEmpty || contains { other.holds($0.value) }
  }
}

extension Judgement {
  fileprivate mutating func reportRepeated(
    _ date: Located<Day>, _ first: Located<Day>, _ modes: ModeSet
  ) {
    report(
      date.span,
      el: "Στις \(date.value.iso) υπάρχει ήδη έκτακτο ωράριο για τον ίδιο τρόπο (\(modes.text))",
      en: "\(date.value.iso) already has an opening for the same mode (\(modes.text))",
      related: [.firstTime(at: first.span)])
  }
}
