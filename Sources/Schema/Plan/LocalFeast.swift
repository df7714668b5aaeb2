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
