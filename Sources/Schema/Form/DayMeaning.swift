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
  /// A day that there is not, or that is on another day of the week than it says, and what is wrong
  /// with it.
  case impossible(Bilingual)
  /// The two readings of a day that may have its month first or last.
  case eitherOrder(dayFirst: String, monthFirst: String)
  /// A number of days from Easter, before it or after it.
  case eitherSideOfEaster

  /// Reads a text that is one day, a span or a month, and nothing else.
  public init?(_ text: String) {
    if let other = ValueWay.contradiction(text) ?? ImpossibleDay(text)?.message {
      self = .impossible(other)
    } else if let day = WrittenDay(text)?.day {
      self = .day(day.iso, isSure: true)
    } else if let day = Mend.yearDay(text) {
      self = .day(day.text, isSure: day.applicability == .certain)
    } else if let span = DaySpanText(text) {
      self = .span(from: span.from, to: span.to)
    } else if let month = MonthText.span(of: text) {
      self = .month(first: month.first, last: month.last)
    } else if let (dayFirst, monthFirst) = Mend.readings(text) {
      self = .eitherOrder(dayFirst: dayFirst.text, monthFirst: monthFirst.text)
    } else if EasterText.lacksSide(text) {
      self = .eitherSideOfEaster
    } else {
      return nil
    }
  }
}
