import Schema

/// The places that serve in a mode by hours of their own.
struct OwnHours {
  /// Whether somebody is served by the mode's usual hours; the places count only where nobody is.
  var isUsual = false
  /// The offices whose own hours apply, in the order of the plan.
  var offices: [OfficePlan] = []
  /// The departments whose own hours apply, in the order of the plan.
  var departments: [DepartmentPlan] = []

  /// The weeks of a mode.
  func weeks(of mode: Mode) -> [WeekPlan] {
    offices.compactMap(\.week) + departments.compactMap { $0.week(of: mode) }
  }
}

extension Plan {
  /// Where appointments of a mode take their hours from: a department's own come first, then an
  /// office's, and the mode's are for everybody else (decision 0022).
  func ownHours(of mode: Mode) -> OwnHours {
    var isUsual = false
    var ids: (offices: Set<String>, departments: Set<String>) = ([], [])
    for topic in topics {
      let department = departments.first { $0.id == topic.department }
      for service in topic.services where service.mode == mode {
        if let department, department.week(of: mode) != nil {
          ids.departments.insert(department.id)
          continue
        }
        guard mode == .inPerson else {
          isUsual = true
          continue
        }
        for office in offices where service.offices.contains(office.id) {
          if office.week == nil { isUsual = true } else { ids.offices.insert(office.id) }
        }
      }
    }
    return OwnHours(
      isUsual: isUsual, offices: offices.filter { ids.offices.contains($0.id) },
      departments: departments.filter { ids.departments.contains($0.id) })
  }
}
