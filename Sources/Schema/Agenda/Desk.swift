/// A place where appointments of one mode take place: an office, the phone, or the video room.
///
/// It holds everything declared about its hours and computes them for one day at a time, so that a
/// week and ten years cost nothing in advance. Decision 0006 sets the order of precedence. It is a
/// class because it is used often and copies would be expensive.
public final class Desk: Sendable {
  /// The mode.
  public let mode: Mode
  /// The office; nil for the other modes.
  public let office: OfficePlan?
  /// How many employees serve there at the same time.
  public let staff: Int
  /// The weekly hours outside seasons and exceptions.
  public let week: WeekPlan

  /// The seasons that change its hours.
  public let seasons: [CalendarPlan.SeasonPlan]

  let closures: [CalendarPlan.ClosurePlan]
  let openings: [CalendarPlan.OpeningPlan]
  let feasts: Feasts

  init(_ mode: ModePlan, _ office: OfficePlan?, _ calendar: CalendarPlan) {
    self.mode = mode.mode
    self.office = office
    staff = office?.staff ?? mode.staff
    week = office?.week ?? mode.week
    let hasOwnHours = office?.week != nil
    seasons = calendar.seasons.filter { season in
      !hasOwnHours && season.weeks.contains { $0.mode == mode.mode }
    }
    closures = calendar.closures.filter {
      Self.concerns($0.modes, $0.offices, mode.mode, office)
    }
    openings = calendar.openings.filter {
      Self.concerns($0.modes, $0.offices, mode.mode, office)
    }
    feasts = Feasts(local: calendar.feasts, moved: calendar.moved)
  }

  /// Whether an exception applies here; one that names offices applies only to them, in person.
  private static func concerns(
    _ modes: [Mode], _ offices: [String], _ mode: Mode, _ office: OfficePlan?
  ) -> Bool {
    guard modes.contains(mode) else { return false }
    return offices.isEmpty || office.map { offices.contains($0.id) } ?? false
  }

  /// The season that applies on a day, if there is one.
  public func season(on day: Day) -> CalendarPlan.SeasonPlan? {
    seasons.first { $0.holds(day) }
  }

  /// The closure that a day falls in, if there is one.
  public func closure(on day: Day) -> CalendarPlan.ClosurePlan? {
    closures.first { $0.from <= day && day <= $0.to }
  }

  /// The opening that sets the hours of a day, if there is one.
  public func opening(on day: Day) -> CalendarPlan.OpeningPlan? {
    openings.first { $0.date == day }
  }

  /// The hours of each weekday by week and season only, as they apply on a day.
  func regularWeek(on day: Day) -> [[Interval]] {
    guard let season = season(on: day), let own = season.weeks.first(where: { $0.mode == mode })
    else { return week.days }
    return own.week.days
  }

  /// The hours of a day by week and season only.
  public func regularHours(on day: Day) -> [Interval] {
    regularWeek(on: day)[Int(day.weekday.rawValue)]
  }

  /// The hours of a day, including all exceptions.
  public func hours(on day: Day) -> [Interval] {
    let hours = opening(on: day)?.hours ?? regularHours(on: day)
    guard !hours.isEmpty, closure(on: day) == nil else { return [] }
    let effect = feasts.effect(on: day)
    guard effect != .closed else { return [] }
    return AthensTime.existing(
      effect == .endsEarly ? hours.ending(by: HolidayEffect.end) : hours, on: day)
  }
}

extension [Interval] {
  /// The intervals cut off at a minute of the day.
  func ending(by minute: Int) -> [Interval] {
    var left: [Interval] = []
    for interval in self where interval.start < minute {
      left.append(Interval(start: interval.start, end: Swift.min(interval.end, minute)))
    }
    return left
  }
}

extension CalendarPlan.SeasonPlan {
  /// Whether the season includes a day; a yearly season may cross New Year's Day.
  func holds(_ day: Day) -> Bool {
    switch (from, to) {
    case (.once(let first), .once(let last)): return first <= day && day <= last
    case (.yearly, .yearly):
      let first = from.place, last = to.place, place = SeasonDay.once(day).place
      return first <= last ? first <= place && place <= last : first <= place || place <= last
    default: return false
    }
  }
}

extension SeasonDay {
  /// The position of a date in a leap year, counting 32 days per month so that positions are
  /// unique.
  var place: Int {
    switch self {
    case .yearly(let month, let day): month * 32 + day
    case .once(let day): day.month * 32 + day.day
    }
  }
}
