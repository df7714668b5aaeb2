extension CalendarPlan {
  /// A season with different hours, of the municipality, an office or a department.
  public struct SeasonPlan: Sendable {
    /// The name shown to citizens.
    public let name: String
    /// The days.
    public let span: DaySpan
    /// The hours of each mode that the season names.
    public let weeks: [(mode: Mode, week: WeekPlan)]

    /// First day.
    public var from: SeasonDay { span.from }
    /// Last day.
    public var to: SeasonDay { span.to ?? span.from }

    init(name: String, span: DaySpan, weeks: [(mode: Mode, week: WeekPlan)]) {
      self.name = name
      self.span = span
      self.weeks = weeks
    }

    init?(_ season: Season) {
      guard let name = season.name.value, let from = season.from.value, let to = season.to.value,
        let hours = season.hours.value
      else { return nil }
      self.name = name
      span = DaySpan(from: from, to: to)
      weeks = Mode.allCases.compactMap { mode in
        hours[mode].value.map { (mode: mode, week: WeekPlan($0)) }
      }
    }

    init?(_ season: OfficeSeason) {
      guard let name = season.name.value, let from = season.from.value, let to = season.to.value,
        let hours = season.hours.value
      else { return nil }
      self.name = name
      span = DaySpan(from: from, to: to)
      weeks = [(mode: .inPerson, week: WeekPlan(hours))]
    }

    /// The hours of a mode; nil if the season does not change them.
    public func week(of mode: Mode) -> WeekPlan? { weeks.first { $0.mode == mode }?.week }
  }

  /// Days, or parts of days, that are closed.
  public struct ClosurePlan: Sendable {
    /// The days.
    public let days: DayRule
    /// The part of each day that is closed; nil for the whole day.
    public let hours: [Interval]?
    /// The reason.
    public let reason: String
    /// The part of the service that it concerns.
    public let scope: ScopePlan

    init?(_ closure: Closure, _ offered: [Mode]) {
      guard let days = closure.days.rule, let reason = closure.reason.value else { return nil }
      self.days = days
      self.reason = reason
      hours = closure.hours.value?.map { $0.value }
      scope = ScopePlan(closure.scope, offered)
    }

    /// Makes the same closure with another scope.
    init(_ closure: ClosurePlan, _ scope: ScopePlan) {
      days = closure.days
      hours = closure.hours
      reason = closure.reason
      self.scope = scope
    }
  }

  /// Hours of certain days, in addition to the usual ones or instead of them.
  public struct OpeningPlan: Sendable {
    /// The days.
    public let days: DayRule
    /// The hours.
    public let hours: [Interval]
    /// The number of employees who serve in them; nil for the usual number.
    public let staff: Int?
    /// Whether they apply on holidays too.
    public let onHoliday: Bool
    /// The reason.
    public let reason: String
    /// The part of the service that they concern.
    public let scope: ScopePlan

    init?(_ opening: Opening, _ offered: [Mode]) {
      guard let days = opening.days.rule, let reason = opening.reason.value,
        let hours = opening.hours.value
      else { return nil }
      self.days = days
      self.reason = reason
      self.hours = hours.map { $0.value }
      staff = opening.staff.value
      onHoliday = opening.onHoliday.value ?? false
      scope = ScopePlan(opening.scope, offered)
    }

    /// Makes the same hours with another scope.
    init(_ opening: OpeningPlan, _ scope: ScopePlan) {
      days = opening.days
      hours = opening.hours
      staff = opening.staff
      onHoliday = opening.onHoliday
      reason = opening.reason
      self.scope = scope
    }
  }

  /// The modes, offices, departments and topics that an exception concerns.
  public struct ScopePlan: Hashable, Sendable {
    /// The modes.
    public let modes: [Mode]
    /// The offices; empty means all.
    public let offices: [String]
    /// The departments; empty means all, and also the topics without one.
    public let departments: [String]
    /// The topics; empty means all.
    public let topics: [String]

    init(modes: [Mode], offices: [String], departments: [String] = [], topics: [String]) {
      self.modes = modes
      self.offices = offices
      self.departments = departments
      self.topics = topics
    }

    init(_ scope: ExceptionScope, _ offered: [Mode]) {
      modes = Mode.allCases.filter { mode in
        scope.modes.value?.contains { $0.value == mode } ?? offered.contains(mode)
      }
      offices = scope.offices.value?.map { $0.value } ?? []
      departments = scope.departments.value?.map { $0.value } ?? []
      topics = scope.topics.value?.map { $0.value } ?? []
    }

    /// Whether it concerns a desk; an exception that names offices concerns only those, in person.
    func concerns(
      _ mode: Mode, _ office: OfficePlan?, _ department: DepartmentPlan?
    ) -> Bool {
      guard modes.contains(mode) else { return false }
      guard departments.isEmpty || department.map({ departments.contains($0.id) }) ?? false else {
        return false
      }
      return offices.isEmpty || office.map { offices.contains($0.id) } ?? false
    }

    /// Whether it concerns a topic; with nil, whether it concerns all of them.
    func concerns(_ topic: String?) -> Bool {
      topics.isEmpty || topic.map { topics.contains($0) } ?? false
    }
  }
}
