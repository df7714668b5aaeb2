/// Traversals of a declaration that several rules share.
extension Declaration {
  /// The intervals that apply on one day, and where they come from.
  struct DayHours {
    /// The mode; nil for an opening that affects several.
    let mode: Mode?
    /// The key of the day.
    let key: SourceSpan
    /// The intervals as written.
    let intervals: [Located<Interval>]
  }

  /// Visits every day with hours: weekly, of an office, department or season, added or replaced.
  func forEachDay(_ visit: (DayHours) -> Void) {
    if let hours = hours.value { visitWeeks(hours, visit) }
    for office in offices.value ?? [] {
      if let week = office.value.hours.value { visitDays(of: week, .inPerson, visit) }
      for season in office.value.seasons.value ?? [] {
        if let week = season.value.hours.value { visitDays(of: week, .inPerson, visit) }
      }
    }
    for department in departments.value ?? [] {
      if let hours = department.value.hours.value { visitWeeks(hours, visit) }
      for season in department.value.seasons.value ?? [] {
        if let hours = season.value.hours.value { visitWeeks(hours, visit) }
      }
    }
    for season in seasons.value ?? [] {
      if let hours = season.value.hours.value { visitWeeks(hours, visit) }
    }
    for opening in datedHours {
      guard let hours = opening.value.hours.located else { continue }
      let modes = opening.value.scope.modes.value ?? modes.value ?? []
      let mode = modes.count == 1 ? modes.first?.value : nil
      visit(DayHours(mode: mode, key: hours.key, intervals: hours.value))
    }
  }

  /// Visits the hours of every part of a day that closes, or has its own number of employees.
  func forEachClosedPart(_ visit: (Answer<[Located<Interval>]>) -> Void) {
    for closure in closures.value ?? [] { visit(closure.value.hours) }
    for entry in staffHours.value ?? [] { visit(entry.value.hours) }
  }

  /// Visits every mailbox in the file.
  func forEachMailbox(_ visit: (Located<String>) -> Void) {
    func give(_ answer: Answer<String>?) {
      if let mailbox = answer?.located { visit(mailbox) }
    }
    give(contact.value?.email)
    for administrator in administrators.value ?? [] { give(administrator.value.email) }
    give(dataProtection.value?.email)
    give(security.value?.email)
    for request in authentication.value ?? [] { give(request.value.email) }
  }

  /// Visits every interval of every day, with its day.
  func forEachInterval(_ visit: (Located<Interval>, DayHours) -> Void) {
    forEachDay { day in
      for interval in day.intervals { visit(interval, day) }
    }
  }

  private func visitWeeks(_ hours: PerMode<Week>, _ visit: (DayHours) -> Void) {
    for mode in Mode.allCases {
      if let week = hours[mode].value { visitDays(of: week, mode, visit) }
    }
  }

  private func visitDays(of week: Week, _ mode: Mode, _ visit: (DayHours) -> Void) {
    for day in week.days {
      if let hours = day.located {
        visit(DayHours(mode: mode, key: hours.key, intervals: hours.value))
      }
    }
  }
}
