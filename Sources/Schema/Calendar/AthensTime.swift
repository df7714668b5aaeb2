/// The legal time of Greece: two hours ahead of UTC, three in summer (directive 2000/84/EC).
public enum AthensTime {
  /// The minutes that Greece is ahead of UTC at a Unix time.
  ///
  /// Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on that of October.
  public static func offsetMinutes(atUnix seconds: Int) -> Int {
    let day = Day.epoch.adding(floorDivision(seconds, 86_400))
    guard let start = lastSunday(of: 3, in: day.year), let end = lastSunday(of: 10, in: day.year)
    else { return 120 }
    let isSummer = unix(start, hour: 1) <= seconds && seconds < unix(end, hour: 1)
    return isSummer ? 180 : 120
  }

  /// The calendar day in Greece at a Unix time.
  public static func day(atUnix seconds: Int) -> Day {
    Day.epoch.adding(floorDivision(seconds + offsetMinutes(atUnix: seconds) * 60, 86_400))
  }

  /// The last Sunday of a month; clocks change on that of March and of October.
  static func lastSunday(of month: Int, in year: Int) -> Day? {
    guard let last = Day(year: year, month: month, day: Day.days(inMonth: month, of: year)) else {
      return nil
    }
    return last.adding(-(Int(last.weekday.rawValue) + 1) % 7)
  }

  private static func unix(_ day: Day, hour: Int) -> Int { Int(day.number) * 86_400 + hour * 3600 }

  private static func floorDivision(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
  }
}
