extension Rule {
  /// The days of an exception should include at least one.
  static let exceptionWithoutDays = Rule(
    "exception-without-days",
    .warning,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Κλείσιμο ή ωράριο που δεν πέφτει σε καμία ημέρα",
      en: "A closure, or hours, that fall on no day"),
    explanation: Bilingual(
      el: """
        Από την πρώτη ως την τελευταία ημέρα δεν υπάρχει καμία που να ταιριάζει με τα weekdays, το \
        everyWeeks και το weekOfMonth μαζί: δεν αλλάζει τίποτα. Συχνά είναι λάθος η ημέρα της \
        εβδομάδας ή το έτος. Είναι πολιτική της πλατφόρμας.
        """,
      en: """
        Between the first and the last day there is none that fits weekdays, everyWeeks and \
        weekOfMonth together: nothing changes. Often the day of the week or the year is wrong. \
        This is a policy of the platform.
        """),
    accepts: [.opening("from: 2027-01-04\n    to: 2027-01-10\n    weekdays: [saturday]")],
    rejects: [
      .opening("from: ⟦2027-01-04⟧\n    to: 2027-01-08\n    weekdays: [saturday]"),
      .opening(
        "from: ⟦2027-02-01⟧\n    to: 2027-02-28\n    weekdays: [saturday]\n    weekOfMonth: [fifth]"
      ),
      .opening(
        "from: ⟦2027-01-08⟧\n    to: 2027-01-15\n    weekdays: [thursday]\n    everyWeeks: 2"),
    ],
    check: .judging { declaration, judgement in
      for days in declaration.exceptionDays {
        guard let rule = days.rule, let first = rule.span?.from.date, let last = rule.end,
          first <= last, last >= judgement.today, rule.days(in: first...last).isEmpty
        else { continue }
        judgement.report(
          days.span,
          el: "Από τις \(first.words.el) ως τις \(last.words.el) δεν υπάρχει τέτοια ημέρα",
          en: "From \(first.words.en) to \(last.words.en) there is no such day",
          help: Bilingual(
            el: "ελέγξτε τις ημερομηνίες και την ημέρα της εβδομάδας",
            en: "check the dates and the day of the week"))
      }
    })

  /// Weeks counted from a day, and days of a month in addition, may give other days than
  /// expected.
  static let recurrenceUnexpected = Rule(
    "recurrence-unexpected",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Ημέρες που επαναλαμβάνονται ίσως αλλιώς απ’ ό,τι περιμένετε",
      en: "Days that may recur otherwise than you expect"),
    explanation: Bilingual(
      el: """
        Το everyWeeks μετρά από την εβδομάδα του from: αν η ημέρα που γράφεται έχει ήδη περάσει \
        εκείνη την εβδομάδα, η πρώτη έρχεται μετά από everyWeeks εβδομάδες. Μαζί με το \
        weekOfMonth ισχύουν και τα δύο: κάθε δεύτερη εβδομάδα, μόνο όταν είναι και η πρώτη του \
        μήνα. Είναι σημείωση, ποτέ λάθος, και δείχνει τις επόμενες ημέρες: αν δεν είναι αυτές, \
        αλλάξτε το from ή σβήστε το ένα από τα δύο.
        """,
      en: """
        everyWeeks counts from the week of from: where the day that is written has passed in that \
        week, the first comes everyWeeks weeks later. Beside weekOfMonth both hold: every second \
        week, only where it is the first of the month as well. This is a note, never an error, \
        and it shows the next days: if they are not those, change from or delete one of the two.
        """),
    accepts: [
      .opening("from: 2027-01-09\n    weekdays: [saturday]\n    everyWeeks: 2"),
      .opening("from: 2027-01-09\n    weekdays: [saturday]\n    weekOfMonth: [first]"),
    ],
    rejects: [
      .opening("from: 2027-01-10\n    weekdays: [saturday]\n    ⟦everyWeeks⟧: 2"),
      .opening(
        "from: 2027-01-02\n    to: 2027-01-31\n    weekdays: [saturday]\n    ⟦everyWeeks⟧: 2"
          + "\n    weekOfMonth: [first]"),
    ],
    check: .judging { declaration, judgement in
      for days in declaration.exceptionDays {
        guard let rule = days.rule, let every = days.everyWeeks.located, every.value > 1,
          let first = rule.span?.from.date, rule.mayBeUnexpected(from: first)
        else { continue }
        let end = min(rule.end ?? judgement.calendarPeriod.upperBound, first.adding(730))
        guard first <= end else { continue }
        let next = rule.days(in: first...end).prefix(3)
        guard !next.isEmpty else { continue }
        judgement.report(
          every.key,
          el: "Οι πρώτες ημέρες είναι: " + next.map { $0.words.el }.joined(separator: ", "),
          en: "The first days are: " + next.map { $0.words.en }.joined(separator: ", "),
          help: Bilingual(
            el: rule.weeksOfMonth.isEmpty
              ? "οι εβδομάδες μετρούν από εκείνη του from"
              : "ισχύουν μαζί το everyWeeks και το weekOfMonth",
            en: rule.weeksOfMonth.isEmpty
              ? "the weeks count from that of from"
              : "everyWeeks and weekOfMonth hold together"))
      }
    })
}

extension DayRule {
  /// Whether a named day has passed in the first week, or days of the month are given in addition.
  fileprivate func mayBeUnexpected(from first: Day) -> Bool {
    !weeksOfMonth.isEmpty || weekdays.contains { $0.rawValue < first.weekday.rawValue }
  }
}

extension Example {
  /// An example of additional hours on some days.
  fileprivate static func opening(_ days: String) -> Example {
    Example(
      """
      openings:
        - \(days)
          hours: 09:00-13:00
          reason: Εξυπηρέτηση το Σάββατο
      """)
  }
}
