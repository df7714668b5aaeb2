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
  /// Where appointments of a mode take their hours from.
  func ownHours(of mode: Mode) -> OwnHours {
    let services = topics.flatMap { topic in
      topic.services.map { service -> ServiceOffer.Service in
        (service.mode, service.offices, topic.department)
      }
    }
    let serving = ServingHours(
      of: mode, in: services,
      hasOffice: { id in offices.contains { $0.id == id && $0.week != nil } },
      hasDepartment: { id in departments.contains { $0.id == id && $0.week(of: mode) != nil } })
    return OwnHours(
      isUsual: serving.isUsual, offices: offices.filter { serving.offices.contains($0.id) },
      departments: departments.filter { serving.departments.contains($0.id) })
  }
}
