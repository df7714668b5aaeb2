/// A day that occurs every year, or every leap year.
public enum AnnualDay: Hashable, Sendable {
  /// The same date each year.
  case fixed(month: Int, day: Int)

  /// A number of days after Easter Sunday; negative for days before it.
  case easter(offset: Int)

  /// The day as written in files; nil for any other text.
  public init?(_ text: String) {
    guard let day = DateText.yearDay(Array(text.utf8)[...]) else { return nil }
    self = day
  }

  /// The day in a given year; nil if that year does not have it.
  public func day(in year: Int) -> Day? {
    switch self {
    case .fixed(let month, let day):
      return Day(year: year, month: month, day: day)
    case .easter(let offset):
      let found = Easter.sunday(in: year)?.adding(offset)
      return found?.year == year ? found : nil
    }
  }

  /// The day as written in files: `06-24`, `easter+5`.
  public var text: String {
    switch self {
    case .fixed(let month, let day): MonthDay.text(month, day)
    case .easter(let offset): offset < 0 ? "easter\(offset)" : "easter+\(offset)"
    }
  }
}
