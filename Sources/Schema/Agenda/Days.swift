extension Day: Strideable {
  /// The day a number of days later.
  public func advanced(by days: Int) -> Day { adding(days) }

  /// The number of days until another day.
  public func distance(to other: Day) -> Int { other.days(since: self) }
}

extension ClosedRange<Day> {
  /// The twelve months that start on a day.
  public static func twelveMonths(from day: Day) -> ClosedRange<Day> {
    months(TwelveMonths.count, from: day)
  }

  /// A number of months that start on a day; they end before the same date of a later month.
  public static func months(_ count: Int, from day: Day) -> ClosedRange<Day> {
    let months = day.year * 12 + day.month - 1 + Swift.max(1, count)
    let year = months / 12, month = months % 12 + 1
    let date = Swift.min(day.day, Day.days(inMonth: month, of: year))
    let end = Day(year: year, month: month, day: date).map { $0.adding(-1) } ?? .latest
    return day...Swift.max(day, end)
  }

  /// The week from Monday to Sunday that contains a day.
  public static func week(of day: Day) -> ClosedRange<Day> {
    let monday = day.adding(-Int(day.weekday.rawValue))
    return monday...monday.adding(6)
  }
}
