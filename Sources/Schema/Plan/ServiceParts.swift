/// Parts of a municipality's service that can be suspended by themselves: modes, offices and
/// departments.
public struct ServiceParts: Hashable, Sendable {
  /// The modes, in the order of the law.
  public let modes: [Mode]
  /// The identifiers of the offices, in the order of their bytes.
  public let offices: [String]
  /// The identifiers of the departments, in the order of their bytes.
  public let departments: [String]

  /// The empty set of parts.
  public static let none = ServiceParts(modes: [], offices: [])

  /// Takes parts in any order; each counts once.
  public init(modes: [Mode], offices: [String], departments: [String] = []) {
    self.modes = Mode.allCases.filter { modes.contains($0) }
    self.offices = Self.ordered(offices)
    self.departments = Self.ordered(departments)
  }

  private static func ordered(_ ids: [String]) -> [String] {
    var ordered: [String] = []
    for id in ids where !ordered.contains(id) {
      let place = ordered.firstIndex { id.utf8.lexicographicallyPrecedes($0.utf8) }
      ordered.insert(id, at: place ?? ordered.count)
    }
    return ordered
  }

  /// Whether there is no part.
  public var isEmpty: Bool { modes.isEmpty && offices.isEmpty && departments.isEmpty }

  /// These parts and others.
  public func adding(_ others: ServiceParts) -> ServiceParts {
    ServiceParts(
      modes: modes + others.modes, offices: offices + others.offices,
      departments: departments + others.departments)
  }

  /// These parts without others.
  public func without(_ others: ServiceParts) -> ServiceParts {
    ServiceParts(
      modes: modes.filter { !others.modes.contains($0) },
      offices: offices.filter { !others.offices.contains($0) },
      departments: departments.filter { !others.departments.contains($0) })
  }

  /// Whether a service in a mode, in person at some offices, remains while these parts are
  /// suspended: it does as long as its mode and its department remain and, in person, one of its
  /// offices.
  public func leave(_ mode: Mode, at offices: [String], of department: String? = nil) -> Bool {
    !modes.contains(mode) && !(department.map { departments.contains($0) } ?? false)
      && (mode != .inPerson || offices.contains { !self.offices.contains($0) })
  }
}

extension Plan {
  /// All parts of the plan's service.
  public var parts: ServiceParts {
    ServiceParts(
      modes: modes.map { $0.mode }, offices: offices.map { $0.id },
      departments: departments.map { $0.id })
  }

  /// The plan that is still offered while some parts are suspended. The grid of each mode stays, so
  /// that appointments start at the same times as before.
  public func without(_ parts: ServiceParts) -> Plan {
    guard !parts.isEmpty else { return self }
    var topics: [TopicPlan] = []
    for topic in self.topics {
      let services = topic.services
        .filter { parts.leave($0.mode, at: $0.offices, of: topic.department) }
        .map { service in
          TopicPlan.Service(
            mode: service.mode, duration: service.duration,
            offices: service.offices.filter { !parts.offices.contains($0) })
        }
      if !services.isEmpty { topics.append(TopicPlan(topic, services: services)) }
    }
    let modes = self.modes.filter { mode in
      topics.contains { topic in topic.services.contains { $0.mode == mode.mode } }
    }
    let hasOffices = modes.contains { $0.mode == .inPerson }
    return Plan(
      self, modes: modes,
      offices: hasOffices ? offices.filter { !parts.offices.contains($0.id) } : [], topics: topics,
      departments: departments.compactMap { $0.left(by: parts, topics) })
  }
}

extension DepartmentPlan {
  /// The rest of the department while some parts are suspended and some topics are still offered;
  /// nil if nothing is left.
  fileprivate func left(by parts: ServiceParts, _ topics: [TopicPlan]) -> DepartmentPlan? {
    let own = topics.filter { $0.department == id }
    guard !own.isEmpty else { return nil }
    let modes = self.modes.filter { mode in
      own.contains { topic in topic.services.contains { $0.mode == mode } }
    }
    return DepartmentPlan(
      self, topics: own.map { $0.id }, modes: modes,
      offices: modes.contains(.inPerson) ? offices.filter { !parts.offices.contains($0) } : [],
      weeks: weeks.filter { modes.contains($0.mode) },
      staff: staff.filter { modes.contains($0.mode) })
  }
}
