extension Rule {
  /// Days of exceptions that have passed have no effect any more.
  static let exceptionPast = Rule(
    "exception-past",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Κλείσιμο ή ωράριο ημερών που έχουν περάσει",
      en: "A closure, or hours, of days that have passed"),
    explanation: Bilingual(
      el: """
        Οι ημέρες που γράφτηκαν έχουν όλες περάσει, άρα δεν αλλάζουν κανένα ραντεβού. Είναι \
        σημείωση, ποτέ λάθος. Σβήστε την καταχώριση, ή, αν επαναλαμβάνεται, γράψτε τις επόμενες \
        ημέρες.
        """,
      en: """
        The days that are written have all passed, so they change no appointment. This is a note, \
        never an error. Delete the entry or, if it comes again, write the next days.
        """),
    accepts: [
      closure("from: 2026-12-28"), closure("from: 08-10\n    to: 08-20"),
      closure("dates: [2026-01-08, 2027-01-04]"),
    ],
    rejects: [
      closure("from: ⟦2026-01-08⟧"), closure("dates: ⟦[2026-01-08, 2026-02-12]⟧"),
      closure("from: ⟦2026-01-05⟧\n    to: 2026-06-30\n    weekdays: [monday]"),
    ],
    check: .judging { declaration, judgement in
      for days in declaration.exceptionDays {
        guard let rule = days.rule, let end = rule.end, end < judgement.today else { continue }
        // A span that ends before it begins has a finding of its own.
        if let first = rule.span?.from.date, end < first { continue }
        judgement.report(
          days.span,
          el: "Οι ημέρες έχουν περάσει: η τελευταία ήταν \(end.words.el)",
          en: "The days have passed: the last one was \(end.words.en)",
          help: Bilingual(
            el: "σβήστε την καταχώριση, ή γράψτε τις επόμενες ημέρες",
            en: "delete the entry, or write the next days"))
      }
    })

  private static func closure(_ days: String) -> Example {
    Example(
      """
      closures:
        - \(days)
          reason: Απογραφή αρχείου
      """)
  }
}
