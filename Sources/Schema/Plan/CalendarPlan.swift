/// The days that differ from the weekly hours.
public final class CalendarPlan: Sendable {
  /// The first day of the resolved holidays.
  public let firstDay: Day
  /// The last day of the resolved holidays.
  public let lastDay: Day
  /// The seasons with different hours.
  public let seasons: [SeasonPlan]
  /// Closed days.
  public let closures: [ClosurePlan]
  /// The additional hours of certain days.
  public let openings: [OpeningPlan]
  /// The hours of certain days that replace the usual ones.
  public let specialHours: [OpeningPlan]
  /// The hours with a different number of employees.
  public let staffHours: [StaffPlan]
  /// The local holidays, independent of the year.
  public let feasts: [LocalFeast]
  /// The public holidays that decisions moved, as far as they were published when the file was
  /// judged.
  public let moved: MovedHolidays
  /// The years whose holidays are resolved.
  public let years: Range<Int>
  /// The local holidays in these years, ordered by date.
  public var localHolidays: [HolidayPlan] { years.flatMap { localHolidays(in: $0) } }

  /// Public and local holidays ordered by date; on the same day, a local one follows a public one.
  public var holidays: [HolidayPlan] { years.flatMap { holidays(in: $0) } }

  /// A holiday on one date.
  public struct HolidayPlan: Sendable {
    /// The date.
    public let day: Day
    /// The Greek name.
    public let name: String
    /// Whether the whole day is closed; otherwise work ends at 13:00.
    public let isClosed: Bool
    /// Whether it is a local holiday.
    public let isLocal: Bool
  }

  init(_ declaration: Declaration, years: Range<Int>, moved: MovedHolidays) {
    self.moved = moved
    self.years = years
    firstDay = Day(year: years.lowerBound, month: 1, day: 1) ?? .earliest
    lastDay = Day(year: years.upperBound - 1, month: 12, day: 31) ?? .latest
    let offered = declaration.offered ?? []
    seasons = (declaration.seasons.value ?? []).compactMap { SeasonPlan($0.value) }
    closures = (declaration.closures.value ?? []).compactMap { ClosurePlan($0.value, offered) }
    openings = (declaration.openings.value ?? []).compactMap { OpeningPlan($0.value, offered) }
    specialHours = (declaration.specialHours.value ?? []).compactMap {
      OpeningPlan($0.value, offered)
    }
    staffHours = (declaration.staffHours.value ?? []).compactMap { StaffPlan($0.value, offered) }
    feasts = (declaration.localHolidays.value ?? []).compactMap { LocalFeast($0.value) }
  }

  /// Makes another calendar with some of its parts exchanged.
  init(
    _ plan: CalendarPlan, seasons: [SeasonPlan]? = nil, closures: [ClosurePlan]? = nil,
    openings: [OpeningPlan]? = nil, specialHours: [OpeningPlan]? = nil,
    staffHours: [StaffPlan]? = nil, feasts: [LocalFeast]? = nil, moved: MovedHolidays? = nil
  ) {
    firstDay = plan.firstDay
    lastDay = plan.lastDay
    years = plan.years
    self.seasons = seasons ?? plan.seasons
    self.closures = closures ?? plan.closures
    self.openings = openings ?? plan.openings
    self.specialHours = specialHours ?? plan.specialHours
    self.staffHours = staffHours ?? plan.staffHours
    self.feasts = feasts ?? plan.feasts
    self.moved = moved ?? plan.moved
  }

  /// The local holidays in one year, ordered by date and then as in the file.
  private func localHolidays(in year: Int) -> [HolidayPlan] {
    var holidays: [HolidayPlan] = []
    for feast in feasts {
      guard let day = feast.day(in: year) else { continue }
      let place = holidays.firstIndex { $0.day > day } ?? holidays.count
      holidays.insert(
        HolidayPlan(day: day, name: feast.name, isClosed: true, isLocal: true), at: place)
    }
    return holidays
  }

  /// The moved and the local holidays of one year, ordered by date; all others are the same for
  /// everybody.
  public func ownHolidays(in year: Int) -> [HolidayPlan] {
    var holidays = localHolidays(in: year)
    for move in moved.moves where move.year == year {
      let place = holidays.firstIndex { $0.day >= move.observed } ?? holidays.count
      holidays.insert(
        HolidayPlan(
          day: move.observed, name: move.holiday.label.el, isClosed: true, isLocal: false),
        at: place)
    }
    return holidays
  }

  /// The public and local holidays of one year, ordered by date.
  public func holidays(in year: Int) -> [HolidayPlan] {
    var holidays = PublicHolidays.of(year: year, moved: moved)
    guard years.contains(year) else { return holidays }
    for feast in localHolidays(in: year) {
      holidays.insert(feast, at: holidays.firstIndex { $0.day > feast.day } ?? holidays.count)
    }
    return holidays
  }
}

/// The holidays of public services.
public enum PublicHolidays {
  /// The holidays of a year, ordered by date.
  public static func of(
    year: Int, moved: MovedHolidays = .empty
  ) -> [CalendarPlan.HolidayPlan] {
    plans(of: Holiday.ofPublicServices(year: year, moved: moved))
  }

  /// The holidays of a year that no decision moves, ordered by date.
  public static func fixed(in year: Int) -> [CalendarPlan.HolidayPlan] {
    plans(of: Holiday.ofPublicServices(year: year).filter { $0.movable == nil })
  }

  private static func plans(of holidays: [Holiday]) -> [CalendarPlan.HolidayPlan] {
    holidays.map {
      CalendarPlan.HolidayPlan(
        day: $0.day, name: $0.nameEl, isClosed: $0.kind == .closed, isLocal: false)
    }
  }
}
