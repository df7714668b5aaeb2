extension Rule {
  /// An interval must end after it starts.
  static let intervalReversed = Rule(
    "interval-reversed",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Το ωράριο τελειώνει πριν αρχίσει",
      en: "The hours end before they start"),
    explanation: Bilingual(
      el: """
        Πρώτα γράφεται η ώρα έναρξης και μετά η ώρα λήξης, μέσα στην ίδια ημέρα: 08:00-14:30.
        """,
      en: """
        The start comes first and the end after it, on the same day: 08:00-14:30.
        """),
    rejects: [
      monday("⟦14:30-08:00⟧"), monday("⟦08:00-02:30⟧"), monday("⟦05:00-05:00⟧"),
      monday("⟦05:01-05:00⟧"),
      monday("[10:00-14:00, ⟦12:00-12:00⟧, 17:00-19:00]"),
    ],
    check: .judging { declaration, judgement in
      declaration.forEachInterval { interval, _ in judgement.compare(interval) }
      declaration.forEachClosedPart { part in
        for interval in part.value ?? [] { judgement.compare(interval) }
      }
    })

  private static func monday(_ hours: String) -> Example {
    Example(
      """
      hours:
        inPerson:
          monday: \(hours)
        phone:
          tuesday: 09:00-13:00
        video:
          wednesday: 10:00-14:00
      """)
  }
}

extension Judgement {
  /// Reports an interval that does not end after it starts.
  fileprivate mutating func compare(_ interval: Located<Interval>) {
    let found = interval.value
    guard found.end <= found.start else { return }
    let (start, end) = (Clock.text(found.start), Clock.text(found.end))
    let isMidnight = found.end == 0
    // Ends are never swapped: an end before noon was maybe meant for the afternoon.
    let noon = 12 * 60, isMorning = found.start < noon && found.end < noon
    let mended = Interval(start: found.start, end: found.end + noon)
    report(
      interval.span,
      el: "Η λήξη \(end) δεν είναι μετά την έναρξη \(start)",
      en: "The end \(end) is not after the start \(start)",
      help: isMidnight || HourText.passesMidnight(found.text) ? ValueWay.endOfDay : nil,
      fixes: isMidnight || found.end == found.start || !isMorning || mended.minutes > noon
        ? []
        : [Finding.Fix(span: interval.span, replacement: mended.text, applicability: .maybe)])
  }
}
