import Schema

/// Makes recurring days yield to a day that a rule names by its date, as they do in the notation.
/// In the form nothing opens a closed day, so that day is left out of the recurring ones.
extension OpeningSchedule {
  /// Removes from the recurring days those for which a dated rule gives other hours, and drops the
  /// hours of days that a later rule closes.
  mutating func giveWay(to evaluation: OpeningWeek) throws(OpeningHoursFault) {
    guard !recurring.isEmpty else { return }
    openings = openings.filter { !evaluation.spans(on: $0.day).isEmpty || !isClosedAgain($0.day) }
    var bare = self
    bare.recurring = []
    for year in evaluation.namedYears {
      guard var day = Day(year: year, month: 1, day: 1) else { continue }
      while day.year == year {
        if recurring.contains(where: { $0.days.holds(day) }), !isRight(day, by: evaluation),
          bare.isRight(day, by: evaluation)
        {
          try leaveOut(day, evaluation)
        }
        let next = day.adding(1)
        if next == day { break }
        day = next
      }
    }
  }

  /// Whether recurring days close the whole of a day.
  private func isClosedAgain(_ day: Day) -> Bool {
    recurring.contains { entry in
      guard case .closed(let spans, _) = entry.effect else { return false }
      return spans.isEmpty && entry.days.holds(day)
    }
  }

  private mutating func leaveOut(
    _ day: Day, _ evaluation: OpeningWeek
  ) throws(OpeningHoursFault) {
    var found: [Recurring] = []
    for entry in recurring {
      guard entry.days.holds(day) else {
        found.append(entry)
        continue
      }
      guard let parts = entry.days.without(day) else {
        throw Refused.notLeftOut(evaluation.column(evaluation.numbers(on: day)), day)
      }
      found += parts.map { Recurring(days: $0, effect: entry.effect) }
    }
    recurring = found
  }
}

extension DayRule {
  /// The rule without one of its days: with the rest of its dates, or before and after the day. It
  /// is nil for days in a part of every year, which cannot leave out a single date.
  fileprivate func without(_ day: Day) -> [DayRule]? {
    guard dates.isEmpty else {
      let rest = dates.filter { $0 != day }
      return rest.isEmpty ? [] : [DayRule(dates: rest)]
    }
    guard span.map({ $0.from.date != nil && ($0.to == nil || $0.to?.date != nil) }) ?? true
    else { return nil }
    let from = span?.from.date ?? Self.beginning, to = span?.to?.date
    var parts: [DayRule] = []
    if from < day, !days(in: from...day.adding(-1)).isEmpty {
      parts.append(within(DaySpan(from: .once(from), to: .once(day.adding(-1)))))
    }
    // A rhythm continues from the week of its next day.
    let after = day.adding(1), last = to ?? day.adding(Self.farthest)
    if after <= last, let next = days(in: after...last).first {
      parts.append(within(DaySpan(from: .once(next), to: to.map { .once($0) })))
    }
    return parts
  }

  private func within(_ span: DaySpan) -> DayRule {
    DayRule(span: span, weekdays: weekdays, everyWeeks: everyWeeks, weeksOfMonth: weeksOfMonth)
  }

  /// The day from which recurring days without a beginning count, before any year that is compared.
  private static let beginning =
    Day(year: OpeningSchedule.otherYears.lowerBound - 1, month: 1, day: 1) ?? .earliest
  /// The number of days within which something recurring comes again: at the latest, a fifth
  /// weekday of a month.
  private static let farthest = 400
}
