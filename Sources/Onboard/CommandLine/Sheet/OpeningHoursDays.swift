import Schema

/// The reading of the days of a rule: weekdays, public holidays and dates.
extension OpeningHoursParser {
  /// Reads `Mo-Fr,PH` into a rule; a range may cross the end of the week.
  mutating func weekdays(_ rule: inout OpeningHours.Rule) throws(OpeningHoursFault) {
    while true {
      switch word {
      case .publicHoliday:
        rule.onHolidays = true
        advance()
        if case .sign("+") = token.kind { throw Refused.holidayOffset(token.column) }
        if case .sign("-") = token.kind { throw Refused.holidayOffset(token.column) }
        // `PH Mo-Fr` means only the holidays that fall on these days.
        if case .weekday = word { throw Refused.holidayOnWeekday(token.column) }
      case .weekday(let first): try range(from: first, &rule)
      case .ordinal: rule.nth.append(try ordinals())
      case nil where startsOrdinal: rule.nth.append(try ordinals())
      case .workdays:
        advance()
        if word == .dayOrDays { advance() }
        for day in Weekday.allCases.prefix(5) where !rule.weekdays.contains(day) {
          rule.weekdays.append(day)
        }
      case .weekend:
        advance()
        for day in [Weekday.saturday, .sunday] where !rule.weekdays.contains(day) {
          rule.weekdays.append(day)
        }
      case .dayOrDays where rule.namesNoDay:
        throw Refused.word(.daily("κάθε ημέρα"), token.column)
      case .refused(let refusal): throw Refused.word(refusal, token.column)
      default: return
      }
      guard continues() else { return }
      _ = pass(",")
    }
  }

  /// Whether a comma and another day follow.
  private func continues() -> Bool {
    guard token.kind == .sign(",") || word == .comma else { return false }
    switch word(1) {
    case .weekday, .workdays, .weekend, .publicHoliday, .ordinal, .refused(.schoolHoliday):
      return true
    default:
      var copy = self
      copy.advance()
      return copy.startsOrdinal
    }
  }

  private mutating func range(
    from first: Weekday, _ rule: inout OpeningHours.Rule
  ) throws(OpeningHoursFault) {
    passDay()
    if token.kind == .sign("[") {
      rule.nth.append(try nth(first))
      return
    }
    var last = first
    if token.kind == .sign("-") || word == .dash {
      advance()
      // «Δευτέρα έως και Παρασκευή».
      if word == .comma { advance() }
      guard case .weekday(let day) = word else { throw Refused.unexpected(token) }
      last = day
      passDay()
    }
    var day = first
    while true {
      if !rule.weekdays.contains(day) { rule.weekdays.append(day) }
      if day == last { return }
      day = Weekday(rawValue: (day.rawValue + 1) % 7) ?? .monday
    }
  }

  /// Passes a day and the full stop that shortens it: `Δευ.`.
  private mutating func passDay() {
    advance()
    if token.kind == .sign(".") { advance() }
  }

  /// Reads `Jun 15-Sep 15`, `2026 Dec 24`, `2027-2028 Aug`, `Jul,Aug`, `easter +5 days`; empty
  /// when the rule has no dates.
  mutating func dates() throws(OpeningHoursFault) -> [OpeningHours.DateRange] {
    let column = token.column
    isWestern = false
    let years = try years()
    let list = try dateList(isOfYears: !years.isEmpty)
    let ranges = try ranges(list, in: years, column)
    if isWestern, let range = ranges.first(where: { $0.isOnEaster }) {
      throw Refused.westernEveryYear(range.column)
    }
    return ranges
  }

  private mutating func dateList(
    isOfYears: Bool
  ) throws(OpeningHoursFault) -> [OpeningHours.DateRange] {
    var ranges: [OpeningHours.DateRange] = []
    var month: Int?
    var year: Int?
    while startsDate(after: month) {
      let column = token.column
      if isOfYears, case .number(let number) = token.kind, number >= 1000 {
        throw Refused.unexpected(token)
      }
      let (range, first) = try range(&year, &month)
      // A single year stands for years only at the start: `Aug 10,2028` may mean the tenth of
      // August.
      if !ranges.isEmpty, first.isWhole, month == nil { throw Refused.yearOnce(column) }
      ranges.append(range)
      guard token.kind == .sign(",") || word == .comma else { break }
      var copy = self
      copy.advance()
      guard copy.startsDate(after: first.isWhole ? nil : month) else { break }
      // In `2027 Aug 10,Oct 5` it is unclear whether October is meant every year.
      if first.hasYear, !first.isWhole, copy.startsMonth { throw Refused.yearOnce(column) }
      _ = pass(",")
    }
    return ranges
  }

  /// Reads a date or a range of dates; returns its first end too.
  private mutating func range(
    _ year: inout Int?, _ month: inout Int?
  ) throws(OpeningHoursFault) -> (OpeningHours.DateRange, OpeningHoursEnd) {
    let column = token.column
    let first = try end(&year, &month)
    var last = first.isWhole ? point(endOf: first.point, wholeMonth: month) : first.point
    try refuseOffset()
    if token.kind == .sign("-") || word == .dash, endsDate() {
      advance()
      let end = try end(&year, &month, mustHaveDay: month != nil && !first.isWhole)
      last = end.isWhole ? point(endOf: end.point, wholeMonth: month) : end.point
      try refuseOffset()
      if !end.isWhole, !first.isWhole, !end.hasYear, Self.isTurned(first.point, last) {
        throw Refused.reversed(column)
      }
      if case .once(let from) = first.point, case .once(let to) = last, to < from, !end.hasYear {
        guard !end.isWhole, let next = Day(year: to.year + 1, month: to.month, day: to.day),
          next.days(since: from) < OpeningHours.DateRange.nearlyAYear
        else { throw Refused.acrossYears(column) }
        last = .once(next)
      }
    }
    if token.kind == .sign("+") { throw Refused.openDate(token.column) }
    if token.kind == .sign("/") { throw Refused.step(token.column) }
    return (OpeningHours.DateRange(from: first.point, to: last, column: column), first)
  }

  /// Whether two days of one month were written in the wrong order, as in `Feb 5-1`, which hardly
  /// means the whole year except three days.
  private static func isTurned(
    _ first: OpeningHours.DatePoint, _ last: OpeningHours.DatePoint
  ) -> Bool {
    switch (first, last) {
    case (.once(let first), .once(let last)): first.month == last.month && last < first
    case (.yearly(let month, let day), .yearly(let lastMonth, let lastDay)):
      month == lastMonth && lastDay < day
    default: false
    }
  }

  /// Refuses `Dec 25 +1 day` and `Dec 25 -Su`, which count from a date.
  private func refuseOffset() throws(OpeningHoursFault) {
    guard token.kind == .sign("+") || token.kind == .sign("-") else { return }
    if case .weekday = word(1), column(1) == column(0) + 1 {
      throw Refused.dateOffset(token.column)
    }
    if case .number = kind(1), word(2) == .dayOrDays { throw Refused.dateOffset(token.column) }
  }

  /// Whether a date starts here; a day without a month continues the preceding month.
  private func startsDate(after month: Int?) -> Bool {
    switch token.kind {
    case .number(let number):
      if isTime(0) { return false }
      return number >= 1000 || startsMonth || month != nil
    default: return startsMonth
    }
  }

  /// Whether a month, a day with its month, or Easter starts here.
  private var startsMonth: Bool {
    if case .number(let number) = token.kind, number < 1000 { return isMonth(word(1)) }
    return isMonth(word) || isEaster(word)
  }

  /// Whether the text after a dash is the end of a range of dates.
  private func endsDate() -> Bool {
    if case .number = kind(1) { return !isTime(1) }
    return isMonth(word(1)) || isEaster(word(1))
  }

  func isMonth(_ word: OpeningHoursWord?) -> Bool {
    if case .month = word { return true }
    return false
  }

  private func isEaster(_ word: OpeningHoursWord?) -> Bool {
    if case .easter = word { return true }
    return false
  }
}
