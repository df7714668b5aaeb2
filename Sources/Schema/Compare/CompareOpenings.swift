/// Comparing openings; days with the same hours and reason are told together.
extension Comparison {
  mutating func compareOpenings(_ old: Plan, _ new: Plan, _ attribution: inout Attribution) {
    var found: [(pair: OpeningPair, part: PartEffect)] = []
    for pair in OpeningPair.all(old.calendar.openings, new.calendar.openings) {
      var next = attribution.offering
      var openings = next.calendar.openings
      if let one = pair.old, let place = openings.firstIndex(where: { $0.isSame(as: one) }) {
        openings.remove(at: place)
      }
      if let other = pair.new { openings.append(other) }
      next.calendar = CalendarPlan(next.calendar, openings: openings)
      found.append((pair, attribution.exchange(next, on: pair.days) { pair.concerns($0.mode) }))
    }
    let first = attribution.period.lowerBound
    for one in found where one.pair.isReworded {
      note(
        .editorial, "openings",
        Bilingual(el: "Λόγος έκτακτου ωραρίου", en: "Reason of an opening"),
        one.pair.old?.reason ?? "", one.pair.new?.reason ?? "")
    }
    var left = found.filter { !$0.pair.isReworded }
    while let lead = left.first {
      let group = left.filter { $0.pair.folds(with: lead.pair) && $0.part.folds(with: lead.part) }
      left.removeAll { $0.pair.folds(with: lead.pair) && $0.part.folds(with: lead.part) }
      var change = OpeningPair.altered(group.map { $0.pair }, old, new)
      change.isPast = group.allSatisfy { ($0.pair.days.max() ?? first) < first }
      note(group.map { $0.part }.merged, change, attribution)
    }
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
        ?? former.firstIndex { $0.date == opening.date && $0.isOfSame(as: opening) }
      guard let place else { return false }
      pairs.append(OpeningPair(old: former.remove(at: place), new: opening))
      return true
    }
    return pairs + former.map { OpeningPair(old: $0, new: nil) }
      + present.map { OpeningPair(old: nil, new: $0) }
  }

  /// Whether it can have an effect on a mode.
  func concerns(_ mode: Mode) -> Bool {
    (old?.modes ?? []).contains(mode) || (new?.modes ?? []).contains(mode)
  }

  /// Whether only the reason differs.
  var isReworded: Bool { old != nil && new != nil && old?.key == new?.key }

  /// The days on which it can have an effect.
  var days: [Day] { [old?.date, new?.date].compactMap { $0 } }

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
    _ group: [OpeningPair], _ before: Plan, _ after: Plan
  ) -> Comparison.Altered {
    let old = group.compactMap { $0.old }, new = group.compactMap { $0.new }
    let (was, isNow) = (old.words(in: before), new.words(in: after))
    let text =
      old.isEmpty
      ? Bilingual(el: "Έκτακτο ωράριο \(isNow.el)", en: "Hours out of turn, \(isNow.en)")
      : new.isEmpty
        ? Bilingual(
          el: "Παύει έκτακτο ωράριο \(was.el)", en: "No longer hours out of turn, \(was.en)")
        : Bilingual(
          el: "Έκτακτο ωράριο \(old.hours) → \(isNow.el)",
          en: "Hours out of turn, \(old.hours) → \(isNow.en)")
    return Comparison.Altered(
      place: "openings", text: text, before: old.isEmpty ? nil : old.key,
      after: new.isEmpty ? nil : new.key, count: group.count)
  }
}

extension CalendarPlan.OpeningPlan {
  /// The day, hours, modes and offices as written in files.
  fileprivate var key: String {
    ([date.iso, hours.text] + modes.map { $0.key.text } + offices).joined(separator: " ")
  }

  fileprivate func isSame(as other: CalendarPlan.OpeningPlan) -> Bool {
    key == other.key && reason == other.reason
  }

  fileprivate func isOfSame(as other: CalendarPlan.OpeningPlan) -> Bool {
    modes == other.modes && offices == other.offices
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
    let days = FoldedDays(map { $0.date }).words
    let parts = plan.words(of: first.modes, first.offices)
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
