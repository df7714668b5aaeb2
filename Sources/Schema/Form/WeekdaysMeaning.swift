/// The meaning of a text about days of the week, for sheets, which have a column for how days
/// recur.
public enum WeekdaysMeaning: Equatable, Sendable {
  /// The days, and whether the text has no other reading.
  case days([Weekday], isSure: Bool)
  /// Days are left out, and the text does not say which are left.
  case leftOut
  /// Once in so many weeks, and whether the day of the month may be meant.
  case everyWeeks(Int, mayBeOfMonth: Bool)
  /// Days by their place in the month.
  case ofMonth

  /// Reads a text that is about days of the week, and nothing else.
  public init?(_ text: String) {
    guard !Fold.dropsSign(text) else { return nil }
    if let rhythm = WeekdayRhythm(text) {
      switch rhythm {
      case .ofMonth: self = .ofMonth
      case .everyWeeks(_, let count, let place):
        self = .everyWeeks(count, mayBeOfMonth: place != nil)
      }
    } else if let left = LeftOutDays(text) {
      self = left.days.map { .days($0, isSure: left.isSure) } ?? .leftOut
    } else {
      switch WeekdayText(text) {
      case .days(let days)?: self = .days(days, isSure: !WeekdayText.isLoose(text))
      case .open?: self = .days(Array(Weekday.allCases.prefix(5)), isSure: false)
      case nil: return nil
      }
    }
  }
}
