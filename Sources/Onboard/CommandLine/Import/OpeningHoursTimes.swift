/// Reading the hours of a rule.
extension OpeningHoursParser {
  /// Reads `08:00-14:00,17:00-20:00`; empty when the rule has no hours.
  mutating func spans() throws(OpeningHoursFault) -> [OpeningHours.MinuteSpan] {
    if case .refused(.sun) = word { throw Refused.word(.sun, token.column) }
    if token.kind == .sign("(") { throw Refused.word(.sun, token.column) }
    guard case .number = token.kind else { return [] }
    var spans = [try span()]
    while let ahead = nextSpan {
      advance(ahead)
      spans.append(try span())
    }
    return spans
  }

  /// How far away another interval starts: after a comma, which some forget.
  private var nextSpan: Int? {
    let ahead = token.kind == .sign(",") || word == .comma ? 1 : 0
    guard case .number(let number) = kind(ahead), number < 1000, startsTime(ahead) else {
      return nil
    }
    return ahead
  }

  private func startsTime(_ ahead: Int) -> Bool {
    kind(ahead + 1) == .sign(":") || kind(ahead + 1) == .sign(".")
  }

  private mutating func span() throws(OpeningHoursFault) -> OpeningHours.MinuteSpan {
    let column = token.column
    let start = try time()
    if token.kind == .sign("+") { throw Refused.openEnd(token.column) }
    guard pass("-") else { throw Refused.moment(column) }
    if case .refused(.sun) = word { throw Refused.word(.sun, token.column) }
    if token.kind == .sign("(") { throw Refused.word(.sun, token.column) }
    let endColumn = token.column
    let end = try time()
    if token.kind == .sign("+") { throw Refused.openEnd(token.column) }
    if token.kind == .sign("/") { throw Refused.step(token.column) }
    guard end <= 23 * 60 + 59, start < end else {
      throw end == start
        ? Refused.empty(column)
        : end == 24 * 60 ? Refused.midnight(endColumn) : Refused.overnight(column)
    }
    return OpeningHours.MinuteSpan(start: start, end: end)
  }

  /// Reads `08:00`, `8:00` or `08.00`.
  private mutating func time() throws(OpeningHoursFault) -> Int {
    let column = token.column
    guard case .number(let hour) = token.kind else { throw Refused.unexpected(token) }
    guard startsTime(0), case .number(let minute) = kind(2) else { throw Refused.noMinutes(column) }
    guard hour <= 48, minute <= 59 else { throw Refused.noTime(column) }
    advance(3)
    return hour * 60 + minute
  }
}
