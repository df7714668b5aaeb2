import Schema

/// One end of a range of dates, as it was read.
struct OpeningHoursEnd {
  /// The day; the first of the month or year when no day is given.
  var point: OpeningHours.DatePoint
  /// Whether no day is given, so that the whole month or year is meant.
  var isWhole = false
  /// Whether the year is written at this end, and not before.
  var hasYear = false
}

/// The reading of one end of a range of dates.
extension OpeningHoursParser {
  /// Reads `Dec 24`, «24 Δεκεμβρίου», `Dec`, `2026 Dec 24`, «24 Δεκεμβρίου 2026», `easter -2 days`.
  mutating func end(
    _ year: inout Int?, _ month: inout Int?, mustHaveDay: Bool = false
  ) throws(OpeningHoursFault) -> OpeningHoursEnd {
    let start = token, column = token.column
    var hasYear = passYear(&year)
    if hasYear {
      month = nil
      try refuseColonAfterYear()
    }
    switch word {
    case .easter(let isGreek):
      return OpeningHoursEnd(point: try easter(isGreek, year, column), hasYear: hasYear)
    case .refused(let refusal): throw Refused.word(refusal, token.column)
    default: break
    }
    let before = try dayBeforeMonth(continuing: month)
    if case .month(let named) = word {
      month = named
      advance()
    }
    guard let month else {
      guard let year, before == nil, hasYear, !mustHaveDay else {
        throw Refused.unexpected(hasYear ? start : token)
      }
      return OpeningHoursEnd(point: try date(year, 1, 1, column), isWhole: true, hasYear: true)
    }
    let day = before ?? dayAfterMonth()
    if !hasYear, isYearBehind { hasYear = passYear(&year) }
    guard let day else {
      if mustHaveDay { throw Refused.unexpected(token) }
      return OpeningHoursEnd(
        point: try date(year, month, 1, column), isWhole: true, hasYear: hasYear)
    }
    return OpeningHoursEnd(point: try date(year, month, day, column), hasYear: hasYear)
  }

  /// Reads a year, if there is one; returns whether there was.
  private mutating func passYear(_ year: inout Int?) -> Bool {
    guard case .number(let number) = token.kind, number >= 1000 else { return false }
    year = number
    advance()
    return true
  }

  /// Refuses a colon between a year and its dates, `2026: Aug`.
  func refuseColonAfterYear() throws(OpeningHoursFault) {
    guard token.kind == .sign(":") else { return }
    var ahead = 1
    // «2026: 24 Αυγούστου».
    if case .number = kind(1), !isTime(1) { ahead = 2 }
    switch word(ahead) {
    case .month, .easter: throw Refused.colonAfterYear(token.column)
    default: return
    }
  }

  /// Whether the year after a date belongs to it, as in «24 Δεκεμβρίου 2026».
  private var isYearBehind: Bool {
    if case .number = kind(1) { return false }
    return !isMonth(word(1))
  }

  /// The last day of the month or year with which a range ends.
  func point(endOf point: OpeningHours.DatePoint, wholeMonth month: Int?) -> OpeningHours.DatePoint
  {
    switch point {
    case .easter: return point
    case .yearly(let month, _):
      return .yearly(month: month, day: OpeningHoursWord.days(inMonth: month))
    case .once(let day):
      let last = month ?? 12
      return .once(
        Day(year: day.year, month: last, day: Day.days(inMonth: last, of: day.year)) ?? day)
    }
  }

  /// Reads a day before its month, «24 Δεκεμβρίου», or a day that continues the preceding month.
  private mutating func dayBeforeMonth(
    continuing month: Int?
  ) throws(OpeningHoursFault) -> Int? {
    guard case .number(let day) = token.kind, !isTime(0) else { return nil }
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
    guard case .number(let day) = token.kind, day < 1000, !isTime(0) else { return nil }
    advance()
    return day
  }

  /// Whether a time starts there: `08:00` or `08.00`, but not the day of `31: Mo` or `24:08:00`.
  func isTime(_ ahead: Int) -> Bool {
    guard case .number(let hour) = kind(ahead), hour < 100,
      kind(ahead + 1) == .sign(":") || kind(ahead + 1) == .sign("."),
      case .number = kind(ahead + 2), column(ahead + 2) == column(ahead + 1) + 1
    else { return false }
    if kind(ahead + 3) == .sign(":"), case .number = kind(ahead + 4) {
      return column(ahead + 4) != column(ahead + 3) + 1
    }
    return true
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
    _ isGreek: Bool, _ year: Int?, _ column: Int
  ) throws(OpeningHoursFault) -> OpeningHours.DatePoint {
    guard let meant = isGreek ? .orthodox : easter else {
      throw Refused.whichEaster(token.column, year)
    }
    advance()
    var offset = 0
    if case .sign(let sign) = token.kind, sign == "+" || sign == "-",
      case .number(let days) = kind(1), !isTime(1), days < 1000
    {
      if case .month = word(2) {
      } else {
        guard days <= 99 else { throw Refused.noDate(token.column) }
        offset = sign == "+" ? days : -days
        advance(2)
        if word == .dayOrDays { advance() }
      }
    }
    guard let year else {
      isWestern = meant == .western
      return .easter(offset: offset)
    }
    guard let day = meant.sunday(in: year)?.adding(offset) else { throw Refused.noDate(column) }
    return .once(day)
  }
}
