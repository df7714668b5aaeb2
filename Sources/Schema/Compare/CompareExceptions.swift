/// What closures and hours of certain days have in common, when two versions are compared.
protocol DatedException {
  /// The days.
  var days: DayRule { get }
  /// The reason.
  var reason: String { get }
  /// What it concerns.
  var scope: CalendarPlan.ScopePlan { get }
  /// The days, hours, modes, offices and topics as written in files.
  var key: String { get }

  /// Whether another one of the new version is this one, changed.
  func became(_ other: Self) -> Bool
}

extension DatedException {
  fileprivate func isSame(as other: Self) -> Bool { key == other.key && reason == other.reason }
}

/// An exception of the old version and the one of the new version that it became.
struct ExceptionPair<Item: DatedException> {
  let old: Item?
  let new: Item?

  /// The exceptions that differ, those with a counterpart first.
  static func all(_ old: [Item], _ new: [Item]) -> [ExceptionPair] {
    var former = old
    var present: [Item] = []
    for item in new {
      if let place = former.firstIndex(where: { $0.isSame(as: item) }) {
        former.remove(at: place)
      } else {
        present.append(item)
      }
    }
    var pairs: [ExceptionPair] = []
    present.removeAll { item in
      let place =
        former.firstIndex { $0.key == item.key } ?? former.firstIndex { $0.became(item) }
      guard let place else { return false }
      pairs.append(ExceptionPair(old: former.remove(at: place), new: item))
      return true
    }
    return pairs + former.map { ExceptionPair(old: $0, new: nil) }
      + present.map { ExceptionPair(old: nil, new: $0) }
  }

  /// Whether only the reason differs.
  fileprivate var isReworded: Bool { old != nil && new != nil && old?.key == new?.key }

  /// The days on which it can have an effect.
  fileprivate var rules: [DayRule] { [old?.days, new?.days].compactMap { $0 } }

  /// Whether it can have an effect on a mode.
  fileprivate func concerns(_ mode: Mode) -> Bool {
    [old, new].contains { $0?.scope.modes.contains(mode) ?? false }
  }
}

/// One list of exceptions in a calendar, and how a comparison tells what became of it.
struct ExceptionList<Item: DatedException> {
  /// The key in files.
  let place: String
  /// The title of a reason that is worded anew.
  let reason: Bilingual
  /// The list in a calendar.
  let items: (CalendarPlan) -> [Item]
  /// A calendar with another list.
  let exchanged: (CalendarPlan, [Item]) -> CalendarPlan
  /// Whether two changes are told together.
  let folds: (ExceptionPair<Item>, ExceptionPair<Item>) -> Bool
  /// Changes that are told together, in words.
  let text: (_ old: [Item], _ new: [Item], _ before: Plan, _ after: Plan) -> Bilingual
}

extension Comparison {
  /// Compares a list of exceptions: each change by itself, and told with those that are like it.
  mutating func compare<Item: DatedException>(
    _ list: ExceptionList<Item>, _ old: Plan, _ new: Plan, _ attribution: inout Attribution
  ) {
    var found: [(pair: ExceptionPair<Item>, part: PartEffect)] = []
    for pair in ExceptionPair.all(list.items(old.calendar), list.items(new.calendar)) {
      var next = attribution.offering
      var items = list.items(next.calendar)
      if let one = pair.old, let place = items.firstIndex(where: { $0.isSame(as: one) }) {
        items.remove(at: place)
      }
      if let other = pair.new { items.append(other) }
      next.calendar = list.exchanged(next.calendar, items)
      found.append(
        (pair, attribution.exchange(next, on: pair.rules.named) { pair.concerns($0.mode) }))
    }
    for (pair, _) in found where pair.isReworded {
      note(.editorial, list.place, list.reason, pair.old?.reason ?? "", pair.new?.reason ?? "")
    }
    var left = found.filter { !$0.pair.isReworded }
    while !left.isEmpty {
      let lead = left.removeFirst()
      func isTold(_ other: (pair: ExceptionPair<Item>, part: PartEffect)) -> Bool {
        list.folds(other.pair, lead.pair) && other.part.folds(with: lead.part)
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
    let old = group.compactMap { $0.old }
    let new = group.compactMap { $0.new }
    func key(_ items: [Item]) -> String? {
      items.isEmpty ? nil : items.map { $0.key }.joined(separator: "; ")
    }
    return Altered(
      place: list.place, text: list.text(old, new, before, after), before: key(old),
      after: key(new), count: group.count,
      isPast: group.allSatisfy { $0.rules.isPast(on: attribution.period.lowerBound) })
  }
}

extension PartEffect {
  /// Whether two effects are of the same kind, so that their changes can be told together.
  fileprivate func folds(with other: PartEffect) -> Bool {
    lost.total.isNone == other.lost.total.isNone && gained.total.isNone == other.gained.total.isNone
      && isOffset == other.isOffset && (later == nil) == (other.later == nil)
  }
}

extension [PartEffect] {
  /// All effects together, those of one desk beside each other.
  fileprivate var merged: PartEffect {
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
