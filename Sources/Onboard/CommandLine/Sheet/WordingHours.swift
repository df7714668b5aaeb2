import Schema

/// Reads hours as people write them in a cell or at a prompt, where a second line is another rule.
extension Wording {
  /// Reads the hours of one day.
  static func intervals(_ written: String) throws(Fault) -> [String] {
    let text = try ofDay(written)
    // A dash alone stands for no hours.
    if !text.isEmpty, text.allSatisfy({ "-‐‑‒–—−".contains($0) }) { return [] }
    switch HourText.meaning(of: text) {
    case .open(let intervals, isSure: true): return intervals.map({ $0.text })
    case .closed: return []
    default: break
    }
    do throws(OpeningHoursFault) {
      let hours = try OpeningHoursParser.parse(text)
      let isOfOneDay = hours.rules.allSatisfy {
        $0.namesNoDay && $0.dates.isEmpty && !$0.recurs
      }
      if isOfOneDay {
        try demandApart(hours)
        let week = OpeningWeek(rules: hours.rules).week(of: Array(hours.rules.indices))
        return week[0].map({ $0.text })
      }
    } catch {
      throw answer(to: text) ?? Fault(error)
    }
    throw answer(to: text)
      ?? Fault(
        el: "Εδώ γράφονται μόνο ώρες, π.χ. 08:00-14:30, 17:00-20:00",
        en: "Only hours are written here, e.g. 08:00-14:30, 17:00-20:00")
  }

  /// The answer to hours that, with the words beside them, pass midnight or have two readings.
  private static func answer(to hours: String) -> Fault? {
    guard hours.contains(where: { $0.isLetter }) else { return nil }
    if let unread = HourText.unread(hours) { return Fault(el: unread.el, en: unread.en) }
    guard case .open(let intervals, isSure: false)? = HourText.meaning(of: hours) else {
      return nil
    }
    return Fault(Refused.assumed(hours, intervals.map { $0.text }.joined(separator: ", "), 1))
  }

  /// The same for the hours of a week, of which those at the position of a fault are answered.
  private static func answer(to fault: OpeningHoursFault, in text: String) -> Fault {
    let scalars = Array(text.unicodeScalars), at = min(fault.column - 1, scalars.count)
    func isEnd(_ scalar: Unicode.Scalar) -> Bool { ";\n\u{37E}".unicodeScalars.contains(scalar) }
    let start = scalars[..<at].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    let end = scalars[at...].firstIndex(where: isEnd) ?? scalars.count
    let words = string(scalars[start..<max(start, end)]).split(separator: " ").map { String($0) }
    func isOfHours(_ word: String) -> Bool {
      word.first.map { $0.isASCII && $0.isNumber } ?? false || OpeningHoursWord(word) == .half
    }
    // The hours end where the days of the next rule begin.
    let hours = words.drop { !isOfHours($0) }.prefix { word in
      isOfHours(word) || WeekdayText(word.filter { $0 != ":" }) == nil
    }
    let named = words.lastIndex { word in
      if case .days? = WeekdayText(word.filter { $0 != ":" }) { true } else { false }
    }
    return answer(to: hours.joined(separator: " "))
      ?? answer(to: words[(named.map { $0 + 1 } ?? 0)...].joined(separator: " ")) ?? Fault(fault)
  }

  /// Refuses intervals of one day that overlap: if a row lacks a delimiter between two cells, the
  /// hours of the next column follow those of this one.
  private static func demandApart(_ hours: OpeningHours) throws(OpeningHoursFault) {
    var end = 0
    let spans = hours.rules.filter { !$0.isClosed }.flatMap { $0.spans }
    for span in spans.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      if span.start < end { throw Refused.overlapping(spans) }
      end = max(end, span.end)
    }
  }

  /// Reads the hours of a week, and nothing else; «κλειστά» is a week without hours.
  static func week(_ written: String) throws(Fault) -> OpeningSchedule.Week {
    let text = try ofDay(written)
    do throws(OpeningHoursFault) {
      let hours = try rules(text)
      if hours.rules.allSatisfy({ $0.dates.isEmpty && !$0.recurs }) {
        if hours.rules.allSatisfy({ $0.isClosed }) {
          return OpeningSchedule.Week(repeating: [], count: 7)
        }
        return try OpeningSchedule(hours).week
      }
    } catch {
      throw answer(to: error, in: text)
    }
    throw Fault(
      el: "Εδώ γράφεται μόνο εβδομαδιαίο ωράριο, π.χ. «Δευτέρα-Παρασκευή 08:00-14:30»",
      en: "Only weekly hours are written here, e.g. “Mo-Fr 08:00-14:30”")
  }

  /// Hours without the seconds that a spreadsheet adds (`08:00:00`); refuses hours that it turned
  /// into a date (`8-14` becomes the 14th of August).
  private static func ofDay(_ text: String) throws(Fault) -> String {
    let isDate =
      !text.contains(":")
      && (Calendar.date(text) != nil
        || text.contains(where: { $0.isLetter }) && Calendar.isAnnual(text))
    guard !isDate else {
      throw Fault(
        el: "Το «\(text)» είναι ημερομηνία: ίσως την έβαλε το υπολογιστικό φύλλο στη θέση ωρών"
          + " όπως «8-14»· κάντε το κελί κείμενο και γράψτε 08:00-14:00",
        en: "“\(text)” is a date: perhaps the spreadsheet put it in place of hours such as “8-14”;"
          + " make the cell text, and write 08:00-14:00")
    }
    try demandNoBreak(in: text)
    return withoutSeconds(text)
  }

  private static func demandNoBreak(in text: String) throws(Fault) {
    guard Fold.words(text).contains("διαλειμμα") else { return }
    throw Fault(
      el: "Το διάλειμμα γράφεται με δύο διαστήματα, πριν και μετά: 08:00-11:00, 11:30-14:30",
      en: "A break is written as two intervals, before and after: 08:00-11:00, 11:30-14:30")
  }

  /// `08:00:00` as `08:00`.
  private static func withoutSeconds(_ text: String) -> String {
    let bytes = Array(text.utf8)
    func isDigit(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
    }
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: ":00".utf8), !isDigit(index + 3), isDigit(index - 1),
        isDigit(index - 2), index >= 3, bytes[index - 3] == 0x3A
      {
        index += 3
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Reads the hours of a year.
  static func schedule(_ text: String) throws(Fault) -> OpeningSchedule {
    try demandNoBreak(in: text)
    do throws(OpeningHoursFault) {
      return try OpeningSchedule(try rules(text))
    } catch {
      throw answer(to: error, in: text)
    }
  }

  /// The rules of a text, without the notation's finer points, which its writer does not mean:
  /// hours without days are questioned, and hours that do not overlap those before them are added
  /// to them.
  private static func rules(_ text: String) throws(OpeningHoursFault) -> OpeningHours {
    var rules = try OpeningHoursParser.parse(joined(text)).rules
    for index in rules.indices {
      let rule = rules[index]
      if rule.isClosed { continue }
      if rule.namesNoDay, rule.dates.allSatisfy({ $0.isLong }) {
        throw Refused.noDays(rule.spans, rule.column)
      }
      if rule.dates.isEmpty { rules[index].isAdditional = isAddition(rule, to: rules[..<index]) }
    }
    return OpeningHours(rules: rules)
  }

  /// Whether hours can be added to those of the rules before them, like an afternoon to a morning.
  private static func isAddition(
    _ rule: OpeningHours.Rule, to earlier: ArraySlice<OpeningHours.Rule>
  ) -> Bool {
    if rule.isAdditional { return true }
    let weekly = earlier.filter { $0.dates.isEmpty && !$0.recurs }
    let week = OpeningWeek(rules: weekly).week(of: Array(weekly.indices))
    return (rule.weekdays + rule.nth.map({ $0.weekday })).allSatisfy { day in
      week[Int(day.rawValue)].allSatisfy { given in
        rule.spans.allSatisfy { $0.end <= given.start || given.end <= $0.start }
      }
    }
  }

  /// The text on one line, with the same number of characters: a line break between two rules
  /// becomes a semicolon, and any sign before a second interval of the same days a comma.
  private static func joined(_ text: String) -> String {
    let breaks: Set<Unicode.Scalar> = ["\n", ";", "\u{37E}", "\u{B7}", "\u{387}"]
    var scalars = Array(text.unicodeScalars)
    var start = 0
    for index in scalars.indices where breaks.contains(scalars[index]) {
      let end = scalars[(index + 1)...].firstIndex { breaks.contains($0) } ?? scalars.count
      let before = string(scalars[start..<index]), after = string(scalars[(index + 1)..<end])
      let hasHours = before.unicodeScalars.contains { ("0"..."9").contains($0) }
      if case .open? = HourText.meaning(of: after), hasHours {
        scalars[index] = ","
      } else if scalars[index] == "\n" {
        let isOpen = before.last.map { ",-–—:&".contains($0) } ?? true
        let isJoined = isOpen || after.isEmpty
        scalars[index] = isJoined || !hasHours && !before.isEmpty ? " " : ";"
      }
      start = index + 1
    }
    return string(scalars[...], trimmed: false)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>, trimmed: Bool = true) -> String
  {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return trimmed
      ? String(text).split { $0.isWhitespace }.joined(separator: " ") : String(text)
  }
}

extension OpeningHours.DateRange {
  /// Whether it is so long that hours on all its days would include weekends.
  var isLong: Bool {
    switch (from, to) {
    case (.once(let first), .once(let last)): last.days(since: first) >= 5
    case (.yearly(let month, let day), .yearly(let lastMonth, let lastDay)):
      month != lastMonth || lastDay - day >= 5
    default: false
    }
  }
}
