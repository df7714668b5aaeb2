/// The order in which a file has the day and the month of its days of the year.
///
/// The form writes the month first, and refuses `23-04`; an author who wrote that may also mean the
/// day first in `10-02`, which can be read in either order. Such days are questioned if any day in
/// the file can only have its day first. They are all corrected together: if only one were swapped,
/// the others would be read differently, or questioned again.
struct DayOrder {
  /// A refused day that, as it is written, can only have its day first.
  struct Witness {
    let text: String
    let span: SourceSpan
  }

  /// The witnesses of a file that was read before, by which its days are asked about.
  private let known: [Witness]
  /// Days of the year with the day first.
  private var yearDays: [Witness] = []
  /// Whole dates with the day first, which the form writes in another way than days of the year.
  private var dates: [Witness] = []
  /// Whether a day of the year that was accepted can only have its month first.
  private var isMonthFirst = false
  /// The positions of the questioned days.
  fileprivate var asked: [SourceSpan] = []

  init(beside known: [Witness] = []) { self.known = known }

  /// The evidence that the day goes before the month. Whole dates do so only where no day of the
  /// year shows that its notation is known.
  var witnesses: [Witness] { !yearDays.isEmpty || isMonthFirst ? yearDays : dates }

  /// The positions of days that are corrected together.
  fileprivate var spans: [SourceSpan] { known.map { $0.span } + asked }

  /// The witness that is nearest to a place; nil if there is none.
  fileprivate func nearest(to place: SourceSpan) -> Witness? {
    func distance(_ witness: Witness) -> Int { abs(Int(witness.span.start) - Int(place.start)) }
    return known.min { distance($0) < distance($1) }
  }

  /// Takes note of a text that was accepted as a day of the year.
  mutating func accept(_ bytes: ArraySlice<UInt8>) {
    if let date = DateText.monthDay(bytes), date.day > 12 { isMonthFirst = true }
  }

  /// Takes note of a text that was refused as a day of the year.
  mutating func refuse(yearDay text: String, at span: SourceSpan) {
    guard yearDays.count < Reader.findingLimit, Mend.isDayFirst(text) else { return }
    yearDays.append(Witness(text: text, span: span))
  }

  /// Takes note of a text that was refused as a date.
  mutating func refuse(date text: String, at span: SourceSpan) {
    guard dates.count < Reader.findingLimit, WrittenDay.isDayFirst(text) else { return }
    dates.append(Witness(text: text, span: span))
  }
}

extension DeclarationReader {
  /// Asks about a day with two readings if the file has one with its day first; returns whether it
  /// did.
  mutating func asksOrder(of node: UInt32) -> Bool {
    let span = tree[node].span
    guard let other = order.nearest(to: span) else { return false }
    let text = text(of: node)
    guard let (dayFirst, monthFirst) = Mend.readings(text) else { return false }
    guard findings.count < Reader.findingLimit else {
      report(Finding(.yearDayFormat, at: span))
      return true
    }
    let quote = quote(around: node)
    order.asked.append(span)
    report(
      .dayAsked(
        text, at: span, beside: other.text, dayFirst, monthFirst,
        fixes: [
          Finding.Fix(
            span: span, replacement: quote + dayFirst.text + quote, applicability: .maybe)
        ]))
    return true
  }

  /// Offers together to turn round all days that have, or may have, their day first.
  mutating func offerDaysTogether() {
    guard !order.asked.isEmpty else { return }
    let spans = order.spans
    let found = findings.indices.filter { index in
      !findings[index].fixes.isEmpty
        && spans.contains {
          $0.start < findings[index].span.end && findings[index].span.start < $0.end
        }
    }
    let fixes = found.flatMap { findings[$0].fixes }.sorted { $0.span.start < $1.span.start }
      .map {
        Finding.Fix(span: $0.span, replacement: $0.replacement, applicability: .maybe)
      }
    for index in found {
      let finding = findings[index]
      findings[index] = Finding(
        finding.rule, at: finding.span, finding.message, help: finding.help, fixes: fixes)
    }
  }
}
