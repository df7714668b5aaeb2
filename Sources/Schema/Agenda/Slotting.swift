/// How appointments of one duration are cut out of open hours.
///
/// They start on the mode's grid, counted from the start of each interval, and one fits when it
/// and the gap after it end no later than the interval.
public struct Slotting: Hashable, Sendable {
  /// Minutes of an appointment.
  public let duration: Int
  /// Minutes between possible starts.
  public let grid: Int
  /// Minutes that stay free after an appointment.
  public let gap: Int

  init(duration: Int, grid: Int, gap: Int) {
    self.duration = max(1, duration)
    self.grid = max(1, grid)
    self.gap = max(0, gap)
  }

  /// Minutes from one appointment's start to the next one's of the same employee.
  public var step: Int { (duration + gap + grid - 1) / grid * grid }

  /// Whether one appointment fits.
  public func fits(_ interval: Interval) -> Bool { interval.minutes >= duration + gap }

  /// The starts that a citizen may choose from, in minutes of the day.
  public func starts(in interval: Interval) -> StrideThrough<Int> {
    stride(from: interval.start, through: interval.end - duration - gap, by: grid)
  }

  /// How many appointments one employee can hold.
  public func count(in interval: Interval) -> Int {
    fits(interval) ? (interval.minutes - duration - gap) / step + 1 : 0
  }
}

/// What can be booked, in appointments and in minutes.
public struct Amount: Hashable, Sendable {
  /// Appointments.
  public var appointments = 0
  /// Minutes of appointments.
  public var minutes = 0

  /// Nothing.
  public init() {}

  init(appointments: Int, of duration: Int) {
    self.appointments = appointments
    minutes = appointments * duration
  }

  /// Adds another amount.
  public static func += (left: inout Amount, right: Amount) {
    left.appointments += right.appointments
    left.minutes += right.minutes
  }
}

extension Desk {
  /// What can be booked on a day.
  public func amount(of slotting: Slotting, on day: Day) -> Amount {
    var count = 0
    for interval in hours(on: day) { count += slotting.count(in: interval) }
    return Amount(appointments: count * staff, of: slotting.duration)
  }

  /// What can be booked in a period.
  public func amount(of slotting: Slotting, in days: ClosedRange<Day>) -> Amount {
    var sum = Amount()
    for day in days { sum += amount(of: slotting, on: day) }
    return sum
  }
}
