/// The service provided in one mode.
public final class ModePlan: Sendable {
  /// The mode.
  public let mode: Mode
  /// The default duration of an appointment, in minutes.
  public let duration: Int
  /// The slot grid, in minutes: the greatest common divisor of all durations of the mode, each with
  /// its pause.
  public let grid: Int
  /// The number of employees who serve at the same time.
  public let staff: Int
  /// The weekly hours.
  public let week: WeekPlan
  /// The technical means (Article 6 §3).
  public let means: [Means]

  init?(_ mode: Mode, _ declaration: Declaration, topics: [TopicPlan]) {
    guard let duration = declaration.durations.value?[mode].value,
      let staff = declaration.staff.value?[mode].value,
      let week = declaration.hours.value?[mode].value
    else { return nil }
    self.mode = mode
    self.duration = duration
    self.staff = staff
    self.week = WeekPlan(week)
    let declared = declaration.means.value?[mode].value ?? []
    means = Means.allCases.filter { one in declared.contains { $0.value == one } }
    grid = Self.grid(mode, duration, topics)
  }

  /// The slot grid. Where some topic has a pause, only the offered services count: the default
  /// duration without any pause would leave steps that nothing fills.
  static func grid(_ mode: Mode, _ duration: Int, _ topics: [TopicPlan]) -> Int {
    let hasPause = topics.contains { topic in
      topic.terms.pause ?? 0 > 0 && topic.services.contains { $0.mode == mode }
    }
    var grid = hasPause ? 0 : duration
    for topic in topics {
      for service in topic.services where service.mode == mode {
        grid = divisor(grid, service.duration + (topic.terms.pause ?? 0))
      }
    }
    return grid
  }

  /// Makes another mode with some of its parts exchanged.
  init(
    _ plan: ModePlan, duration: Int? = nil, grid: Int? = nil, staff: Int? = nil,
    week: WeekPlan? = nil
  ) {
    mode = plan.mode
    means = plan.means
    self.duration = duration ?? plan.duration
    self.grid = grid ?? plan.grid
    self.staff = staff ?? plan.staff
    self.week = week ?? plan.week
  }

  /// The greatest common divisor of two numbers.
  public static func divisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : divisor(other, one % other)
  }
}

/// Weekly hours: the intervals of each day, from Monday.
public struct WeekPlan: Equatable, Sendable {
  /// Seven lists, from Monday; an empty one is a closed day.
  public let days: [[Interval]]

  init(_ week: Week) {
    days = week.days.map { $0.value?.map { $0.value } ?? [] }
  }
}
