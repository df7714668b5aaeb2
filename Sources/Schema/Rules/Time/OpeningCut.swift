extension Rule {
  /// Hours of named dates should not be cut by a closure without its author knowing.
  static let openingCut = Rule(
    "opening-cut",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Κλείσιμο μέσα στις ώρες ορισμένων ημερών",
      en: "A closure within the hours of certain days"),
    explanation: Bilingual(
      el: """
        Όπου συναντιούνται, το closures υπερισχύει του openings και του specialHours: εκείνες τις \
        ώρες ή εκείνη την ημέρα δεν δίνονται ραντεβού. Είναι σημείωση, ποτέ λάθος, για ημέρες που \
        γράφτηκαν μία μία. Αν δεν το θέλετε, αλλάξτε το ένα από τα δύο.
        """,
      en: """
        Where they meet, closures prevails over openings and specialHours: at those hours, or on \
        that day, no appointments are given. This is a note, never an error, for days that are \
        written one by one. If you do not want it, change one of the two.
        """),
    accepts: [
      opening("date: 2027-01-16", closed: "from: 2027-01-18\n    hours: 11:00-12:00"),
      opening("dates: [2027-01-16, 2027-01-23]", closed: "from: 2027-01-18"),
    ],
    rejects: [
      opening("date: ⟦2027-01-16⟧", closed: "from: 2027-01-16\n    hours: 11:00-12:00"),
      opening("dates: ⟦[2027-01-16, 2027-01-23]⟧", closed: "from: 2027-01-23"),
    ],
    check: .judging { declaration, judgement in
      let closed = ClosedDays.all(in: declaration)
      guard !closed.isEmpty else { return }
      for opening in declaration.datedHours {
        let (days, scope) = (opening.value.days, opening.value.scope)
        guard let rule = days.rule, !rule.dates.isEmpty, let hours = opening.value.hours.value,
          let modes = declaration.concerned(scope)
        else { continue }
        let coming = rule.dates.filter { $0 >= judgement.today }
        let meetings = coming.compactMap { day -> (day: Day, closure: ClosedDays)? in
          closed.first { closure in
            closure.meets(day, modes, scope)
              && (closure.hours.isEmpty
                || closure.hours.contains { part in hours.contains { part.overlaps($0.value) } })
          }.map { (day, $0) }
        }
        // Where nothing is left of any day, that is an error of its own.
        let isInPart = meetings.contains { !$0.closure.hours.isEmpty }
        guard let (day, closure) = meetings.first, isInPart || meetings.count < coming.count
        else { continue }
        judgement.report(day, closure, of: hours.map { $0.value }, at: days.span)
      }
    })

  private static func opening(_ days: String, closed: String) -> Example {
    Example(
      """
      closures:
        - \(closed)
          reason: Απογραφή αρχείου
      openings:
        - \(days)
          modes: [inPerson]
          hours: 09:00-13:00
          reason: Ημέρα του πολίτη
      """)
  }
}

extension Judgement {
  fileprivate mutating func report(
    _ day: Day, _ closure: ClosedDays, of hours: [Interval], at span: SourceSpan
  ) {
    let cut = hours.flatMap { part in closure.hours.compactMap { $0.common(with: part) } }
    let isWhole = closure.hours.isEmpty || cut == hours
    let shown = cut.map { $0.text }.joined(separator: ", ")
    report(
      span,
      el: isWhole
        ? "Στις \(day.words.el) κλείνει όλο το ωράριο που δηλώνεται εδώ"
        : "Στις \(day.words.el) κλείνει \(shown), μέσα στο ωράριο που δηλώνεται εδώ",
      en: isWhole
        ? "On \(day.words.en) all of the hours declared here are closed"
        : "On \(day.words.en) it closes \(shown), within the hours declared here",
      related: [
        Finding.Related(
          span: closure.span, note: Bilingual(el: "κλείνει εδώ", en: "closed here"))
      ])
  }
}

extension Interval {
  /// The part that two intervals have in common; nil if there is none.
  fileprivate func common(with other: Interval) -> Interval? {
    guard overlaps(other) else { return nil }
    return Interval(start: max(start, other.start), end: min(end, other.end))
  }
}
