/// Comparing closures; single days with one reason are told together.
extension Comparison {
  mutating func compareClosures(_ old: Plan, _ new: Plan, _ attribution: inout Attribution) {
    var found: [(pair: ClosurePair, part: PartEffect)] = []
    for pair in ClosurePair.all(old.calendar.closures, new.calendar.closures) {
      var next = attribution.offering
      var closures = next.calendar.closures
      if let one = pair.old, let place = closures.firstIndex(where: { $0.isSame(as: one) }) {
        closures.remove(at: place)
      }
      if let other = pair.new { closures.append(other) }
      next.calendar = CalendarPlan(next.calendar, closures: closures)
      found.append(
        (pair, attribution.exchange(next, on: pair.rules.named) { pair.concerns($0.mode) }))
    }
    let first = attribution.period.lowerBound
    for one in found where one.pair.isReworded {
      note(
        .editorial, "closures",
        Bilingual(el: "Λόγος για τον οποίο είναι κλειστά", en: "Reason of a closure"),
        one.pair.old?.reason ?? "", one.pair.new?.reason ?? "")
    }
    var left = found.filter { !$0.pair.isReworded }
    while let lead = left.first {
      left.removeFirst()
      let group =
        [lead]
        + left.filter { $0.pair.folds(with: lead.pair) && $0.part.folds(with: lead.part) }
      left.removeAll { $0.pair.folds(with: lead.pair) && $0.part.folds(with: lead.part) }
      var change = ClosurePair.altered(group.map { $0.pair }, old, new)
      change.isPast = group.allSatisfy { $0.pair.rules.isPast(on: first) }
      note(group.map { $0.part }.merged, change, attribution)
    }
  }
}

/// A closure of the old version and the one of the new version that it became.
private struct ClosurePair {
  let old: CalendarPlan.ClosurePlan?
  let new: CalendarPlan.ClosurePlan?

  /// The closures that differ, those with a counterpart first: one with the same days, or with the
  /// same reason on days that meet.
  static func all(
    _ old: [CalendarPlan.ClosurePlan], _ new: [CalendarPlan.ClosurePlan]
  ) -> [ClosurePair] {
    var former = old, present: [CalendarPlan.ClosurePlan] = []
    for closure in new {
      if let place = former.firstIndex(where: { $0.isSame(as: closure) }) {
        former.remove(at: place)
      } else {
        present.append(closure)
      }
    }
    var pairs: [ClosurePair] = []
    present.removeAll { closure in
      let place =
        former.firstIndex { $0.key == closure.key } ?? former.firstIndex { $0.became(closure) }
      guard let place else { return false }
      pairs.append(ClosurePair(old: former.remove(at: place), new: closure))
      return true
    }
    return pairs + former.map { ClosurePair(old: $0, new: nil) }
      + present.map { ClosurePair(old: nil, new: $0) }
  }

  /// Whether it can have an effect on a mode.
  func concerns(_ mode: Mode) -> Bool {
    (old?.scope.modes ?? []).contains(mode) || (new?.scope.modes ?? []).contains(mode)
  }

  /// Whether only the reason differs.
  var isReworded: Bool { old != nil && new != nil && old?.key == new?.key }

  /// The days on which it can have an effect.
  var rules: [DayRule] { [old?.days, new?.days].compactMap { $0 } }

  /// Whether both are told together: single days that are closed, or no longer, for one reason.
  func folds(with other: ClosurePair) -> Bool {
    guard let one = old ?? new, let two = other.old ?? other.new else { return false }
    let areSingle =
      (old == nil) != (new == nil) && (old == nil) == (other.old == nil)
      && (new == nil) == (other.new == nil)
    guard areSingle, one.days.named?.count == 1, two.days.named?.count == 1 else {
      return old?.key == other.old?.key && new?.key == other.new?.key
    }
    return one.isTold(with: two)
  }

  /// Several closures that are told together, in words.
  static func altered(
    _ group: [ClosurePair], _ before: Plan, _ after: Plan
  ) -> Comparison.Altered {
    let old = group.compactMap { $0.old }, new = group.compactMap { $0.new }
    let (was, isNow) = (old.words(in: before), new.words(in: after))
    let days = old.map { $0.days }.words
    // What both have in common is told once.
    let former = old.first?.isLike(new.first) == true ? days : was
    let text =
      old.isEmpty
      ? Bilingual(el: "Κλειστά: \(isNow.el)", en: "Closed: \(isNow.en)")
      : new.isEmpty
        ? Bilingual(el: "Δεν είναι πια κλειστά: \(was.el)", en: "No longer closed: \(was.en)")
        : Bilingual(
          el: "Κλειστά: \(former.el) → \(isNow.el)", en: "Closed: \(former.en) → \(isNow.en)")
    return Comparison.Altered(
      place: "closures", text: text, before: old.isEmpty ? nil : old.key,
      after: new.isEmpty ? nil : new.key, count: group.count)
  }
}

extension CalendarPlan.ClosurePlan {
  /// The days, hours, modes, offices and topics as written in files.
  fileprivate var key: String {
    ([days.text] + (hours.map { [$0.text] } ?? []) + scope.keys).joined(separator: " ")
  }

  fileprivate func isSame(as other: CalendarPlan.ClosurePlan) -> Bool {
    key == other.key && reason == other.reason
  }

  /// Whether another one differs in its days at most.
  fileprivate func isLike(_ other: CalendarPlan.ClosurePlan?) -> Bool {
    reason == other?.reason && scope == other?.scope && hours == other?.hours
  }

  /// Whether another closure is this one with other days, or for others.
  fileprivate func became(_ other: CalendarPlan.ClosurePlan) -> Bool {
    guard reason == other.reason else { return false }
    guard let one = days.named, let two = other.days.named else {
      return days.recurs == other.days.recurs
    }
    return one.contains { two.contains($0) }
  }
}

extension [CalendarPlan.ClosurePlan] {
  /// The days, modes, offices and topics as written in files.
  fileprivate var key: String { map { $0.key }.joined(separator: "; ") }

  /// Closures with one reason, for the same, in words.
  public func words(in plan: Plan) -> Bilingual {
    guard let first else { return Bilingual(el: "", en: "") }
    let days = map { $0.days }.words, hours = first.hours.map { " \($0.text)" } ?? ""
    let parts = plan.words(of: first.scope)
    return Bilingual(
      el: "\(days.el)\(hours), «\(first.reason)»\(parts.el)",
      en: "\(days.en)\(hours), “\(first.reason)”\(parts.en)")
  }
}

extension CalendarPlan.ScopePlan {
  /// The modes, offices and topics as written in files.
  var keys: [String] { modes.map { $0.key.text } + offices + topics }
}

extension Plan {
  /// What an exception is limited to, after a comma; nothing where it holds for all.
  func words(of scope: CalendarPlan.ScopePlan) -> Bilingual {
    let isLimited = modes.contains { mode in !scope.modes.contains(mode.mode) }
    let named =
      isLimited ? scope.modes.filter { mode in modes.contains { $0.mode == mode } } : []
    let places =
      scope.offices.map { id in offices.first { $0.id == id }?.name ?? id }
      + scope.topics.map { id in topics.first { $0.id == id }?.title ?? id }
    let el = named.map { $0.label.el } + places.map { "«\($0)»" }
    let en = named.map { $0.label.en } + places.map { "“\($0)”" }
    guard !el.isEmpty else { return Bilingual(el: "", en: "") }
    return Bilingual(
      el: ", μόνο \(el.joined(separator: ", "))", en: ", only \(en.joined(separator: ", "))")
  }
}
