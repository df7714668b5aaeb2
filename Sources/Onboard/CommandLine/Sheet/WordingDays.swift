import Schema

/// Answers days in other notations as `check` answers them in a file, in the words of a sheet.
extension Wording.Calendar {
  /// The days that a cell takes.
  enum Kind {
    /// A date with its year.
    case dated
    /// A day of every year.
    case yearly
    /// Either of them.
    case either
  }

  /// The day that a text means, in the notation of the form; nil for a text that is no day at all.
  static func meant(_ text: String, _ kind: Kind) throws(Wording.Fault) -> String? {
    switch DayMeaning(text) {
    case .day(let day, let isSure)?:
      if let other = unfit(day, kind) { throw other }
      if isSure { return day }
      let shown = shown(day)
      throw Wording.Fault(
        el: "Το «\(text)» γράφεται εδώ «\(shown.el)», για κάθε χρόνο",
        en: "“\(text)” is written “\(shown.en)” here, for every year")
    case .span(let from, let to)?:
      let (first, last) = (shown(from), shown(to))
      throw Wording.Fault(
        el: "Διάστημα ημερών γράφεται σε δύο στήλες: \(first.el) στην «Από» και \(last.el) στην"
          + " «Έως»",
        en: "A span of days is written in two columns: \(first.en) in «Από» and \(last.en) in"
          + " «Έως»")
    case .month(let first, let last)?:
      let (first, last) = (shown(first), shown(last))
      throw Wording.Fault(
        el: "Γράψτε και ποια ημέρα: \(first.el) η πρώτη του μήνα, \(last.el) η τελευταία",
        en: "Write which day too: \(first.en) the first of the month, \(last.en) the last")
    case .contradiction(let message)?:
      throw Wording.Fault(el: message.el, en: message.en)
    case nil: return nil
    }
  }

  /// What is wrong with a day of another kind than a cell takes.
  private static func unfit(_ day: String, _ kind: Kind) -> Wording.Fault? {
    let shown = shown(day)
    let isDated = Day(iso: day) != nil
    switch kind {
    case .dated where day.hasPrefix("easter"):
      return Wording.Fault(
        el: "Ημέρα που κινείται με το Πάσχα γράφεται στη στήλη «Από»: \(shown.el)",
        en: "A day that moves with Easter is written in the column «Από»: \(shown.en)")
    case .dated where !isDated:
      return Wording.Fault(
        el: "Λείπει το έτος: γράψτε το όπως \(shown.el)/2027",
        en: "The year is missing: write it such as \(shown.el)/2027")
    case .yearly where isDated:
      let plain = Self.shown(String(day.dropFirst(5))).el
      return Wording.Fault(
        el: "Εδώ γράφεται ημέρα κάθε χρόνου, χωρίς έτος: \(plain)",
        en: "A day of every year is written here, without a year: \(plain)")
    default: return nil
    }
  }

  /// A day as a sheet writes it: `1/7`, `12/12/2026`, `Πάσχα-6`.
  private static func shown(_ day: String) -> Bilingual {
    guard !day.hasPrefix("easter") else {
      return Bilingual(el: "Πάσχα" + day.dropFirst(6), en: day)
    }
    let plain = DateWords.words(of: day)?.el ?? day
    return Bilingual(el: plain, en: plain)
  }
}
