/// The old version with the ids of the new one, so that a renamed id changes nothing.
struct PlanAlignment {
  /// A thing that has another id in the new version.
  struct Renamed {
    let name: String
    let before: String
    let after: String
  }

  /// The old version, with new ids.
  let old: Plan
  /// The offices with another id.
  let offices: [Renamed]
  /// The topics with another id.
  let topics: [Renamed]

  init(_ old: Plan, _ new: Plan) {
    let offices = Self.ids(
      old.offices, new.offices, { $0.id },
      [
        { $0.id == $1.id && $0.isNamed(like: $1) && $0.isPlaced(like: $1) },
        { $0.isNamed(like: $1) && $0.isPlaced(like: $1) },
        { $0.id == $1.id && ($0.isNamed(like: $1) || $0.isPlaced(like: $1)) },
        { $0.isPlaced(like: $1) }, { $0.id == $1.id },
      ])
    let topics = Self.ids(
      old.topics, new.topics, { $0.id },
      [
        { $0.id == $1.id && $0.title == $1.title }, { $0.title == $1.title && $0.kind == $1.kind },
        { $0.id == $1.id },
      ])
    self.offices = zip(old.offices, offices).compactMap { office, id in
      office.id == id || !new.offices.contains { $0.id == id }
        ? nil : Renamed(name: office.name, before: office.id, after: id)
    }
    self.topics = zip(old.topics, topics).compactMap { topic, id in
      topic.id == id || !new.topics.contains { $0.id == id }
        ? nil : Renamed(name: topic.title, before: topic.id, after: id)
    }
    let isSame =
      zip(old.offices, offices).allSatisfy { $0.id == $1 }
      && zip(old.topics, topics).allSatisfy { $0.id == $1 }
    self.old = isSame ? old : Self.renamed(old, offices, topics)
  }

  /// A plan with other ids of its offices and topics, in their order.
  private static func renamed(_ old: Plan, _ offices: [String], _ topics: [String]) -> Plan {
    func ids(_ ids: [String]) -> [String] {
      ids.map { id in zip(old.offices, offices).first { $0.0.id == id }?.1 ?? id }
    }
    return Plan(
      old, modes: old.modes,
      offices: zip(old.offices, offices).map { OfficePlan($0, id: $1) },
      topics: zip(old.topics, topics).map { topic, id in
        TopicPlan(
          topic, id: id,
          services: topic.services.map {
            TopicPlan.Service(mode: $0.mode, duration: $0.duration, offices: ids($0.offices))
          })
      },
      calendar: old.calendar.naming(offices: ids) { named in
        named.map { id in zip(old.topics, topics).first { $0.0.id == id }?.1 ?? id }
      })
  }

  /// The id in the new version of each old thing, matched by the first criterion that fits; what
  /// has no match keeps its id, unless something else has it now.
  private static func ids<Thing>(
    _ old: [Thing], _ new: [Thing], _ id: (Thing) -> String,
    _ criteria: [(Thing, Thing) -> Bool]
  ) -> [String] {
    var found: [String?] = old.map { _ in nil }
    var isTaken = new.map { _ in false }
    for criterion in criteria {
      for (index, thing) in old.enumerated() where found[index] == nil {
        guard let match = new.indices.first(where: { !isTaken[$0] && criterion(thing, new[$0]) })
        else { continue }
        found[index] = id(new[match])
        isTaken[match] = true
      }
    }
    return zip(old, found).map { thing, match in
      match ?? (new.contains { id($0) == id(thing) } ? id(thing) + "-old" : id(thing))
    }
  }
}

extension OfficePlan {
  /// Street, postcode and city in one line.
  var address: String { "\(street), \(postcode) \(city)" }

  /// Whether the addresses are the same but for their spelling.
  func isPlaced(like other: OfficePlan) -> Bool { Fold.key(address) == Fold.key(other.address) }

  fileprivate func isNamed(like other: OfficePlan) -> Bool {
    Fold.key(name) == Fold.key(other.name)
  }
}

extension CalendarPlan {
  /// The same with other ids of offices and topics.
  fileprivate func naming(
    offices: ([String]) -> [String], topics: ([String]) -> [String]
  ) -> CalendarPlan {
    func named(_ scope: ScopePlan) -> ScopePlan {
      ScopePlan(
        modes: scope.modes, offices: offices(scope.offices), topics: topics(scope.topics))
    }
    return CalendarPlan(
      self, closures: closures.map { ClosurePlan($0, named($0.scope)) },
      openings: openings.map { OpeningPlan($0, named($0.scope)) },
      specialHours: specialHours.map { OpeningPlan($0, named($0.scope)) })
  }
}
