extension Declaration {
  /// The hours of single or recurring days, both additional and replacing ones.
  var datedHours: [Located<Opening>] { (openings.value ?? []) + (specialHours.value ?? []) }

  /// The scopes of all exceptions, and of hours with a different number of employees.
  var scopes: [ExceptionScope] {
    (closures.value ?? []).map { $0.value.scope } + datedHours.map { $0.value.scope }
      + (staffHours.value ?? []).map { $0.value.scope }
  }

  /// The days of all exceptions.
  var exceptionDays: [ExceptionDays] {
    (closures.value ?? []).map { $0.value.days } + datedHours.map { $0.value.days }
  }

  /// The modes that an exception concerns; nil when they cannot be read.
  func concerned(_ scope: ExceptionScope) -> ModeSet? { concerned(scope.modes, scope.offices) }

  /// Whether there are hours of single or recurring days for a mode, and for an office or a
  /// department if one is given.
  func hasDatedHours(
    _ mode: Mode, at office: String? = nil, of department: String? = nil
  ) -> Bool {
    datedHours.contains { opening in
      let scope = opening.value.scope
      guard scope.modes.value?.holds(mode) ?? true else { return false }
      if let department, let named = scope.departments.value {
        return named.contains { $0.value == department }
      }
      guard let named = scope.offices.value else { return true }
      return office.map { id in named.contains { $0.value == id } } ?? (mode == .inPerson)
    }
  }
}

extension Declaration {
  /// The first and last day of every season, of the municipality, offices and departments.
  var seasonDays: [(from: Answer<SeasonDay>, to: Answer<SeasonDay>)] {
    (seasons.value ?? []).map { ($0.value.from, $0.value.to) }
      + (offices.value ?? []).flatMap { office in
        (office.value.seasons.value ?? []).map { ($0.value.from, $0.value.to) }
      }
      + (departments.value ?? []).flatMap { department in
        (department.value.seasons.value ?? []).map { ($0.value.from, $0.value.to) }
      }
  }
}
