/// The number of appointments that each mode of a plan can provide.
///
/// Each mode is counted with its default duration, and in-person appointments for all offices
/// together. Employees who serve at several desks count once; those who serve in several modes
/// count in each, as if they served in no other.
public struct Stats: Sendable {
  /// The week that is counted.
  public let week: ClosedRange<Day>
  /// Twelve calendar months, the first of which begins on the requested day.
  public let months: [(first: Day, last: Day)]
  /// The modes, in the order of the law.
  public let modes: [ModeStats]
  /// All employees by the desks at which they serve; empty where there is no department.
  public let pools: [Pool]

  /// The counts of one mode.
  public struct ModeStats: Sendable {
    /// The mode.
    public let mode: Mode
    /// The number of employees who work at the same time, at all desks.
    public let staff: Int
    /// The smallest and largest number of employees who work at the same time in the week's open
    /// hours, at all desks together, where the number changes with the hour.
    public let staffing: ClosedRange<Int>?
    /// The default duration, in minutes.
    public let duration: Int
    /// The amount that can be booked in the week.
    public let week: Amount
    /// The amount that can be booked in each month.
    public let months: [Amount]
    /// The amount that can be booked in all months.
    public let year: Amount
  }

  /// Counts what a plan offers.
  public init(_ plan: Plan, week day: Day, from first: Day) {
    let agenda = Agenda(plan)
    let week = ClosedRange<Day>.week(of: day)
    let months = Self.months(from: first)
    self.week = week
    self.months = months.map { ($0.lowerBound, $0.upperBound) }
    let pools = agenda.pools
    self.pools = plan.departments.isEmpty ? [] : pools
    modes = plan.modes.map { mode in
      let slotting = agenda.slotting(of: mode.duration, in: mode.mode)
      func count(_ days: ClosedRange<Day>) -> Amount {
        var sum = Amount()
        for pool in pools {
          for day in days { sum += pool.amount(of: slotting, in: mode.mode, on: day) }
        }
        return sum
      }
      let counts = months.map { count($0) }
      var year = Amount()
      for month in counts { year += month }
      return ModeStats(
        mode: mode.mode, staff: pools.reduce(0) { $0 + $1.staff(in: mode.mode) },
        staffing: Self.staffing(of: pools, in: mode.mode, week), duration: mode.duration,
        week: count(week), months: counts, year: year)
    }
  }

  /// The smallest and largest number of employees in each pool who work at the same time, added up.
  private static func staffing(
    of pools: [Pool], in mode: Mode, _ week: ClosedRange<Day>
  ) -> ClosedRange<Int>? {
    func desks(of pool: Pool) -> [Desk] { pool.desks.filter { $0.mode == mode } }
    guard pools.contains(where: { desks(of: $0).contains { $0.variesStaff } }) else { return nil }
    var least = 0, most = 0
    for pool in pools {
      let counts = desks(of: pool).flatMap { desk in
        week.flatMap { day in desk.staffing(on: day).map { $0.staff } }
      }
      least += counts.min() ?? pool.staff(in: mode)
      most += counts.max() ?? pool.staff(in: mode)
    }
    return least...most
  }

  /// The twelve months from a day, cut at the ends of calendar months.
  private static func months(from first: Day) -> [ClosedRange<Day>] {
    let all = ClosedRange<Day>.twelveMonths(from: first)
    var months: [ClosedRange<Day>] = []
    var start = first
    while start <= all.upperBound {
      let length = Day.days(inMonth: start.month, of: start.year)
      let end = Swift.min(start.adding(length - start.day), all.upperBound)
      months.append(start...end)
      guard end < all.upperBound else { break }
      start = end.adding(1)
    }
    return months
  }
}
