/// Easter in the Orthodox Church.
public enum Easter {
  /// Easter Sunday of a year, as a Gregorian date.
  public static func sunday(in year: Int) -> Day? {
    // Meeus's algorithm gives a Julian date, which is always in March or April.
    guard let marchFirst = Day(year: year, month: 3, day: 1) else { return nil }
    let moon = (19 * (year % 19) + 15) % 30
    let week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    let sinceMarchFirst = moon + week + 21
    return marchFirst.adding(sinceMarchFirst + julianLag(in: year))
  }

  /// The number of days by which the Julian calendar lags after February: 13 from 1900 to 2099.
  static func julianLag(in year: Int) -> Int {
    year / 100 - year / 400 - 2
  }
}
