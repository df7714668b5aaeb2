/// Compares the terms of appointments: pauses, starts, the maximum in a day, and how early they can
/// be booked.
extension Comparison {
  mutating func compareBooking(
    _ old: Plan, _ new: Plan, _ attribution: inout Attribution
  ) {
    for part in BookingPart.allCases {
      var left = new.topics.compactMap { topic in BookingDifference(topic, part, old, new) }
      guard !left.isEmpty || part.value(old.bookingTerms) != part.value(new.bookingTerms) else {
        continue
      }
      let effect = part.isCounted ? exchange(part, new, &attribution) : .none
      // New start times of one topic can move those of others in its mode, which are reported with
      // it.
      let ids = left.map { $0.topic.id }
      var others = effect.only { !ids.contains($0.key.topic) }
      while let first = left.first {
        let group = left.filter { $0.isLike(first) }
        left.removeAll { $0.isLike(first) }
        let own = effect.only { entry in group.contains { $0.topic.id == entry.key.topic } }
        note(group, part, [own, others].merged, attribution, old, new)
        others = .none
      }
    }
  }

  /// Exchanges one part of the terms of all topics, and the grids that follow from it.
  private func exchange(
    _ part: BookingPart, _ new: Plan, _ attribution: inout Attribution
  ) -> PartEffect {
    var next = attribution.offering
    if part == .pause {
      next.modes = next.modes.map { mode in
        let other = new.modes.first { $0.mode == mode.mode }
        return ModePlan(mode, grid: other?.grid)
      }
    }
    next.terms = part.exchanged(in: next.terms, by: new.bookingTerms)
    next.topics = next.topics.map { topic in
      guard let other = new.topics.first(where: { $0.id == topic.id }) else { return topic }
      return TopicPlan(
        topic, services: topic.services, terms: part.exchanged(in: topic.terms, by: other.terms))
    }
    return attribution.exchange(next)
  }

  /// Records one change of a part, for the topics in which it is the same.
  private mutating func note(
    _ group: [BookingDifference], _ part: BookingPart, _ effect: PartEffect,
    _ attribution: Attribution, _ old: Plan, _ new: Plan
  ) {
    guard let first = group.first else { return }
    let ids = group.map { $0.topic.id }
    let isOfAll = ids.count == new.topics.count
    let titles = isOfAll ? [] : group.map { $0.topic.title }
    let place = isOfAll ? Place.of(part.key) : Place.of("topics", first.topic.id, part.key)
    let change = Altered(
      place: place,
      .init(
        what: part.subject(titles), was: part.words(first.old, old.policy),
        isNow: part.words(first.new, new.policy), link: " "),
      before: first.old.map { part.text($0) }, after: first.new.map { part.text($0) })
    if part.isCounted {
      note(effect, change, attribution)
    } else {
      let kind = part.effect(first.old, first.new, old.policy, new.policy)
      add(kind, change.place, change.wording, before: change.before, after: change.after)
    }
  }
}

/// A topic of both versions for which one part of the terms differs.
private struct BookingDifference {
  let topic: TopicPlan
  let old: Int?
  let new: Int?

  init?(_ topic: TopicPlan, _ part: BookingPart, _ before: Plan, _ after: Plan) {
    guard let known = before.topics.first(where: { $0.id == topic.id }) else { return nil }
    (old, new) = (part.value(known.terms), part.value(topic.terms))
    guard old != new else { return nil }
    self.topic = topic
  }

  func isLike(_ other: BookingDifference) -> Bool { old == other.old && new == other.new }
}

/// The parts of the terms, which are compared one by one.
private enum BookingPart: CaseIterable {
  case pause, step, dailyMaximum, leadTime, horizon

  var key: String {
    switch self {
    case .pause: BookingAnswers.Fields.pause.name
    case .step: BookingAnswers.Fields.step.name
    case .dailyMaximum: BookingAnswers.Fields.dailyMaximum.name
    case .leadTime: BookingAnswers.Fields.leadTime.name
    case .horizon: BookingAnswers.Fields.horizon.name
    }
  }

  /// The beginning of a sentence that a value ends, about some topics; about all where none is
  /// named.
  func subject(_ titles: [String]) -> Bilingual {
    let (el, en) = beginning
    guard !titles.isEmpty else {
      return Bilingual(el: el.first + el.rest, en: en.first + en.rest)
    }
    let own = (titles.map { "«\($0)»" }, titles.map { "“\($0)”" })
    return Bilingual(
      el: own.0.joined(separator: ", ") + ": " + el.later + el.rest,
      en: own.1.joined(separator: ", ") + ": " + en.later + en.rest)
  }

  /// A beginning, its first letter as a capital and as it is after a colon.
  private typealias Beginning = (first: String, later: String, rest: String)

  private var beginning: (el: Beginning, en: Beginning) {
    switch self {
    case .pause:
      (
        ("Μ", "μ", "ετά από κάθε ραντεβού μένουν ελεύθερα"),
        ("A", "a", "fter each appointment stay free")
      )
    case .step: (("Τ", "τ", "α ραντεβού αρχίζουν"), ("A", "a", "ppointments start"))
    case .dailyMaximum:
      (("Τ", "τ", "ην ημέρα σε κάθε θέση κλείνονται"), ("A", "a", " day at one desk has"))
    case .leadTime:
      (
        ("Τ", "τ", "ο ραντεβού κλείνεται το αργότερο"),
        ("A", "a", "ppointments are booked at the latest")
      )
    case .horizon:
      (
        ("Τ", "τ", "ο ραντεβού κλείνεται το νωρίτερο"),
        ("A", "a", "ppointments are booked at the earliest")
      )
    }
  }

  /// Whether it affects how many minutes can be booked, and not only when they can be booked.
  var isCounted: Bool { self != .leadTime && self != .horizon }

  func value(_ terms: BookingTerms) -> Int? {
    switch self {
    case .pause: terms.pause
    case .step: terms.step
    case .dailyMaximum: terms.dailyMaximum
    case .leadTime: terms.leadHours
    case .horizon: terms.horizonDays
    }
  }

  /// Terms with this part taken from others.
  func exchanged(in terms: BookingTerms, by others: BookingTerms) -> BookingTerms {
    BookingTerms(
      leadHours: (self == .leadTime ? others : terms).leadHours,
      horizonDays: (self == .horizon ? others : terms).horizonDays,
      pause: (self == .pause ? others : terms).pause, step: (self == .step ? others : terms).step,
      dailyMaximum: (self == .dailyMaximum ? others : terms).dailyMaximum)
  }

  /// A value as written in files.
  func text(_ value: Int) -> String {
    switch self {
    case .pause, .step: "\(value) min"
    case .dailyMaximum: "\(value)"
    case .leadTime: AheadText.text(hours: value)
    case .horizon: AheadText.text(hours: value * 24)
    }
  }

  /// A value in words; nil gives the usual one.
  func words(_ value: Int?, _ policy: PlatformPolicy) -> Bilingual {
    switch (self, value) {
    case (.pause, _): (value ?? policy.gapMinutes).counted(.minute)
    case (.step, .some(let value)): Self.every(value.counted(.minute))
    case (.step, nil): Bilingual(el: "όπως δίνουν οι διάρκειες", en: "as the durations give")
    case (.dailyMaximum, .some(let value)):
      Bilingual(
        el: "το πολύ \(value.counted(.appointment).el)",
        en: "at most \(value.counted(.appointment).en)")
    case (.dailyMaximum, nil):
      Bilingual(el: "όσα ραντεβού χωρούν", en: "as many appointments as fit")
    case (.leadTime, _): Self.before(AheadText.words(hours: value ?? policy.leadTimeHours))
    case (.horizon, _): Self.before((value ?? policy.horizonDays).counted(.day))
    }
  }

  private static func every(_ time: Bilingual) -> Bilingual {
    Bilingual(el: "κάθε \(time.el)", en: "every \(time.en)")
  }

  private static func before(_ time: Bilingual) -> Bilingual {
    Bilingual(el: "\(time.el) πριν", en: "\(time.en) before")
  }

  /// The effect of a change in the booking window.
  func effect(
    _ old: Int?, _ new: Int?, _ former: PlatformPolicy, _ present: PlatformPolicy
  ) -> ChangeClass {
    let (was, isNow) =
      self == .leadTime
      ? (-(old ?? former.leadTimeHours), -(new ?? present.leadTimeHours))
      : (old ?? former.horizonDays, new ?? present.horizonDays)
    return isNow < was ? .narrows : was < isNow ? .widens : .editorial
  }
}
