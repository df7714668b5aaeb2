/// Divides open hours into appointments of one duration.
///
/// Appointments start on a grid, that of the mode or the topic's own, counted from the start of
/// each open interval. An appointment fits if it and the gap after it end within the interval, and
/// within the time of its employee.
public struct Slotting: Hashable, Sendable {
  /// The duration of an appointment, in minutes.
  public let duration: Int
  /// The minutes between possible start times.
  public let grid: Int
  /// The minutes that stay free after an appointment.
  public let gap: Int
  /// The largest number of appointments that one desk gives in a day; nil for as many as fit.
  public let dailyMaximum: Int?

  init(duration: Int, grid: Int, gap: Int, dailyMaximum: Int? = nil) {
    self.duration = max(1, duration)
    self.grid = max(1, grid)
    self.gap = max(0, gap)
    self.dailyMaximum = dailyMaximum
  }

  /// The minutes from one appointment's start to the next one's, for the same employee.
  public var step: Int { (duration + gap + grid - 1) / grid * grid }

  /// Whether an interval has room for at least one appointment.
  public func fits(_ interval: Interval) -> Bool { interval.minutes >= duration + gap }

  /// The start times that a citizen may choose, in minutes after midnight.
  public func starts(in interval: Interval) -> StrideThrough<Int> {
    stride(from: interval.start, through: interval.end - duration - gap, by: grid)
  }

  /// The number of appointments that one employee can hold in an interval.
  public func count(in interval: Interval) -> Int {
    fits(interval) ? (interval.minutes - duration - gap) / step + 1 : 0
  }

  /// The number of appointments that one employee can hold in a span.
  func count(in span: StaffedSpan) -> Int { count(in: onGrid(span)) }

  /// The part of a span from the first possible start in it.
  func onGrid(_ span: StaffedSpan) -> Interval {
    let late = (span.interval.start - span.origin + grid - 1) / grid * grid
    return Interval(start: span.origin + late, end: span.interval.end)
  }

  /// The number of appointments that can start at the same minute.
  public func capacity(at start: Int, in spans: [StaffedSpan]) -> Int {
    spans.reduce(0) { sum, span in
      let holds = span.interval.start <= start && start + duration + gap <= span.interval.end
      return holds ? sum + span.staff : sum
    }
  }

  /// The number of appointments that all employees can hold in the spans of a day.
  public func count(in spans: [StaffedSpan]) -> Int {
    let count = spans.reduce(0) { $0 + self.count(in: $1) * $1.staff }
    return dailyMaximum.map { Swift.min($0, count) } ?? count
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
    Amount(
      appointments: slotting.count(in: spans(on: day, for: topic)), of: slotting.duration)
  }

  /// The amount that can be booked in a period.
  public func amount(of slotting: Slotting, in days: ClosedRange<Day>) -> Amount {
    var sum = Amount()
    for day in days { sum += amount(of: slotting, on: day) }
    return sum
  }
}
