/// The loss and gain that each change of a declaration causes, over some months.
///
/// The old version becomes the new one part by part. The loss or gain of a part on a day counts
/// only as far as the whole comparison has one, and no minute counts twice. So the parts' losses
/// add up to the total loss, and a part that another one undoes has no effect.
struct Attribution {
  let period: ClosedRange<Day>
  /// The services of both versions.
  let keys: [ServiceKey]
  /// The version in which some parts have been exchanged so far.
  private(set) var offering: Offering

  private let days: [Day]
  private let target: Offering
  private var standing: [ServiceDays]
  /// The differences that no part explains yet, by service and day.
  private var rest: [[Unexplained]]
  private let totals: [[Shift]]
  /// The division of the appointments in both versions, by service.
  private var rates: [Rates] = []
  /// The effects, by service.
  private let effects: [BookableEffect]

  init(_ old: Offering, _ new: Offering, in period: ClosedRange<Day>) {
    self.period = period
    days = Array(period)
    keys = ServiceKey.all([old, new])
    offering = old
    target = new
    standing = ServiceDays.all(keys, in: old, on: days)
    let final = ServiceDays.all(keys, in: new, on: days)
    var totals: [[Shift]] = [], rest: [[Unexplained]] = [], effects: [BookableEffect] = []
    for (index, key) in keys.enumerated() {
      let (was, isNow) = (standing[index], final[index])
      let differences = days.indices.map { was.difference(from: isNow, at: $0) }
      let rates = Rates(old: was.slotting, new: isNow.slotting)
      let shifts = differences.map { $0.shift(rates) }
      totals.append(shifts)
      rest.append(differences)
      self.rates.append(rates)
      let names = [new, old]
      effects.append(
        BookableEffect(
          topic: key.topic,
          title: names.lazy.compactMap { key.title(in: $0) }.first ?? key.topic, mode: key.mode,
          office: key.office, officeName: names.lazy.compactMap { key.place(in: $0) }.first,
          before: was.amounts(on: days), after: isNow.amounts(on: days),
          lost: Self.sums(shifts, days) { $0.lost }, gained: Self.sums(shifts, days) { $0.gained }))
    }
    self.totals = totals
    self.rest = rest
    self.effects = effects
  }

  private static func sums(
    _ shifts: [Shift], _ days: [Day], _ part: (Shift) -> Amount
  ) -> [Amount] {
    var sums = Array(repeating: Amount(), count: 7)
    for (day, shift) in zip(days, shifts) { sums[Int(day.weekday.rawValue)] += part(shift) }
    return sums
  }

  /// The services whose amounts differ, by topic as in the files, then by mode and office.
  var differing: [BookableEffect] {
    var topics: [String] = []
    for topic in offering.topics + target.topics where !topics.contains(topic.id) {
      topics.append(topic.id)
    }
    return topics.flatMap { topic in
      effects.filter { $0.topic == topic && !$0.isEmpty }
    }
  }

  /// The total loss and gain between both versions.
  var whole: PartEffect { PartEffect(entries(of: totals)) }

  private func entries(of shifts: [[Shift]]) -> [PartEffect.Entry] {
    var entries: [PartEffect.Entry] = []
    for (key, row) in zip(keys, shifts) {
      for (day, shift) in zip(days, row) where !shift.isEmpty {
        entries.append(PartEffect.Entry(key: key, day: day, shift: shift))
      }
    }
    return entries
  }

  /// Whether a service that was offered has nothing left in these months.
  func hasEnded(_ key: ServiceKey) -> Bool {
    effects.contains { $0.isOf(key) && $0.before.total.minutes > 0 && $0.after.total.minutes == 0 }
  }

  /// Exchanges a part, and returns its effect.
  ///
  /// - Parameters:
  ///   - dates: The only days on which it can have an effect; nil for all days.
  ///   - isConcerned: Whether it can have an effect on a service.
  mutating func exchange(
    _ next: Offering, on dates: [Day]? = nil,
    at isConcerned: (ServiceKey) -> Bool = { _ in true }
  ) -> PartEffect {
    let places = dates.map { Self.indices(of: $0, in: period) } ?? Array(days.indices)
    let concerned = keys.indices.filter { isConcerned(keys[$0]) }
    let found = ServiceDays.all(
      concerned.map { keys[$0] }, in: next, on: places.map { days[$0] })
    var entries: [PartEffect.Entry] = []
    var isOffset = false, isCapped = false
    for (index, isNow) in zip(concerned, found) {
      for (place, spans) in zip(places, isNow.spans) {
        let was = standing[index].booked(at: place)
        let booked = Booked(spans: spans, slotting: isNow.slotting)
        standing[index].spans[place] = spans
        guard let step = was.step(to: booked, rest[index][place].isByCount) else { continue }
        guard !step.isEmpty else {
          isCapped = isCapped || step.isByCount == true
          continue
        }
        isOffset = true
        let taken = rest[index][place].take(step, from: was, to: booked, rates[index])
        guard !taken.isEmpty else { continue }
        entries.append(PartEffect.Entry(key: keys[index], day: days[place], shift: taken))
      }
      if dates == nil { standing[index].slotting = isNow.slotting }
    }
    let later = isOffset ? nil : later(next, dates, concerned.map { keys[$0] })
    offering = next
    return PartEffect(
      entries, isOffset: isOffset && entries.isEmpty, isCapped: isCapped, later: later)
  }

  /// Exchanges all remaining parts, and returns the effect that no part has explained.
  mutating func finish() -> PartEffect {
    let left = keys.indices.map { index in
      rest[index].map { $0.shift(rates[index]) }
    }
    offering = target
    return PartEffect(entries(of: left))
  }

  private static func indices(of dates: [Day], in period: ClosedRange<Day>) -> [Int] {
    FoldedDays(dates).days.filter { period.contains($0) }.map { $0.days(since: period.lowerBound) }
  }

  /// The first day of the two years after the period on which an exchange has an effect.
  private func later(_ next: Offering, _ dates: [Day]?, _ keys: [ServiceKey]) -> Day? {
    let after = period.upperBound.adding(1)...period.upperBound.adding(730)
    let all = dates.map { dates in dates.filter { after.contains($0) }.sorted() } ?? Array(after)
    var rest = all[...]
    // Most effects are near, and two years cost as much as the whole comparison.
    while !rest.isEmpty {
      let quarter = Array(rest.prefix(92))
      rest = rest.dropFirst(92)
      if let day = firstDifference(next, quarter, keys) { return day }
    }
    return nil
  }

  private func firstDifference(
    _ next: Offering, _ dates: [Day], _ keys: [ServiceKey]
  ) -> Day? {
    let old = ServiceDays.all(keys, in: offering, on: dates)
    let new = ServiceDays.all(keys, in: next, on: dates)
    return dates.indices.first { place in
      zip(old, new).contains { $0.differs(from: $1, at: place) }
    }.map { dates[$0] }
  }
}

extension ServiceKey {
  fileprivate func title(in offering: Offering) -> String? {
    offering.topics.first { $0.id == topic }?.title
  }

  fileprivate func place(in offering: Offering) -> String? {
    offering.offices.first { $0.id == office }?.name
  }
}

extension BookableEffect {
  fileprivate func isOf(_ key: ServiceKey) -> Bool {
    topic == key.topic && mode == key.mode && office == key.office
  }
}
