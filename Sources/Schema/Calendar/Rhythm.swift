/// The weeks in which hours recur: every week, every second week, the first week of the month.
public enum Rhythm: Hashable, Sendable {
  /// Every week.
  case weekly
  /// Every so many weeks, counted from the week of the first day.
  case everyWeeks(Int)
  /// The weeks of the month with these numbers; −1 is the last.
  case ofMonth([Int])

  /// Whether the week of a day is one of them.
  public func holds(_ day: Day, from first: Day) -> Bool {
    switch self {
    case .weekly: true
    case .everyWeeks(let weeks): day.monday.days(since: first.monday) / 7 % weeks == 0
    case .ofMonth(let numbers): numbers.contains { day.isOfMonth($0) }
    }
  }
}

/// The rhythms that a format can hold besides that of every week.
public enum RhythmSupport: Sendable {
  /// None.
  case none
  /// Every so many weeks, or one of the first four of the month.
  case single
  /// All rhythms.
  case any

  /// Whether a format can hold the rhythm of days, if they recur; otherwise it can hold only their
  /// dates.
  public func holds(_ days: DayRule) -> Bool {
    switch (days.rhythm, self) {
    case (nil, _): !days.recurs
    case (_, .none): false
    case (.ofMonth(let numbers)?, .single): numbers.allSatisfy { (1...4).contains($0) }
    default: true
    }
  }

  /// The parts into which a rhythm divides all weeks, as far as the format can hold them.
  func parts(of rhythm: Rhythm, from first: Day) -> [(rhythm: Rhythm, first: Day)] {
    switch (rhythm, self) {
    case (_, .none): []
    case (.weekly, _): [(rhythm, first)]
    case (.everyWeeks(let weeks), _):
      // Beyond a few weeks, hours in all other weeks would take too many rules.
      (0..<(weeks <= 6 ? weeks : 1)).map { (rhythm, first.monday.adding(7 * $0)) }
    case (.ofMonth, .single): (1...4).map { (.ofMonth([$0]), first) }
    case (.ofMonth(let numbers), .any):
      // The last one in a month may be its fourth or its fifth.
      [(rhythm, first)]
        + [(numbers.contains(-1) ? 1...3 : 1...5).filter { !numbers.contains($0) }]
        .filter { !$0.isEmpty }.map { (.ofMonth($0), first) }
    }
  }
}

extension DayRule {
  /// The rhythm in which its days recur; nil for a rhythm that no format can hold, and for none.
  public var rhythm: Rhythm? {
    guard recurs else { return nil }
    let isCounted = everyWeeks > 1 && span?.from.date != nil
    guard !weeksOfMonth.isEmpty else { return isCounted ? .everyWeeks(everyWeeks) : .weekly }
    return isCounted ? nil : .ofMonth(weeksOfMonth.sorted())
  }

  /// The parts of a period within which its days recur.
  func ranges(in period: ClosedRange<Day>) -> [ClosedRange<Day>] {
    guard let span else { return [period] }
    var found: [ClosedRange<Day>] = []
    for day in period where span.holds(day) {
      if let last = found.last, last.upperBound.adding(1) == day {
        found[found.count - 1] = last.lowerBound...day
      } else {
        found.append(day...day)
      }
    }
    return found
  }
}
