/// A department or post that serves certain topics.
public final class DepartmentPlan: Sendable {
  /// The identifier for references.
  public let id: String
  /// The name shown to citizens.
  public let name: String
  /// The topics that it serves, in the file's order.
  public let topics: [String]
  /// The modes of its topics, in the order of the law.
  public let modes: [Mode]
  /// The offices where it serves in person, in the file's order.
  public let offices: [String]
  /// Its own hours, for each mode that has any.
  public let weeks: [(mode: Mode, week: WeekPlan)]
  /// Its own seasons.
  public let seasons: [CalendarPlan.SeasonPlan]
  /// Its own employees, for each mode that has any; otherwise it shares those of its place.
  public let staff: [(mode: Mode, count: Int)]
  /// Whether the same employees serve in all its modes and offices.
  public let sharesStaff: Bool

  init?(_ department: Department, _ declaration: Declaration, offices: [OfficePlan]) {
    guard let id = department.id.value, let name = department.name.value else { return nil }
    self.id = id
    self.name = name
    let topics = declaration.topics(of: department)
    self.topics = topics.compactMap { $0.value.id.value }
    modes = (declaration.offered ?? []).inOrder.filter { mode in
      topics.contains { $0.value.modes.value?.holds(mode) ?? false }
    }
    let named = department.offices.value?.map { $0.value }
    self.offices =
      !modes.contains(.inPerson)
      ? []
      : offices.map { $0.id }.filter { office in
        if let named { return named.contains(office) }
        return topics.contains { topic in
          guard topic.value.modes.value?.holds(.inPerson) ?? false else { return false }
          return topic.value.offices.value?.holds(office) ?? true
        }
      }
    let modes = modes
    weeks = modes.compactMap { mode in
      department.hours.value?[mode].value.map { (mode: mode, week: WeekPlan($0)) }
    }
    staff = modes.compactMap { mode in
      department.staff.value?[mode].value.map { (mode: mode, count: $0) }
    }
    seasons = (department.seasons.value ?? []).compactMap { CalendarPlan.SeasonPlan($0.value) }
    sharesStaff = department.sharedStaff.value ?? false
  }

  /// Makes another department with some of its parts exchanged.
  init(
    _ plan: DepartmentPlan, id: String? = nil, topics: [String]? = nil, modes: [Mode]? = nil,
    offices: [String]? = nil, weeks: [(mode: Mode, week: WeekPlan)]? = nil,
    seasons: [CalendarPlan.SeasonPlan]? = nil, staff: [(mode: Mode, count: Int)]? = nil,
    sharesStaff: Bool? = nil
  ) {
    self.id = id ?? plan.id
    name = plan.name
    self.topics = topics ?? plan.topics
    self.modes = modes ?? plan.modes
    self.offices = offices ?? plan.offices
    self.weeks = weeks ?? plan.weeks
    self.seasons = seasons ?? plan.seasons
    self.staff = staff ?? plan.staff
    self.sharesStaff = sharesStaff ?? plan.sharesStaff
  }

  /// Its own hours of a mode; nil if those of its place apply.
  public func week(of mode: Mode) -> WeekPlan? { weeks.first { $0.mode == mode }?.week }

  /// Its own employees in a mode; nil if it shares those of its place.
  public func staff(of mode: Mode) -> Int? { staff.first { $0.mode == mode }?.count }

  /// Whether it serves at a place: an office, or nil for the other modes.
  func serves(_ mode: Mode, at office: String?) -> Bool {
    modes.contains(mode) && (office.map { offices.contains($0) } ?? (mode != .inPerson))
  }
}

extension [Mode] {
  /// The modes in the order of the law.
  fileprivate var inOrder: [Mode] { Mode.allCases.filter { contains($0) } }
}
