/// Divides open hours into appointments of one duration.
///
/// Appointments start on the mode's grid, counted from the start of each interval. One fits if it
/// and the gap after it end within the interval.
public struct Slotting: Hashable, Sendable {
  /// The duration of an appointment, in minutes.
  public let duration: Int
  /// The minutes between possible start times.
  public let grid: Int
  /// The minutes that stay free after an appointment.
  public let gap: Int

  init(duration: Int, grid: Int, gap: Int) {
    self.duration = max(1, duration)
    self.grid = max(1, grid)
    self.gap = max(0, gap)
  }

  /// The minutes from one appointment's start to the next one's, for the same employee.
  public var step: Int { (duration + gap + grid - 1) / grid * grid }

  /// Whether an interval has room for at least one appointment.
  public func fits(_ interval: Interval) -> Bool { interval.minutes >= duration + gap }

  /// The start times that a citizen may choose, in minutes after midnight.
  public func starts(in interval: Interval) -> StrideThrough<Int> {
    stride(from: interval.start, through: interval.end - duration - gap, by: grid)
  }

  /// How many appointments one employee can hold in an interval.
  public func count(in interval: Interval) -> Int {
    fits(interval) ? (interval.minutes - duration - gap) / step + 1 : 0
  }
}

/// An amount that can be booked, in appointments and in minutes.
public struct Amount: Hashable, Sendable {
  /// The number of appointments.
  public var appointments = 0
  /// The total minutes of the appointments.
  public var minutes = 0

  /// Makes an empty amount.
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
  /// The amount that can be booked on a day.
  public func amount(of slotting: Slotting, on day: Day, for topic: String? = nil) -> Amount {
    var count = 0
    for interval in hours(on: day, for: topic) { count += slotting.count(in: interval) }
    return Amount(appointments: count * staff, of: slotting.duration)
  }

  /// The amount that can be booked in a period.
  public func amount(of slotting: Slotting, in days: ClosedRange<Day>) -> Amount {
    var sum = Amount()
    for day in days { sum += amount(of: slotting, on: day) }
    return sum
  }
}
