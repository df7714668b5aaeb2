extension Finding {
  /// The finding of a day with two readings, in a file with one that can only have its day first.
  static func dayAsked(
    _ text: String, at span: SourceSpan, beside other: String, _ dayFirst: AnnualDay,
    _ monthFirst: AnnualDay, fixes: [Fix]
  ) -> Finding {
    let (day, month) = (dayFirst.words, monthFirst.words)
    return Finding(
      .yearDayFormat, at: span,
      Bilingual(
        el: "Το «\(text)» διαβάζεται με δύο τρόπους, \(day.el) ή \(month.el), και το"
          + " «\(other)» του ίδιου αρχείου έχει πρώτα την ημέρα: για τις \(day.el) γράψτε"
          + " \(dayFirst.text)",
        en: "“\(text)” can be read in two ways, as \(day.en) or \(month.en), and"
          + " “\(other)” of the same file has the day first: for \(day.en) write"
          + " \(dayFirst.text)"),
      help: Bilingual(
        el: "αν εννοείτε τις \(month.el), γράψτε \(monthFirst.text) και διορθώστε το «\(other)»",
        en: "if \(month.en) is meant, write \(monthFirst.text) and correct “\(other)”"),
      fixes: fixes)
  }
}
