/// A local holiday, independent of the year.
public struct LocalFeast: Sendable {
  /// The name.
  public let name: String
  /// The day of the year.
  public let date: AnnualDay
  /// The earliest date, if one is declared.
  public let notBefore: AnnualDay?

  init?(_ holiday: LocalHoliday) {
    guard let name = holiday.name.value, let date = holiday.date.value else { return nil }
    self.name = name
    self.date = date
    notBefore = holiday.notBefore.value
  }

  /// The date in a given year; nil if that year does not have it.
  public func day(in year: Int) -> Day? {
    guard let day = date.day(in: year) else { return nil }
    guard let bound = notBefore?.day(in: year) else { return day }
    return max(day, bound)
  }
}
