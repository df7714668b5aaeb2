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
      recurring(from: "2026-12-05"),
      offices(closed: "kep", open: "dimarcheio", date: "2026-12-28"),
      departments("plirofories", date: "2026-12-28"),
    ],
    rejects: [
      example(closure: "video", opening: "inPerson, video", date: "⟦2026-12-30⟧"),
      example(closure: "video", opening: "video", date: "⟦2026-12-31⟧"),
      offices(closed: "kep", open: "kep", date: "⟦2026-12-28⟧"),
      departments("dimotologio", date: "⟦2026-12-28⟧"), recurring(from: "⟦2026-12-28⟧"),
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
      let closed = ClosedDays.all(in: declaration).filter { $0.hours.isEmpty }
      guard !closed.isEmpty, !judgement.hasTurnedDays else { return }
      let period = judgement.calendarPeriod
      for opening in declaration.datedHours {
        let (days, scope) = (opening.value.days, opening.value.scope)
        guard let rule = days.rule, let modes = declaration.concerned(scope) else { continue }
        // Some recurring days may well be closed, but not all of them.
        let open = rule.days(in: period)
        guard let day = open.first,
          let closure = closed.first(where: { $0.meets(day, modes, scope) }),
          open.allSatisfy({ day in closed.contains { $0.meets(day, modes, scope) } })
        else { continue }
        let common = closure.modes.common(with: modes).words
        judgement.report(
          days.span, el: "Στις \(day.words.el) είναι κλειστά για τον ίδιο τρόπο (\(common.el))",
          en: "\(day.words.en) is declared closed for the same mode (\(common.en))",
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

  private static func departments(_ open: String, date: String) -> Example {
    Example(
      """
      departments:
        - id: dimotologio
          name: Τμήμα Δημοτολογίου
          topics: [dimotologio]
        - id: plirofories
          name: Τμήμα Πληροφοριών
          topics: [plirofories]
      closures:
        - from: 2026-12-28
          reason: Απογραφή αρχείου
          departments: [dimotologio]
      openings:
        - date: \(date)
          hours: 09:00-13:00
          reason: Ημέρα του πολίτη
          departments: [\(open)]
      """)
  }

  private static func recurring(from first: String) -> Example {
    Example(
      """
      closures:
        - from: 2026-12-28
          to: 2027-01-10
          reason: Απογραφή αρχείου
      openings:
        - from: \(first)
          to: 2027-01-09
          weekdays: [saturday]
          hours: 09:00-13:00
          reason: Εξυπηρέτηση το Σάββατο
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
          hours: 17:00-20:00
          reason: Ημέρα του πολίτη
          offices: [\(open)]
      """)
  }
}
