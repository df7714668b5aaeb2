import Schema

/// The hours that a schedule gives on single days, which must agree with its rules.
extension OpeningSchedule {
  /// The hours of the week or the season on a day.
  func regular(on day: Day) -> [OpeningHours.MinuteSpan] {
    (season(on: day)?.week ?? week)[Int(day.weekday.rawValue)]
  }

  /// The season that a day belongs to.
  func season(on day: Day) -> Season? {
    seasons.first { season in
      switch (season.from, season.to) {
      case (.once(let first), .once(let last)): first <= day && day <= last
      case (.yearly(let month, let date), .yearly(let lastMonth, let lastDate)):
        Self.holds(day, (month, date), (lastMonth, lastDate))
      default: false
      }
    }
  }

  private static func holds(_ day: Day, _ first: (Int, Int), _ last: (Int, Int)) -> Bool {
    let place = (day.month, day.day)
    return first <= last ? first <= place && place <= last : first <= place || place <= last
  }

  /// The open hours of a day on which public services work.
  func spans(on day: Day) -> [OpeningHours.MinuteSpan] {
    if holidays.contains(where: { $0.day.day(in: day.year) == day }) { return [] }
    if closures.contains(where: { $0.from <= day && day <= $0.to }) { return [] }
    var spans = openings.first { $0.day == day }?.spans ?? regular(on: day)
    for recurring in recurring where recurring.days.holds(day) {
      if case .instead(let hours) = recurring.effect { spans = hours }
    }
    for recurring in recurring where recurring.days.holds(day) {
      if case .more(let hours) = recurring.effect { spans = OpeningWeek.united(spans + hours) }
    }
    for recurring in recurring where recurring.days.holds(day) {
      if case .closed(let hours, _) = recurring.effect {
        spans = hours.isEmpty ? [] : OpeningWeek.without(hours, in: spans)
      }
    }
    return spans
  }

  /// Refuses rules that differ from the schedule made of them, on any day of the years that they
  /// name or of other years.
  func compare(with evaluation: OpeningWeek) throws(OpeningHoursFault) {
    let named = evaluation.namedYears
    for year in Set(named).union(Self.otherYears.prefix(4)).sorted() {
      // What `PH` says about these Sundays was checked before, with all years in view.
      let sundays =
        named.contains(year) || evaluation.closesPartOfHolidays
        ? [] : [0, 49].map { Easter.sunday(in: year)?.adding($0) }
      let feasts = Holiday.ofPublicServices(year: year)
      guard var day = Day(year: year, month: 1, day: 1) else { continue }
      while day.year == year {
        if !sundays.contains(day), !isRight(day, feasts, by: evaluation) {
          throw Refused.notHeld(evaluation.column(evaluation.numbers(on: day)), day)
        }
        let next = day.adding(1)
        if next == day { break }
        day = next
      }
    }
  }

  /// Whether the schedule agrees with the rules on a day; on a holiday of the public services
  /// nothing is compared.
  func isRight(_ day: Day, by evaluation: OpeningWeek) -> Bool {
    isRight(day, Holiday.ofPublicServices(year: day.year), by: evaluation)
  }

  private func isRight(_ day: Day, _ feasts: [Holiday], by evaluation: OpeningWeek) -> Bool {
    let feast = feasts.first { $0.day == day }
    if feast?.kind == .closed { return true }
    var said = evaluation.spans(on: day), given = spans(on: day)
    if feast?.kind == .closesAt13 {
      (said, given) = (Self.beforeEve(said), Self.beforeEve(given))
    }
    return said == given && !isSaidTwice(day)
  }

  /// Whether public services are closed on a day.
  static func isClosedByLaw(_ day: Day) -> Bool {
    Holiday.ofPublicServices(year: day.year).contains { $0.day == day && $0.kind == .closed }
  }

  /// The hours before 13:00, when work ends on the eves of Christmas and New Year's Day.
  static func beforeEve(_ spans: [OpeningHours.MinuteSpan]) -> [OpeningHours.MinuteSpan] {
    spans.compactMap { span in
      let end = min(span.end, 13 * 60)
      return span.start < end ? OpeningHours.MinuteSpan(start: span.start, end: end) : nil
    }
  }
}
