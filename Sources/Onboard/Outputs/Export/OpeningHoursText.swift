package import Schema

/// The hours of one desk in OpenStreetMap's `opening_hours` notation.
///
/// The weekly hours, the seasons, the recurring days and `PH off` come first. Every day of the
/// period on which they would be wrong gets a rule of its own at the end, since later rules
/// override earlier ones: local holidays, closures, openings, the eves that end at 13:00, and days
/// on which calendars of public holidays differ (decision 0007).
package enum OpeningHoursText {
  /// The text that covers a period; recurring days are written by their rhythm, or by their dates.
  package static func text(
    of desk: Desk, in period: ClosedRange<Day>, byRhythm: Bool = true
  ) -> String {
    var rules = week(desk.week)
    // Later rules go before earlier ones, so the narrower seasons come last.
    for season in desk.seasons.reversed() {
      for dates in dates(of: season, in: period) { rules += self.rules(season, dates, desk) }
    }
    let recurring = RecurringSearch(desk, byRhythm ? desk.recurring() : [], in: period)
    rules += recurring.rules.map(\.text)
    let isOpen = period.contains { !recurring.said($0).isEmpty }
    if isOpen { rules.append("PH off") }
    rules += exceptions(desk, period, recurring)
    return rules.isEmpty ? "off" : rules.joined(separator: "; ")
  }

  /// One rule for each group of days with the same hours: `Mo-Fr 08:00-14:30`.
  private static func week(_ week: WeekPlan) -> [String] {
    groups(week.days).filter { !$0.hours.isEmpty }
      .map { "\($0.days) \(times($0.hours))" }
  }

  /// The rules of a season: its hours, and the days that are closed only in that season.
  private static func rules(
    _ season: CalendarPlan.SeasonPlan, _ dates: String, _ desk: Desk
  ) -> [String] {
    guard let week = season.weeks.first(where: { $0.mode == desk.mode })?.week else { return [] }
    return groups(week.days).compactMap { group in
      let isSaid =
        desk.seasons.count == 1 && group.hours.isEmpty
        && group.indices.allSatisfy { desk.week.days[$0].isEmpty }
      guard !isSaid else { return nil }
      return "\(dates) \(group.days) \(times(group.hours))"
    }
  }

  /// The dates of a season. One that starts or ends on 29 February is written year by year, since
  /// readers of the notation disagree on what that date means in other years.
  private static func dates(
    of season: CalendarPlan.SeasonPlan, in period: ClosedRange<Day>
  ) -> [String] {
    switch (season.from, season.to) {
    case (.once(let first), .once(let last)):
      return period.overlaps(first...last) ? [dates(first...last)] : []
    case (.yearly(2, 29), _), (_, .yearly(2, 29)):
      return (period.lowerBound.year - 1...period.upperBound.year).compactMap { year in
        let isOver = season.from.day(in: 2000) ?? .latest > season.to.day(in: 2000) ?? .earliest
        let first = season.from.day(in: year) ?? Day(year: year, month: 3, day: 1)
        let end = isOver ? year + 1 : year
        let last = season.to.day(in: end) ?? Day(year: end, month: 2, day: 28)
        guard let first, let last, first <= last, period.overlaps(first...last) else { return nil }
        return dates(first...last)
      }
    case (.easter, _), (_, .easter):
      return (period.lowerBound.year...period.upperBound.year).compactMap { year in
        guard let first = season.from.day(in: year), let last = season.to.day(in: year),
          first <= last, period.overlaps(first...last)
        else { return nil }
        return dates(first...last)
      }
    default:
      return [
        season.from == season.to ? date(season.from) : "\(date(season.from))-\(date(season.to))"
      ]
    }
  }

  /// The days on which the preceding rules are wrong; consecutive closed days form one run.
  private static func exceptions(
    _ desk: Desk, _ period: ClosedRange<Day>, _ recurring: RecurringSearch
  ) -> [String] {
    var rules: [String] = []
    var run: ClosedRange<Day>?
    func endRun() {
      if let run { rules.append("\(dates(run)) off") }
      run = nil
    }
    for day in period {
      let hours = desk.hours(on: day)
      let regular = recurring.said(day)
      let isMoved = desk.isMoved(day)
      let said = !isMoved && OpeningHoursNames.isHoliday(day) ? [] : regular
      if !hours.isEmpty {
        endRun()
        if isMoved || hours != said { rules.append("\(date(day)) \(times(hours))") }
      } else if !said.isEmpty {
        run = (run?.lowerBound ?? day)...day
      }
    }
    endRun()
    return rules
  }

  /// The days from the first to the last of a run: `2027 Jan 09-2027 Nov 27`.
  static func dates(_ run: ClosedRange<Day>) -> String {
    run.lowerBound == run.upperBound
      ? date(run.lowerBound) : "\(date(run.lowerBound))-\(date(run.upperBound))"
  }

  private static func date(_ day: Day) -> String {
    "\(day.year) \(date(.yearly(month: day.month, day: day.day)))"
  }

  private static func date(_ day: SeasonDay) -> String {
    switch day {
    case .once(let day): date(day)
    case .yearly(let month, let day):
      "\(OpeningHoursNames.months[month - 1]) \(day < 10 ? "0" : "")\(day)"
    case .easter: day.text
    }
  }

  /// The hours, or `off` if there are none: `08:00-14:00,16:00-18:00`.
  static func times(_ hours: [Interval]) -> String {
    hours.isEmpty ? "off" : hours.map(\.text).joined(separator: ",")
  }

  /// Days of the week with the same hours, ordered by the first day of each group.
  private struct Group {
    let indices: [Int]
    let hours: [Interval]

    /// The days, with consecutive ones joined: `Mo-We,Fr`.
    var days: String {
      var parts: [String] = []
      var index = 0
      while index < indices.count {
        var last = index
        while last + 1 < indices.count, indices[last + 1] == indices[last] + 1 { last += 1 }
        let names = OpeningHoursNames.weekdays
        let first = names[indices[index]], end = names[indices[last]]
        parts.append(index == last ? first : "\(first)-\(end)")
        index = last + 1
      }
      return parts.joined(separator: ",")
    }
  }

  private static func groups(_ days: [[Interval]]) -> [Group] {
    var groups: [Group] = []
    for day in days.indices where !days[..<day].contains(days[day]) {
      groups.append(
        Group(indices: days.indices.filter { days[$0] == days[day] }, hours: days[day]))
    }
    return groups
  }
}
