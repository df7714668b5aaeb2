/// The way to write hours.
extension ValueWay {
  /// The way to write hours that reach midnight, or name twelve o'clock in two ways.
  static func ofHours(_ text: String) -> Bilingual? {
    twelve(text) ?? noonOrMidnight(text) ?? midnight(text)
  }

  /// The way to write hours of which “12 pm” at the end may be noon, or midnight: «6:00-12:00
  /// μ.μ.».
  private static func noonOrMidnight(_ text: String) -> Bilingual? {
    guard let start = HourText.startBeforeTwelve(text) else { return nil }
    let noon = Interval(start: start, end: 12 * 60).text
    let night = Interval(start: start + 12 * 60, end: 24 * 60 - 1).text
    return Bilingual(
      el: "αν εννοείτε ως το μεσημέρι, γράψτε \(noon)· αν ως τα μεσάνυχτα, \(night)",
      en: "if you mean up to noon, write \(noon); if up to midnight, \(night)")
  }

  /// That hours have a time that there is not.
  static func impossibleTime(_ text: String) -> Bilingual? {
    guard HourText.isPair(text), let time = HourText.impossibleTime(text) else { return nil }
    return Bilingual(
      el: "δεν υπάρχει ώρα \(time): οι ώρες είναι από 0 έως 23 και τα λεπτά από 00 έως 59",
      en: "there is no time \(time): hours are from 0 to 23, and minutes from 00 to 59")
  }

  /// The way to write hours that are told in words only: «πρωί», «όλη μέρα», «κατόπιν συνεννόησης».
  static func hoursInWords(_ text: String) -> Bilingual? {
    let words = Fold.words(text)
    guard !text.utf8.contains(0x3A), !words.isEmpty,
      words.allSatisfy({ !$0.utf8.allSatisfy { (0x30...0x39).contains($0) } || $0 == "24" })
        || words == ["24", "7"]
    else { return nil }
    if words.contains(where: { agreements.contains($0) }) {
      return Bilingual(
        el: "όλα γίνονται με ραντεβού· γράψτε από ποια ώρα ως ποια δίνονται, π.χ. 09:00-13:00, και"
          + " σβήστε όσα δεν ανοίγουν",
        en: "all is by appointment; write from when until when appointments are given, e.g."
          + " 09:00-13:00, and delete what does not open")
    }
    if isWholeDay(text) || words.contains(where: { roundTheClock.contains($0) }) {
      return Bilingual(
        el: "γράψτε από ποια ώρα ως ποια δίνονται ραντεβού, π.χ. 08:00-20:00· η ημέρα αρχίζει στις"
          + " 00:00 και τελειώνει στις 23:59",
        en: "write from when until when appointments are given, e.g. 08:00-20:00; the day begins at"
          + " 00:00 and ends at 23:59")
    }
    guard let part = words.lazy.compactMap({ DayPart(folded: $0) }).first,
      words.allSatisfy({
        DayPart(folded: $0) != nil || fillers.contains($0) || ["και", "μονο", "only"].contains($0)
      })
    else { return nil }
    let hours =
      switch part {
      case .morning: "08:00-12:00"
      case .noon: "12:00-15:00"
      case .pm, .afternoon: "17:00-20:00"
      case .night: "18:00-21:00"
      }
    return Bilingual(
      el: "γράψτε από ποια ώρα ως ποια, π.χ. \(hours)",
      en: "write from when until when, e.g. \(hours)")
  }

  /// The way to write an end at midnight, which is the first moment of the next day.
  private static func midnight(_ text: String) -> Bilingual? {
    guard text.hasSuffix("24:00") || text.hasSuffix("24") || HourText.passesMidnight(text) else {
      return nil
    }
    return endOfDay
  }

  /// The way to write twelve o'clock, which «12 π.μ.» leaves open.
  private static func twelve(_ text: String) -> Bilingual? {
    guard HourText.hasTwelveOfMorning(text) else { return nil }
    return Bilingual(
      el: "το «12 π.μ.» διαβάζεται με δύο τρόπους: γράψτε 12:00 για το μεσημέρι· η ημέρα αρχίζει"
        + " στις 00:00 και τελειώνει στις 23:59",
      en: "“12 am” can be read in two ways: write 12:00 for noon; the day begins at 00:00 and ends"
        + " at 23:59")
  }

  /// The way to write a break within the hours.
  static func pause(_ text: String) -> Bilingual? {
    let words = Fold.words(text)
    let excepts = words.contains { ["εκτοσ", "πλην", "except"].contains($0) }
    guard
      words.contains("διαλειμμα") || words.contains("break")
        || excepts && HourToken.all(in: text).filter({ $0.isTime }).count == 4
    else { return nil }
    return Bilingual(
      el: "το διάλειμμα γράφεται με δύο διαστήματα, πριν και μετά: [08:00-11:00, 11:30-14:30]",
      en: "a break is written as two intervals, before and after: [08:00-11:00, 11:30-14:30]")
  }

  /// The way to write hours with their days, one time alone, or all of a day.
  static func besideHours(_ text: String, _ field: Field) -> Bilingual? {
    let days = text.utf8.prefix { !(0x30...0x39 ~= $0) }
    let rest = String(decoding: Array(text.utf8.dropFirst(days.count)), as: UTF8.self)
    let named = String(decoding: Array(days).filter { $0 != 0x3A }, as: UTF8.self)
    if WeekdayText(named) != nil, case .open(let intervals, _)? = HourText.meaning(of: rest) {
      let hours = intervals.map { $0.text }.joined(separator: ", ")
      let isOfWeek = Week.Fields.all.contains { $0 === field }
      return Bilingual(
        el: "εδώ γράφονται μόνο ώρες, \(hours)" + (isOfWeek ? "" : "· ποιες ημέρες, στο weekdays"),
        en: "only hours are written here, \(hours)" + (isOfWeek ? "" : "; which days, in weekdays"))
    }
    if field === Closure.Fields.hours, isWholeDay(text) {
      return Bilingual(
        el: "χωρίς ώρες κλείνει όλη η ημέρα: σβήστε τη γραμμή",
        en: "without hours the whole day closes: delete the line")
    }
    if let way = hoursInWords(text) { return way }
    guard HourToken.all(in: text).filter({ $0.isTime }).count == 1 else { return nil }
    return Bilingual(
      el: "λείπει η μία ώρα: γράψτε από πότε ως πότε, και ως το τέλος της ημέρας 23:59",
      en: "one time is missing: write from when until when, and up to the end of the day 23:59")
  }

  /// Whether a text means a whole day.
  static func isWholeDay(_ text: String) -> Bool {
    let words = Fold.words(text)
    return words.contains { whole.contains($0) }
      && words.allSatisfy { whole.contains($0) || fillers.contains($0) }
  }

  private static let roundTheClock: Set<String> = [
    "24", "24ωρο", "24ωρη", "24ωρα", "24h", "εικοσιτετραωρο", "εικοσιτετραωρη",
  ]

  /// Words for all of something, folded.
  private static let whole = [
    "ολη", "ολο", "ολημερισ", "ολοημερο", "ολοημερα", "ολοημερη", "all", "whole",
  ]

  private static let fillers: Set<String> = [
    "μερα", "ημερα", "την", "τη", "το", "τα", "η", "ωρεσ", "ωρα", "ωραριο", "day", "the", "in",
    "hours", "at",
  ]

  /// Words for hours that are agreed on, folded.
  private static let agreements: Set<String> = [
    "συνεννοησησ", "συνεννοηση", "ραντεβου", "επικοινωνιασ", "επικοινωνια", "τηλεφωνηματοσ",
    "appointment", "arrangement", "request",
  ]

  /// The way to write minutes of one digit after a point, which have several readings.
  static func oneDigit(_ text: String) -> Bilingual? {
    let numbers = text.utf8.split { !(0x30...0x39).contains($0) && $0 != 0x2E && $0 != 0x2C }
    let found = numbers.first { number in
      number.count >= 3
        && [0x2E, 0x2C].contains(number[number.index(number.endIndex, offsetBy: -2)])
    }
    guard let found else { return nil }
    let shown = String(decoding: Array(found), as: UTF8.self)
    return Bilingual(
      el: "το «\(shown)» διαβάζεται με δύο τρόπους: γράψτε τα λεπτά με δύο ψηφία, π.χ. 08:30",
      en: "“\(shown)” can be read in two ways: write the minutes in two digits, e.g. 08:30")
  }
}
