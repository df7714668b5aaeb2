import Schema

/// Reading the days of a rule: weekdays, public holidays and dates.
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
      case .workdays:
        advance()
        if word == .dayOrDays { advance() }
        for day in Weekday.allCases.prefix(5) where !rule.weekdays.contains(day) {
          rule.weekdays.append(day)
        }
      case .dayOrDays where rule.weekdays.isEmpty:
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
    case .weekday, .workdays, .publicHoliday, .refused(.schoolHoliday): return true
    default: return false
    }
  }

  private mutating func range(
    from first: Weekday, _ rule: inout OpeningHours.Rule
  ) throws(OpeningHoursFault) {
    passDay()
    if token.kind == .sign("[") { throw Refused.nth(token.column) }
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

  /// Reads `Jun 15-Sep 15`, `2026 Dec 24`, `Jul,Aug`, `easter +5 days`; empty when the rule has no
  /// dates.
  mutating func dates() throws(OpeningHoursFault) -> [OpeningHours.DateRange] {
    var ranges: [OpeningHours.DateRange] = []
    var month: Int?
    var year: Int?
    while startsDate(after: month) {
      let column = token.column
      let (from, isWhole) = try point(&year, &month, isEnd: false)
      var to = isWhole ? try point(endOf: from, wholeMonth: month, column) : from
      if token.kind == .sign("-") || word == .dash, endsDate() {
        advance()
        let isDay = month != nil && !isWhole
        let end = try point(&year, &month, isEnd: true, isDay: isDay)
        to = end.isWhole ? try point(endOf: end.point, wholeMonth: month, column) : end.point
      }
      if token.kind == .sign("+") { throw Refused.openDate(token.column) }
      if token.kind == .sign("/") { throw Refused.step(token.column) }
      ranges.append(OpeningHours.DateRange(from: from, to: to, column: column))
      guard token.kind == .sign(",") || word == .comma else { break }
      var copy = self
      copy.advance()
      guard copy.startsDate(after: isWhole ? nil : month) else { break }
      _ = pass(",")
    }
    return ranges
  }

  /// Whether a date starts here; a day without a month continues the preceding month.
  private func startsDate(after month: Int?) -> Bool {
    switch token.kind {
    case .number(let number):
      if kind(1) == .sign(":") || kind(1) == .sign(".") { return false }
      if number >= 1000 { return true }
      if case .month = word(1) { return true }
      return month != nil
    default: return isMonthOrEaster(word)
    }
  }

  /// Whether what follows a dash is the end of a range of dates.
  private func endsDate() -> Bool {
    if case .number = kind(1) { return kind(2) != .sign(":") && kind(2) != .sign(".") }
    return isMonthOrEaster(word(1))
  }

  private func isMonthOrEaster(_ word: OpeningHoursWord?) -> Bool {
    switch word {
    case .month, .easter, .refused(.week): true
    default: false
    }
  }
}
