/// The days of a season, and the modes whose hours it sets.
struct Period {
  let modes: ModeSet
  /// The days.
  private let span: DaySpan

  /// Fails for a season whose first or last day is unreadable, or when the two do not fit together.
  init?(_ season: Season) {
    guard let hours = season.hours.value else { return nil }
    var modes = ModeSet()
    for mode in Mode.allCases where hours[mode].value != nil { modes.insert(mode) }
    self.init(modes, season.from.value, season.to.value)
  }

  /// The days of an office's season.
  init?(_ season: OfficeSeason) {
    guard season.hours.value != nil else { return nil }
    var modes = ModeSet()
    modes.insert(.inPerson)
    self.init(modes, season.from.value, season.to.value)
  }

  private init?(_ modes: ModeSet, _ from: SeasonDay?, _ to: SeasonDay?) {
    guard let from, let to, from.isYearly == to.isYearly else { return nil }
    if let first = from.date, let last = to.date, last < first { return nil }
    self.modes = modes
    span = DaySpan(from: from, to: to)
  }

  /// Whether the two are of the same kind, so that neither has precedence, and have a day and a
  /// mode in common.
  func meets(_ other: Period) -> Bool {
    guard span.rank == other.span.rank, !modes.common(with: other.modes).isEmpty else {
      return false
    }
    return span.meets(other.span)
  }
}

extension DaySpan {
  /// The years that are examined where Easter decides; its dates nearly repeat after 19.
  private static let easterYears = 2024..<2043

  /// Whether two spans have a day in common.
  func meets(_ other: DaySpan) -> Bool {
    if let first = from.date, let start = other.from.date {
      return first <= other.to?.date ?? .latest && start <= to?.date ?? .latest
    }
    if !from.isMovable, to?.isMovable != true, !other.from.isMovable, other.to?.isMovable != true,
      isYearly, other.isYearly, let leap = Day(year: 2024, month: 1, day: 1)
    {
      return (0..<366).contains { holds(leap.adding($0)) && other.holds(leap.adding($0)) }
    }
    guard let first = Day(year: Self.easterYears.lowerBound, month: 1, day: 1) else { return false }
    return (0..<Self.easterYears.count * 365).contains { number in
      let day = first.adding(number)
      return holds(day) && other.holds(day)
    }
  }
}
