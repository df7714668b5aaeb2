/// The words in which people write a time ahead.
public enum AheadWords {
  /// A time ahead in the notation of files; nil if it is not understood.
  public static func text(of words: String, inHours: Bool) -> String? {
    if let known = AheadText(Array(words.utf8)[...]), inHours || known.isInDays { return words }
    return AheadText.mended(words, isInHours: inHours)?.text
  }

  /// A number of hours in words: 3 ημέρες, 36 hours.
  public static func words(hours: Int) -> Bilingual { AheadText.words(hours: hours) }
}

/// A time ahead as written in files: `48 hours` or `3 days`.
struct AheadText {
  /// The time in hours.
  let hours: Int
  /// Whether it is written in days.
  let isInDays: Bool

  /// Parses exactly `1 hour`, `48 hours`, `1 day` or `3 days`, with at most three digits.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let blank = bytes.firstIndex(of: 0x20), blank - bytes.startIndex <= 3,
      let count = DateText.digits(bytes[..<blank]), count > 0
    else { return nil }
    let unit = bytes[(blank + 1)...]
    isInDays = unit.elementsEqual(count.agreeing("day", "days").utf8)
    guard isInDays || unit.elementsEqual(count.agreeing("hour", "hours").utf8) else {
      return nil
    }
    hours = isInDays ? count * 24 : count
  }

  /// A time in hours as written in files: in whole days where possible.
  static func text(hours: Int) -> String {
    let isInDays = hours % 24 == 0
    let count = isInDays ? hours / 24 : hours
    return "\(count) "
      + (isInDays ? count.agreeing("day", "days") : count.agreeing("hour", "hours"))
  }

  /// A time in hours in words: 3 ημέρες, 36 hours.
  static func words(hours: Int) -> Bilingual {
    hours % 24 == 0 ? (hours / 24).counted(.day) : hours.counted(.hour)
  }

  /// Corrects `3 ημέρες`, «δύο ημέρες», `48ωρο` and `2 εβδομάδες` to `3 days`, `2 days`, `48 hours`
  /// and `14 days`; a number without a unit, and months, are only maybe days.
  static func mended(_ text: String, isInHours: Bool) -> Mended? {
    guard !Fold.dropsSign(text) else { return nil }
    var digits = text.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
    var number = DateText.digits(ArraySlice(Array(digits)))
    if digits.isEmpty {
      digits = text.utf8.prefix { $0 != 0x20 }
      number = DurationText.numeral(String(decoding: Array(digits), as: UTF8.self))
    }
    guard let count = number, count > 0 else { return nil }
    let rest = text.utf8.dropFirst(digits.count).drop { $0 == 0x20 }
    let unit = Suggestion.folded(String(decoding: Array(rest), as: UTF8.self))
    let hours: Int
    var isSure = true
    switch unit {
    case "hours", "hour", "h", "ωρεσ", "ωρα", "ω", "ωρο": hours = count
    case "days", "day", "d", "ημερεσ", "ημερα", "μερεσ", "μερα", "ημερο": hours = count * 24
    case "weeks", "week", "w", "εβδομαδεσ", "εβδομαδα": hours = count * 7 * 24
    case "months", "month", "μηνεσ", "μηνασ": (hours, isSure) = (count * 30 * 24, false)
    case "": (hours, isSure) = (count * 24, false)
    default: return nil
    }
    guard isInHours || hours % 24 == 0, hours <= 999 * 24 else { return nil }
    return Mended(text: Self.text(hours: hours), applicability: isSure ? .certain : .maybe)
  }
}
