/// An office where citizens are served in person.
public final class OfficePlan: Sendable {
  /// The identifier for references.
  public let id: String
  /// The name shown to citizens.
  public let name: String
  /// Street and number.
  public let street: String
  /// Postal code.
  public let postcode: String
  /// City.
  public let city: String
  /// Whether access is step-free, if declared.
  public let stepFree: Bool?
  /// The office's own number of employees, if declared.
  public let staff: Int?
  /// The office's own hours, if declared.
  public let week: WeekPlan?
  /// The office's own seasons.
  public let seasons: [CalendarPlan.SeasonPlan]

  init?(_ office: Office, _ declaration: Declaration) {
    guard let id = office.id.value, let name = office.name.value,
      let street = office.street.value, let postcode = office.postcode.value,
      let city = office.city.value
    else { return nil }
    self.id = id
    self.name = name
    self.street = street
    self.postcode = postcode
    self.city = city
    stepFree = office.stepFree.value
    staff = office.staff.value
    week = office.hours.value.map { WeekPlan($0) }
    seasons = (office.seasons.value ?? []).compactMap { CalendarPlan.SeasonPlan($0.value) }
  }

  /// Makes another office with another id.
  convenience init(_ office: OfficePlan, id: String) {
    self.init(office, id: id, staff: office.staff, week: office.week, seasons: office.seasons)
  }

  /// Makes another office with other employees and hours.
  convenience init(_ office: OfficePlan, staff: Int?, week: WeekPlan?) {
    self.init(office, id: office.id, staff: staff, week: week, seasons: office.seasons)
  }

  /// Makes another office with other seasons.
  convenience init(_ office: OfficePlan, seasons: [CalendarPlan.SeasonPlan]) {
    self.init(office, id: office.id, staff: office.staff, week: office.week, seasons: seasons)
  }

  private init(
    _ office: OfficePlan, id: String, staff: Int?, week: WeekPlan?,
    seasons: [CalendarPlan.SeasonPlan]
  ) {
    self.id = id
    name = office.name
    street = office.street
    postcode = office.postcode
    city = office.city
    stepFree = office.stepFree
    self.staff = staff
    self.week = week
    self.seasons = seasons
  }
}
