/// The meaning of a day in another notation than the form's, for sheets and questions, which say
/// that the day goes before its month.
public enum DayMeaning: Equatable, Sendable {
  /// One day, in the notation of the form (`07-01`, `easter-6`, `2026-12-12`), and whether nothing
  /// was assumed.
  case day(String, isSure: Bool)
  /// The first and the last day of a span, in the notation of the form.
  case span(from: String, to: String)
  /// The first and the last day of a month.
  case month(first: String, last: String)
  /// A date with the name of another day of the week, and what is wrong with it.
  case contradiction(Bilingual)

  /// Reads a text that is one day, a span or a month, and nothing else.
  public init?(_ text: String) {
    if let other = ValueWay.contradiction(text) {
      self = .contradiction(other)
    } else if let day = WrittenDay(text)?.day {
      self = .day(day.iso, isSure: true)
    } else if let day = Mend.yearDay(text) {
      self = .day(day.text, isSure: day.applicability == .certain)
    } else if let span = DaySpanText(text) {
      self = .span(from: span.from, to: span.to)
    } else if let day = Mend.yearDay(Self.withoutWeekday(text)), !day.text.hasPrefix("easter") {
      // «Τρίτη του Πάσχα» is a day of its own, and not Easter.
      self = .day(day.text, isSure: false)
    } else if let month = MonthText.month(in: Suggestion.folded(text)) {
      let last = Day.days(inMonth: month, of: 2027)
      self = .month(first: MonthDay.text(month, 1), last: MonthDay.text(month, last))
    } else {
      return nil
    }
  }

  /// A day of the year without the name of its day of the week.
  private static func withoutWeekday(_ text: String) -> String {
    text.split(separator: " ").map { String($0) }
      .filter { WeekdayText.day(Fold.key($0)) == nil }.joined(separator: " ")
  }
}
