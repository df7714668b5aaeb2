extension Rule {
  /// No day may be both a closure and an extraordinary opening for the same mode.
  static let openingOnClosure = Rule(
    "opening-on-closure",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Η ίδια ημέρα δηλώνεται και κλειστή και έκτακτα ανοικτή",
      en: "The same day is declared both closed and open out of turn"),
    explanation: Bilingual(
      el: """
        Για τον ίδιο τρόπο εξυπηρέτησης μια ημέρα ή κλείνει ή ανοίγει· από τα δύο μαζί δεν \
        φαίνεται ποιο ισχύει. Είναι πολιτική της πλατφόρμας. Σβήστε το ένα ή γράψτε στο modes \
        ποιον τρόπο αφορά το καθένα. Κλειστές ημέρες ορισμένων καταστημάτων δεν πειράζουν, αν η \
        έκτακτη ημέρα δεν αναφέρει κάποιο από αυτά.
        """,
      en: """
        For one mode of service a day either closes or opens; of both together it is unclear \
        which holds. This is a policy of the platform. Delete one of them, or write under modes \
        which mode each concerns. Closures of certain offices do not matter, unless the opening \
        names one of them.
        """),
    accepts: [
      example(closure: "inPerson", opening: "video"),
      example(closure: "video", opening: "video", date: "2026-12-27"),
      example(closure: "video", opening: "video", date: "2027-01-04"),
      offices(closed: "kep", open: "dimarcheio", date: "2026-12-28"),
    ],
    rejects: [
      example(closure: "video", opening: "inPerson, video", date: "⟦2026-12-30⟧"),
      example(closure: "video", opening: "video", date: "⟦2026-12-31⟧"),
      offices(closed: "kep", open: "kep", date: "⟦2026-12-28⟧"),
      Example(
        """
        closures:
          - from: 2026-12-28
            reason: Απογραφή αρχείου
        openings:
          - date: ⟦2026-12-28⟧
            hours: 09:00-13:00
            reason: Ημέρα του πολίτη
        """),
    ],
    check: .judging { declaration, judgement in
      guard let openings = declaration.openings.value, let closures = declaration.closures.value
      else { return }
      let closed = closures.compactMap { ClosedDays($0.value, in: declaration) }
      guard !closed.isEmpty else { return }
      for opening in openings {
        guard let date = opening.value.date.located,
          let modes = declaration.concerned(opening.value.modes, opening.value.offices),
          let closure = closed.first(where: { $0.meets(date.value, modes, opening.value.offices) })
        else { continue }
        let common = closure.modes.common(with: modes).text
        judgement.report(
          date.span, el: "Στις \(date.value.iso) είναι κλειστά για τον ίδιο τρόπο (\(common))",
          en: "\(date.value.iso) is declared closed for the same mode (\(common))",
          related: [
            Finding.Related(
              span: closure.span, note: Bilingual(el: "κλείνει εδώ", en: "closed here"))
          ])
      }
    })

  private static func example(
    closure: String, opening: String, date: String = "2026-12-30"
  ) -> Example {
    Example(
      """
      closures:
        - from: 2026-12-28
          to: 2026-12-31
          reason: Απογραφή αρχείου
          modes: [\(closure)]
      openings:
        - date: \(date)
          hours: 09:00-13:00
          reason: Ημέρα του πολίτη
          modes: [\(opening)]
      """)
  }

  private static func offices(closed: String, open: String, date: String) -> Example {
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
      closures:
        - from: 2026-12-28
          reason: Απογραφή αρχείου
          offices: [\(closed)]
      openings:
        - date: \(date)
          hours: 09:00-13:00
          reason: Ημέρα του πολίτη
          offices: [\(open)]
      """)
  }
}

/// The days of a closure and the offices that it names.
private struct ClosedDays {
  let span: SourceSpan
  let modes: ModeSet
  private let first: Day
  private let last: Day
  private let offices: [Located<String>]

  init?(_ closure: Closure, in declaration: Declaration) {
    guard let from = closure.from.located,
      let modes = declaration.concerned(closure.modes, closure.offices)
    else { return nil }
    if case .unreadable = closure.to { return nil }
    if case .unreadable = closure.offices { return nil }
    offices = closure.offices.value ?? []
    span = from.span
    self.modes = modes
    first = from.value
    last = closure.to.value ?? from.value
  }

  /// Whether it closes a day that opens, for a common mode and at a common office; naming no office
  /// means all.
  func meets(_ day: Day, _ modes: ModeSet, _ named: Answer<[Located<String>]>) -> Bool {
    guard first <= day, day <= last, !self.modes.common(with: modes).isEmpty else { return false }
    return offices.isEmpty || named.value?.contains { offices.holds($0.value) } ?? false
  }
}
