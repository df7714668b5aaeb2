/// Describes exceptions in words; an entry, for a place after a colon, begins with the days.
extension [CalendarPlan.ClosurePlan] {
  /// Closures with the same reason and scope, in words.
  public func words(in plan: Plan) -> Bilingual {
    ExceptionWords(map { $0.parts }).map { ExceptionWords.closed($0, plan) } ?? .nothing
  }

  /// The same as an entry.
  public func entry(in plan: Plan) -> Bilingual { words(in: plan) }
}

extension [CalendarPlan.OpeningPlan] {
  /// Openings with one reason, hours, modes and offices in words.
  public func words(in plan: Plan) -> Bilingual {
    ExceptionWords(map { $0.parts }).map { ExceptionWords.open($0, plan) } ?? .nothing
  }

  /// The same as an entry.
  public func entry(in plan: Plan) -> Bilingual {
    ExceptionWords(map { $0.parts }).map { ExceptionWords.openEntry($0, plan) } ?? .nothing
  }
}

extension CalendarPlan.StaffPlan {
  /// The times at which a number of employees serves, and for whom, in words.
  public func words(in plan: Plan) -> Bilingual {
    ExceptionWords([parts]).map { ExceptionWords.serving($0, plan) } ?? .nothing
  }

  /// The same as an entry.
  public func entry(in plan: Plan) -> Bilingual {
    ExceptionWords([parts]).map { ExceptionWords.servingEntry($0, plan) } ?? .nothing
  }
}

extension Bilingual {
  fileprivate static var nothing: Bilingual { Bilingual(el: "", en: "") }
}

extension Plan {
  /// The limits of an exception, after a comma; nothing where it applies to everything.
  func words(of scope: CalendarPlan.ScopePlan) -> Bilingual {
    let isLimited = modes.contains { mode in !scope.modes.contains(mode.mode) }
    let named =
      isLimited ? scope.modes.filter { mode in modes.contains { $0.mode == mode } } : []
    let places =
      scope.offices.map { id in offices.first { $0.id == id }?.name ?? id }
      + scope.departments.map { id in departments.first { $0.id == id }?.name ?? id }
      + scope.topics.map { id in topics.first { $0.id == id }?.title ?? id }
    let el = named.map { $0.label.el } + places.map { "«\($0)»" }
    let en = named.map { $0.label.en } + places.map { "“\($0)”" }
    guard !el.isEmpty else { return Bilingual(el: "", en: "") }
    return Bilingual(
      el: ", μόνο \(el.joined(separator: ", "))", en: ", only \(en.joined(separator: ", "))")
  }
}
