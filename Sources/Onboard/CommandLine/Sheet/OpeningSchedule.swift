import Schema

/// The combined meaning of the rules of opening hours, divided into the parts of the form.
struct OpeningSchedule: Equatable, Sendable {
  /// The hours of each weekday, Monday first.
  typealias Week = [[OpeningHours.MinuteSpan]]

  /// The week that applies on most days of a year.
  var week: Week = []
  /// The weeks that apply in other parts of the year.
  var seasons: [Season] = []
  /// Closed days of a particular year.
  var closures: [Closure] = []
  /// Days that are closed every year, apart from public holidays.
  var holidays: [LocalHoliday] = []
  /// Days of a particular year with hours of their own.
  var openings: [Opening] = []
  /// Days that recur in another way than every week.
  var recurring: [Recurring] = []

  /// A part of the year with a week of its own.
  struct Season: Equatable, Sendable {
    let from: OpeningHours.DatePoint
    let to: OpeningHours.DatePoint
    let week: Week
    let name: String?
  }

  /// A range of days in one year, including the last.
  struct Closure: Equatable, Sendable {
    let from: Day
    let to: Day
    let reason: String?
  }

  /// A day of every year, by its date or relative to Easter.
  struct LocalHoliday: Equatable, Sendable {
    let day: AnnualDay
    let name: String?
  }

  /// A day with its hours.
  struct Opening: Equatable, Sendable {
    let day: Day
    let spans: [OpeningHours.MinuteSpan]
  }

  /// Combines the rules; a rule that the form cannot hold is refused at its position.
  init(_ hours: OpeningHours) throws(OpeningHoursFault) {
    for rule in hours.rules {
      if rule.onHolidays, !rule.isClosed { throw Refused.holidayOpen(rule.column) }
      for range in rule.dates { try Self.check(range, of: rule) }
    }
    let evaluation = OpeningWeek(rules: hours.rules)
    try evaluation.demandDays()
    let weekly = OpeningWeek(rules: hours.rules.filter { !$0.recurs })
    if let column = weekly.overruled() { throw Refused.overruled(column) }
    if let column = weekly.replaced() { throw Refused.replaced(column) }
    try evaluation.demandEffect()
    for rule in hours.rules where rule.recurs { try addRecurring(rule) }
    try addYear(weekly)
    try addOnce(weekly)
    try addFeasts(evaluation)
    try evaluation.demandUse()
    try giveWay(to: evaluation)
    try compare(with: evaluation)
  }

  /// Parses opening hours and combines their rules.
  init(_ text: String, easter: OpeningEaster? = .orthodox) throws(OpeningHoursFault) {
    try self.init(OpeningHoursParser.parse(text, easter: easter))
  }

  private static func check(
    _ range: OpeningHours.DateRange, of rule: OpeningHours.Rule
  ) throws(OpeningHoursFault) {
    switch (range.from, range.to) {
    case (.yearly(let month, let day), .yearly(let lastMonth, let lastDay)):
      // `Feb 10-Jan 5 off` closes the year except for a month, probably the wrong one.
      let days = (lastMonth - month) * 30 + lastDay - day
      let isClosing = rule.isClosed && rule.spans.isEmpty && days < 0
      guard !isClosing || days + 360 < OpeningHours.DateRange.nearlyAYear else {
        throw Refused.reversed(range.column)
      }
      if range.from == range.to, !rule.isClosed, isPublic(.fixed(month: month, day: day)),
        let holiday = Day(year: otherYears.lowerBound, month: month, day: day)
      {
        throw Refused.openOnHoliday(range.column, holiday)
      }
    case (.once(let first), .once(let last)):
      guard first <= last else { throw Refused.reversed(range.column) }
      guard last.days(since: first) <= OpeningBounds.period.days else {
        throw Refused.longPeriod(range.column)
      }
    case (.easter(let first), .easter(let last)):
      guard first <= last else { throw Refused.reversed(range.column) }
      guard rule.isClosed, rule.spans.isEmpty, rule.weekdays.isEmpty, !rule.recurs,
        last - first < 14
      else {
        throw Refused.easterHours(range.column)
      }
    default: throw Refused.mixed(range.column)
    }
  }
}
