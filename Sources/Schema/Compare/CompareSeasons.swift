/// Comparing seasons; one that only has another name is the same season.
extension Comparison {
  mutating func compareSeasons(_ old: Plan, _ new: Plan, _ attribution: inout Attribution) {
    let pairs = Self.pairs(old.calendar.seasons, new.calendar.seasons)
    for (before, after) in pairs where after == nil {
      guard let before else { continue }
      let part = attribution.exchangeSeasons(before) { $0.filter { $0.name != before.name } }
      let words = before.words
      note(
        part,
        Altered(
          place: "seasons/\(before.name)",
          text: Bilingual(el: "Παύει η περίοδος \(words.el)", en: "The season \(words.en) ends"),
          before: before.dates.text), attribution)
    }
    for (before, after) in pairs {
      if let before, let after { compare(before, after, &attribution) }
    }
    for (before, after) in pairs where before == nil {
      guard let after else { continue }
      let part = attribution.exchangeSeasons(after) { $0 + [after] }
      let words = after.words
      note(
        part,
        Altered(
          place: "seasons/\(after.name)",
          text: Bilingual(el: "Νέα περίοδος \(words.el)", en: "A new season, \(words.en)"),
          after: after.dates.text), attribution)
    }
  }

  private typealias Season = CalendarPlan.SeasonPlan

  /// The seasons of both versions side by side, by their name, or else by what they say.
  private static func pairs(_ old: [Season], _ new: [Season]) -> [(old: Season?, new: Season?)] {
    var found: [Int?] = old.map { _ in nil }
    let criteria: [(Season, Season) -> Bool] = [
      { $0.name == $1.name }, { $0.hasSameDates(as: $1) && $0.hasSameHours(as: $1) },
      { $0.hasSameHours(as: $1) }, { $0.hasSameDates(as: $1) },
    ]
    for criterion in criteria {
      for index in old.indices where found[index] == nil {
        found[index] = new.indices.first { place in
          !found.contains(place) && criterion(old[index], new[place])
        }
      }
    }
    return zip(old, found).map { (old: $0, new: $1.map { new[$0] }) }
      + new.indices.filter { !found.contains($0) }.map { (old: nil, new: new[$0]) }
  }

  private mutating func compare(
    _ old: Season, _ new: Season, _ attribution: inout Attribution
  ) {
    let place = "seasons/\(new.name)"
    note(
      .editorial, "\(place)/name",
      Bilingual(el: "Όνομα περιόδου", en: "Name of a season"), old.name, new.name)
    let dated = new.having(hoursOf: old)
    let isMoved = !old.hasSameDates(as: new)
    let moved = attribution.exchangeSeasons(old, isCounted: isMoved) {
      $0.map { $0.name == old.name ? dated : $0 }
    }
    if isMoved {
      let (was, isNow) = (old.dates.words, new.dates.words)
      note(
        moved,
        Altered(
          place: place,
          text: Bilingual(
            el: "Περίοδος «\(new.name)»: \(was.el) → \(isNow.el)",
            en: "Season “\(new.name)”: \(was.en) → \(isNow.en)"),
          before: old.dates.text, after: new.dates.text), attribution)
    }
    guard !old.hasSameHours(as: new) else { return }
    let part = attribution.exchangeSeasons(old, new) {
      $0.map { $0.name == new.name ? new : $0 }
    }
    for mode in Mode.allCases {
      compare(old.week(of: mode), new.week(of: mode), mode, new.name, part, attribution)
    }
  }

  private mutating func compare(
    _ old: WeekPlan?, _ new: WeekPlan?, _ mode: Mode, _ season: String, _ part: PartEffect,
    _ attribution: Attribution
  ) {
    let what = Bilingual(
      el: "Περίοδος «\(season)», \(mode.label.el)", en: "Season “\(season)”, \(mode.label.en)")
    let place = "seasons/\(season)/\(mode.key.text)"
    let own = part.only { $0.key.mode == mode }
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
  /// Exchanges some seasons of the list, which concern their modes.
  fileprivate mutating func exchangeSeasons(
    _ seasons: CalendarPlan.SeasonPlan..., isCounted: Bool = true,
    _ change: ([CalendarPlan.SeasonPlan]) -> [CalendarPlan.SeasonPlan]
  ) -> PartEffect {
    var next = offering
    next.calendar = CalendarPlan(next.calendar, seasons: change(next.calendar.seasons))
    return exchange(next, on: isCounted ? nil : []) { key in
      seasons.contains { season in season.weeks.contains { $0.mode == key.mode } }
    }
  }
}
