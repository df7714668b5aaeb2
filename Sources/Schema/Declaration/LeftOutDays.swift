/// Days of the week that are described by those left out: «εκτός Δευτέρας», `Mon-Fri except Wed`.
///
/// A day that is left out is never meant, so it is never suggested either.
public struct LeftOutDays {
  /// The days that are left, in the order of the week; nil where the text does not say which.
  let days: [Weekday]?
  /// Whether the text says of which days some are left out.
  let isSure: Bool

  /// The advice for such a text where the remaining days do not follow from it.
  public static func request(_ shown: String) -> Bilingual {
    Bilingual(
      el: "Το «\(shown)» λέει ποιες ημέρες εξαιρούνται: γράψτε μία μία όσες μένουν",
      en: "“\(shown)” says which days are left out: write one by one those that are left")
  }

  /// Reads a text that leaves days out; nil for any other text.
  init?(_ text: String) {
    let words = Self.words(of: text)
    guard let at = words.firstIndex(where: { Self.leavesOut($0, in: text) }) else { return nil }
    let before = Self.joined(words[..<at])
    let after = Self.joined(words[(at + 1)...].filter { !Self.leavesOut($0, in: text) })
    guard Self.namesDay(before) || Self.namesDay(after) else { return nil }
    let (base, named) = after.isEmpty ? ("", before) : (before, after)
    guard let out = Self.out(named), let (all, isSure) = Self.base(base), isSure || !out.isEmpty
    else {
      (days, self.isSure) = (nil, false)
      return
    }
    let left = all.filter { !out.contains($0) }
    days = left.isEmpty || after.isEmpty && out.count > 1 ? nil : left
    self.isSure = isSure && out.allSatisfy { all.contains($0) }
  }

  /// The days that are left out; none for public holidays, which are observed by themselves.
  private static func out(_ text: String) -> [Weekday]? {
    if Fold.words(text).allSatisfy({ holidays.contains($0) || $0 == "των" }) { return [] }
    // «Όχι όλες τις Δευτέρες» leaves some of them.
    guard case .days(let days)? = WeekdayText(text),
      !Fold.words(text).contains(where: { ["ολεσ", "ολα", "all", "καθε", "every"].contains($0) })
    else { return nil }
    return days
  }

  /// The days from which some are left out; all of them, if the text does not clearly say which.
  private static func base(_ text: String) -> (days: [Weekday], isSure: Bool)? {
    let words = Fold.words(text)
    if words.allSatisfy({ everything.contains($0) }) { return (Weekday.allCases, false) }
    switch WeekdayText(text) {
    case .days(let days): return (days, !WeekdayText.isLoose(text))
    case .open: return (Weekday.allCases, false)
    case nil: return nil
    }
  }

  /// Whether a text has a word that leaves something out, whatever it is.
  static func isMeant(by text: String) -> Bool {
    Fold.words(text).contains { leavesOut($0, in: text) }
  }

  /// Whether a word says that what follows is left out.
  private static func leavesOut(_ word: String, in text: String) -> Bool {
    let key = Fold.key(word), others = Fold.words(text)
    return switch key {
    case "but": others.contains("all") || others.contains("every")
    case "than": others.contains("other")
    default: exclusions.contains(key)
    }
  }

  /// The words of a text; brackets and the signs between items are words of their own.
  private static func words(of text: String) -> [String] {
    var parted = ""
    for scalar in text.unicodeScalars {
      let isSign = "(),;:\u{37E}\u{387}".unicodeScalars.contains(scalar)
      if isSign { parted += " " }
      parted.unicodeScalars.append(scalar == "\u{A0}" ? " " : scalar)
      if isSign { parted += " " }
    }
    return parted.split(separator: " ").map { String($0) }
  }

  /// Whether a text names a day of the week, or several by one word.
  private static func namesDay(_ text: String) -> Bool {
    Fold.words(text).contains { word in
      word.unicodeScalars.count > 2 && WeekdayText.day(word) != nil
        || WeekdayText.isWeekend(word) || WeekdayText.isWorkdays(word)
    }
  }

  /// Words as a text, without the signs that part it from the rest.
  private static func joined(_ words: some Sequence<String>) -> String {
    var scalars = Array(words.joined(separator: " ").unicodeScalars)[...]
    while let last = scalars.last, " (),;:·.".unicodeScalars.contains(last) {
      scalars.removeLast()
    }
    while let first = scalars.first, " (),;:·".unicodeScalars.contains(first) {
      scalars.removeFirst()
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  private static let everything: Set<String> = [
    "ολεσ", "ολα", "ολη", "οι", "τισ", "την", "εβδομαδα", "all", "the", "week", "whole", "λοιπεσ",
    "υπολοιπεσ",
  ]

  private static let holidays: Set<String> = [
    "αργια", "αργιεσ", "αργιων", "επισημων", "επισημεσ", "τισ", "public", "holidays", "holiday",
  ]

  private static let exclusions: Set<String> = [
    "εκτοσ", "πλην", "χωρισ", "οχι", "δεν", "εξαιρειται", "εξαιρουνται", "εξαιρουμενησ",
    "εξαιρουμενου", "εξαιρουμενων", "εξαιρεση", "except", "excepting", "excluding", "excluded",
    "without", "not", "no",
  ]
}
