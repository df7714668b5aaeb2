/// The old version with the ids of the new one, so that a renamed id changes nothing.
struct PlanAlignment {
  /// A thing whose id differs in the new version.
  struct Renamed {
    let name: String
    let before: String
    let after: String
  }

  /// The old version, with new ids.
  let old: Plan
  /// The offices whose ids changed.
  let offices: [Renamed]
  /// The topics whose ids changed.
  let topics: [Renamed]
  /// The departments whose ids changed.
  let departments: [Renamed]

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
    let departments = Self.ids(
      old.departments, new.departments, { $0.id },
      [
        { $0.id == $1.id && $0.isNamed(like: $1) }, { $0.isNamed(like: $1) }, { $0.id == $1.id },
        { $0.topics == $1.topics },
      ])
    self.offices = zip(old.offices, offices).compactMap { office, id in
      office.id == id || !new.offices.contains { $0.id == id }
        ? nil : Renamed(name: office.name, before: office.id, after: id)
    }
    self.topics = zip(old.topics, topics).compactMap { topic, id in
      topic.id == id || !new.topics.contains { $0.id == id }
        ? nil : Renamed(name: topic.title, before: topic.id, after: id)
    }
    self.departments = zip(old.departments, departments).compactMap { department, id in
      department.id == id || !new.departments.contains { $0.id == id }
        ? nil : Renamed(name: department.name, before: department.id, after: id)
    }
    let names = Names(
      offices: zip(old.offices.map { $0.id }, offices).map { $0 },
      topics: zip(old.topics.map { $0.id }, topics).map { $0 },
      departments: zip(old.departments.map { $0.id }, departments).map { $0 })
    self.old = names.areSame ? old : names.renamed(old)
  }

  /// The id in the new version of each old thing, matched by the first criterion that fits; a thing
  /// without a match keeps its id, unless something else has it now.
  private static func ids<Thing>(
    _ old: [Thing], _ new: [Thing], _ id: (Thing) -> String,
    _ criteria: [(Thing, Thing) -> Bool]
  ) -> [String] {
    zip(old, Matching.places(of: old, in: new, by: criteria)).map { thing, place in
      place.map { id(new[$0]) }
        ?? (new.contains { id($0) == id(thing) } ? id(thing) + "-old" : id(thing))
    }
  }
}

/// The ids of a plan, each with the one that replaces it.
private struct Names {
  let offices: [(String, String)]
  let topics: [(String, String)]
  let departments: [(String, String)]

  /// Whether no id changes.
  var areSame: Bool { (offices + topics + departments).allSatisfy { $0.0 == $0.1 } }

  private static func name(_ id: String, _ names: [(String, String)]) -> String {
    names.first { $0.0 == id }?.1 ?? id
  }

  func offices(_ ids: [String]) -> [String] { ids.map { Self.name($0, offices) } }
  func topics(_ ids: [String]) -> [String] { ids.map { Self.name($0, topics) } }
  func departments(_ ids: [String]) -> [String] { ids.map { Self.name($0, departments) } }

  /// A plan with the other ids.
  func renamed(_ old: Plan) -> Plan {
    Plan(
      old, modes: old.modes,
      offices: old.offices.map { OfficePlan($0, id: Self.name($0.id, offices)) },
      topics: old.topics.map { topic in
        TopicPlan(
          topic, id: Self.name(topic.id, topics),
          services: topic.services.map {
            TopicPlan.Service(mode: $0.mode, duration: $0.duration, offices: offices($0.offices))
          }, department: topic.department.map { Self.name($0, departments) })
      },
      departments: old.departments.map { department in
        DepartmentPlan(
          department, id: Self.name(department.id, departments),
          topics: topics(department.topics), offices: offices(department.offices))
      }, calendar: old.calendar.naming(self))
  }
}

extension DepartmentPlan {
  fileprivate func isNamed(like other: DepartmentPlan) -> Bool {
    Fold.key(name) == Fold.key(other.name)
  }
}

extension OfficePlan {
  /// Street, postcode and city in one line.
  var address: String { "\(street), \(postcode) \(city)" }

  /// Whether the addresses are the same except for their spelling.
  func isPlaced(like other: OfficePlan) -> Bool { Fold.key(address) == Fold.key(other.address) }

  fileprivate func isNamed(like other: OfficePlan) -> Bool {
    Fold.key(name) == Fold.key(other.name)
  }
}

extension CalendarPlan {
  /// The same calendar with other ids in the scopes of its exceptions.
  fileprivate func naming(_ names: Names) -> CalendarPlan {
    func named(_ scope: ScopePlan) -> ScopePlan {
      ScopePlan(
        modes: scope.modes, offices: names.offices(scope.offices),
        departments: names.departments(scope.departments), topics: names.topics(scope.topics))
    }
    return CalendarPlan(
      self, closures: closures.map { ClosurePlan($0, named($0.scope)) },
      openings: openings.map { OpeningPlan($0, named($0.scope)) },
      specialHours: specialHours.map { OpeningPlan($0, named($0.scope)) },
      staffHours: staffHours.map { StaffPlan($0, named($0.scope)) })
  }
}
