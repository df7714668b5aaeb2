/// The days on which an exception applies: dates, a span, or days that recur within a span.
public struct DayRule: Hashable, Sendable {
  /// Single dates, in order; empty when a span or weekdays determine the days.
  public let dates: [Day]
  /// The span; nil for dates, and for weekdays without a beginning.
  public let span: DaySpan?
  /// The days of the week, Monday first; empty for all.
  public let weekdays: [Weekday]
  /// The number of weeks between occurrences, counted from the week of the span's first day; 1 for
  /// every week.
  public let everyWeeks: Int
  /// The positions in the month: the first of its weekday is 1, the last is −1; empty for all.
  public let weeksOfMonth: [Int]

  /// Makes a rule.
  public init(
    dates: [Day] = [], span: DaySpan? = nil, weekdays: [Weekday] = [], everyWeeks: Int = 1,
    weeksOfMonth: [Int] = []
  ) {
    self.dates = dates.sorted()
    self.span = span
    self.weekdays = Weekday.allCases.filter { weekdays.contains($0) }
    self.everyWeeks = max(1, everyWeeks)
    self.weeksOfMonth = weeksOfMonth
  }

  /// The rule of a single day.
  public init(_ day: Day) { self.init(dates: [day]) }

  /// Whether the days recur within the span.
  public var recurs: Bool { !weekdays.isEmpty || everyWeeks > 1 || !weeksOfMonth.isEmpty }

  /// Whether it includes a day.
  public func holds(_ day: Day) -> Bool {
    guard dates.isEmpty else { return dates.contains(day) }
    if let span, !span.holds(day) { return false }
    guard span != nil || recurs else { return false }
    guard weekdays.isEmpty || weekdays.contains(day.weekday) else { return false }
    guard weeksOfMonth.isEmpty || weeksOfMonth.contains(where: { day.isOfMonth($0) }) else {
      return false
    }
    guard everyWeeks > 1, let first = span?.from.date else { return true }
    return day.monday.days(since: first.monday) / 7 % everyWeeks == 0
  }

  /// The days in a period.
  public func days(in period: ClosedRange<Day>) -> [Day] {
    guard dates.isEmpty else { return dates.filter { period.contains($0) } }
    let from = span?.from.date, first = max(period.lowerBound, from ?? period.lowerBound)
    let last = min(period.upperBound, span?.end ?? period.upperBound)
    guard first <= last, span != nil || recurs else { return [] }
    let step = everyWeeks > 1 && from != nil ? 7 * everyWeeks : 7
    guard !weekdays.isEmpty || step > 7 else { return (first...last).filter { holds($0) } }
    // Starting from a day in the right week, it advances by whole rhythms.
    let monday = (step > 7 ? from ?? first : first).monday
    var found: [Day] = []
    for weekday in weekdays.isEmpty ? Weekday.allCases : weekdays {
      let start = monday.adding(Int(weekday.rawValue))
      let behind = max(0, first.days(since: start))
      var day = start.adding((behind + step - 1) / step * step)
      while day <= last {
        if holds(day) { found.append(day) }
        let next = day.adding(step)
        if next <= day { break }
        day = next
      }
    }
    return weekdays.count == 1 ? found : found.sorted()
  }

  /// The days as they are written in files: `2027-01-09 – …, saturday, every 2 weeks`.
  public var text: String {
    guard dates.isEmpty else { return dates.map { $0.iso }.joined(separator: ", ") }
    var parts: [String] = []
    if let span {
      let to = span.to.map { $0 == span.from ? "" : " – \($0.text)" } ?? " – …"
      parts.append(span.from.text + to)
    }
    parts += weekdays.map { $0.key.text }
    if everyWeeks > 1 { parts.append("everyWeeks \(everyWeeks)") }
    parts += weeksOfMonth.map { $0 < 0 ? "last" : "\($0)" }
    return parts.joined(separator: ", ")
  }

  /// All days, where each is named or they form a span of one year; nil where days recur.
  public var named: [Day]? {
    guard dates.isEmpty else { return dates }
    guard !recurs, let first = span?.from.date, let last = span?.to?.date else { return nil }
    return Array(first...max(first, last))
  }

  /// The last day that it ever includes; nil if it has no end.
  public var end: Day? { dates.last ?? span?.end }
}

extension Day {
  /// The Monday of its week.
  var monday: Day { adding(-Int(weekday.rawValue)) }

  /// Whether it is the first, second … of its weekday in the month, or the last (−1).
  func isOfMonth(_ number: Int) -> Bool {
    number < 0
      ? day + 7 > Day.days(inMonth: month, of: year)
      : (day - 1) / 7 + 1 == number
  }
}
