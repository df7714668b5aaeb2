/// A place for appointments of one mode: an office, the phone, or the video room, of a department
/// or for the topics without one.
///
/// It holds everything declared about its hours and computes them for one day at a time, so that a
/// week and ten years cost nothing in advance. Decision 0022 sets the order of precedence. It is a
/// class because it is used often and copies would be expensive.
public final class Desk: Sendable {
  /// The mode.
  public let mode: Mode
  /// The office; nil for the other modes.
  public let office: OfficePlan?
  /// The department; nil at the desk for topics without a department.
  public let department: DepartmentPlan?
  /// The number of employees who serve there at the same time.
  public let staff: Int
  /// The weekly hours outside seasons and exceptions.
  public let week: WeekPlan

  /// The seasons that change its hours, those of the nearest place first, and for one place the
  /// narrower ones first: the first season that includes a day counts.
  public let seasons: [CalendarPlan.SeasonPlan]

  /// The hours with a different number of employees, the narrowest first.
  let staffHours: [CalendarPlan.StaffPlan]
  /// Whether the number of employees can differ from one hour to another.
  public let variesStaff: Bool
  /// The place whose weekly hours apply.
  let weekLevel: HoursLevel
  /// The place of each season.
  let seasonLevels: [HoursLevel]

  let closures: [CalendarPlan.ClosurePlan]
  let openings: [CalendarPlan.OpeningPlan]
  let specialHours: [CalendarPlan.OpeningPlan]
  let feasts: Feasts
  /// Whether some of its hours apply on holidays too.
  private let worksOnHolidays: Bool

  init(
    _ mode: ModePlan, _ office: OfficePlan?, _ department: DepartmentPlan?,
    _ calendar: CalendarPlan
  ) {
    let key = mode.mode
    self.mode = key
    self.office = office
    self.department = department
    staff = department?.staff(of: key) ?? office?.staff ?? mode.staff
    let ownWeek = department?.week(of: key)
    week = ownWeek ?? office?.week ?? mode.week
    let farthest: HoursLevel =
      ownWeek != nil ? .department : office?.week != nil ? .office : .municipality
    weekLevel = farthest
    // The search ends at the nearest place with weekly hours of its own.
    var found: [(level: HoursLevel, season: CalendarPlan.SeasonPlan)] = []
    func ask(_ level: HoursLevel, _ seasons: [CalendarPlan.SeasonPlan]) {
      guard level <= farthest else { return }
      for season in Desk.ordered(seasons) where season.week(of: key) != nil {
        found.append((level, season))
      }
    }
    ask(.department, department?.seasons ?? [])
    ask(.office, office?.seasons ?? [])
    ask(.municipality, calendar.seasons)
    seasons = found.map { $0.season }
    seasonLevels = found.map { $0.level }
    func concerns(_ scope: CalendarPlan.ScopePlan) -> Bool {
      scope.concerns(key, office, department)
    }
    closures = calendar.closures.filter { concerns($0.scope) }
    openings = calendar.openings.filter { concerns($0.scope) }
    specialHours = calendar.specialHours.filter { concerns($0.scope) }
    let isOfDepartment = department?.staff(of: key) != nil, isOfOffice = office?.staff != nil
    staffHours =
      calendar.staffHours.filter { entry in
        entry.scope.concerns(key, office, department)
          && entry.scope.isNear(department: isOfDepartment, office: isOfOffice)
      }.inOrder
    variesStaff =
      !staffHours.isEmpty || openings.contains { $0.staff != nil }
      || specialHours.contains { $0.staff != nil }
    worksOnHolidays = (openings + specialHours).contains { $0.onHoliday }
    feasts = Feasts(local: calendar.feasts, moved: calendar.moved)
  }

  private static func ordered(
    _ seasons: [CalendarPlan.SeasonPlan]
  ) -> [CalendarPlan.SeasonPlan] {
    guard seasons.count > 1 else { return seasons }
    return (0...2).flatMap { rank in seasons.filter { $0.span.rank == rank } }
  }

  /// The season that applies on a day, if there is one.
  public func season(on day: Day) -> CalendarPlan.SeasonPlan? {
    seasons.first { $0.span.holds(day) }
  }

  /// The closure of a whole day, if there is one.
  public func closure(on day: Day, for topic: String? = nil) -> CalendarPlan.ClosurePlan? {
    closures.first { $0.hours == nil && $0.days.holds(day) && $0.scope.concerns(topic) }
  }

  /// The closures of a part of a day.
  public func partialClosures(
    on day: Day, for topic: String? = nil
  ) -> [CalendarPlan.ClosurePlan] {
    closures.filter { $0.hours != nil && $0.days.holds(day) && $0.scope.concerns(topic) }
  }

  /// The additional hours of a day.
  public func openings(on day: Day, for topic: String? = nil) -> [CalendarPlan.OpeningPlan] {
    openings.filter { $0.days.holds(day) && $0.scope.concerns(topic) }
  }

  /// The hours that replace those of a day, if there are any: those that name the topic, or else
  /// the department, or else neither.
  public func replacement(
    on day: Day, for topic: String? = nil
  ) -> CalendarPlan.OpeningPlan? {
    let found = specialHours.filter { $0.days.holds(day) && $0.scope.concerns(topic) }
    return found.first { !$0.scope.topics.isEmpty }
      ?? found.first { !$0.scope.departments.isEmpty } ?? found.first
  }

  /// The hours of each weekday by week and season only, as they apply on a day.
  func regularWeek(on day: Day) -> [[Interval]] {
    (season(on: day)?.week(of: mode) ?? week).days
  }

  /// The hours of a day by week and season only.
  public func regularHours(on day: Day) -> [Interval] {
    regularWeek(on: day)[Int(day.weekday.rawValue)]
  }

  /// The hours of a day before any closure: those of the week or season, or those that replace
  /// them, with the additional ones.
  func openHours(on day: Day, for topic: String? = nil) -> [Interval] {
    let usual = replacement(on: day, for: topic)?.hours ?? regularHours(on: day)
    guard !openings.isEmpty else { return usual }
    return openings(on: day, for: topic).reduce(usual) { $0.union($1.hours) }
  }

  /// The hours of a day, including all exceptions; exceptions for single topics apply only if one
  /// of them is given.
  public func hours(on day: Day, for topic: String? = nil) -> [Interval] {
    var hours =
      switch feasts.effect(on: day) {
      case .none: openHours(on: day, for: topic)
      case .closed: workedHours(on: day, for: topic)
      case .endsEarly:
        openHours(on: day, for: topic).ending(by: HolidayEffect.end)
          .union(workedHours(on: day, for: topic))
      }
    guard !hours.isEmpty, closure(on: day, for: topic) == nil else { return [] }
    for closure in partialClosures(on: day, for: topic) {
      hours = hours.without(closure.hours ?? [])
    }
    return AthensTime.existing(hours, on: day)
  }

  /// The hours of a day that apply although it is a holiday, before any closure.
  public func workedHours(on day: Day, for topic: String? = nil) -> [Interval] {
    guard worksOnHolidays else { return [] }
    let instead = [replacement(on: day, for: topic)].compactMap { $0 }
    return (instead + openings(on: day, for: topic)).filter { $0.onHoliday }
      .reduce([]) { $0.union($1.hours) }
  }

  /// Whether an exception concerns the desk.
  func isConcerned(by scope: CalendarPlan.ScopePlan) -> Bool {
    scope.concerns(mode, office, department)
  }

  /// Whether two topics always have the same hours here.
  func isSame(_ one: String, _ other: String) -> Bool {
    func areSame(_ scope: CalendarPlan.ScopePlan) -> Bool {
      scope.concerns(one) == scope.concerns(other)
    }
    return closures.allSatisfy { areSame($0.scope) } && openings.allSatisfy { areSame($0.scope) }
      && specialHours.allSatisfy { areSame($0.scope) }
      && staffHours.allSatisfy { areSame($0.scope) }
  }
}
