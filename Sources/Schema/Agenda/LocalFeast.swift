/// A holiday of the place, before a year is chosen.
public struct LocalFeast: Sendable {
  /// The name.
  public let name: String
  /// Its day of the year.
  public let date: AnnualDay
  /// The day that it never precedes, if one is declared.
  public let notBefore: AnnualDay?

  init?(_ holiday: LocalHoliday) {
    guard let name = holiday.name.value, let date = holiday.date.value else { return nil }
    self.name = name
    self.date = date
    notBefore = holiday.notBefore.value
  }

  /// The day in one year, unless that year has none.
  public func day(in year: Int) -> Day? {
    guard let day = date.day(in: year) else { return nil }
    guard let bound = notBefore?.day(in: year) else { return day }
    return max(day, bound)
  }
}

/// What a holiday does to a day.
enum HolidayEffect: UInt8, Sendable {
  case none, closed, endsEarly

  /// When work ends on the eves of Christmas and of the New Year.
  static let end = 13 * 60
  /// That time as sentences name it.
  static var endText: String { Clock.text(end) }
}

/// The holidays of public services, computed once for each year that is asked for often.
private enum PublicDays {
  private static let years = 2020...2060
  private static let table = years.map { PublicHolidays.of(year: $0) }

  static func of(year: Int) -> [CalendarPlan.HolidayPlan] {
    years.contains(year) ? table[year - years.lowerBound] : PublicHolidays.of(year: year)
  }
}

extension [LocalFeast] {
  /// What public holidays and these local ones do to a day.
  func effect(on day: Day) -> HolidayEffect {
    let year = day.year
    var effect = HolidayEffect.none
    for holiday in PublicDays.of(year: year) where holiday.day == day {
      if holiday.isClosed { return .closed }
      effect = .endsEarly
    }
    for feast in self where feast.day(in: year) == day { return .closed }
    return effect
  }
}

/// What the holidays do to each day of some years, resolved once; other days are found on demand.
struct HolidayTable: Sendable {
  private let first: Day
  private var effects: [HolidayEffect]
  let feasts: [LocalFeast]

  init(_ calendar: CalendarPlan) {
    first = calendar.firstDay
    feasts = calendar.feasts
    let count = calendar.lastDay.days(since: calendar.firstDay) + 1
    effects = Array(repeating: .none, count: max(0, count))
    for year in calendar.years { add(PublicDays.of(year: year)) }
    add(calendar.localHolidays)
  }

  private mutating func add(_ holidays: [CalendarPlan.HolidayPlan]) {
    for holiday in holidays {
      let index = holiday.day.days(since: first)
      guard effects.indices.contains(index), effects[index] != .closed else { continue }
      effects[index] = holiday.isClosed ? .closed : .endsEarly
    }
  }

  subscript(day: Day) -> HolidayEffect {
    let index = day.days(since: first)
    return effects.indices.contains(index) ? effects[index] : feasts.effect(on: day)
  }
}

extension Desk {
  /// Whether a holiday closes the whole day.
  public func isHoliday(_ day: Day) -> Bool { holidays[day] == .closed }

  /// The name of the holiday that closes a day or ends it early, if it is one.
  public func holiday(on day: Day) -> Bilingual? {
    let feasts = holidays.feasts.filter { $0.day(in: day.year) == day }
    let named = Holiday.ofPublicServices(year: day.year).filter { $0.day == day }
    if let closing = named.first(where: { $0.kind == .closed }) {
      return Bilingual(el: closing.nameEl, en: closing.nameEn)
    }
    if let feast = feasts.first { return Bilingual(el: feast.name, en: feast.name) }
    return named.first.map { Bilingual(el: $0.nameEl, en: $0.nameEn) }
  }
}
