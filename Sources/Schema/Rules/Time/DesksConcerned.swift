/// The desks at which an exception can have an effect.
extension Agenda {
  /// The desks that an exception concerns; where it names topics, those that serve one of them.
  func desks(
    concernedBy scope: CalendarPlan.ScopePlan, in declaration: Declaration
  ) -> [Desk] {
    desks.filter { declaration.isEffective(scope, at: $0) }
  }
}

extension Declaration {
  /// Whether an exception can have an effect at a desk, also by the topics that it names.
  func isEffective(_ scope: CalendarPlan.ScopePlan, at desk: Desk) -> Bool {
    desk.isConcerned(by: scope)
      && (scope.topics.isEmpty || !topics(of: scope, at: desk).isEmpty)
  }

  /// The topics for which an exception is judged at a desk: those that it names and the desk
  /// serves, or nil for all of them.
  func topics(of scope: CalendarPlan.ScopePlan, at desk: Desk) -> [String?] {
    guard !scope.topics.isEmpty else { return [nil] }
    let named = (topics.value ?? []).filter { topic in
      topic.value.id.value.map { scope.topics.contains($0) } ?? false
        && isServed(topic.value, at: desk)
    }
    return named.map { $0.value.id.value }
  }

  /// Whether a desk serves a topic; one whose modes or offices cannot be read may be served
  /// anywhere.
  func isServed(_ topic: Topic, at desk: Desk) -> Bool {
    guard desk.department?.id == department(of: topic)?.id.value,
      topic.modes.value?.contains(where: { $0.value == desk.mode }) ?? true
    else { return false }
    return desk.office.map { topic.offices.value?.holds($0.id) ?? true } ?? true
  }
}
