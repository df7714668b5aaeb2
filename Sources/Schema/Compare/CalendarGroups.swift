/// Exceptions that are told together, because they differ in nothing but their days.
extension CalendarPlan {
  /// The closures in groups: single days with one reason for the same modes and offices.
  public var closureGroups: [[ClosurePlan]] {
    var groups: [[ClosurePlan]] = []
    for closure in closures {
      let known = groups.firstIndex { $0.first.map { $0.isTold(with: closure) } ?? false }
      if let known { groups[known].append(closure) } else { groups.append([closure]) }
    }
    return groups
  }

  /// The openings in groups: days with one reason and the same hours, modes and offices.
  public var openingGroups: [[OpeningPlan]] {
    var groups: [[OpeningPlan]] = []
    for opening in openings {
      let known = groups.firstIndex { $0.first.map { $0.isTold(with: opening) } ?? false }
      if let known { groups[known].append(opening) } else { groups.append([opening]) }
    }
    return groups
  }
}

extension CalendarPlan.ClosurePlan {
  /// Whether both can be told together.
  func isTold(with other: CalendarPlan.ClosurePlan) -> Bool {
    from == to && other.from == other.to && reason == other.reason && modes == other.modes
      && offices == other.offices
  }
}

extension CalendarPlan.OpeningPlan {
  /// Whether both can be told together.
  func isTold(with other: CalendarPlan.OpeningPlan) -> Bool {
    hours == other.hours && reason == other.reason && modes == other.modes
      && offices == other.offices
  }
}
