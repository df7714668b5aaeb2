/// The offer of a plan, in parts that can be exchanged one by one.
struct Offering {
  var modes: [ModePlan]
  var offices: [OfficePlan]
  var topics: [TopicPlan]
  var departments: [DepartmentPlan]
  var calendar: CalendarPlan
  var terms: BookingTerms
  var policy: PlatformPolicy

  init(_ plan: Plan) {
    modes = plan.modes
    offices = plan.offices
    topics = plan.topics
    departments = plan.departments
    calendar = plan.calendar
    terms = plan.bookingTerms
    policy = plan.policy
  }

  /// The desks at which it can be booked. Each department has a desk at every place, since a topic
  /// may come to it before its places do.
  var agenda: Agenda {
    let (modes, offices) = (modes.map { $0.mode }, offices.map { $0.id })
    return Agenda(
      modes: self.modes, offices: self.offices,
      departments: departments.map { DepartmentPlan($0, modes: modes, offices: offices) },
      calendar: calendar, terms: terms, policy: policy)
  }

  /// The department of a topic; nil if the topic has none here.
  func department(of topic: String) -> DepartmentPlan? {
    guard let id = topics.first(where: { $0.id == topic })?.department else { return nil }
    return departments.first { $0.id == id }
  }

  /// Gives topics to another department, or to none.
  mutating func move(_ moved: [String], to department: String?) {
    topics = topics.map { topic in
      moved.contains(topic.id)
        ? TopicPlan(topic, services: topic.services, department: department) : topic
    }
  }

  /// The same offering without any topic.
  var empty: Offering {
    var copy = self
    copy.topics = []
    return copy
  }

  /// Removes topics from a department.
  mutating func move(_ moved: [String], from department: DepartmentPlan) {
    move(moved.filter { self.department(of: $0)?.id == department.id }, to: nil)
  }

  /// Replaces the services of each topic.
  mutating func mapServices(_ services: (TopicPlan) -> [TopicPlan.Service]) {
    topics = topics.map { TopicPlan($0, services: services($0)) }
  }
}

/// A topic in one mode at one place: the smallest unit whose amounts are compared.
struct ServiceKey: Hashable {
  let topic: String
  let mode: Mode
  /// The office; nil for the other modes.
  let office: String?
  /// The department whose own employees serve, now or before; nil if those of the place serve.
  let employer: String?

  /// Whether both are at the same desk, where employees are shared.
  func sharesDesk(with other: ServiceKey) -> Bool {
    mode == other.mode && office == other.office && employer == other.employer
  }

  /// The services of some offerings, with those of one desk next to each other.
  static func all(_ offerings: [Offering]) -> [ServiceKey] {
    let offices = unique(offerings.flatMap { $0.offices.map { $0.id } })
    let topics = unique(offerings.flatMap { $0.topics.map { $0.id } })
    var keys: [ServiceKey] = []
    for mode in Mode.allCases {
      let places: [String?] = mode == .inPerson ? offices.map { $0 } : [nil]
      let employers = topics.map { employer(of: $0, in: mode, offerings) }
      for office in places {
        for employer in unique(employers) {
          for (topic, own) in zip(topics, employers) where own == employer {
            let key = ServiceKey(topic: topic, mode: mode, office: office, employer: employer)
            if offerings.contains(where: { key.service(in: $0) != nil }) { keys.append(key) }
          }
        }
      }
    }
    return keys
  }

  /// The department whose own employees serve a topic, according to the last offering that has the
  /// topic.
  private static func employer(
    of topic: String, in mode: Mode, _ offerings: [Offering]
  ) -> String? {
    let offering = offerings.last { $0.topics.contains { $0.id == topic } }
    guard let department = offering?.department(of: topic), department.staff(of: mode) != nil
    else { return nil }
    return department.id
  }

  private static func unique<Text: Equatable>(_ texts: [Text]) -> [Text] {
    var found: [Text] = []
    for text in texts where !found.contains(text) { found.append(text) }
    return found
  }

  /// The service in an offering; nil if it is not offered there.
  func service(in offering: Offering) -> TopicPlan.Service? {
    offering.topics.first { $0.id == topic }?.services.first { service in
      service.mode == mode && (office.map { service.offices.contains($0) } ?? true)
    }
  }
}
