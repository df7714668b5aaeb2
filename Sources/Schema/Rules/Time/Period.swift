/// The days of a season, and the modes whose hours it sets.
struct Period {
  let modes: ModeSet
  /// The first and last day, for a season that occurs once.
  private let once: (first: Day, last: Day)?
  /// The first and last day in a leap year; the last may precede the first.
  private let yearly: (first: Int, last: Int)

  /// Fails for a season whose first or last day is unreadable, or when the two do not fit together.
  init?(_ season: Season) {
    guard let hours = season.hours.value, let from = season.from.value, let to = season.to.value
    else { return nil }
    var modes = ModeSet()
    for mode in Mode.allCases where hours[mode].value != nil { modes.insert(mode) }
    self.modes = modes
    yearly = (from.place, to.place)
    switch (from, to) {
    case (.yearly, .yearly): once = nil
    case (.once(let first), .once(let last)):
      guard first <= last else { return nil }
      once = (first, last)
    default: return nil
    }
  }

  /// Whether the two have a day and a mode in common.
  func meets(_ other: Period) -> Bool {
    guard !modes.common(with: other.modes).isEmpty else { return false }
    if let once, let others = other.once {
      return once.first <= others.last && others.first <= once.last
    }
    if isWholeYear || other.isWholeYear { return true }
    return holds(other.yearly.first) || other.holds(yearly.first)
  }

  /// Whether it occurs once and includes every date of a year.
  private var isWholeYear: Bool {
    once.map { $0.last.days(since: $0.first) >= 365 } ?? false
  }

  private func holds(_ place: Int) -> Bool {
    yearly.first <= yearly.last
      ? yearly.first <= place && place <= yearly.last
      : yearly.first <= place || place <= yearly.last
  }
}
