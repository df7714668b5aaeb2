/// Two days of the year that are declared together, as the first and the last day of a season.
///
/// Where one can only have its day before its month, whoever wrote it may mean the same by the
/// other, which the form would read with the month first. Both are asked about, and offered
/// together: one of them turned round alone would leave the other to be read by itself.
extension DeclarationReader {
  /// The answers to two fields with a day of the year each.
  mutating func dayPair<Value: Sendable>(
    _ fields: (Field, Field), in group: Group?,
    _ read: (inout DeclarationReader, Field, Group?) -> Answer<Value>
  ) -> (Answer<Value>, Answer<Value>) {
    let start = findings.count
    let one = read(&self, fields.0, group)
    let middle = findings.count
    let other = read(&self, fields.1, group)
    guard findings.count > start, findings.count < Reader.findingLimit,
      let first = end(one, refusedIn: start..<middle),
      let second = end(other, refusedIn: middle..<findings.count)
    else { return (one, other) }
    if ask(about: first, beside: second) { return (.unreadable, other) }
    if ask(about: second, beside: first) { return (one, .unreadable) }
    return (one, other)
  }

  /// A day as it is written, and the finding that refuses it.
  private struct End {
    let span: SourceSpan
    let text: String
    /// The quotes around it.
    let quote: String
    let refusal: Int?
  }

  /// How a day is written that was given or refused; nil for one that was left out.
  private func end<Value>(_ answer: Answer<Value>, refusedIn range: Range<Int>) -> End? {
    let refusal = range.first { findings[$0].rule === Rule.yearDayFormat }
    guard let span = answer.located?.span ?? refusal.map({ findings[$0].span }) else { return nil }
    let text = tree.source.text(span)
    guard let first = text.utf8.first, first == 0x22 || first == 0x27, text.utf8.count > 1 else {
      return End(span: span, text: text, quote: "", refusal: refusal)
    }
    return End(
      span: span, text: String(decoding: Array(text.utf8.dropFirst().dropLast()), as: UTF8.self),
      quote: first == 0x22 ? "\"" : "'", refusal: refusal)
  }

  /// Asks about a day with two readings beside one that has its day first; returns whether they are
  /// that.
  private mutating func ask(about end: End, beside other: End) -> Bool {
    guard let (dayFirst, monthFirst) = Mend.readings(end.text), Mend.isDayFirst(other.text),
      let refusal = other.refusal, let mended = findings[refusal].fixes.first
    else { return false }
    let fixes = [
      Finding.Fix(
        span: end.span, replacement: end.quote + dayFirst.text + end.quote, applicability: .maybe),
      Finding.Fix(span: mended.span, replacement: mended.replacement, applicability: .maybe),
    ].sorted { $0.span.start < $1.span.start }
    let asked = Finding.dayAsked(
      end.text, at: end.span, beside: other.text, dayFirst, monthFirst, fixes: fixes)
    findings[refusal] = Finding(
      .yearDayFormat, at: other.span, findings[refusal].message, help: findings[refusal].help,
      fixes: fixes)
    if let own = end.refusal { findings[own] = asked } else { report(asked) }
    return true
  }
}
