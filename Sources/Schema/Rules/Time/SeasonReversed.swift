extension Rule {
  /// The last day of a season must follow its first, and both must be of the same kind.
  static let seasonReversed = Rule(
    "season-reversed",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Η αρχή και το τέλος μιας περιόδου δεν ταιριάζουν",
      en: "The start and the end of a season do not fit each other"),
    explanation: Bilingual(
      el: """
        Μια περίοδος ή επαναλαμβάνεται κάθε χρόνο, με μήνα και ημέρα στα δύο άκρα («06-15» έως \
        «09-15»), ή ισχύει μία φορά, με ολόκληρες ημερομηνίες στη σειρά τους. Η περίοδος που \
        επαναλαμβάνεται μπορεί να περνά την Πρωτοχρονιά («12-15» έως «01-10»). Το Πάσχα κινείται: \
        δίπλα σε σταθερή ημέρα, το «easter-1» είναι άλλοτε πριν και άλλοτε μετά. Είναι πολιτική \
        της πλατφόρμας.
        """,
      en: """
        A season either comes every year, with month and day at both ends (“06-15” to “09-15”), \
        or once, with complete dates in their order. One that comes every year may pass over New \
        Year's Day (“12-15” to “01-10”). Easter moves: beside a fixed day, “easter-1” comes before \
        it in some years and after it in others. This is a policy of the platform.
        """),
    accepts: [
      season(from: "12-15", to: "01-10"), season(from: "2026-12-21", to: "2026-12-21"),
      season(from: "10-01", to: "easter-1"), season(from: "easter+1", to: "06-14"),
      season(from: "09-15", to: "easter+50"), season(from: "09-01", to: "easter+49"),
    ],
    rejects: [
      season(from: "2026-12-20", to: "⟦2026-01-10⟧"),
      season(from: "06-15", to: "⟦2026-09-15⟧"),
      season(from: "2026-06-15", to: "⟦09-15⟧"), season(from: "easter-1", to: "⟦easter-6⟧"),
      season(from: "08-31", to: "⟦08-01⟧"), season(from: "easter+1", to: "⟦04-30⟧"),
      season(from: "05-01", to: "⟦easter+10⟧"), season(from: "easter+10", to: "⟦04-10⟧"),
    ],
    check: .judging { declaration, judgement in
      for (from, to) in declaration.seasonDays {
        guard let from = from.located, let to = to.located else { continue }
        switch (from.value, to.value) {
        case (.once(let first), .once(let last)):
          if last < first { judgement.reportReversed(from, to, first, last) }
        case (.once, _), (_, .once): judgement.reportMixed(from, to)
        default: judgement.reportYearly(from, to, isLongAllowed: true)
        }
      }
    })

  private static func season(from: String, to: String) -> Example {
    Example(
      """
      seasons:
        - name: Εορταστικό ωράριο
          from: \(from)
          to: \(to)
          hours:
            inPerson:
              monday: 09:00-13:00
      """)
  }
}

extension Judgement {
  fileprivate mutating func reportReversed(
    _ from: Located<SeasonDay>, _ to: Located<SeasonDay>, _ first: Day, _ last: Day
  ) {
    let meant = last.nextYear(after: first)
    report(
      to.span,
      el: "Η περίοδος τελειώνει στις \(last.words.el), πριν αρχίσει στις \(first.words.el)"
        + (meant.map { ": μήπως εννοείτε \($0.words.el);" } ?? ""),
      en: "The season ends on \(last.words.en), before it starts on \(first.words.en)"
        + (meant.map { ": did you mean \($0.words.en)?" } ?? ""),
      related: [Self.start(from.span)],
      fixes: meant.map {
        [Finding.Fix(span: to.span, replacement: $0.iso, applicability: .maybe)]
      } ?? [])
  }

  /// Reports yearly days that end before they start.
  mutating func reportYearly(
    _ from: Located<SeasonDay>, _ to: Located<SeasonDay>, isLongAllowed: Bool
  ) {
    guard let turned = turned(from.value, to.value, isLongAllowed: isLongAllowed) else { return }
    let (start, end) = (from.value.text, to.value.text)
    switch turned {
    case .always:
      report(
        to.span,
        el: "Το «\(end)» είναι πριν από το «\(start)»: έτσι η περίοδος θα κρατούσε σχεδόν όλον τον "
          + "χρόνο",
        en: "“\(end)” is before “\(start)”: so the season would cover almost the whole year",
        help: Bilingual(
          el: "γράψτε πρώτα την πρώτη ημέρα και μετά την τελευταία",
          en: "write the first day first and the last after it"),
        related: [Self.start(from.span)])
    case .inYear(let year, let first, let last):
      report(
        to.span,
        el: "Το \(year) το «\(end)» (\(last.words.el)) είναι πριν από το «\(start)»"
          + " (\(first.words.el)): έτσι η περίοδος θα κρατούσε σχεδόν όλον τον χρόνο",
        en: "In \(year) “\(end)” (\(last.words.en)) is before “\(start)” (\(first.words.en)): so"
          + " the season would cover almost the whole year",
        help: Bilingual(
          el: "το Πάσχα κινείται: γράψτε και τις δύο ημέρες ως προς το Πάσχα, ή ολόκληρες με το"
            + " έτος",
          en: "Easter moves: write both days by Easter, or complete dates with the year"),
        related: [Self.start(from.span)])
    }
  }

  mutating func reportMixed(_ from: Located<SeasonDay>, _ to: Located<SeasonDay>) {
    let isYearly = from.value.isYearly
    report(
      to.span,
      el: isYearly
        ? "Η αρχή δεν έχει έτος και το τέλος έχει: γράψτε και τα δύο με το έτος ή και τα δύο χωρίς"
        : "Η αρχή έχει έτος και το τέλος δεν έχει: γράψτε και τα δύο με το έτος ή και τα δύο χωρίς",
      en: isYearly
        ? "The start has no year and the end has one: write both with the year, or both without"
        : "The start has a year and the end has none: write both with the year, or both without",
      related: [Self.start(from.span)])
  }

  fileprivate static func start(_ span: SourceSpan) -> Finding.Related {
    Finding.Related(span: span, note: Bilingual(el: "η αρχή", en: "the start"))
  }
}
