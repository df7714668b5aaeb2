import Schema

/// The hours by which somebody is served in a mode: a department's own come first, then an
/// office's, and the mode's are for everybody else (decision 0022).
struct ServingHours {
  /// Whether somebody is served by the mode's usual hours.
  private(set) var isUsual = false
  /// The ids of the offices whose own hours apply.
  private(set) var offices: Set<String> = []
  /// The ids of the departments whose own hours apply.
  private(set) var departments: Set<String> = []

  /// Judges services as they are in a plan, or in an approved configuration.
  ///
  /// - Parameters:
  ///   - hasOffice: Whether the office with an id has hours of its own.
  ///   - hasDepartment: Whether the department with an id has hours of its own in the mode.
  init(
    of mode: Mode, in services: [ServiceOffer.Service], hasOffice: (String) -> Bool,
    hasDepartment: (String) -> Bool
  ) {
    for service in services where service.mode == mode {
      if let department = service.department, hasDepartment(department) {
        departments.insert(department)
        continue
      }
      guard mode == .inPerson else {
        isUsual = true
        continue
      }
      for office in service.offices {
        if hasOffice(office) { offices.insert(office) } else { isUsual = true }
      }
    }
  }
}
