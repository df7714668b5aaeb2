/// The days of a closure, the hours that it closes, and the part of the service that it names.
struct ClosedDays {
  let span: SourceSpan
  let modes: ModeSet
  /// The hours that close; empty for the whole day.
  let hours: [Interval]
  private let rule: DayRule
  private let scope: ExceptionScope

  /// The closures of a declaration that can be read.
  static func all(in declaration: Declaration) -> [ClosedDays] {
    (declaration.closures.value ?? []).compactMap { ClosedDays($0.value, in: declaration) }
  }

  private init?(_ closure: Closure, in declaration: Declaration) {
    guard !closure.hours.isUnreadable, let rule = closure.days.rule,
      let modes = declaration.concerned(closure.scope), !closure.scope.offices.isUnreadable,
      !closure.scope.topics.isUnreadable, !closure.scope.departments.isUnreadable
    else { return nil }
    scope = closure.scope
    span = closure.days.span
    hours = (closure.hours.value ?? []).map { $0.value }
    self.modes = modes
    self.rule = rule
  }

  /// Whether it closes a day of an opening, for a common mode, at all places of that opening.
  func meets(_ day: Day, _ modes: ModeSet, _ other: ExceptionScope) -> Bool {
    guard rule.holds(day), !self.modes.common(with: modes).isEmpty else { return false }
    func holds(_ own: Answer<[Located<String>]>, _ named: Answer<[Located<String>]>) -> Bool {
      guard let own = own.value else { return true }
      return named.value?.contains { own.holds($0.value) } ?? false
    }
    return holds(scope.offices, other.offices) && holds(scope.topics, other.topics)
      && holds(scope.departments, other.departments)
  }
}
