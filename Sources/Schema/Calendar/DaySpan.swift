/// The days from a first to a last one: once, or every year.
public struct DaySpan: Hashable, Sendable {
  /// The first day.
  public let from: SeasonDay
  /// The last day; nil if there is no end.
  public let to: SeasonDay?

  /// Makes a span.
  public init(from: SeasonDay, to: SeasonDay?) {
    self.from = from
    self.to = to
  }

  /// Whether it recurs every year.
  public var isYearly: Bool { from.isYearly }

  /// A rank for choosing among spans with a day in common, by how narrowly their days are
  /// determined: single spans come before those that move with Easter, and these before fixed dates
  /// of every year.
  var rank: Int {
    if !from.isYearly { return 0 }
    return from.isMovable || to?.isMovable == true ? 1 : 2
  }

  /// Whether it includes a day. A yearly span may cross New Year's Day.
  public func holds(_ day: Day) -> Bool {
    switch (from, to) {
    case (.once(let first), nil): return first <= day
    case (.once(let first), .once(let last)): return first <= day && day <= last
    case (.once, _), (_, .once): return false
    default:
      guard let first = from.place(in: day.year) else { return false }
      guard let to else { return first <= day.place }
      guard let last = to.place(in: day.year) else { return false }
      let place = day.place
      return first <= last ? first <= place && place <= last : first <= place || place <= last
    }
  }

  /// The last day that it ever includes; nil if it recurs or has no end.
  public var end: Day? { from.isYearly ? nil : to?.date }
}
