/// Two days of the year that are declared together, as the first and the last day of a season.
///
/// Where one can only have its day before its month, whoever wrote it may mean the same by the
/// other, which the form would read with the month first: both are asked about.
extension DeclarationReader {
  /// The answers to two fields with a day of the year each.
  mutating func dayPair<Value: Sendable>(
    _ fields: (Field, Field), in group: Group?,
    _ read: (inout DeclarationReader, Field, Group?) -> Answer<Value>
  ) -> (Answer<Value>, Answer<Value>) {
    let start = findings.count
    var one = read(&self, fields.0, group)
    let middle = findings.count
    var other = read(&self, fields.1, group)
    guard findings.count > start, findings.count < Reader.findingLimit else { return (one, other) }
    let refused = (
      findings[start..<middle].lastIndex { $0.rule === Rule.yearDayFormat },
      findings[middle...].lastIndex { $0.rule === Rule.yearDayFormat }
    )
    func span(_ answer: Answer<Value>, _ index: Int?) -> SourceSpan? {
      answer.located?.span ?? index.map { findings[$0].span }
    }
    guard let first = span(one, refused.0), let second = span(other, refused.1) else {
      return (one, other)
    }
    if let finding = readTwice(first, beside: second) {
      report(finding, insteadOf: refused.0)
      one = .unreadable
    } else if let finding = readTwice(second, beside: first) {
      report(finding, insteadOf: refused.1)
      other = .unreadable
    }
    return (one, other)
  }

  private mutating func report(_ finding: Finding, insteadOf index: Int?) {
    if let index { findings[index] = finding } else { report(finding) }
  }

  /// The finding for a day with two readings beside one that has its day first; nil for others.
  private func readTwice(_ span: SourceSpan, beside other: SourceSpan) -> Finding? {
    let (text, quote) = written(at: span), (shown, _) = written(at: other)
    guard let (dayFirst, monthFirst) = Mend.readings(text), Mend.isDayFirst(shown) else {
      return nil
    }
    let (day, month) = (dayFirst.words, monthFirst.words)
    return Finding(
      .yearDayFormat, at: span,
      Bilingual(
        el: "Το «\(text)» διαβάζεται με δύο τρόπους, \(day.el) ή \(month.el), και το «\(shown)»"
          + " δίπλα του έχει πρώτα την ημέρα: για τις \(day.el) γράψτε \(dayFirst.text)",
        en: "“\(text)” can be read in two ways, as \(day.en) or \(month.en), and “\(shown)”"
          + " beside it has the day first: for \(day.en) write \(dayFirst.text)"),
      help: Bilingual(
        el: "αν εννοείτε τις \(month.el), γράψτε \(monthFirst.text) και διορθώστε μόνο το άλλο",
        en: "if \(month.en) is meant, write \(monthFirst.text) and correct only the other"),
      fixes: [
        Finding.Fix(
          span: span, replacement: quote + dayFirst.text + quote, applicability: .maybe)
      ])
  }

  /// A value as it stands in the file, without its quotes, and the quotes.
  private func written(at span: SourceSpan) -> (text: String, quote: String) {
    let text = tree.source.text(span)
    guard let first = text.utf8.first, first == 0x22 || first == 0x27, text.utf8.count > 1 else {
      return (text, "")
    }
    return (
      String(decoding: Array(text.utf8.dropFirst().dropLast()), as: UTF8.self),
      first == 0x22 ? "\"" : "'"
    )
  }
}
