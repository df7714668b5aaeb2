extension Rule {
  /// The last day of an exception must not precede its first, and both must be of the same kind.
  static let closureReversed = Rule(
    "closure-reversed",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Οι κλειστές ημέρες τελειώνουν πριν αρχίσουν",
      en: "The closed days end before they start"),
    explanation: Bilingual(
      el: """
        Πρώτα γράφεται η πρώτη κλειστή ημέρα και μετά η τελευταία· αλλιώς δεν κλείνει καμία. \
        Όταν οι ημέρες περνούν την Πρωτοχρονιά, αλλάζει και το έτος: from: 2026-12-28, \
        to: 2027-01-02. Για μία μόνο ημέρα σβήστε τη γραμμή to. Είναι πολιτική της πλατφόρμας.
        """,
      en: """
        The first closed day is written first and the last after it; otherwise none is closed. \
        When the days pass over New Year's Day, the year changes too: from: 2026-12-28, \
        to: 2027-01-02. For a single day, delete the line with to. This is a policy of the \
        platform.
        """),
    accepts: [
      closure(from: "2026-12-28", to: "2027-01-02"), closure(from: "12-28", to: "01-02"),
      closure(from: "2026-12-28", to: "2026-12-28"),
    ],
    rejects: [
      closure(from: "2026-12-28", to: "⟦2026-01-02⟧"),
      closure(from: "2026-12-28", to: "⟦2026-12-24⟧"),
      closure(from: "2026-12-28", to: "⟦2025-12-28⟧"),
      closure(from: "2026-12-28", to: "⟦2026-04-27⟧"),
      closure(from: "2026-12-28", to: "⟦2026-04-28⟧"), monday(from: "08-20", to: "⟦08-10⟧"),
      monday(from: "easter+1", to: "⟦easter-6⟧"), closure(from: "04-10", to: "⟦easter-1⟧"),
    ],
    check: .judging { declaration, judgement in
      for days in declaration.exceptionDays {
        guard let from = days.from.located, let to = days.to.located else { continue }
        switch (from.value, to.value) {
        case (.once(let first), .once(let last)):
          if last < first {
            judgement.reportReversed(
              Located(first, span: from.span), Located(last, span: to.span))
          }
        case (.once, _), (_, .once): judgement.reportMixed(from, to)
        default: judgement.reportYearly(from, to, isLongAllowed: false)
        }
      }
    })

  private static func monday(from: String, to: String) -> Example {
    Example(
      """
      specialHours:
        - from: \(from)
          to: \(to)
          weekdays: [monday]
          modes: [inPerson]
          hours: 08:00-14:30
          reason: Θερινό ωράριο
      """)
  }

  private static func closure(from: String, to: String) -> Example {
    Example(
      """
      closures:
        - from: \(from)
          to: \(to)
          reason: Απογραφή αρχείου
      """)
  }
}

extension Judgement {
  fileprivate mutating func reportReversed(_ from: Located<Day>, _ to: Located<Day>) {
    let meant = to.value.nextYear(after: from.value)
    report(
      to.span,
      el: "Η τελευταία ημέρα \(to.value.words.el) είναι πριν από την πρώτη \(from.value.words.el)"
        + (meant.map { ": μήπως εννοείτε \($0.words.el);" } ?? ""),
      en: "The last day \(to.value.words.en) is before the first \(from.value.words.en)"
        + (meant.map { ": did you mean \($0.words.en)?" } ?? ""),
      related: [
        Finding.Related(
          span: from.span, note: Bilingual(el: "η πρώτη ημέρα", en: "the first day"))
      ],
      fixes: meant.map {
        [Finding.Fix(span: to.span, replacement: $0.iso, applicability: .maybe)]
      } ?? [])
  }
}

extension Day {
  /// The same date in the following year, if it comes soon after a given day: the year was probably
  /// not updated.
  func nextYear(after first: Day) -> Day? {
    guard let next = Day(year: year + 1, month: month, day: day) else { return nil }
    return (0...120).contains(next.days(since: first)) ? next : nil
  }
}
