/// Which change of a declaration loses and gains how much, over some months.
///
/// The old version becomes the new one part by part. What a part loses or gains on a day counts
/// only as far as the whole comparison does, and no minute counts twice: so the parts' losses add
/// up to what is lost, and a part that another one undoes has no effect.
struct Attribution {
  let period: ClosedRange<Day>
  /// The services of both versions.
  let keys: [ServiceKey]
  /// The version as far as its parts have been exchanged.
  private(set) var offering: Offering

  private let days: [Day]
  private let target: Offering
  private var standing: [ServiceDays]
  /// What no part explains yet, by service and day.
  private var rest: [[Unexplained]]
  private let totals: [[Shift]]
  private let slottings: [(old: Slotting?, new: Slotting?)]
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
      let shifts = days.indices.map { was.shift(to: isNow, at: $0) }
      totals.append(shifts)
      rest.append(
        days.indices.map { place in
          shifts[place].isEmpty
            ? Unexplained()
            : Unexplained(from: was.booked(at: place), to: isNow.booked(at: place), shifts[place])
        })
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
    slottings = zip(standing, final).map { (old: $0.slotting, new: $1.slotting) }
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

  /// All that is lost and gained between both versions.
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

  /// Exchanges a part, and tells what that does.
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
    var isOffset = false
    for (index, isNow) in zip(concerned, found) {
      for (place, spans) in zip(places, isNow.spans) {
        let was = standing[index].booked(at: place)
        let booked = Booked(spans: spans, slotting: isNow.slotting)
        let shift = was.shift(to: booked)
        standing[index].spans[place] = spans
        guard !shift.isEmpty else { continue }
        isOffset = true
        let taken = rest[index][place].take(from: was, to: booked, shift)
        guard !taken.isEmpty else { continue }
        entries.append(PartEffect.Entry(key: keys[index], day: days[place], shift: taken))
      }
      if dates == nil { standing[index].slotting = isNow.slotting }
    }
    let later = isOffset ? nil : later(next, dates, concerned.map { keys[$0] })
    offering = next
    return PartEffect(entries, isOffset: isOffset && entries.isEmpty, later: later)
  }

  /// Exchanges all that is left, and tells what no part has explained.
  mutating func finish() -> PartEffect {
    let left = keys.indices.map { index in
      rest[index].map { $0.shift(slottings[index].old, slottings[index].new) }
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
      zip(old, new).contains { !$0.shift(to: $1, at: place).isEmpty }
    }.map { dates[$0] }
  }
}

/// What is open for one service on some days.
private struct ServiceDays {
  var spans: [[StaffedSpan]]
  var slotting: Slotting?

  /// The days of several services, of which those at one desk stand beside each other.
  static func all(_ keys: [ServiceKey], in offering: Offering, on days: [Day]) -> [ServiceDays] {
    let agenda = offering.agenda
    var all: [ServiceDays] = []
    var known: (desk: Desk, topic: String, spans: [[StaffedSpan]])?
    for key in keys {
      guard let service = key.service(in: offering),
        let desk = agenda.desks.first(where: { key.isServed(at: $0, in: offering) })
      else {
        all.append(ServiceDays(spans: days.map { _ in [] }, slotting: nil))
        continue
      }
      let isKnown = known.map { $0.desk === desk && desk.isSame($0.topic, key.topic) } ?? false
      if !isKnown {
        known = (desk, key.topic, days.map { desk.spans(on: $0, for: key.topic) })
      }
      all.append(
        ServiceDays(
          spans: known?.spans ?? [],
          slotting: agenda.slotting(
            of: service.duration, in: service.mode, key.terms(in: offering))))
    }
    return all
  }

  func booked(at index: Int) -> Booked { Booked(spans: spans[index], slotting: slotting) }

  func shift(to other: ServiceDays, at index: Int) -> Shift {
    booked(at: index).shift(to: other.booked(at: index))
  }

  func amounts(on days: [Day]) -> [Amount] {
    var sums = Array(repeating: Amount(), count: 7)
    for (index, day) in days.enumerated() {
      sums[Int(day.weekday.rawValue)] += booked(at: index).amount
    }
    return sums
  }
}

extension Booked {
  /// What is lost and gained; nothing where both are the same.
  fileprivate func shift(to other: Booked) -> Shift {
    spans == other.spans && slotting == other.slotting ? Shift() : Shift(from: self, to: other)
  }
}

extension ServiceKey {
  fileprivate func isServed(at desk: Desk, in offering: Offering) -> Bool {
    desk.mode == mode && desk.office?.id == office
      && desk.department?.id == offering.department(of: topic)?.id
  }

  fileprivate func terms(in offering: Offering) -> BookingTerms? {
    offering.topics.first { $0.id == topic }?.terms
  }

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
