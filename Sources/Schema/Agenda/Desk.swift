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

  /// The seasons that change its hours: those of the office, or else those of the municipality; the
  /// narrower ones first, as the first that includes a day counts.
  public let seasons: [CalendarPlan.SeasonPlan]

  let closures: [CalendarPlan.ClosurePlan]
  let openings: [CalendarPlan.OpeningPlan]
  let specialHours: [CalendarPlan.OpeningPlan]
  let feasts: Feasts

  init(_ mode: ModePlan, _ office: OfficePlan?, _ calendar: CalendarPlan) {
    self.mode = mode.mode
    self.office = office
    staff = office?.staff ?? mode.staff
    week = office?.week ?? mode.week
    let own = Self.ordered(office?.seasons ?? [])
    let general = office?.week == nil ? Self.ordered(calendar.seasons) : []
    seasons = (own + general).filter { $0.week(of: mode.mode) != nil }
    closures = calendar.closures.filter { $0.scope.concerns(mode.mode, office) }
    openings = calendar.openings.filter { $0.scope.concerns(mode.mode, office) }
    specialHours = calendar.specialHours.filter { $0.scope.concerns(mode.mode, office) }
    feasts = Feasts(local: calendar.feasts, moved: calendar.moved)
  }

  private static func ordered(
    _ seasons: [CalendarPlan.SeasonPlan]
  ) -> [CalendarPlan.SeasonPlan] {
    guard seasons.count > 1 else { return seasons }
    return (0...2).flatMap { rank in seasons.filter { $0.span.rank == rank } }
  }

  /// The season that applies on a day, if there is one.
  public func season(on day: Day) -> CalendarPlan.SeasonPlan? {
    seasons.first { $0.span.holds(day) }
  }

  /// The closure that takes a whole day, if there is one.
  public func closure(on day: Day, for topic: String? = nil) -> CalendarPlan.ClosurePlan? {
    closures.first { $0.hours == nil && $0.days.holds(day) && $0.scope.concerns(topic) }
  }

  /// The closures that take a part of a day.
  public func partialClosures(
    on day: Day, for topic: String? = nil
  ) -> [CalendarPlan.ClosurePlan] {
    closures.filter { $0.hours != nil && $0.days.holds(day) && $0.scope.concerns(topic) }
  }

  /// The additional hours of a day.
  public func openings(on day: Day, for topic: String? = nil) -> [CalendarPlan.OpeningPlan] {
    openings.filter { $0.days.holds(day) && $0.scope.concerns(topic) }
  }

  /// The hours that replace those of a day, if there are any: of those that name the topic, or else
  /// of all topics.
  public func replacement(
    on day: Day, for topic: String? = nil
  ) -> CalendarPlan.OpeningPlan? {
    let found = specialHours.filter { $0.days.holds(day) && $0.scope.concerns(topic) }
    return found.first { !$0.scope.topics.isEmpty } ?? found.first
  }

  /// The hours of each weekday by week and season only, as they apply on a day.
  func regularWeek(on day: Day) -> [[Interval]] {
    (season(on: day)?.week(of: mode) ?? week).days
  }

  /// The hours of a day by week and season only.
  public func regularHours(on day: Day) -> [Interval] {
    regularWeek(on: day)[Int(day.weekday.rawValue)]
  }

  /// The hours of a day before anything closes: of the week or season, or instead of them, with
  /// what is added.
  func openHours(on day: Day, for topic: String? = nil) -> [Interval] {
    let usual = replacement(on: day, for: topic)?.hours ?? regularHours(on: day)
    guard !openings.isEmpty else { return usual }
    return openings(on: day, for: topic).reduce(usual) { $0.union($1.hours) }
  }

  /// The hours of a day, including all exceptions; those of single topics only for one of them.
  public func hours(on day: Day, for topic: String? = nil) -> [Interval] {
    var hours = openHours(on: day, for: topic)
    guard !hours.isEmpty, closure(on: day, for: topic) == nil else { return [] }
    for closure in partialClosures(on: day, for: topic) {
      hours = hours.without(closure.hours ?? [])
    }
    let effect = feasts.effect(on: day)
    guard effect != .closed else { return [] }
    return AthensTime.existing(
      effect == .endsEarly ? hours.ending(by: HolidayEffect.end) : hours, on: day)
  }

  /// Whether two topics always have the same hours here.
  func isSame(_ one: String, _ other: String) -> Bool {
    func areSame(_ scope: CalendarPlan.ScopePlan) -> Bool {
      scope.concerns(one) == scope.concerns(other)
    }
    return closures.allSatisfy { areSame($0.scope) } && openings.allSatisfy { areSame($0.scope) }
      && specialHours.allSatisfy { areSame($0.scope) }
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

  /// The minutes of both, as intervals in order; what touches is one interval.
  func union(_ other: [Interval]) -> [Interval] {
    guard !other.isEmpty else { return self }
    var found: [Interval] = []
    for interval in (self + other).sorted(by: { $0.start < $1.start }) {
      if let last = found.last, interval.start <= last.end {
        found[found.count - 1] = Interval(
          start: last.start, end: Swift.max(last.end, interval.end))
      } else {
        found.append(interval)
      }
    }
    return found
  }

  /// The minutes that are in none of the others.
  func without(_ others: [Interval]) -> [Interval] {
    others.reduce(self) { left, other in
      left.flatMap { interval -> [Interval] in
        let before = Interval(start: interval.start, end: Swift.min(interval.end, other.start))
        let after = Interval(start: Swift.max(interval.start, other.end), end: interval.end)
        return [before, after].filter { $0.minutes > 0 }
      }
    }
  }
}
