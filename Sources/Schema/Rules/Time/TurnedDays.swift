/// How days of every year end before they start, and so would last until the next year.
enum TurnedDays {
  /// In every year.
  case always
  /// In one year of the calendar at least, the first of which is given with the days in it.
  case inYear(Int, first: Day, last: Day)
}

extension Judgement {
  /// How days of every year end before they start: from Easter, within a month, or where they would
  /// cross New Year's Day and last for most of a year; nil for days in their order.
  ///
  /// - Parameter isLongAllowed: Whether they may last for most of a year, as a season may.
  func turned(_ from: SeasonDay, _ to: SeasonDay, isLongAllowed: Bool) -> TurnedDays? {
    guard from.isYearly, to.isYearly else { return nil }
    let isOfEaster = from.isMovable
    guard isOfEaster == to.isMovable else {
      return movable(from, to, leaving: isLongAllowed ? Self.closedPart : Self.openPart)
    }
    guard let first = from.day(in: 2027), let last = to.day(in: 2027), last < first else {
      return nil
    }
    // A season is hardly all of the year except some days of one month.
    let isTurned = isOfEaster || first.month == last.month
    return isTurned || !isLongAllowed && first.days(since: last) < Self.openPart ? .always : nil
  }

  /// The least number of days of a year that days of closing leave open, so that they are taken for
  /// days over New Year's Day.
  private static let openPart = 180
  /// The least number of days of a year without a season of which one end moves with Easter: one
  /// of the winter may last from September to Pentecost.
  private static let closedPart = 45

  /// The first year of the calendar in which days of which one end moves with Easter end before
  /// they start, where they are in order in other years, or leave fewer days than a given number.
  private func movable(_ from: SeasonDay, _ to: SeasonDay, leaving least: Int) -> TurnedDays? {
    let years = calendarYears.compactMap { year -> (year: Int, first: Day, last: Day)? in
      guard let first = from.day(in: year), let last = to.day(in: year) else { return nil }
      return (year, first, last)
    }
    let isSometimesInOrder = years.contains { $0.first <= $0.last }
    let turned = years.first {
      $0.last < $0.first && (isSometimesInOrder || $0.first.days(since: $0.last) < least)
    }
    return turned.map { .inYear($0.year, first: $0.first, last: $0.last) }
  }
}
