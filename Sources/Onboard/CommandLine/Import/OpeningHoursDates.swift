import Schema

/// Reading one end of a range of dates.
extension OpeningHoursParser {
  /// Reads `Dec 24`, «24 Δεκεμβρίου», `Dec`, `2026 Dec 24`, `easter -2 days`; `isWhole` is set when
  /// no day is given, so that the whole month or year is meant.
  mutating func point(
    _ year: inout Int?, _ month: inout Int?, isEnd: Bool, isDay: Bool = false
  ) throws(OpeningHoursFault) -> (point: OpeningHours.DatePoint, isWhole: Bool) {
    let column = token.column
    if case .number(let number) = token.kind, number >= 1000 {
      year = number
      month = nil
      advance()
    }
    switch word {
    case .easter: return (try easter(year, column), false)
    case .refused(let refusal): throw Refused.word(refusal, token.column)
    default: break
    }
    let before = try dayBeforeMonth(continuing: month)
    if case .month(let named) = word {
      month = named
      advance()
    }
    guard let month else {
      guard let year, before == nil else { throw Refused.unexpected(token) }
      return (try date(year, 1, 1, column), true)
    }
    guard let day = before ?? dayAfterMonth() else {
      if isDay { throw Refused.unexpected(token) }
      return (try date(year, month, 1, column), true)
    }
    return (try date(year, month, day, column), false)
  }

  /// The last day of the month or year with which a range ends.
  func point(
    endOf point: OpeningHours.DatePoint, wholeMonth month: Int?, _ column: Int
  ) throws(OpeningHoursFault) -> OpeningHours.DatePoint {
    switch point {
    case .easter: return point
    case .yearly(let month, _):
      return .yearly(month: month, day: OpeningHoursWord.days(inMonth: month))
    case .once(let day):
      let last = month ?? 12
      let length = OpeningHoursWord.days(inMonth: last)
      let end =
        Day(year: day.year, month: last, day: length)
        ?? Day(year: day.year, month: last, day: length - 1)
      return .once(end ?? day)
    }
  }

  /// Reads a day before its month, «24 Δεκεμβρίου», or a day that continues the preceding month.
  private mutating func dayBeforeMonth(
    continuing month: Int?
  ) throws(OpeningHoursFault) -> Int? {
    guard case .number(let day) = token.kind else { return nil }
    if kind(1) == .sign(":") || kind(1) == .sign(".") { return nil }
    if case .month = word(1) {
      advance()
      return day
    }
    guard month != nil else { throw Refused.unexpected(token) }
    advance()
    return day
  }

  /// Reads a day after its month; nil for a number that begins a time.
  private mutating func dayAfterMonth() -> Int? {
    guard case .number(let day) = token.kind, day < 1000, kind(1) != .sign(":"),
      kind(1) != .sign(".")
    else { return nil }
    advance()
    return day
  }

  private func date(
    _ year: Int?, _ month: Int, _ day: Int, _ column: Int
  ) throws(OpeningHoursFault) -> OpeningHours.DatePoint {
    if let year {
      guard let day = Day(year: year, month: month, day: day) else {
        throw Refused.noDate(column)
      }
      return .once(day)
    }
    guard (1...12).contains(month), (1...OpeningHoursWord.days(inMonth: month)).contains(day)
    else { throw Refused.noDate(column) }
    return .yearly(month: month, day: day)
  }

  /// Reads `easter`, `easter +5 days`, `2027 easter`.
  private mutating func easter(
    _ year: Int?, _ column: Int
  ) throws(OpeningHoursFault) -> OpeningHours.DatePoint {
    advance()
    var offset = 0
    if case .sign(let sign) = token.kind, sign == "+" || sign == "-",
      case .number(let days) = kind(1), kind(2) != .sign(":"), kind(2) != .sign(".")
    {
      guard days <= 99 else { throw Refused.noDate(token.column) }
      offset = sign == "+" ? days : -days
      advance(2)
      if word == .dayOrDays { advance() }
    }
    guard let year else { return .easter(offset: offset) }
    guard let day = Easter.sunday(in: year)?.adding(offset) else { throw Refused.noDate(column) }
    return .once(day)
  }
}
