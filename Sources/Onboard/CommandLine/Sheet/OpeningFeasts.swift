import Schema

/// The closed days of opening hours that move with Easter.
extension OpeningSchedule {
  /// Adds these days as local holidays; public holidays are left out.
  ///
  /// To OpenStreetMap's readers, `PH` includes Easter Sunday and Whit Sunday, which no law lists,
  /// since public services do not work on Sundays.
  mutating func addFeasts(_ evaluation: OpeningWeek) throws(OpeningHoursFault) {
    for rule in evaluation.rules where rule.isClosed && rule.spans.isEmpty {
      for offset in Self.offsets(of: rule) {
        let day = AnnualDay.easter(offset: offset)
        if Self.isPublic(day) || holidays.contains(where: { $0.day == day }) { continue }
        try addFeast(day, rule.comment ?? Self.name(ofSunday: offset), of: rule, evaluation)
      }
    }
  }

  /// Adds a day as a local holiday, or as closures in the years that the rules name.
  private mutating func addFeast(
    _ feast: AnnualDay, _ name: String?, of rule: OpeningHours.Rule, _ evaluation: OpeningWeek
  ) throws(OpeningHoursFault) {
    let named = evaluation.namedYears
    var closed: [Day] = [], isOpen = false, isClosedElse = false, isOpenElse = false
    for year in Set(named).union(Self.otherYears) {
      guard let day = feast.day(in: year) else { continue }
      let isNamed = named.contains(year)
      guard evaluation.spans(on: day).isEmpty else {
        if isNamed { isOpen = true } else { isOpenElse = true }
        continue
      }
      guard !spans(on: day).isEmpty else { continue }
      if isNamed { closed.append(day) } else { isClosedElse = true }
    }
    if isOpenElse, !rule.onHolidays { throw Refused.overruled(rule.column) }
    guard isClosedElse else {
      closures += closed.sorted().map { Closure(from: $0, to: $0, reason: name) }
      return
    }
    if !isOpenElse, !isOpen {
      holidays.append(LocalHoliday(day: feast, name: name))
    } else if !isOpenElse, named.count > 1 {
      // A text for several years, such as our own export, says nothing about other years.
      closures += closed.sorted().map { Closure(from: $0, to: $0, reason: name) }
    } else {
      throw Refused.notHeld(rule.column, feast.day(in: named.first ?? 2027) ?? .earliest)
    }
  }

  /// Sample years that stand for those that the rules do not name.
  static let otherYears = 2027...2034

  /// The days relative to Easter that a rule closes, as numbers of days after Easter Sunday.
  private static func offsets(of rule: OpeningHours.Rule) -> [Int] {
    if rule.onHolidays { return [0, 49] }
    return rule.dates.flatMap { range -> [Int] in
      guard case .easter(let first) = range.from, case .easter(let last) = range.to else {
        return []
      }
      return Array(first...last)
    }
  }

  private static func name(ofSunday offset: Int) -> String? {
    switch offset {
    case 0: "Κυριακή του Πάσχα"
    case 49: "Κυριακή της Πεντηκοστής"
    default: nil
    }
  }
}

/// The meaning of the rules for single days, as a reader of the notation applies them.
extension OpeningWeek {
  /// The years that the rules name.
  var namedYears: [Int] {
    var years: Set<Int> = []
    for range in rules.flatMap({ $0.dates }) {
      guard case .once(let first) = range.from, case .once(let last) = range.to else { continue }
      years.formUnion(first.year...last.year)
    }
    return years.sorted()
  }

  /// The open hours of a day.
  func spans(on day: Day) -> [OpeningHours.MinuteSpan] {
    var spans: [OpeningHours.MinuteSpan] = []
    let dated = Set(numbers(on: day))
    for (number, rule) in rules.enumerated() where dated.contains(number) || isMoved(number, day) {
      guard rule.names(day) else { continue }
      spans = applied(rule, to: spans)
    }
    return spans
  }

  /// Whether a rule applies to a day.
  func applies(_ number: Int, to day: Day) -> Bool {
    rules[number].names(day) && (numbers(on: day).contains(number) || isMoved(number, day))
  }

  /// Whether a rule names this day by its distance from Easter.
  private func isMoved(_ number: Int, _ day: Day) -> Bool {
    guard let easter = Easter.sunday(in: day.year) else { return false }
    let offset = day.days(since: easter)
    return rules[number].dates.contains { range in
      guard case .easter(let first) = range.from, case .easter(let last) = range.to else {
        return false
      }
      return first <= offset && offset <= last
    }
  }
}
