import Schema

/// The meaning of the word `easter` in opening hours: which Easter it is.
///
/// Readers of OpenStreetMap's notation take it for the Easter of the Western churches, while people
/// in Greece mostly mean the Orthodox one. In most years the two differ.
enum OpeningEaster: String, CaseIterable, Sendable {
  case orthodox
  case western

  /// Easter Sunday of a year.
  func sunday(in year: Int) -> Day? {
    switch self {
    case .orthodox: Easter.sunday(in: year)
    case .western: Self.westernSunday(in: year)
    }
  }

  /// Easter Sunday of the Western churches, by the Gregorian computation of Meeus and Jones.
  private static func westernSunday(in year: Int) -> Day? {
    let century = year / 100
    let golden = year % 19
    let correction = century - century / 4 - (8 * century + 13) / 25
    let epact = (correction + 19 * golden + 15) % 30
    let moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11))
    let week = (year + year / 4 + moon + 2 - century + century / 4) % 7
    return Day(year: year, month: 3, day: 1)?.adding(27 + moon - week)
  }
}
