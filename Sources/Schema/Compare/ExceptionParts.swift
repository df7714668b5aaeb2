/// What closures and hours of certain days say, in the parts by which two of them are compared.
struct ExceptionParts {
  /// The days.
  let days: DayRule
  /// The days as written in files.
  let dayText: String
  /// The hours; nil for whole days.
  let hours: [Interval]?
  /// How many serve; nil for as many as otherwise.
  let staff: Int?
  /// Whether the hours count on a holiday too.
  let onHoliday: Bool
  /// The reason; empty where none is asked for.
  let reason: String
  /// What it concerns.
  let scope: CalendarPlan.ScopePlan
  /// Whether it can be told together with others that differ in their days.
  let isListed: Bool

  /// Everything but the reason, as written in files.
  var key: String {
    let hours = hours.flatMap { $0.isEmpty ? nil : [$0.text] } ?? []
    let count = staff.map { ["staff \($0)"] } ?? []
    let holiday = onHoliday ? ["onHoliday"] : []
    return ((dayText.isEmpty ? [] : [dayText]) + hours + count + holiday + scope.keys)
      .joined(separator: " ")
  }

  func isSame(as other: ExceptionParts) -> Bool { key == other.key && reason == other.reason }

  /// Whether both can be told together: they differ in nothing but their days.
  func isTold(with other: ExceptionParts) -> Bool {
    isListed && other.isListed && isAlike(other) && hours == other.hours
  }

  /// Whether both are for the same, by as many, whatever their days and hours.
  func isAlike(_ other: ExceptionParts) -> Bool {
    staff == other.staff && onHoliday == other.onHoliday && reason == other.reason
      && scope == other.scope
  }

  private func sharesDays(with other: ExceptionParts) -> Bool {
    guard let one = days.named, let two = other.days.named else { return days == other.days }
    return one.contains { two.contains($0) }
  }

  /// By what an exception of the old version is known again in the new one, the surest first.
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

/// Something with days of its own in a calendar.
protocol DatedException {
  /// What it says.
  var parts: ExceptionParts { get }
}

extension DatedException {
  /// Whether both can be told together.
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
