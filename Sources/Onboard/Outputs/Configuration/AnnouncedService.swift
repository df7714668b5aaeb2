package import Schema

/// A municipality's service in the names by which an announcement calls it.
package struct AnnouncedService: Sendable {
  /// An office or a department.
  package typealias Place = (id: String, name: String)

  /// The municipality's official name.
  package let name: String
  /// The modes, offices and departments that are offered.
  package let modes: [Mode], offices: [Place], departments: [Place]

  package init(name: String, modes: [Mode], offices: [Place], departments: [Place]) {
    (self.name, self.modes, self.offices, self.departments) = (name, modes, offices, departments)
  }

  /// The service of a plan.
  package init(_ plan: Plan) {
    self.init(
      name: plan.municipality.name, modes: plan.modes.map(\.mode),
      offices: plan.offices.map { ($0.id, $0.name) },
      departments: plan.departments.map { ($0.id, $0.name) })
  }
}
