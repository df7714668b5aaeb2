/// The public holidays that decisions moved, each in one year: dated data, not part of the rules.
///
/// Without such a decision a holiday stays on its date, even on Easter Sunday: an expected decision
/// moves nothing.
public struct MovedHolidays: Hashable, Sendable {
  /// A decision that moved a holiday in one year.
  public struct Move: Hashable, Sendable {
    /// The holiday.
    public let holiday: MovableHoliday
    /// The year in which it was moved.
    public let year: Int
    /// The day that is closed instead.
    public let observed: Day
    /// The decision, by its gazette.
    public let decision: String
    /// The day on which the decision was published; before it, the move was unknown.
    public let published: Day

    /// Makes a move from its description in a file or a record.
    public init(
      _ holiday: MovableHoliday, year: Int, observed: Day, decision: String, published: Day
    ) {
      self.holiday = holiday
      self.year = year
      self.observed = observed
      self.decision = decision
      self.published = published
    }
  }

  /// The decisions, ordered by year.
  public let moves: [Move]

  /// The empty value, without any decision.
  public static let empty = MovedHolidays([])

  /// Takes decisions in any order.
  public init(_ moves: [Move]) {
    self.moves = moves.sorted { $0.year < $1.year }
  }

  /// The decisions that were published by a day.
  public func published(by day: Day) -> MovedHolidays {
    MovedHolidays(moves.filter { $0.published <= day })
  }

  /// The decision for a holiday in a year; nil if it was not moved.
  public func move(of holiday: MovableHoliday, in year: Int) -> Move? {
    for move in moves where move.year == year && move.holiday == holiday { return move }
    return nil
  }
}

/// A public holiday that a decision may move.
public enum MovableHoliday: UInt8, CaseIterable, Sendable {
  /// The first of May.
  case labourDay

  /// The word used in files.
  public var key: StaticString {
    switch self {
    case .labourDay: "labour-day"
    }
  }

  /// The holiday in words.
  public var label: Bilingual {
    switch self {
    case .labourDay: Bilingual(el: "Εργατική Πρωτομαγιά", en: "Labour Day")
    }
  }
}

extension MovedHolidays.Move {
  /// Why a move cannot be right.
  enum Fault {
    /// The holiday is moved twice in its year.
    case twice
    /// The day is not of that year.
    case otherYear
    /// Services do not work on that day anyway.
    case closedAnyway
    /// The decision was not published before the day.
    case late
  }

  /// What contradicts a move; nil when nothing does.
  func fault(beside others: [MovedHolidays.Move]) -> Fault? {
    if others.contains(where: { $0.year == year && $0.holiday == holiday }) { return .twice }
    guard observed.year == year else { return .otherYear }
    let isHoliday = Holiday.ofPublicServices(year: year).contains {
      $0.day == observed && $0.kind == .closed
    }
    guard !isHoliday, !observed.weekday.isWeekend else { return .closedAnyway }
    return published < observed ? nil : .late
  }
}
