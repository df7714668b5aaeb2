/// Compares exceptions: closures, hours of certain days, and employees by the hour.
extension Comparison {
  /// Compares a list of exceptions, each change by itself, and describes similar ones together.
  mutating func compare<Item: DatedException>(
    _ list: ExceptionList<Item>, _ old: Plan, _ new: Plan, _ attribution: inout Attribution
  ) {
    var found: [(pair: ExceptionPair<Item>, part: PartEffect)] = []
    for pair in ExceptionPair.all(list.items(old.calendar), list.items(new.calendar)) {
      var next = attribution.offering
      var items = list.items(next.calendar)
      if let one = pair.old?.parts,
        let place = items.firstIndex(where: { $0.parts.isSame(as: one) })
      {
        items.remove(at: place)
      }
      if let other = pair.new { items.append(other) }
      next.calendar = list.exchanged(next.calendar, items)
      found.append(
        (pair, attribution.exchange(next, on: pair.rules.named) { pair.concerns($0.mode) }))
    }
    for (pair, _) in found where pair.isReworded {
      note(
        .editorial, list.place, list.titles.reason, pair.old?.parts.reason ?? "",
        pair.new?.parts.reason ?? "")
    }
    var left = found.filter { !$0.pair.isReworded }
    while !left.isEmpty {
      let lead = left.removeFirst()
      func isTold(_ other: (pair: ExceptionPair<Item>, part: PartEffect)) -> Bool {
        other.pair.isTold(with: lead.pair) && other.part.folds(with: lead.part)
      }
      let group = [lead] + left.filter(isTold)
      left.removeAll(where: isTold)
      note(
        group.map { $0.part }.merged, altered(list, group.map { $0.pair }, old, new, attribution),
        attribution)
    }
  }

  private func altered<Item: DatedException>(
    _ list: ExceptionList<Item>, _ group: [ExceptionPair<Item>], _ before: Plan, _ after: Plan,
    _ attribution: Attribution
  ) -> Altered {
    let old = group.compactMap { $0.old?.parts }
    let new = group.compactMap { $0.new?.parts }
    func key(_ items: [ExceptionParts]) -> String? {
      items.isEmpty ? nil : items.map { $0.key }.joined(separator: "; ")
    }
    return Altered(
      place: list.place, text: list.text(old, new, before, after), before: key(old),
      after: key(new), count: group.count,
      isPast: group.allSatisfy { $0.rules.isPast(on: attribution.period.lowerBound) })
  }
}

/// An exception of the old version and the one of the new version that it became.
private struct ExceptionPair<Item: DatedException> {
  let old: Item?
  let new: Item?

  /// The exceptions that differ, those with a counterpart first.
  static func all(_ old: [Item], _ new: [Item]) -> [ExceptionPair] {
    let criteria: [(Item, Item) -> Bool] = ExceptionParts.criteria.map { criterion in
      { criterion($0.parts, $1.parts) }
    }
    let all = Matching.pairs(of: old, new, by: [{ $0.parts.isSame(as: $1.parts) }] + criteria)
      .map { ExceptionPair(old: $0.old, new: $0.new) }
    let changed = all.filter { !$0.isSame }
    return changed.filter { $0.old != nil && $0.new != nil }
      + changed.filter { $0.new == nil } + changed.filter { $0.old == nil }
  }

  private var isSame: Bool {
    guard let old, let new else { return false }
    return old.parts.isSame(as: new.parts)
  }

  /// Whether only the reason differs.
  var isReworded: Bool {
    guard let old, let new else { return false }
    return old.parts.key == new.parts.key
  }

  /// The days on which it can have an effect.
  var rules: [DayRule] { [old?.parts.days, new?.parts.days].compactMap { $0 } }

  /// Whether it can have an effect on a mode.
  func concerns(_ mode: Mode) -> Bool {
    [old, new].contains { $0?.parts.scope.modes.contains(mode) ?? false }
  }

  /// Whether both changes are described together.
  func isTold(with other: ExceptionPair) -> Bool {
    Self.areTold(old, other.old) && Self.areTold(new, other.new)
  }

  private static func areTold(_ one: Item?, _ other: Item?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.isTold(with: other)
  }
}

/// One list of exceptions in a calendar, and the way in which a comparison describes changes to it.
struct ExceptionList<Item: DatedException> {
  /// The words before an exception.
  struct Titles {
    let begins: Bilingual
    let ends: Bilingual
    let changes: Bilingual
    /// The words before a reason that changed.
    let reason: Bilingual
  }

  /// The key in files.
  let place: Place
  let titles: Titles
  /// The list in a calendar.
  let items: (CalendarPlan) -> [Item]
  /// A calendar with another list.
  let exchanged: (CalendarPlan, [Item]) -> CalendarPlan
  /// The words for an exception.
  let words: (ExceptionWords, Plan) -> Bilingual

  /// Changes that are described together, in words; what both versions have in common is said once.
  fileprivate func text(
    _ old: [ExceptionParts], _ new: [ExceptionParts], _ before: Plan, _ after: Plan
  ) -> Bilingual {
    let was = ExceptionWords(old).map { words($0, before) }
    let isNow = ExceptionWords(new).map { words($0, after) }
    switch (was, isNow) {
    case (.some(let was), .some(let isNow)):
      let change = ExceptionWords(from: old, to: new).map { words($0, after) }
      return titles.changes.joined(change ?? was.joined(isNow, by: " → "))
    case (.some(let was), nil): return titles.ends.joined(was)
    case (nil, .some(let isNow)): return titles.begins.joined(isNow)
    default: return titles.changes
    }
  }
}

extension PartEffect {
  /// Whether two effects are of the same kind, so that their changes can be described together.
  fileprivate func folds(with other: PartEffect) -> Bool {
    lost.total.isNone == other.lost.total.isNone && gained.total.isNone == other.gained.total.isNone
      && isOffset == other.isOffset && isCapped == other.isCapped
      && (later == nil) == (other.later == nil)
  }
}
