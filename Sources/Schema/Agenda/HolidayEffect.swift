/// The effect of a holiday on a day.
enum HolidayEffect: UInt8, Sendable {
  case none, closed, endsEarly

  /// The minute at which work ends on the eves of Christmas and New Year.
  static let end = 13 * 60
  /// That time as written in sentences.
  static var endText: String { Clock.text(end) }
}

/// The effects of public holidays on days, precomputed for frequently used years.
private enum PublicDays {
  private static let years = 2020...2060
  private static let table = years.map { effects(in: $0) }

  /// A public holiday on its usual day, unless a decision moves it.
  struct Effect: Sendable {
    let day: Day
    let effect: HolidayEffect
    let movable: MovableHoliday?
  }

  static func of(year: Int) -> [Effect] {
    years.contains(year) ? table[year - years.lowerBound] : effects(in: year)
  }

  private static func effects(in year: Int) -> [Effect] {
    Holiday.ofPublicServices(year: year).map {
      Effect(day: $0.day, effect: $0.kind == .closed ? .closed : .endsEarly, movable: $0.movable)
    }
  }
}

/// The public and local holidays that affect appointments.
struct Feasts: Sendable {
  /// The local holidays.
  let local: [LocalFeast]
  /// The public holidays that decisions moved.
  let moved: MovedHolidays

  /// The effect of public and local holidays on a day.
  func effect(on day: Day) -> HolidayEffect {
    let year = day.year
    var effect = HolidayEffect.none
    for holiday in PublicDays.of(year: year) where holiday.day == day {
      if let movable = holiday.movable, moved.move(of: movable, in: year) != nil { continue }
      if holiday.effect == .closed { return .closed }
      effect = .endsEarly
    }
    for move in moved.moves where move.observed == day { return .closed }
    return local.contains { $0.day(in: year) == day } ? .closed : effect
  }

  /// The name of the holiday that closes a day or ends it early, if there is one.
  func name(of day: Day) -> Bilingual? {
    let local = local.filter { $0.day(in: day.year) == day }
    let named = publicHolidays(of: day.year).filter { $0.day == day }
    if let closing = named.first(where: { $0.kind == .closed }) {
      return Bilingual(el: closing.nameEl, en: closing.nameEn)
    }
    if let feast = local.first { return Bilingual(el: feast.name, en: feast.name) }
    return named.first.map { Bilingual(el: $0.nameEl, en: $0.nameEn) }
  }

  /// The public holidays of a year.
  func publicHolidays(of year: Int) -> [Holiday] {
    Holiday.ofPublicServices(year: year, moved: moved)
  }
}

extension Desk {
  /// Whether a holiday closes the whole day.
  public func isHoliday(_ day: Day) -> Bool { feasts.effect(on: day) == .closed }

  /// Whether a decision moved a public holiday from a day or to it, which not every calendar knows.
  public func isMoved(_ day: Day) -> Bool {
    feasts.moved.moves.contains { move in
      guard move.year == day.year else { return false }
      return move.observed == day
        || Holiday.ofPublicServices(year: move.year).contains {
          $0.day == day && $0.movable == move.holiday
        }
    }
  }

  /// The name of the holiday that closes a day or ends it early, if there is one.
  public func holiday(on day: Day) -> Bilingual? { feasts.name(of: day) }

  /// Whether a day has some hours although it is a holiday, or an eve on which work ends early.
  public func worksDespite(holidayOn day: Day, for topic: String? = nil) -> Bool {
    let open = hours(on: day, for: topic)
    return switch feasts.effect(on: day) {
    case .none: false
    case .closed: !open.isEmpty
    case .endsEarly: open.contains { $0.end > HolidayEffect.end }
    }
  }
}

extension Offer {
  /// Whether its topics have hours on a day although it is a holiday.
  func worksDespite(holidayOn day: Day) -> Bool {
    desk.worksDespite(holidayOn: day, for: topics.first?.id)
  }
}
