/// The way to write hours.
extension ValueWay {
  /// The way to write hours that reach midnight, or name twelve o'clock in two ways.
  static func ofHours(_ text: String) -> Bilingual? { twelve(text) ?? midnight(text) }

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
    let words = Fold.words(text)
    if field === Closure.Fields.hours, words.contains(where: { whole.contains($0) }),
      words.allSatisfy({ whole.contains($0) || ["μερα", "ημερα", "την", "day"].contains($0) })
    {
      return Bilingual(
        el: "χωρίς ώρες κλείνει όλη η ημέρα: σβήστε τη γραμμή",
        en: "without hours the whole day closes: delete the line")
    }
    guard HourToken.all(in: text).filter({ $0.isTime }).count == 1 else { return nil }
    return Bilingual(
      el: "λείπει η μία ώρα: γράψτε από πότε ως πότε, και ως το τέλος της ημέρας 23:59",
      en: "one time is missing: write from when until when, and up to the end of the day 23:59")
  }

  /// Words for all of something, folded.
  private static let whole = ["ολη", "ολημερισ", "ολοημερο", "all", "whole"]

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
