/// Compares the seasons of the municipality, of offices and of departments; a season whose name
/// alone changed is the same season.
extension Comparison {
  mutating func compareSeasons(_ old: Plan, _ new: Plan, _ attribution: inout Attribution) {
    for owner in SeasonOwner.all(old, new) { compareSeasons(of: owner, &attribution) }
  }

  private mutating func compareSeasons(of owner: SeasonOwner, _ attribution: inout Attribution) {
    let whose = owner.lead
    let pairs = Matching.pairs(of: owner.seasons.old, owner.seasons.new, by: Self.criteria)
    for (before, after) in pairs where after == nil {
      guard let before else { continue }
      let part = attribution.exchangeSeasons(of: owner, before) {
        $0.filter { $0.name != before.name }
      }
      let words = before.words
      note(
        part,
        Altered(
          place: owner.place.adding(before.name),
          text: Bilingual(
            el: "Παύει η περίοδος\(whose.el) \(words.el)",
            en: "No longer a season\(whose.en) \(words.en)"),
          before: before.dates.text), attribution)
    }
    for (before, after) in pairs {
      if let before, let after { compare(before, after, of: owner, &attribution) }
    }
    for (before, after) in pairs where before == nil {
      guard let after else { continue }
      let part = attribution.exchangeSeasons(of: owner, after) { $0 + [after] }
      let words = after.words
      note(
        part,
        Altered(
          place: owner.place.adding(after.name),
          text: Bilingual(
            el: "Νέα περίοδος\(whose.el) \(words.el)", en: "A new season\(whose.en) \(words.en)"),
          after: after.dates.text), attribution)
    }
  }

  private typealias Season = CalendarPlan.SeasonPlan

  /// The criteria by which a season of the old version is recognized in the new one.
  private static var criteria: [(Season, Season) -> Bool] {
    [
      { $0.name == $1.name }, { $0.hasSameDates(as: $1) && $0.hasSameHours(as: $1) },
      { $0.hasSameHours(as: $1) }, { $0.hasSameDates(as: $1) },
    ]
  }

  private mutating func compare(
    _ old: Season, _ new: Season, of owner: SeasonOwner, _ attribution: inout Attribution
  ) {
    let place = owner.place.adding(new.name), whose = owner.words, lead = owner.lead
    let isMoved = !old.hasSameDates(as: new)
    note(
      .editorial, place.adding("name"),
      Bilingual(el: "Όνομα περιόδου\(whose.el)", en: "Name of a season\(whose.en)"), old.name,
      new.name)
    let dated = new.having(hoursOf: old)
    let moved = attribution.exchangeSeasons(of: owner, old, isCounted: isMoved) {
      $0.map { $0.name == old.name ? dated : $0 }
    }
    let what = Bilingual(
      el: "Περίοδος\(lead.el) «\(new.name)»",
      en: "Season\(whose.en.isEmpty ? "" : lead.en) “\(new.name)”")
    if isMoved {
      note(
        moved,
        Altered(
          place: place, .init(what: what, was: old.dates.words, isNow: new.dates.words),
          before: old.dates.text, after: new.dates.text), attribution)
    }
    guard !old.hasSameHours(as: new) else { return }
    let part = attribution.exchangeSeasons(of: owner, old, new) {
      $0.map { $0.name == new.name ? new : $0 }
    }
    for mode in Mode.allCases {
      let name = Bilingual(
        el: "\(what.el), \(mode.label.el)", en: "\(what.en), \(mode.label.en)")
      compare(
        old.week(of: mode), new.week(of: mode), part.only { $0.key.mode == mode },
        place.adding(mode.key.text), name, attribution)
    }
  }

  private mutating func compare(
    _ old: WeekPlan?, _ new: WeekPlan?, _ own: PartEffect, _ place: Place, _ what: Bilingual,
    _ attribution: Attribution
  ) {
    switch (old, new) {
    case (.some(let old), .some(let new)): compare(old, new, own, place, what, attribution)
    case (.some(let old), nil):
      note(
        own,
        Altered(
          place: place,
          text: Bilingual(
            el: "\(what.el): ισχύει πλέον το γενικό ωράριο, όχι \(old.words.el)",
            en: "\(what.en): the general hours hold now, not \(old.words.en)")), attribution)
    case (nil, .some(let new)):
      note(
        own,
        Altered(
          place: place,
          text: Bilingual(
            el: "\(what.el): ισχύει πλέον δικό της ωράριο, \(new.words.el)",
            en: "\(what.en): it has hours of its own now, \(new.words.en)")), attribution)
    default: break
    }
  }
}

extension CalendarPlan.SeasonPlan {
  /// The first and the last day, as written in files and in words.
  var dates: (text: String, words: Bilingual) {
    let (first, last) = (from.words, to.words)
    return (
      "\(from.text) – \(to.text)",
      Bilingual(el: "\(first.el) – \(last.el)", en: "\(first.en) – \(last.en)")
    )
  }

  /// The name with the dates and the hours of each mode.
  public var words: Bilingual {
    let dates = dates.words
    let hours = weeks.map { entry -> Bilingual in
      let (mode, week) = (entry.mode.label, entry.week.words)
      return Bilingual(el: "\(mode.el) \(week.el)", en: "\(mode.en) \(week.en)")
    }
    return Bilingual(
      el: "«\(name)» (\(dates.el)): " + hours.map { $0.el }.joined(separator: "· "),
      en: "“\(name)” (\(dates.en)): " + hours.map { $0.en }.joined(separator: "; "))
  }

  fileprivate func hasSameDates(as other: CalendarPlan.SeasonPlan) -> Bool {
    from == other.from && to == other.to
  }

  fileprivate func hasSameHours(as other: CalendarPlan.SeasonPlan) -> Bool {
    Mode.allCases.allSatisfy { week(of: $0) == other.week(of: $0) }
  }

  /// The same season with the hours of another one.
  fileprivate func having(hoursOf other: CalendarPlan.SeasonPlan) -> CalendarPlan.SeasonPlan {
    CalendarPlan.SeasonPlan(name: name, span: span, weeks: other.weeks)
  }
}

extension Attribution {
  /// Exchanges some seasons of the list, which affect the modes in them.
  fileprivate mutating func exchangeSeasons(
    of owner: SeasonOwner, _ seasons: CalendarPlan.SeasonPlan..., isCounted: Bool = true,
    _ change: ([CalendarPlan.SeasonPlan]) -> [CalendarPlan.SeasonPlan]
  ) -> PartEffect {
    exchange(owner.exchanged(in: offering, change), on: isCounted ? nil : []) { key in
      owner.concerns(key)
        && seasons.contains { season in season.weeks.contains { $0.mode == key.mode } }
    }
  }
}
