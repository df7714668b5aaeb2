import Schema

/// Days as people and spreadsheets write them: 20/7/2026, 15/6, 15-Ιουν, «15 Ιουνίου», Πάσχα+5.
extension Wording {
  enum Calendar {
    /// Reads a date with its year.
    static func date(_ text: String) -> Day? {
      let text = withoutMidnight(text)
      if let day = Day(iso: text) ?? serial(text) { return day }
      let parts = self.parts(of: text)
      guard parts.count == 3, case .number(let day) = parts[0], case .number(var year) = parts[2]
      else { return nil }
      if year < 100 { year += 2000 }
      return month(parts[1]).flatMap { Day(year: year, month: $0, day: day) }
    }

    /// A date without the time that a spreadsheet writes beside it: `2026-12-28 00:00:00`.
    private static func withoutMidnight(_ text: String) -> String {
      let parts = text.split { $0 == " " || $0 == "T" }
      guard parts.count == 2, ["00:00:00", "0:00:00", "00:00", "0:00"].contains(parts[1]) else {
        return text
      }
      return String(parts[0])
    }

    /// The date of a spreadsheet's number, which counts days from 30 December 1899: `46384`; only
    /// within the years 2020 to 2050.
    private static func serial(_ text: String) -> Day? {
      let digits = Wording.whole(text)
      guard digits.count == 5, let number = Int(digits), (43831...55152).contains(number) else {
        return nil
      }
      return Day(year: 1899, month: 12, day: 30)?.adding(number)
    }

    /// Reads a day of every year; returns it in the notation of the form.
    static func yearDay(_ text: String, at place: DayPlace) throws(Fault) -> String {
      if let day = annual(text) { return day.text }
      if let day = try meant(text, .yearly, place) { return day }
      throw Fault(
        el: "Δεν καταλαβαίνω την ημέρα «\(text)»: γράψτε π.χ. 24/6, «24 Ιουνίου» ή Πάσχα+5",
        en: "The day “\(text)” is not understood: write e.g. 24/6, “24 June” or easter+5")
    }

    /// Reads a day of every year or a date; returns it in the notation of the form.
    static func seasonDay(_ text: String, at place: DayPlace) throws(Fault) -> String {
      if let day = date(text) { return day.iso }
      if let day = annual(text) { return day.text }
      if let day = try meant(text, .either, place) { return day }
      throw Fault(
        el: "Δεν καταλαβαίνω την ημέρα «\(text)»: γράψτε π.χ. 15/6, Πάσχα-6, ή 15/6/2027 για μία "
          + "φορά",
        en: "The day “\(text)” is not understood: write e.g. 15/6, easter-6, or 15/6/2027 for once")
    }

    /// Whether a text is a day of every year.
    static func isAnnual(_ text: String) -> Bool { annual(text) != nil }

    private static func annual(_ text: String) -> AnnualDay? {
      let parts = self.parts(of: text)
      if case .word(let word)? = parts.first, case .easter = OpeningHoursWord(word) {
        return easter(text, parts)
      }
      guard parts.count == 2, case .number(let first) = parts[0] else { return nil }
      if text.contains("-"), case .number(let second) = parts[1] {
        // The form writes month-day, while a clerk writes day-month.
        if second > 12 { return fixed(second, first) }
        guard first > 12 || first == second else { return nil }
        return fixed(first, second)
      }
      return month(parts[1]).flatMap { fixed(first, $0) }
    }

    private static func fixed(_ day: Int, _ month: Int) -> AnnualDay? {
      guard Day(year: 2024, month: month, day: day) != nil else { return nil }
      return .fixed(month: month, day: day)
    }

    private static func easter(_ text: String, _ parts: [Part]) -> AnnualDay? {
      if parts.count == 1 { return .easter(offset: 0) }
      guard parts.count == 2, case .number(let days) = parts[1], days <= 99 else { return nil }
      return text.contains("+") ? .easter(offset: days) : .easter(offset: -days)
    }

    private enum Part { case number(Int), word(String) }

    private static func parts(of text: String) -> [Part] {
      text.split { " /.-+−–".contains($0) }.map { part in
        Int(part).map { .number($0) } ?? .word(String(part))
      }
    }

    private static func month(_ part: Part) -> Int? {
      switch part {
      case .number(let month): return month
      case .word(let word):
        if case .month(let month) = OpeningHoursWord(word) { return month }
        return nil
      }
    }
  }
}
