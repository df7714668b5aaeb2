/// Compares holidays, seasons, closures and openings.
extension Comparison {
  mutating func compareCalendar(_ old: Plan, _ new: Plan, _ attribution: inout Attribution) {
    compareMoves(old.calendar, new.calendar, &attribution)
    compareFeasts(old.calendar, new.calendar, &attribution)
    compareSeasons(old, new, &attribution)
    compare(.closures, old, new, &attribution)
    compare(.openings, old, new, &attribution)
    compare(.specialHours, old, new, &attribution)
    compare(.staffHours, old, new, &attribution)
  }

  /// Compares the moved holidays of the years that both calendars have.
  private mutating func compareMoves(
    _ old: CalendarPlan, _ new: CalendarPlan, _ attribution: inout Attribution
  ) {
    let years = old.years.clamped(to: new.years)
    let former = old.moved.moves.filter { years.contains($0.year) }
    let present = new.moved.moves.filter { years.contains($0.year) }
    guard old.moved != new.moved else { return }
    var next = attribution.offering
    next.calendar = CalendarPlan(next.calendar, moved: new.moved)
    let part = attribution.exchange(next)
    for move in present where !former.contains(where: { $0.hasSameEffect(as: move) }) {
      let words = move.words
      note(
        part.only { move.concerns($0.day) },
        Altered(
          place: .of("holidays"),
          text: Bilingual(
            el: "Η αργία \(words.el) μετατίθεται στις \(move.observed.words.el), \(move.decision)",
            en: "The holiday \(words.en) is moved to \(move.observed.words.en), \(move.decision)"),
          after: move.observed.iso), attribution)
    }
    for move in former where !present.contains(where: { $0.hasSameEffect(as: move) }) {
      let words = move.words
      note(
        part.only { entry in
          move.concerns(entry.day) && !present.contains { $0.concerns(entry.day) }
        },
        Altered(
          place: .of("holidays"),
          text: Bilingual(
            el: "Η αργία \(words.el) δεν μετατίθεται πια στις \(move.observed.words.el)",
            en: "The holiday \(words.en) is no longer moved to \(move.observed.words.en)"),
          before: move.observed.iso), attribution)
    }
  }

  private mutating func compareFeasts(
    _ old: CalendarPlan, _ new: CalendarPlan, _ attribution: inout Attribution
  ) {
    var left = old.feasts
    var pairs: [(old: LocalFeast?, new: LocalFeast?)] = []
    for feast in new.feasts {
      let place =
        left.firstIndex { $0.key == feast.key } ?? left.firstIndex { $0.name == feast.name }
        ?? left.firstIndex { $0.dates == feast.dates }
      pairs.append((old: place.map { left.remove(at: $0) }, new: feast))
    }
    pairs = left.map { (old: $0, new: nil) } + pairs
    for (one, other) in pairs where one?.key != other?.key {
      var next = attribution.offering
      let feasts = next.calendar.feasts.filter { one == nil || $0.key != one?.key }
      next.calendar = CalendarPlan(next.calendar, feasts: feasts + (other.map { [$0] } ?? []))
      if let one, let other, one.dates == other.dates {
        _ = attribution.exchange(next, on: [])
        note(
          .editorial, .of("localHolidays"),
          Bilingual(el: "Όνομα τοπικής αργίας", en: "Name of a local holiday"), one.name, other.name
        )
        continue
      }
      let part = attribution.exchange(next)
      note(part, Self.altered(one, other), attribution)
    }
  }

  private static func altered(_ old: LocalFeast?, _ new: LocalFeast?) -> Altered {
    let wording: Change.Wording =
      switch (old, new) {
      case (.some(let old), .some(let new)):
        .init(
          what: Bilingual(
            el: "Τοπική αργία «\(new.name)»", en: "Local holiday “\(new.name)”"),
          was: old.days, isNow: new.days)
      case (nil, .some(let new)):
        .init(
          what: Bilingual(
            el: "Νέα τοπική αργία: «\(new.name)», \(new.days.el)",
            en: "New local holiday: “\(new.name)”, \(new.days.en)"))
      case (.some(let old), nil):
        .init(
          what: Bilingual(
            el: "Δεν είναι πια τοπική αργία: «\(old.name)», \(old.days.el)",
            en: "No longer a local holiday: “\(old.name)”, \(old.days.en)"))
      default: .init(what: Bilingual(el: "", en: ""))
      }
    return Altered(place: .of("localHolidays"), wording, before: old?.key, after: new?.key)
  }
}

extension MovedHolidays.Move {
  fileprivate func hasSameEffect(as other: MovedHolidays.Move) -> Bool {
    holiday == other.holiday && observed == other.observed
  }

  /// The holiday and its year.
  fileprivate var words: Bilingual {
    let name = holiday.label
    return Bilingual(el: "«\(name.el)» του \(year)", en: "“\(name.en)” of \(year)")
  }

  /// Whether it closes a day or opens it.
  fileprivate func concerns(_ day: Day) -> Bool {
    guard day.year == year else { return false }
    return day == observed
      || Holiday.ofPublicServices(year: year).contains { $0.day == day && $0.movable == holiday }
  }
}

extension LocalFeast {
  /// The day as written in files.
  fileprivate var dates: String {
    date.text + (notBefore.map { " ≥ \($0.text)" } ?? "")
  }

  /// The name and the day as written in files.
  fileprivate var key: String { "\(name), \(dates)" }

  /// The day in words: «23/4, ή Δευτέρα του Πάσχα αν είναι αργότερα».
  public var days: Bilingual {
    let words = date.words
    guard let bound = notBefore?.words else { return words }
    return Bilingual(
      el: "\(words.el), ή \(bound.el) αν είναι αργότερα",
      en: "\(words.en), or \(bound.en) if that is later")
  }
}
