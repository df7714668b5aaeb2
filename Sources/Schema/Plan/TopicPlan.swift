/// A topic and the modes in which it is served.
public final class TopicPlan: Sendable {
  /// The identifier for references.
  public let id: String
  /// The title shown to citizens.
  public let title: String
  /// The English title, if declared.
  public let titleEnglish: String?
  /// The field of competence.
  public let field: Competence
  /// Information or transaction.
  public let kind: TopicKind
  /// The audience of the topic.
  public let audience: [Audience]
  /// The documents to bring.
  public let documents: [String]
  /// The department that serves it; nil for the employees of its places.
  public let department: String?
  /// Whether a citizen may choose the employee.
  public let namedEmployee: Bool
  /// Whether a third person may join the video conference.
  public let thirdParty: Bool
  /// The terms of its appointments.
  public let terms: BookingTerms
  /// Its own interpretation; nil for the municipality's.
  public let interpretation: [Interpretation]?
  /// One service for each mode.
  public let services: [Service]

  /// A topic in one mode.
  public struct Service: Sendable {
    /// The mode.
    public let mode: Mode
    /// The duration of an appointment, in minutes.
    public let duration: Int
    /// The identifiers of the offices; empty unless the mode is in person.
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
    let own = declaration.department(of: topic)
    department = own?.id.value
    terms = declaration.terms(of: topic)
    interpretation = topic.interpretation.value.map { own in
      Interpretation.allCases.filter { one in own.contains { $0.value == one } }
    }
    let places =
      (topic.offices.value ?? own?.offices.value)?.map { $0.value } ?? offices.map { $0.id }
    var services: [Service] = []
    for mode in Mode.allCases where modes.contains(where: { $0.value == mode }) {
      let own = topic.durations.value?[mode].value
      guard let duration = own ?? declaration.durations.value?[mode].value else { return nil }
      services.append(
        Service(mode: mode, duration: duration, offices: mode == .inPerson ? places : []))
    }
    self.services = services
  }

  /// Makes a topic with other services, and with another id or other terms if they are given.
  convenience init(
    _ topic: TopicPlan, id: String? = nil, services: [Service], terms: BookingTerms? = nil
  ) {
    self.init(topic, id: id, services: services, department: topic.department, terms: terms)
  }

  /// Makes a topic with other services at another department.
  init(
    _ topic: TopicPlan, id: String? = nil, services: [Service], department: String?,
    terms: BookingTerms? = nil
  ) {
    self.id = id ?? topic.id
    self.department = department
    self.terms = terms ?? topic.terms
    interpretation = topic.interpretation
    title = topic.title
    titleEnglish = topic.titleEnglish
    field = topic.field
    kind = topic.kind
    audience = topic.audience
    documents = topic.documents
    namedEmployee = topic.namedEmployee
    thirdParty = topic.thirdParty && services.contains { $0.mode == .video }
    self.services = services
  }
}
