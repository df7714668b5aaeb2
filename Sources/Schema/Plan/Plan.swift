/// A declaration that stands: complete, consistent and judged.
///
/// Only the checker makes one, so an output can only come from checked input. Everything that a
/// declaration leaves to defaults is resolved: durations, offices, third party, holidays.
public struct Plan: Sendable {
  /// The municipality, as the register has it.
  public let municipality: RegisterEntry
  /// The website for the announcement (Article 6 §4).
  public let website: String
  /// The request's protocol number.
  public let requestNumber: String
  /// The request's date; the calendar starts with its year.
  public let requestDate: Day
  /// The page with the data-protection terms (Article 2 §4).
  public let terms: String
  /// The modes offered, in the order of the law.
  public let modes: [ModePlan]
  /// The offices, in the file's order.
  public let offices: [OfficePlan]
  /// The topics, in the file's order.
  public let topics: [TopicPlan]
  /// Support for deaf citizens.
  public let interpretation: [Interpretation]
  /// Seasons, closures, openings and holidays.
  public let calendar: CalendarPlan

  init?(_ declaration: Declaration, of entry: RegisterEntry?) {
    guard let entry, let website = declaration.municipality.value?.website.value,
      let number = declaration.request.value?.protocolNumber.value,
      let date = declaration.request.value?.date.value,
      let terms = declaration.dataProtection.value?.terms.value,
      let offered = declaration.offered,
      let topics = declaration.topics.value
    else { return nil }
    let offices = (declaration.offices.value ?? []).compactMap {
      OfficePlan($0.value, declaration)
    }
    let planned = topics.compactMap { TopicPlan($0.value, declaration, offices: offices) }
    let modes = Mode.allCases.filter { offered.contains($0) }
      .compactMap { ModePlan($0, declaration, topics: planned) }
    guard planned.count == topics.count, modes.count == offered.count else { return nil }
    municipality = entry
    self.website = website
    requestNumber = number
    requestDate = date
    self.terms = terms
    self.modes = modes
    self.offices = offices
    self.topics = planned
    interpretation = Interpretation.allCases.filter { wanted in
      declaration.interpretation.value?.contains { $0.value == wanted } ?? false
    }
    calendar = CalendarPlan(declaration, firstYear: date.year)
  }
}

/// How one mode is served.
public struct ModePlan: Sendable {
  /// The mode.
  public let mode: Mode
  /// The usual duration of an appointment, in minutes.
  public let duration: Int
  /// The slot grid, in minutes: the greatest common divisor of all durations of the mode.
  public let grid: Int
  /// Employees who serve at the same time.
  public let staff: Int
  /// The weekly hours.
  public let week: WeekPlan

  init?(_ mode: Mode, _ declaration: Declaration, topics: [TopicPlan]) {
    guard let duration = declaration.durations.value?[mode].value,
      let staff = declaration.staff.value?[mode].value,
      let week = declaration.hours.value?[mode].value
    else { return nil }
    self.mode = mode
    self.duration = duration
    self.staff = staff
    self.week = WeekPlan(week)
    var grid = duration
    for topic in topics {
      for service in topic.services where service.mode == mode {
        grid = Self.divisor(grid, service.duration)
      }
    }
    self.grid = grid
  }

  private static func divisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : divisor(other, one % other)
  }
}

/// Weekly hours: the intervals of each day, Monday first.
public struct WeekPlan: Sendable {
  /// Seven lists, Monday first; an empty one is a closed day.
  public let days: [[Interval]]

  init(_ week: Week) {
    days = week.days.map { $0.value?.map { $0.value } ?? [] }
  }
}

/// An office where citizens are served in person.
public struct OfficePlan: Sendable {
  /// The name for references.
  public let id: String
  /// The name that citizens see.
  public let name: String
  /// Street and number.
  public let street: String
  /// Postal code.
  public let postcode: String
  /// City.
  public let city: String
  /// Whether access is step-free, if declared.
  public let stepFree: Bool?
  /// Own staff, if declared.
  public let staff: Int?
  /// Own hours, if declared.
  public let week: WeekPlan?

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
  }
}

/// A topic and the ways in which it is served.
public struct TopicPlan: Sendable {
  /// The name for references.
  public let id: String
  /// The title that citizens see.
  public let title: String
  /// The English title, if declared.
  public let titleEnglish: String?
  /// The field of competence.
  public let field: Competence
  /// Information or transaction.
  public let kind: TopicKind
  /// Whom it is for.
  public let audience: [Audience]
  /// What to bring.
  public let documents: [String]
  /// Whether a citizen may choose the employee.
  public let namedEmployee: Bool
  /// Whether a third person may join the video conference.
  public let thirdParty: Bool
  /// One service for each mode.
  public let services: [Service]

  /// A topic in one mode.
  public struct Service: Sendable {
    /// The mode.
    public let mode: Mode
    /// The duration of an appointment, in minutes.
    public let duration: Int
    /// In person only: the ids of the offices.
    public let offices: [String]
  }

  init?(_ topic: Topic, _ declaration: Declaration, offices: [OfficePlan]) {
    guard let id = topic.id.value, let title = topic.title.value, let field = topic.field.value,
      let kind = topic.kind.value, let modes = topic.modes.value,
      let audience = topic.audience.value
    else { return nil }
    self.id = id
    self.title = title
    self.field = field
    self.kind = kind
    titleEnglish = topic.titleEnglish.value
    self.audience = Audience.allCases.filter { one in audience.contains { $0.value == one } }
    documents = topic.documents.value?.map { $0.value } ?? []
    namedEmployee = topic.namedEmployee.value ?? false
    let hasVideo = modes.contains { $0.value == .video }
    thirdParty = hasVideo && (topic.thirdParty.value ?? declaration.thirdParty.value ?? false)
    let places = topic.offices.value?.map { $0.value } ?? offices.map { $0.id }
    var services: [Service] = []
    for mode in Mode.allCases where modes.contains(where: { $0.value == mode }) {
      let own = topic.durations.value?[mode].value
      guard let duration = own ?? declaration.durations.value?[mode].value else { return nil }
      services.append(
        Service(mode: mode, duration: duration, offices: mode == .inPerson ? places : []))
    }
    self.services = services
  }
}
