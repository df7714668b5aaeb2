/// Comparing seasons, closures, openings and local holidays.
extension Comparison {
  mutating func compareCalendar(_ before: Plan, _ after: Plan, _ today: Day) {
    let old = before.calendar, new = after.calendar
    compareSeasons(before, after)
    compareClosures(old.closures, new.closures, today)
    compareOpenings(old.openings, new.openings, "openings", today)
    compareOpenings(old.specialHours, new.specialHours, "specialHours", today)
    compareMoves(old, new)
    let former = old.feasts.map { $0.words }, present = new.feasts.map { $0.words }
    for feast in present where !former.contains(feast) {
      note(
        .narrows, "localHolidays", el: "Νέα τοπική αργία: \(feast)",
        en: "New local holiday: \(feast)",
        after: feast)
    }
    for feast in former where !present.contains(feast) {
      note(
        .widens, "localHolidays", el: "Δεν είναι πια τοπική αργία: \(feast)",
        en: "No longer a local holiday: \(feast)", before: feast)
    }
  }

  /// Compares the moved holidays of the years that both calendars have.
  private mutating func compareMoves(_ old: CalendarPlan, _ new: CalendarPlan) {
    let years = old.years.clamped(to: new.years)
    let former = old.moved.moves.filter { years.contains($0.year) }
    let present = new.moved.moves.filter { years.contains($0.year) }
    for move in present where !former.contains(where: { $0.hasSameEffect(as: move) }) {
      let name = move.holiday.label, day = move.observed.iso
      note(
        .narrows, "holidays",
        el: "Η αργία «\(name.el)» του \(move.year) μετατίθεται στις \(day) (\(move.decision))",
        en: "The holiday “\(name.en)” of \(move.year) is moved to \(day) (\(move.decision))",
        after: day)
    }
    for move in former where !present.contains(where: { $0.hasSameEffect(as: move) }) {
      let name = move.holiday.label, day = move.observed.iso
      note(
        .widens, "holidays",
        el: "Η αργία «\(name.el)» του \(move.year) δεν μετατίθεται πια στις \(day)",
        en: "The holiday “\(name.en)” of \(move.year) is no longer moved to \(day)", before: day)
    }
  }

  private mutating func compareSeasons(_ before: Plan, _ after: Plan) {
    let old = before.calendar.seasons, new = after.calendar.seasons
    for season in old where !new.contains(where: { $0.name == season.name }) {
      note(
        season.isCovered(by: after.modes) ? .widens : .narrows, "seasons/\(season.name)",
        el: "Παύει η περίοδος «\(season.name)» (\(season.dates))",
        en: "The season “\(season.name)” (\(season.dates)) ends", before: season.dates)
    }
    for season in new {
      let place = "seasons/\(season.name)"
      guard let known = old.first(where: { $0.name == season.name }) else {
        note(
          season.covers(before.modes) ? .widens : .narrows, place,
          el: "Νέα περίοδος «\(season.name)» (\(season.dates))",
          en: "A new season, “\(season.name)” (\(season.dates))", after: season.dates)
        continue
      }
      let name = Bilingual(el: "Περίοδος «\(season.name)»", en: "Season “\(season.name)”")
      note(.narrows, place, name, known.dates, season.dates)
      for mode in Mode.allCases { compare(known, season, mode, place, name) }
    }
  }

  private mutating func compare(
    _ old: CalendarPlan.SeasonPlan, _ new: CalendarPlan.SeasonPlan, _ mode: Mode, _ place: String,
    _ name: Bilingual
  ) {
    let what = Bilingual(el: "\(name.el), \(mode.label.el)", en: "\(name.en), \(mode.label.en)")
    let path = "\(place)/\(mode.key.text)"
    let before = old.weeks.first { $0.mode == mode }?.week
    let after = new.weeks.first { $0.mode == mode }?.week
    switch (before, after) {
    case (.some(let before), .some(let after)): compare(before, after, path, what)
    case (.some, nil):
      note(
        .narrows, path, el: "\(what.el): ισχύει πλέον το γενικό ωράριο",
        en: "\(what.en): the general hours hold now")
    case (nil, .some):
      note(
        .narrows, path, el: "\(what.el): ισχύει πλέον δικό της ωράριο",
        en: "\(what.en): it has hours of its own now")
    default: break
    }
  }

  /// Compares the closures; those that have passed no longer affect anybody.
  private mutating func compareClosures(
    _ old: [CalendarPlan.ClosurePlan], _ new: [CalendarPlan.ClosurePlan], _ today: Day
  ) {
    let former = old.map { $0.key }, present = new.map { $0.key }
    for closure in new where !former.contains(closure.key) {
      let words = closure.words
      note(
        closure.days.isPast(on: today) ? .editorial : .narrows, "closures",
        el: "Κλειστά: \(words.el), «\(closure.reason)»",
        en: "Closed: \(words.en), “\(closure.reason)”", after: closure.key)
    }
    for closure in old where !present.contains(closure.key) {
      let words = closure.words
      note(
        closure.days.isPast(on: today) ? .editorial : .widens, "closures",
        el: "Δεν είναι πια κλειστά: \(words.el)", en: "No longer closed: \(words.en)",
        before: closure.key)
    }
  }

  private mutating func compareOpenings(
    _ old: [CalendarPlan.OpeningPlan], _ new: [CalendarPlan.OpeningPlan], _ place: String,
    _ today: Day
  ) {
    let former = old.map { $0.key }, present = new.map { $0.key }
    for opening in new where !former.contains(opening.key) {
      let words = opening.words
      note(
        opening.days.isPast(on: today) ? .editorial : .widens, place,
        el: "Έκτακτο ωράριο: \(words.el), «\(opening.reason)»",
        en: "Open out of turn: \(words.en), “\(opening.reason)”", after: opening.key)
    }
    for opening in old where !present.contains(opening.key) {
      let words = opening.words
      note(
        opening.days.isPast(on: today) ? .editorial : .narrows, place,
        el: "Παύει έκτακτο ωράριο: \(words.el)", en: "No longer open out of turn: \(words.en)",
        before: opening.key)
    }
  }
}

extension MovedHolidays.Move {
  fileprivate func hasSameEffect(as other: MovedHolidays.Move) -> Bool {
    holiday == other.holiday && observed == other.observed
  }
}

extension CalendarPlan.SeasonPlan {
  /// First and last day as written in files.
  fileprivate var dates: String { "\(from.text) – \(to.text)" }

  /// Whether its hours cover every minute of the general ones.
  fileprivate func covers(_ modes: [ModePlan]) -> Bool {
    weeks.allSatisfy { entry in
      modes.first { $0.mode == entry.mode }.map { entry.week.covers($0.week) } ?? true
    }
  }

  /// Whether the general hours cover every minute of its own.
  fileprivate func isCovered(by modes: [ModePlan]) -> Bool {
    weeks.allSatisfy { entry in
      modes.first { $0.mode == entry.mode }.map { $0.week.covers(entry.week) } ?? false
    }
  }
}

extension CalendarPlan.ClosurePlan {
  /// The days, modes, offices and topics as written in files.
  fileprivate var key: String {
    ([days.text, hours?.text ?? ""] + scope.words { $0.key.text }).joined(separator: " ")
  }

  /// The same in words.
  fileprivate var words: Bilingual {
    Bilingual(days.text + (hours.map { " " + $0.text } ?? ""), scope)
  }
}

extension CalendarPlan.OpeningPlan {
  /// The days, hours, modes, offices and topics as written in files.
  fileprivate var key: String {
    ([days.text, hours.text] + scope.words { $0.key.text }).joined(separator: " ")
  }

  /// The same in words.
  fileprivate var words: Bilingual { Bilingual("\(days.text) \(hours.text)", scope) }
}

extension CalendarPlan.ScopePlan {
  fileprivate func words(_ mode: (Mode) -> String) -> [String] {
    modes.map(mode) + offices + topics
  }
}

extension DayRule {
  /// Whether no day of it is to come.
  fileprivate func isPast(on today: Day) -> Bool { end.map { $0 < today } ?? false }
}

extension Bilingual {
  /// Combines days with what they apply to.
  fileprivate init(_ days: String, _ scope: CalendarPlan.ScopePlan) {
    let el = scope.words { $0.label.el }, en = scope.words { $0.label.en }
    self.init(
      el: "\(days) (\(el.joined(separator: ", ")))", en: "\(days) (\(en.joined(separator: ", ")))")
  }
}

extension LocalFeast {
  /// The name and the day as written in files.
  fileprivate var words: String {
    "\(name), \(date.text)" + (notBefore.map { " ≥ \($0.text)" } ?? "")
  }
}
