/// What a plan offers, in parts that can be exchanged one by one.
struct Offering {
  var modes: [ModePlan]
  var offices: [OfficePlan]
  var topics: [TopicPlan]
  var calendar: CalendarPlan
  var policy: PlatformPolicy

  init(_ plan: Plan) {
    modes = plan.modes
    offices = plan.offices
    topics = plan.topics
    calendar = plan.calendar
    policy = plan.policy
  }

  /// The desks at which it can be booked.
  var agenda: Agenda {
    Agenda(modes: modes, offices: offices, calendar: calendar, policy: policy)
  }

  /// The same without any topic.
  var empty: Offering {
    var copy = self
    copy.topics = []
    return copy
  }

  /// Replaces the services of each topic.
  mutating func mapServices(_ services: (TopicPlan) -> [TopicPlan.Service]) {
    topics = topics.map { TopicPlan($0, services: services($0)) }
  }

  /// Replaces one mode.
  mutating func replace(_ mode: ModePlan) {
    modes = modes.map { $0.mode == mode.mode ? mode : $0 }
  }

  /// Replaces one office.
  mutating func replace(_ office: OfficePlan) {
    offices = offices.map { $0.id == office.id ? office : $0 }
  }
}

/// A topic in one mode at one place: the smallest thing whose amounts are compared.
struct ServiceKey: Hashable {
  let topic: String
  let mode: Mode
  /// The office; nil for the other modes.
  let office: String?

  /// Whether both are at the same desk, where employees are shared.
  func sharesDesk(with other: ServiceKey) -> Bool { mode == other.mode && office == other.office }

  /// The services of some offerings, those of one desk beside each other.
  static func all(_ offerings: [Offering]) -> [ServiceKey] {
    let offices = unique(offerings.flatMap { $0.offices.map { $0.id } })
    let topics = unique(offerings.flatMap { $0.topics.map { $0.id } })
    var keys: [ServiceKey] = []
    for mode in Mode.allCases {
      let places: [String?] = mode == .inPerson ? offices.map { $0 } : [nil]
      for office in places {
        for topic in topics {
          let key = ServiceKey(topic: topic, mode: mode, office: office)
          if offerings.contains(where: { key.service(in: $0) != nil }) { keys.append(key) }
        }
      }
    }
    return keys
  }

  private static func unique(_ texts: [String]) -> [String] {
    var found: [String] = []
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
