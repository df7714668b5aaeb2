/// The first or last day of a season or an exception, either in every year or in a single one.
public enum SeasonDay: Hashable, Sendable {
  /// Every year on this date.
  case yearly(month: Int, day: Int)
  /// Every year, this many days after Easter Sunday; negative for days before it.
  case easter(offset: Int)
  /// On one date only.
  case once(Day)

  /// The day in a given year; nil when it does not occur in that year.
  public func day(in year: Int) -> Day? {
    switch self {
    case .yearly(let month, let day): Day(year: year, month: month, day: day)
    case .easter(let offset): AnnualDay.easter(offset: offset).day(in: year)
    case .once(let day): day.year == year ? day : nil
    }
  }

  /// The day as written in files: `06-24`, `easter-6`, `2027-06-24`.
  public var text: String {
    switch self {
    case .yearly(let month, let day): MonthDay.text(month, day)
    case .easter(let offset): AnnualDay.easter(offset: offset).text
    case .once(let day): day.iso
    }
  }

  /// The date, if it is in one year only.
  public var date: Day? {
    guard case .once(let day) = self else { return nil }
    return day
  }

  /// Whether it occurs every year.
  public var isYearly: Bool { date == nil }

  /// Whether it moves with Easter.
  public var isMovable: Bool {
    guard case .easter = self else { return false }
    return true
  }

  /// A day shortly after it, in the same notation.
  var later: SeasonDay {
    switch self {
    case .once(let day): return .once(day.adding(2))
    case .easter(let offset): return .easter(offset: min(offset + 2, DateText.mostFromEaster))
    case .yearly(let month, let day):
      let next = Day(year: 2024, month: month, day: day)?.adding(2)
      return .yearly(month: next?.month ?? month, day: next?.day ?? day)
    }
  }

  /// Its position in a year, counting 32 days per month, so that 29 February has one in every year;
  /// nil for a date in another year.
  func place(in year: Int) -> Int? {
    switch self {
    case .yearly(let month, let day): month * 32 + day
    case .easter, .once: day(in: year).map { $0.place }
    }
  }
}

extension Day {
  /// The position in a leap year, counting 32 days per month.
  var place: Int { month * 32 + day }
}
