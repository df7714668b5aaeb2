import Schema

/// The reading of the hours of a rule.
extension OpeningHoursParser {
  /// Reads `08:00-14:00,17:00-20:00` and whatever else `HourText` is sure of; empty when the rule
  /// has no hours.
  mutating func spans() throws(OpeningHoursFault) -> [OpeningHours.MinuteSpan] {
    if case .refused(.sun) = word { throw Refused.word(.sun, token.column) }
    if token.kind == .sign("(") { throw Refused.word(.sun, token.column) }
    var spans: [OpeningHours.MinuteSpan] = []
    while startsHours(at) {
      spans += try read()
      // Intervals may come in any order, or overlap; the comma between them is sometimes missing.
      if token.kind == .sign(",") || word == .comma, startsInterval(at + 1) {
        advance()
      } else if !startsInterval(at) || isYear(at) {
        break
      }
    }
    return spans
  }

  /// Reads as many intervals as `HourText` is sure of.
  private mutating func read() throws(OpeningHoursFault) -> [OpeningHours.MinuteSpan] {
    let end = endOfHours
    for last in stride(from: end, to: at, by: -1) {
      guard case .open(let intervals, isSure: true)? = HourText.meaning(of: text(to: last)) else {
        continue
      }
      at = last
      if token.kind == .sign("+") { throw Refused.openEnd(token.column) }
      if token.kind == .sign("/") { throw Refused.step(token.column) }
      return intervals.map { OpeningHours.MinuteSpan(start: $0.start, end: $0.end) }
    }
    throw try reason(until: end)
  }

  /// The token after the last one that may belong to the hours that begin here.
  private var endOfHours: Int {
    var end = at
    while end < tokens.count - 1, isInHours(end) { end += 1 }
    return end
  }

  private func isInHours(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .number: !isYear(index)
    case .sign(let sign): [":", ".", ",", "-", "+", "/"].contains(sign)
    case .word(let text):
      switch OpeningHoursWord(text) {
      case .dash, .comma, .filler, .half: true
      default: false
      }
    default: false
    }
  }

  /// Whether a number at the start of an interval is a year, rather than `2000`, an hour without
  /// its colon.
  private func isYear(_ index: Int) -> Bool {
    guard case .number(2000...2099) = tokens[index].kind else { return false }
    return index == 0 || tokens[index - 1].kind != .sign("-")
  }

  private func startsHours(_ index: Int) -> Bool {
    guard index < tokens.count, case .number = tokens[index].kind else { return false }
    return true
  }

  /// Whether hours start after a sign, perhaps with words that say nothing: `, από 08:00`.
  func startsHours(after sign: Int) -> Bool {
    var index = sign + 1
    while index < tokens.count, case .word(let text) = tokens[index].kind,
      OpeningHoursWord(text) == .filler
    {
      index += 1
    }
    return startsInterval(index)
  }

  /// Whether hours with minutes start at a token: `17:00`.
  private func startsInterval(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, startsHours(index) else { return false }
    return tokens[index + 1].kind == .sign(":") || tokens[index + 1].kind == .sign(".")
  }

  /// The reason why the hours here cannot be read: what they may mean, or what is wrong with the
  /// first invalid interval.
  private mutating func reason(until end: Int) throws(OpeningHoursFault) -> OpeningHoursFault {
    let column = token.column, seen = text(to: end)
    if case .open(let intervals, _)? = HourText.meaning(of: seen) {
      return Refused.assumed(seen, intervals.map({ $0.text }).joined(separator: ", "), column)
    }
    while true {
      try examine(seen)
      guard token.kind == .sign(",") || word == .comma, startsHours(at + 1) else {
        return Refused.unexpected(token)
      }
      advance()
    }
  }

  /// Passes an interval, and throws what is wrong with it.
  private mutating func examine(_ seen: String) throws(OpeningHoursFault) {
    let column = token.column
    let start = try time(seen)
    if token.kind == .sign("+") { throw Refused.openEnd(token.column) }
    guard pass("-") else { throw Refused.moment(column) }
    if case .refused(.sun) = word { throw Refused.word(.sun, token.column) }
    if token.kind == .sign("(") { throw Refused.word(.sun, token.column) }
    let endColumn = token.column
    let end = try time(seen)
    if token.kind == .sign("+") { throw Refused.openEnd(token.column) }
    if token.kind == .sign("/") { throw Refused.step(token.column) }
    guard end <= 23 * 60 + 59, start < end else {
      throw end == start
        ? Refused.empty(column)
        : end == 24 * 60 ? Refused.midnight(endColumn) : Refused.overnight(column)
    }
  }

  /// Passes `08:00`.
  private mutating func time(_ seen: String) throws(OpeningHoursFault) -> Int {
    let column = token.column
    guard case .number(let hour) = token.kind else { throw Refused.unexpected(token) }
    guard startsInterval(at), case .number(let minute) = kind(2) else {
      throw Refused.noMinutes(seen, column)
    }
    guard hour <= 48, minute <= 59 else { throw Refused.noTime(column) }
    advance(3)
    return hour * 60 + minute
  }
}
