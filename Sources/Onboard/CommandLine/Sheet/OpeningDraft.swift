import Schema

/// Opening hours as sections of the form, for one mode.
extension Draft {
  /// Adds the weekly hours and everything else in a schedule.
  mutating func add(
    _ schedule: OpeningSchedule, for mode: Mode, from origin: Int? = nil
  ) {
    let mode = mode.key.text
    set(week: schedule.week, at: ["hours", mode], from: origin)
    addSeasons(schedule.seasons, mode, origin)
    for closure in schedule.closures {
      let place = AnswerPath.item(count(at: ["closures"]), of: "closures")
      set(closure.from.iso, at: place.appending("from"), from: origin)
      if closure.to != closure.from { set(closure.to.iso, at: place.appending("to"), from: origin) }
      set(closure.reason ?? "Κλειστά", at: place.appending("reason"), from: origin)
      set([mode], at: place.appending("modes"), from: origin)
    }
    for holiday in schedule.holidays {
      let place = AnswerPath.item(count(at: ["localHolidays"]), of: "localHolidays")
      set(holiday.name ?? "Τοπική αργία", at: place.appending("name"), from: origin)
      set(holiday.day.text, at: place.appending("date"), from: origin)
    }
    for opening in schedule.openings {
      // A day named in the rules has these hours instead of its usual ones.
      let place = AnswerPath.item(count(at: ["specialHours"]), of: "specialHours")
      set(opening.day.iso, at: place.appending("date"), from: origin)
      set([mode], at: place.appending("modes"), from: origin)
      set(opening.spans.map({ $0.text }), at: place.appending("hours"), from: origin)
      set("Έκτακτη λειτουργία", at: place.appending("reason"), from: origin)
    }
    for recurring in schedule.recurring { add(recurring, mode, origin) }
  }

  /// Adds recurring days, under the key for what is different on them.
  private mutating func add(
    _ recurring: OpeningSchedule.Recurring, _ mode: String, _ origin: Int?
  ) {
    let list: String, spans: [OpeningHours.MinuteSpan], reason: String
    switch recurring.effect {
    case .instead(let hours): (list, spans, reason) = ("specialHours", hours, "Άλλο ωράριο")
    case .more(let hours): (list, spans, reason) = ("openings", hours, "Πρόσθετο ωράριο")
    case .closed(let hours, let why): (list, spans, reason) = ("closures", hours, why ?? "Κλειστά")
    }
    let place = AnswerPath.item(count(at: [list]), of: list)
    set(recurring.days, at: place, from: origin)
    set([mode], at: place.appending("modes"), from: origin)
    if !spans.isEmpty { set(spans.map({ $0.text }), at: place.appending("hours"), from: origin) }
    set(reason, at: place.appending("reason"), from: origin)
  }

  /// Sets the days of an exception.
  private mutating func set(_ days: DayRule, at place: AnswerPath, from origin: Int?) {
    if days.dates.count > 1 {
      set(days.dates.map({ $0.iso }), at: place.appending("dates"), from: origin)
    } else if let day = days.dates.first {
      set(day.iso, at: place.appending("date"), from: origin)
    }
    if let span = days.span {
      set(span.from.text, at: place.appending("from"), from: origin)
      if let to = span.to { set(to.text, at: place.appending("to"), from: origin) }
    }
    if !days.weekdays.isEmpty {
      set(days.weekdays.map({ $0.key.text }), at: place.appending("weekdays"), from: origin)
    }
    if days.everyWeeks > 1 {
      set(String(days.everyWeeks), at: place.appending("everyWeeks"), from: origin)
    }
    if !days.weeksOfMonth.isEmpty {
      let words = WeekOfMonth.allCases.filter { days.weeksOfMonth.contains($0.number) }
      set(words.map({ $0.key.text }), at: place.appending("weekOfMonth"), from: origin)
    }
  }

  /// Sets weekly hours at a path; a closed week sets nothing.
  mutating func set(
    week: OpeningSchedule.Week, at path: AnswerPath, from origin: Int? = nil
  ) {
    if week.allSatisfy({ $0.isEmpty }) { set([], at: path, from: origin) }
    for (day, spans) in zip(Weekday.allCases, week) where !spans.isEmpty {
      set(spans.map({ $0.text }), at: path.appending(day.key.text), from: origin)
    }
  }

  private mutating func addSeasons(
    _ seasons: [OpeningSchedule.Season], _ mode: String, _ origin: Int?
  ) {
    var counts: [String: Int] = [:]
    for season in seasons {
      let place = AnswerPath.item(count(at: ["seasons"]), of: "seasons")
      let name = season.name ?? Self.name(of: season)
      counts[name, default: 0] += 1
      let count = counts[name, default: 1]
      set(name + (count == 1 ? "" : " \(count)"), at: place.appending("name"), from: origin)
      set(Self.text(of: season.from), at: place.appending("from"), from: origin)
      set(Self.text(of: season.to), at: place.appending("to"), from: origin)
      set(week: season.week, at: place.appending("hours", mode), from: origin)
    }
  }

  /// A name that says what kind of season it is; the municipality may replace it.
  private static func name(of season: OpeningSchedule.Season) -> String {
    if season.week.allSatisfy({ $0.isEmpty }) { return "Κλειστή περίοδος" }
    guard case .yearly(let first, _) = season.from, case .yearly(let last, _) = season.to,
      first >= 5, last <= 9, first <= last
    else { return "Άλλο ωράριο" }
    return "Θερινό ωράριο"
  }

  private static func text(of point: OpeningHours.DatePoint) -> String {
    switch point {
    case .yearly(let month, let day): SeasonDay.yearly(month: month, day: day).text
    case .once(let day): day.iso
    case .easter(let offset): AnnualDay.easter(offset: offset).text
    }
  }
}
