/// Records changes by their effect on bookable time.
extension Comparison {
  /// A change in something that determines what can be booked.
  struct Altered {
    let place: Place
    let wording: Change.Wording
    var before: String?
    var after: String?
    var count = 1
    /// Whether all of its days have passed.
    var isPast = false

    init(place: Place, _ wording: Change.Wording, before: String? = nil, after: String? = nil) {
      (self.place, self.wording, self.before, self.after) = (place, wording, before, after)
    }

    init(
      place: Place, text: Bilingual, before: String? = nil, after: String? = nil, count: Int = 1,
      isPast: Bool = false
    ) {
      self.init(place: place, .init(what: text), before: before, after: after)
      (self.count, self.isPast) = (count, isPast)
    }
  }

  /// Records a change in the class of its loss, of its gain, or in both; where no appointment
  /// changes, it says so.
  mutating func note(_ part: PartEffect, _ change: Altered, _ attribution: Attribution) {
    let lost = WeekEffect(part.lost, times: part.lostTimes)
    let gained = WeekEffect(part.gained, times: part.gainedTimes)
    let isBoth = !lost.isNone && !gained.isNone
    let isNamed = isBoth && lost.days != gained.days
    if !lost.isNone {
      let ended = part.entries.contains { attribution.hasEnded($0.key) && !$0.shift.lost.isNone }
      let words = EffectWords.effect(lost, "−", withDays: isNamed, asMany: gained.amounts.isEmpty)
      add(
        ended ? .withdraws : .narrows, change.place, change.wording, with: words,
        before: change.before, after: change.after, count: change.count, lost: lost.amounts,
        lostTimes: lost.times)
    }
    if !gained.isNone {
      let words = EffectWords.effect(gained, "+", withDays: isNamed, asMany: lost.amounts.isEmpty)
      add(
        .widens, change.place, change.wording, with: words, before: change.before,
        after: change.after, count: change.count, gained: gained.amounts,
        gainedTimes: gained.times, isCountedBefore: isBoth)
    }
    guard lost.isNone, gained.isNone else { return }
    add(
      part.later == nil || change.isPast ? .editorial : .later, change.place, change.wording,
      with: EffectWords.without(part, isPast: change.isPast),
      before: change.before, after: change.after, count: change.count)
  }

  /// Records what is no longer offered at all, or is offered for the first time, with its minutes.
  mutating func note(_ kind: ChangeClass, _ part: PartEffect, _ change: Altered) {
    let isLoss = kind == .withdraws
    let amounts = isLoss ? part.lost : part.gained
    guard !amounts.total.isNone else {
      add(kind, change.place, change.wording, before: change.before, after: change.after)
      return
    }
    let words = EffectWords.amount(amounts, isLoss ? "−" : "+")
    add(
      kind, change.place, change.wording, with: words, before: change.before,
      after: change.after, lost: isLoss ? amounts : [], gained: isLoss ? [] : amounts)
  }

  /// Records differences that no named change explains, so that no loss is missed.
  mutating func noteRest(_ old: Plan, _ new: Plan, _ attribution: inout Attribution) {
    let rest = attribution.finish()
    guard !rest.isEmpty else { return }
    let isPolicy = old.policy.version != new.policy.version
    let change =
      isPolicy
      ? Altered(
        place: .of("policy"),
        text: Bilingual(
          el: "Πολιτική: έκδοση \(old.policy.version) → \(new.policy.version)",
          en: "Policy: version \(old.policy.version) → \(new.policy.version)"),
        before: old.policy.version, after: new.policy.version)
      : Altered(
        place: .of("calendar"),
        text: Bilingual(
          el: "Άλλες αλλαγές σε όσα μπορούν να κλειστούν",
          en: "Other changes of what can be booked"))
    note(rest, change, attribution)
  }
}

/// The loss or the gain of a change: appointments, or else only times that can be chosen.
struct WeekEffect {
  /// The amounts for each day of the week from Monday; empty if no appointment changes.
  let amounts: [Amount]
  /// The minutes for each day of the week from Monday; empty if appointments change.
  let times: [Int]

  init(_ amounts: [Amount], times: [Int]) {
    let isOfTimes = amounts.total.isNone
    self.amounts = isOfTimes ? [] : amounts
    self.times = isOfTimes && times.contains { $0 > 0 } ? times : []
  }

  var isNone: Bool { amounts.isEmpty && times.isEmpty }

  /// The days of the week on which it has an effect.
  var days: [Weekday] {
    Weekday.allCases.filter { day in
      let place = Int(day.rawValue)
      return amounts.isEmpty ? !times.isEmpty && times[place] > 0 : !amounts[place].isNone
    }
  }
}
