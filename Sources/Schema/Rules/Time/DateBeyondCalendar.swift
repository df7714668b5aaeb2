extension Rule {
  /// A dated exception should lie within the years whose holidays an approval resolves.
  static let dateBeyondCalendar = Rule(
    "date-beyond-calendar", .warning,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Ημερομηνία μετά το τέλος του ημερολογίου",
      en: "A date after the end of the calendar"),
    explanation: Bilingual(
      el: """
        Μια έγκριση υπολογίζει τις αργίες ως το τέλος του τρίτου έτους μετά τον έλεγχο, και \
        ραντεβού δίνονται μόνο ως τότε. Ημερομηνία πιο πέρα δεν έχει αποτέλεσμα, και συχνά έχει \
        λάθος έτος. Είναι πολιτική της πλατφόρμας. Ελέγξτε το έτος· αν είναι σωστό, δηλώστε το \
        όταν πλησιάσει. Ό,τι γίνεται κάθε χρόνο γράφεται ως περίοδος ή τοπική αργία, χωρίς έτος.
        """,
      en: """
        An approval resolves the holidays until the end of the third year after the review, and \
        appointments are only given until then. A later date has no effect, and often its year is \
        wrong. This is a policy of the platform. Check the year; if it is right, declare it when \
        it comes nearer. What happens every year is written as a season or a local holiday, \
        without a year.
        """),
    accepts: [
      closing(from: "2026-12-28", to: "2027-01-02")
    ],
    rejects: [
      closing(from: "⟦2062-08-10⟧", to: "2062-08-14"),
      closing(from: "2029-12-28", to: "⟦2036-12-31⟧"),
      Example(
        """
        openings:
          - date: ⟦2062-09-12⟧
            hours: 09:00-13:00
            reason: Ημέρα του πολίτη
        """),
      Example(
        """
        seasons:
          - name: Εορταστικό ωράριο
            from: ⟦2062-12-21⟧
            to: 2062-12-30
            hours:
              inPerson:
                monday: 09:00-13:00
        """),
    ],
    check: .judging { declaration, judgement in
      for days in declaration.exceptionDays { judgement.reportBeyond(days.written) }
      for (from, to) in declaration.seasonDays {
        judgement.reportBeyond([from.dated, to.dated].compactMap { $0 })
      }
    })

  private static func closing(from: String, to: String) -> Example {
    Example(
      """
      closures:
        - from: \(from)
          to: \(to)
          reason: Απογραφή αρχείου
      """)
  }
}

extension Answer where Value == SeasonDay {
  /// The date, if it is of one year only.
  fileprivate var dated: Located<Day>? {
    located.flatMap { found in found.value.date.map { Located($0, span: found.span) } }
  }
}

extension Judgement {
  /// Reports the first date that is after the calendar's last year.
  fileprivate mutating func reportBeyond(_ days: [Located<Day>]) {
    let years = calendarYears
    guard let late = days.first(where: { $0.value.year >= years.upperBound }) else { return }
    report(
      late.span,
      el: "Η ημερομηνία \(late.value.words.el) είναι μετά το τέλος του ημερολογίου "
        + "(31/12/\(years.upperBound - 1)): ελέγξτε το έτος",
      en: "The date \(late.value.words.en) is after the end of the calendar "
        + "(31 December \(years.upperBound - 1)): check the year")
  }
}
