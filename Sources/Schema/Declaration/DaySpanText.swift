/// A span of days written on one line, for which the form has `from` and `to`: `8-12/2/2027`, «8
/// έως 12 Φεβρουαρίου 2027», `24/12 – 2/1`.
struct DaySpanText {
  /// The first day, in the notation of the form.
  let from: String
  /// The last day.
  let to: String

  /// Reads a text that consists of one span and nothing else.
  init?(_ text: String) {
    let tokens = DayToken.all(in: text)
    var found: [DaySpanText] = []
    for index in tokens.indices where tokens[index].isJoin {
      let before = tokens[..<index], after = tokens[(index + 1)...]
      if let span = Self.dated(before, after) ?? Self.yearly(before, after) { found.append(span) }
    }
    guard let first = found.first, found.count == 1 else { return nil }
    self = first
  }

  private init(from: String, to: String) {
    self.from = from
    self.to = to
  }

  /// A span whose last day has its year; the first day takes what it lacks from the last.
  private static func dated(
    _ before: ArraySlice<DayToken>, _ after: ArraySlice<DayToken>
  ) -> DaySpanText? {
    guard let last = WrittenDay(after)?.day else { return nil }
    let first: Day?
    if let whole = WrittenDay(before) {
      first = whole.day
    } else if let (month, day) = part(before) {
      let year = month ?? last.month > last.month ? last.year - 1 : last.year
      first = Day(year: year, month: month ?? last.month, day: day)
    } else {
      first = nil
    }
    guard let first, first < last else { return nil }
    return DaySpanText(from: first.iso, to: last.iso)
  }

  /// A span that recurs every year.
  private static func yearly(
    _ before: ArraySlice<DayToken>, _ after: ArraySlice<DayToken>
  ) -> DaySpanText? {
    guard let last = part(after), let month = last.month, let first = part(before),
      let from = Day(year: 2024, month: first.month ?? month, day: first.day),
      let to = Day(year: 2024, month: month, day: last.day), from != to
    else { return nil }
    return DaySpanText(
      from: String(from.iso.dropFirst(5)), to: String(to.iso.dropFirst(5)))
  }

  /// A day of the month, which may have its month: `8`, `8/2`, «8 Φεβρουαρίου».
  private static func part(_ tokens: ArraySlice<DayToken>) -> (month: Int?, day: Int)? {
    let rest = tokens.filter { !$0.isFiller }
    guard let day = rest.first?.number, day.digits <= 2, rest.count <= 3 else { return nil }
    switch rest.count {
    case 1: return (nil, day.value)
    case 2: return rest[1].month.map { ($0, day.value) }
    default:
      guard let sign = rest[1].sign, sign != "-", let month = rest[2].number, month.digits <= 2
      else { return nil }
      return (month.value, day.value)
    }
  }
}
