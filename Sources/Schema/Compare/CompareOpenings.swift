/// Comparing hours of certain days; days with the same hours and reason are told together.
extension Comparison {
  mutating func compareOpenings(
    _ kind: OpeningKind, _ old: Plan, _ new: Plan, _ attribution: inout Attribution
  ) {
    var found: [(pair: OpeningPair, part: PartEffect)] = []
    for pair in OpeningPair.all(kind.list(of: old.calendar), kind.list(of: new.calendar)) {
      var next = attribution.offering
      var openings = kind.list(of: next.calendar)
      if let one = pair.old, let place = openings.firstIndex(where: { $0.isSame(as: one) }) {
        openings.remove(at: place)
      }
      if let other = pair.new { openings.append(other) }
      next.calendar = kind.calendar(next.calendar, openings)
      found.append(
        (pair, attribution.exchange(next, on: pair.rules.named) { pair.concerns($0.mode) }))
    }
    let first = attribution.period.lowerBound
    for one in found where one.pair.isReworded {
      note(
        .editorial, kind.place,
        Bilingual(
          el: "Λόγος (\(kind.words.el))", en: "Reason (\(kind.words.en))"),
        one.pair.old?.reason ?? "", one.pair.new?.reason ?? "")
    }
    var left = found.filter { !$0.pair.isReworded }
    while let lead = left.first {
      left.removeFirst()
      let group =
        [lead]
        + left.filter { $0.pair.folds(with: lead.pair) && $0.part.folds(with: lead.part) }
      left.removeAll { $0.pair.folds(with: lead.pair) && $0.part.folds(with: lead.part) }
      var change = OpeningPair.altered(kind, group.map { $0.pair }, old, new)
      change.isPast = group.allSatisfy { $0.pair.rules.isPast(on: first) }
      note(group.map { $0.part }.merged, change, attribution)
    }
  }
}

/// What hours of certain days do: they are added to the usual ones, or replace them.
enum OpeningKind {
  case additional, special

  /// The key in files.
  var place: String { self == .additional ? "openings" : "specialHours" }

  /// The kind in words.
  var words: Bilingual {
    self == .additional
      ? Bilingual(el: "πρόσθετο ωράριο", en: "additional hours")
      : Bilingual(el: "άλλο ωράριο", en: "other hours")
  }

  func list(of calendar: CalendarPlan) -> [CalendarPlan.OpeningPlan] {
    self == .additional ? calendar.openings : calendar.specialHours
  }

  func calendar(_ plan: CalendarPlan, _ list: [CalendarPlan.OpeningPlan]) -> CalendarPlan {
    self == .additional
      ? CalendarPlan(plan, openings: list) : CalendarPlan(plan, specialHours: list)
  }
}

/// An opening of the old version and the one of the new version that it became.
private struct OpeningPair {
  let old: CalendarPlan.OpeningPlan?
  let new: CalendarPlan.OpeningPlan?

  /// The openings that differ, those with a counterpart of the same day, modes and offices first.
  static func all(
    _ old: [CalendarPlan.OpeningPlan], _ new: [CalendarPlan.OpeningPlan]
  ) -> [OpeningPair] {
    var former = old, present: [CalendarPlan.OpeningPlan] = []
    for opening in new {
      if let place = former.firstIndex(where: { $0.isSame(as: opening) }) {
        former.remove(at: place)
      } else {
        present.append(opening)
      }
    }
    var pairs: [OpeningPair] = []
    present.removeAll { opening in
      let place =
        former.firstIndex { $0.key == opening.key }
        ?? former.firstIndex { $0.days == opening.days && $0.isOfSame(as: opening) }
      guard let place else { return false }
      pairs.append(OpeningPair(old: former.remove(at: place), new: opening))
      return true
    }
    return pairs + former.map { OpeningPair(old: $0, new: nil) }
      + present.map { OpeningPair(old: nil, new: $0) }
  }

  /// Whether it can have an effect on a mode.
  func concerns(_ mode: Mode) -> Bool {
    (old?.scope.modes ?? []).contains(mode) || (new?.scope.modes ?? []).contains(mode)
  }

  /// Whether only the reason differs.
  var isReworded: Bool { old != nil && new != nil && old?.key == new?.key }

  /// The days on which it can have an effect.
  var rules: [DayRule] { [old?.days, new?.days].compactMap { $0 } }

  /// Whether both are told together: the same hours before and after, for one reason.
  func folds(with other: OpeningPair) -> Bool {
    Self.areAlike(old, other.old) && Self.areAlike(new, other.new)
  }

  private static func areAlike(
    _ one: CalendarPlan.OpeningPlan?, _ other: CalendarPlan.OpeningPlan?
  ) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.isTold(with: other)
  }

  /// Several openings that are told together, in words.
  static func altered(
    _ kind: OpeningKind, _ group: [OpeningPair], _ before: Plan, _ after: Plan
  ) -> Comparison.Altered {
    let old = group.compactMap { $0.old }, new = group.compactMap { $0.new }
    let (was, isNow) = (old.words(in: before), new.words(in: after))
    let what = kind.words
    let text =
      old.isEmpty
      ? Bilingual(el: "Νέο \(what.el) \(isNow.el)", en: "New \(what.en), \(isNow.en)")
      : new.isEmpty
        ? Bilingual(el: "Παύει \(what.el) \(was.el)", en: "No longer \(what.en), \(was.en)")
        : Bilingual(
          el: "Αλλάζει \(what.el) \(old.hours) → \(isNow.el)",
          en: "Changed \(what.en), \(old.hours) → \(isNow.en)")
    return Comparison.Altered(
      place: kind.place, text: text, before: old.isEmpty ? nil : old.key,
      after: new.isEmpty ? nil : new.key, count: group.count)
  }
}

extension CalendarPlan.OpeningPlan {
  /// The day, hours, modes and offices as written in files.
  fileprivate var key: String {
    ([days.text, hours.text] + scope.keys).joined(separator: " ")
  }

  fileprivate func isSame(as other: CalendarPlan.OpeningPlan) -> Bool {
    key == other.key && reason == other.reason
  }

  fileprivate func isOfSame(as other: CalendarPlan.OpeningPlan) -> Bool {
    scope == other.scope
  }
}

extension [CalendarPlan.OpeningPlan] {
  /// The days, hours, modes and offices as written in files.
  fileprivate var key: String { map { $0.key }.joined(separator: "; ") }

  /// The hours that all of them have.
  fileprivate var hours: String { first?.hours.text ?? "" }

  /// Openings with one reason, hours, modes and offices in words:
  /// «09:00-13:00: 24 Σάββατα, κάθε δεύτερο από 9/1/2027 έως 27/11/2027, «Ημέρα του πολίτη»».
  public func words(in plan: Plan) -> Bilingual {
    guard let first else { return Bilingual(el: "", en: "") }
    let days = map { $0.days }.words
    let parts = plan.words(of: first.scope)
    return Bilingual(
      el: "\(hours): \(days.el), «\(first.reason)»\(parts.el)",
      en: "\(hours): \(days.en), “\(first.reason)”\(parts.en)")
  }
}

extension PartEffect {
  /// Whether two effects are of the same kind, so that their changes can be told together.
  func folds(with other: PartEffect) -> Bool {
    lost.total.isNone == other.lost.total.isNone && gained.total.isNone == other.gained.total.isNone
      && isOffset == other.isOffset && (later == nil) == (other.later == nil)
  }
}

extension [PartEffect] {
  /// All effects together, those of one desk beside each other.
  var merged: PartEffect {
    let all = flatMap { $0.entries }
    var keys: [ServiceKey] = []
    for entry in all where !keys.contains(where: { $0.sharesDesk(with: entry.key) }) {
      keys.append(entry.key)
    }
    let entries = keys.flatMap { key in all.filter { $0.key.sharesDesk(with: key) } }
    return PartEffect(
      entries, isOffset: contains { $0.isOffset }, later: compactMap { $0.later }.min())
  }
}
