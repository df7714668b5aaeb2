extension CalendarPlan {
  /// The number of employees who serve at certain hours, where it differs from the general number.
  public struct StaffPlan: Hashable, Sendable {
    /// The days of the week; empty for all.
    public let weekdays: [Weekday]
    /// The hours; empty for the whole day.
    public let hours: [Interval]
    /// The number of employees who then serve at the same time.
    public let staff: Int
    /// The part of the service that it concerns.
    public let scope: ScopePlan

    init?(_ entry: StaffHours, _ offered: [Mode]) {
      guard let staff = entry.staff.value else { return nil }
      self.staff = staff
      weekdays = Weekday.allCases.filter { day in
        entry.weekdays.value?.contains { $0.value == day } ?? false
      }
      hours = entry.hours.value?.map { $0.value } ?? []
      scope = ScopePlan(entry.scope, offered)
    }

    /// Makes the same entry with another scope.
    init(_ entry: StaffPlan, _ scope: ScopePlan) {
      weekdays = entry.weekdays
      hours = entry.hours
      staff = entry.staff
      self.scope = scope
    }

    /// A rank of how narrow it is: an entry that names topics comes before one that names only
    /// departments, offices, hours or weekdays.
    var rank: Int {
      (scope.topics.isEmpty ? 0 : 16) + (scope.departments.isEmpty ? 0 : 8)
        + (scope.offices.isEmpty ? 0 : 4) + (hours.isEmpty ? 0 : 2) + (weekdays.isEmpty ? 0 : 1)
    }

    /// Whether it gives the number of employees in a minute of a day of the week.
    func holds(_ minute: Int, on day: Weekday) -> Bool {
      (weekdays.isEmpty || weekdays.contains(day)) && (hours.isEmpty || hours.hold(minute))
    }
  }
}

extension [CalendarPlan.StaffPlan] {
  /// The narrowest first, otherwise in the file's order: the first entry that applies counts.
  public var inOrder: [CalendarPlan.StaffPlan] {
    guard count > 1 else { return self }
    return (0...31).reversed().flatMap { rank in filter { $0.rank == rank } }
  }
}

extension CalendarPlan.ScopePlan {
  /// Whether it is at least as near as the place with employees of its own: an entry that names
  /// neither the department nor the office does not apply to their own employees.
  func isNear(department: Bool, office: Bool) -> Bool {
    if department { return !departments.isEmpty }
    return !office || !offices.isEmpty || !departments.isEmpty
  }
}

extension [Interval] {
  /// Whether a minute of the day is in one of them.
  func hold(_ minute: Int) -> Bool { contains { $0.start <= minute && minute < $0.end } }
}
