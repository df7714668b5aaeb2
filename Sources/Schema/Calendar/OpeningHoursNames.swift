/// The names of days and months in OpenStreetMap's `opening_hours` notation, and the days that its
/// readers treat as holidays in Greece.
public enum OpeningHoursNames {
  /// The names of the days, Monday first.
  public static let weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
  /// The names of the months, January first.
  public static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static let years = 2020...2040
  private static let holidays = years.map { Set(days(in: $0)) }

  /// Whether readers of the notation treat a day as a public holiday of Greece (`PH`).
  public static func isHoliday(_ day: Day) -> Bool {
    let year = day.year
    return years.contains(year)
      ? holidays[year - years.lowerBound].contains(day) : days(in: year).contains(day)
  }

  /// Easter Sunday and Whit Sunday are in these calendars; Holy Saturday is not.
  private static func days(in year: Int) -> [Day] {
    let closed = Holiday.ofPublicServices(year: year)
      .filter { $0.kind == .closed && $0.nameEn != "Holy Saturday" }.map { $0.day }
    guard let easter = Easter.sunday(in: year) else { return [] }
    return closed + [easter, easter.adding(49)]
  }
}

extension Day {
  /// The number of its week in the ISO 8601 year to which its Thursday belongs.
  public var isoWeek: Int {
    let thursday = adding(3 - Int(weekday.rawValue))
    guard let first = Day(year: thursday.year, month: 1, day: 1) else { return 1 }
    return thursday.days(since: first) / 7 + 1
  }
}
