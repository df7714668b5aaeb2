/// The parts of a closure, or of hours on certain days, by which two of them are compared.
struct ExceptionParts {
  /// The days.
  let days: DayRule
  /// The days as written in files.
  let dayText: String
  /// The hours; nil for whole days.
  let hours: [Interval]?
  /// The number of employees who serve; nil for the usual number.
  let staff: Int?
  /// Whether the hours apply on a holiday too.
  let onHoliday: Bool
  /// The reason; empty where none is required.
  let reason: String
  /// The scope: the modes, offices, departments and topics that it concerns.
  let scope: CalendarPlan.ScopePlan
  /// Whether it can be described together with others that differ only in their days.
  let isListed: Bool

  /// Everything except the reason, as written in files.
  var key: String {
    let hours = hours.flatMap { $0.isEmpty ? nil : [$0.text] } ?? []
    let count = staff.map { ["staff \($0)"] } ?? []
    let holiday = onHoliday ? ["onHoliday"] : []
    return ((dayText.isEmpty ? [] : [dayText]) + hours + count + holiday + scope.keys)
      .joined(separator: " ")
  }

  func isSame(as other: ExceptionParts) -> Bool { key == other.key && reason == other.reason }

  /// Whether both can be described together: they differ only in their days.
  func isTold(with other: ExceptionParts) -> Bool {
    isListed && other.isListed && isAlike(other) && hours == other.hours
  }

  /// Whether both have the same scope and number of employees, whatever their days and hours.
  func isAlike(_ other: ExceptionParts) -> Bool {
    staff == other.staff && onHoliday == other.onHoliday && reason == other.reason
      && scope == other.scope
  }

  private func sharesDays(with other: ExceptionParts) -> Bool {
    guard let one = days.named, let two = other.days.named else { return days == other.days }
    return one.contains { two.contains($0) }
  }

  /// The criteria by which an exception of the old version is recognized in the new one, the most
  /// certain first.
  static var criteria: [(ExceptionParts, ExceptionParts) -> Bool] {
    [
      { $0.key == $1.key },
      { $0.days == $1.days && $0.isAlike($1) },
      { $0.isAlike($1) && $0.hours == $1.hours && $0.sharesDays(with: $1) },
      { $0.days == $1.days && $0.scope == $1.scope },
      { $0.isAlike($1) && $0.hours == $1.hours },
      { $0.days == $1.days && $0.reason == $1.reason },
      { $0.reason == $1.reason && $0.scope == $1.scope },
      { $0.reason == $1.reason && $0.sharesDays(with: $1) },
      { $0.reason == $1.reason && $0.hours == $1.hours },
      { $0.scope == $1.scope && $0.hours == $1.hours && $0.sharesDays(with: $1) },
    ]
  }
}

/// An entry of a calendar with days of its own.
protocol DatedException {
  /// The parts of the entry.
  var parts: ExceptionParts { get }
}

extension DatedException {
  /// Whether both can be described together.
  func isTold(with other: Self) -> Bool { parts.isTold(with: other.parts) }
}

extension CalendarPlan.ClosurePlan: DatedException {
  var parts: ExceptionParts {
    ExceptionParts(
      days: days, dayText: days.text, hours: hours, staff: nil, onHoliday: false, reason: reason,
      scope: scope, isListed: days.named?.count == 1)
  }
}

extension CalendarPlan.OpeningPlan: DatedException {
  var parts: ExceptionParts {
    ExceptionParts(
      days: days, dayText: days.text, hours: hours, staff: staff, onHoliday: onHoliday,
      reason: reason, scope: scope, isListed: days.named != nil)
  }
}

extension CalendarPlan.StaffPlan: DatedException {
  var parts: ExceptionParts {
    let days = DayRule(weekdays: weekdays.isEmpty ? Weekday.allCases.map { $0 } : weekdays)
    return ExceptionParts(
      days: days, dayText: weekdays.isEmpty ? "" : days.text, hours: hours, staff: staff,
      onHoliday: false, reason: "", scope: scope, isListed: false)
  }
}

extension CalendarPlan.ScopePlan {
  /// The modes, offices, departments and topics as written in files.
  fileprivate var keys: [String] { modes.map { $0.key.text } + offices + departments + topics }
}
