/// Hours as people write them, read with a distinction between what is certain and what is assumed.
///
/// `8.00 – 14.30`, `0800-1430`, `από 08:00 έως 14:30` and `8:00 π.μ. - 2:30 μ.μ.` have one meaning.
/// In `8-2:30` the end is maybe in the afternoon, as no town hall opens at night. An end is never
/// exchanged for a start, and nothing after «11 το βράδυ» is read as the same day.
public struct HourText {
  /// The meaning of a text.
  public enum Meaning {
    /// The intervals of a day, in order.
    case open([Interval], isSure: Bool)
    /// The day is closed.
    case closed
  }

  /// The meaning of a text; nil for a text that is not hours, or not certainly.
  public static func meaning(of text: String) -> Meaning? {
    var reading = HourText(tokens: HourToken.all(in: text))
    if !reading.tokens.isEmpty, reading.tokens.allSatisfy({ $0.isClosed }) { return .closed }
    var intervals: [Interval] = []
    while let next = reading.interval(after: intervals.last) { intervals.append(next) }
    guard reading.isAtEnd, !intervals.isEmpty, !reading.isBroken else { return nil }
    return .open(intervals, isSure: reading.isSure)
  }

  private let tokens: [HourToken]
  private var position = 0
  /// Whether nothing has been assumed so far.
  private var isSure = true
  /// Whether something could not be read.
  private var isBroken = false

  private var isAtEnd: Bool { position == tokens.count }

  private init(tokens: [HourToken]) { self.tokens = tokens }

  private mutating func take(_ isWanted: (HourToken) -> Bool) -> HourToken? {
    guard position < tokens.count, isWanted(tokens[position]) else { return nil }
    defer { position += 1 }
    return tokens[position]
  }

  /// Reads the next interval; the first has nothing before it, the others a separator or a blank.
  private mutating func interval(after last: Interval?) -> Interval? {
    guard !isAtEnd else { return nil }
    if last != nil { _ = take({ $0.isSeparator }) }
    let half = half()
    guard var start = time(), take({ $0.isDash }) != nil, let end = time() else {
      isBroken = true
      return nil
    }
    // In «απόγευμα 5-8», the word before the times applies to the start.
    if let half, start.half == nil { start.half = half }
    guard let found = Self.interval(start, end, after: last) else {
      isBroken = true
      return nil
    }
    if !start.isSure || !end.isSure || !found.isAsWritten { isSure = false }
    return found.interval
  }

  /// Reads the half of the day where it is written before the times.
  private mutating func half() -> DayPart? {
    guard case .half(let part)? = take({ $0.isHalf }) else { return nil }
    return part
  }

  /// Reads a time with the words beside it: `8:00 π.μ.`, `τις 8 το πρωί`.
  private mutating func time() -> HourToken.Time? {
    while take({ $0.isFrom }) != nil {}
    guard case .time(var time)? = take({ $0.isTime }) else { return nil }
    if position + 1 < tokens.count, tokens[position].isFrom, tokens[position + 1].isHalf {
      position += 1
    }
    if case .half(let part)? = take({ $0.isHalf }) {
      time.half = part
      time.isSure = true
    }
    return time
  }

  /// The interval that two times mean: an end at or before its start is in the afternoon, and so is
  /// a start before the end of the preceding interval.
  private static func interval(
    _ start: HourToken.Time, _ end: HourToken.Time, after last: Interval?
  ) -> (interval: Interval, isAsWritten: Bool)? {
    guard var first = start.minute, var second = end.minute else { return nil }
    var isAsWritten = true
    // In «8:00-11:00 μ.μ.» the words at the end may be of both times.
    if start.half == nil, end.half != nil, 1...11 ~= start.hour, end.hour <= 12,
      first + Self.noon < second
    {
      first += Self.noon
      isAsWritten = false
    }
    // In «6:00-12:00 μ.μ.» the end may be noon, or midnight: either is as likely.
    if start.half == nil, 1...11 ~= start.hour, end.half == .pm, end.hour == 12 {
      guard start.isPadded || end.minutes > 0 else { return nil }
      isAsWritten = false
    }
    if let last, first < last.end, start.half == nil, !start.isPadded, first < Self.noon {
      first += Self.noon
      isAsWritten = false
      if second < Self.noon, end.half == nil { second += Self.noon }
    }
    if last == nil, first < Self.early, start.half == nil, !start.isPadded {
      first += Self.noon
      isAsWritten = false
    }
    if second <= first, end.half == nil, second < Self.noon, second < first || !end.isPadded {
      second += Self.noon
      isAsWritten = false
    }
    guard second > first, first >= last?.end ?? 0, second <= 24 * 60 - 1 else { return nil }
    // Unwritten halves of the day are assumed only within the hours of a town hall.
    let isAssumed = !isAsWritten && start.half == nil && end.half == nil
    guard !isAssumed || first >= Self.morning && second <= Self.evening else { return nil }
    return (Interval(start: first, end: second), isAsWritten)
  }

  /// The earliest opening minute: a smaller hour without «π.μ.» is maybe in the afternoon.
  private static let early = 6 * 60
  private static let morning = 7 * 60
  private static let evening = 20 * 60
  private static let noon = 12 * 60
}
