/// Comparing closures; single days with one reason are told together.
extension ExceptionList<CalendarPlan.ClosurePlan> {
  static var closures: ExceptionList {
    ExceptionList(
      place: "closures",
      reason: Bilingual(el: "Λόγος για τον οποίο είναι κλειστά", en: "Reason of a closure"),
      items: { $0.closures }, exchanged: { CalendarPlan($0, closures: $1) },
      folds: { one, other in
        guard let lead = one.alone, let next = other.alone,
          (one.old == nil) == (other.old == nil), lead.days.named?.count == 1,
          next.days.named?.count == 1
        else { return one.old?.key == other.old?.key && one.new?.key == other.new?.key }
        return lead.isTold(with: next)
      },
      text: { old, new, before, after in
        let (was, isNow) = (old.words(in: before), new.words(in: after))
        if old.isEmpty { return Bilingual(el: "Κλειστά: \(isNow.el)", en: "Closed: \(isNow.en)") }
        if new.isEmpty {
          return Bilingual(
            el: "Δεν είναι πια κλειστά: \(was.el)", en: "No longer closed: \(was.en)")
        }
        // What both have in common is told once.
        let former = old.first?.isLike(new.first) == true ? old.map { $0.days }.words : was
        return Bilingual(
          el: "Κλειστά: \(former.el) → \(isNow.el)", en: "Closed: \(former.en) → \(isNow.en)")
      })
  }
}

extension ExceptionPair {
  /// The exception that only one of the versions has.
  fileprivate var alone: Item? { old == nil ? new : new == nil ? old : nil }
}

extension CalendarPlan.ClosurePlan: DatedException {
  var key: String {
    ([days.text] + (hours.map { [$0.text] } ?? []) + scope.keys).joined(separator: " ")
  }

  /// Whether another one differs in its days at most.
  fileprivate func isLike(_ other: CalendarPlan.ClosurePlan?) -> Bool {
    reason == other?.reason && scope == other?.scope && hours == other?.hours
  }

  /// Whether another closure is this one with other days, or for others.
  func became(_ other: CalendarPlan.ClosurePlan) -> Bool {
    guard reason == other.reason else { return false }
    guard let one = days.named, let two = other.days.named else {
      return days.recurs == other.days.recurs
    }
    return one.contains { two.contains($0) }
  }
}

extension [CalendarPlan.ClosurePlan] {
  /// Closures with one reason, for the same, in words.
  public func words(in plan: Plan) -> Bilingual {
    guard let first else { return Bilingual(el: "", en: "") }
    let days = map { $0.days }.words
    let hours = first.hours.map { " \($0.text)" } ?? ""
    let parts = plan.words(of: first.scope)
    return Bilingual(
      el: "\(days.el)\(hours), «\(first.reason)»\(parts.el)",
      en: "\(days.en)\(hours), “\(first.reason)”\(parts.en)")
  }
}

extension CalendarPlan.ScopePlan {
  /// The modes, offices, departments and topics as written in files.
  var keys: [String] { modes.map { $0.key.text } + offices + departments + topics }
}

extension Plan {
  /// What an exception is limited to, after a comma; nothing where it holds for all.
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
