/// Parts of a municipality's service that can be suspended by themselves: modes and offices.
public struct ServiceParts: Hashable, Sendable {
  /// The modes, in the order of the law.
  public let modes: [Mode]
  /// The identifiers of the offices, in the order of their bytes.
  public let offices: [String]

  /// No part.
  public static let none = ServiceParts(modes: [], offices: [])

  /// Takes parts in any order; each counts once.
  public init(modes: [Mode], offices: [String]) {
    self.modes = Mode.allCases.filter { modes.contains($0) }
    var ordered: [String] = []
    for office in offices where !ordered.contains(office) {
      let place = ordered.firstIndex { office.utf8.lexicographicallyPrecedes($0.utf8) }
      ordered.insert(office, at: place ?? ordered.count)
    }
    self.offices = ordered
  }

  /// Whether there is no part.
  public var isEmpty: Bool { modes.isEmpty && offices.isEmpty }

  /// These parts and others.
  public func adding(_ others: ServiceParts) -> ServiceParts {
    ServiceParts(modes: modes + others.modes, offices: offices + others.offices)
  }

  /// These parts without others.
  public func without(_ others: ServiceParts) -> ServiceParts {
    ServiceParts(
      modes: modes.filter { !others.modes.contains($0) },
      offices: offices.filter { !others.offices.contains($0) })
  }

  /// Whether a service in a mode, in person at some offices, remains while these parts are
  /// suspended: as long as its mode does and, in person, one of its offices.
  public func leave(_ mode: Mode, at offices: [String]) -> Bool {
    !modes.contains(mode)
      && (mode != .inPerson || offices.contains { !self.offices.contains($0) })
  }
}

extension Plan {
  /// What is still offered while some parts are suspended. The grid of each mode stays, so that
  /// appointments start when they did.
  public func without(_ parts: ServiceParts) -> Plan {
    guard !parts.isEmpty else { return self }
    var topics: [TopicPlan] = []
    for topic in self.topics {
      let services = topic.services.filter { parts.leave($0.mode, at: $0.offices) }
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
      offices: hasOffices ? offices.filter { !parts.offices.contains($0.id) } : [], topics: topics)
  }
}
