/// The effect of a holiday on a day.
enum HolidayEffect: UInt8, Sendable {
  case none, closed, endsEarly

  /// The minute at which work ends on the eves of Christmas and New Year.
  static let end = 13 * 60
  /// That time as it is written in sentences.
  static var endText: String { Clock.text(end) }
}

/// The effects of public holidays on days, precomputed for frequently used years.
private enum PublicDays {
  private static let years = 2020...2060
  private static let table = years.map { effects(in: $0) }

  static func of(year: Int) -> [(day: Day, effect: HolidayEffect)] {
    years.contains(year) ? table[year - years.lowerBound] : effects(in: year)
  }

  private static func effects(in year: Int) -> [(day: Day, effect: HolidayEffect)] {
    Holiday.ofPublicServices(year: year).map { ($0.day, $0.kind == .closed ? .closed : .endsEarly) }
  }
}

extension [LocalFeast] {
  /// The effect of public and local holidays on a day.
  func effect(on day: Day) -> HolidayEffect {
    let year = day.year
    var effect = HolidayEffect.none
    for holiday in PublicDays.of(year: year) where holiday.day == day {
      if holiday.effect == .closed { return .closed }
      effect = .endsEarly
    }
    return contains { $0.day(in: year) == day } ? .closed : effect
  }
}

extension Desk {
  /// Whether a holiday closes the whole day.
  public func isHoliday(_ day: Day) -> Bool { feasts.effect(on: day) == .closed }

  /// The name of the holiday that closes a day or ends it early, if there is one.
  public func holiday(on day: Day) -> Bilingual? {
    let feasts = feasts.filter { $0.day(in: day.year) == day }
    let named = Holiday.ofPublicServices(year: day.year).filter { $0.day == day }
    if let closing = named.first(where: { $0.kind == .closed }) {
      return Bilingual(el: closing.nameEl, en: closing.nameEn)
    }
    if let feast = feasts.first { return Bilingual(el: feast.name, en: feast.name) }
    return named.first.map { Bilingual(el: $0.nameEl, en: $0.nameEn) }
  }
}
