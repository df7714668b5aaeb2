extension Finding {
  /// The finding for a key that names days in other words than the form.
  static func daysUnknown(
    _ text: String, meaning days: [Weekday], isSure: Bool, at span: SourceSpan, fix: Fix?
  ) -> Finding {
    let shown = Mask.shortened(text)
    let names = days.map { $0.key.text }.joined(separator: ", ")
    let message =
      if !isSure {
        Bilingual(
          el: "Το «\(shown)» δεν λέει ποιες ημέρες εννοείτε: γράψτε κάθε ημέρα σε δική της γραμμή,"
            + " π.χ. \(names)",
          en: "“\(shown)” does not say which days you mean: write each day on a line of its own,"
            + " e.g. \(names)")
      } else if days.count == 1 {
        Bilingual(
          el: "Η ημέρα «\(shown)» γράφεται «\(names)»",
          en: "The day “\(shown)” is written “\(names)”")
      } else {
        Bilingual(
          el: "Το «\(shown)» είναι \(days.count) ημέρες: γράψτε κάθε ημέρα σε δική της γραμμή:"
            + " \(names)",
          en: "“\(shown)” is \(days.count) days: write each day on a line of its own: \(names)")
      }
    return Finding(.keyUnknown, at: span, message, fixes: fix.map { [$0] } ?? [])
  }

  /// The finding for a key that describes days by those left out, where the remaining ones are not
  /// known.
  static func daysLeftOut(_ text: String, at span: SourceSpan) -> Finding {
    let shown = Mask.shortened(text)
    return Finding(
      .keyUnknown, at: span,
      Bilingual(
        el: "Το «\(shown)» λέει ποιες ημέρες εξαιρούνται: γράψτε κάθε ημέρα που μένει σε δική της"
          + " γραμμή",
        en: "“\(shown)” says which days are left out: write each day that is left on a line of its"
          + " own"))
  }

  /// The finding for a key of days that recur in another way than every week.
  static func hoursOfRhythm(
    _ text: String, _ rhythm: WeekdayRhythm, at span: SourceSpan
  ) -> Finding {
    let shown = Mask.shortened(text), way = rhythm.way
    return Finding(
      .keyUnknown, at: span,
      Bilingual(
        el: "Το «\(shown)» δεν είναι κάθε εβδομάδα: οι ώρες του γράφονται στο openings· \(way.el)",
        en: "“\(shown)” is not every week: its hours go under openings; \(way.en)"))
  }

  /// The finding for hours that are described in words.
  static func hoursInWords(_ text: String, _ way: Bilingual, at span: SourceSpan) -> Finding {
    let shown = Mask.shortened(text)
    return Finding(
      .valueKind, at: span,
      Bilingual(
        el: "Το «\(shown)» δεν λέει ποιες ώρες: \(way.el)· κάθε ημέρα σε δική της γραμμή, π.χ."
          + " monday: 08:00-14:30",
        en: "“\(shown)” does not say which hours: \(way.en); each day on a line of its own, e.g."
          + " monday: 08:00-14:30"))
  }

  /// The finding for days and hours on one line.
  static func weekOnOneLine(
    _ text: String, at span: SourceSpan, fix: Fix
  ) -> Finding {
    let shown = Mask.shortened(text)
    return Finding(
      .valueKind, at: span,
      Bilingual(
        el: "Το «\(shown)» είναι ωράριο πολλών ημερών: γράψτε κάθε ημέρα σε δική της γραμμή,"
          + " π.χ. monday: 08:00-14:30",
        en: "“\(shown)” is the hours of several days: write each day on a line of its own,"
          + " e.g. monday: 08:00-14:30"), fixes: [fix])
  }

  /// The finding for days and hours on one line, without the mode of service.
  static func weekWithoutMode(
    _ text: String, _ days: [Weekday], _ hours: String, at span: SourceSpan
  ) -> Finding {
    let shown = Mask.shortened(text)
    let week = days.map { "\($0.key.text): \(hours)" }.joined(separator: ", ")
    return Finding(
      .valueKind, at: span,
      Bilingual(
        el: "Για ποιον τρόπο εξυπηρέτησης είναι το «\(shown)»; Γράψτε κάθε τρόπο σε δική του"
          + " γραμμή, π.χ. inPerson: {\(week)}",
        en: "For which mode of service is “\(shown)”? Write each mode on a line of its own, e.g."
          + " inPerson: {\(week)}"))
  }

  /// The finding for hours that do not say on which days they apply.
  static func hoursWithoutDays(
    _ text: String, _ intervals: [Interval], isOfMode: Bool, at span: SourceSpan
  ) -> Finding {
    let shown = Mask.shortened(text)
    let list = intervals.map { $0.text }.joined(separator: ", ")
    let day = "monday: " + (intervals.count == 1 ? list : "[\(list)]")
    let example = isOfMode ? day : "inPerson: {\(day)}"
    return Finding(
      .valueKind, at: span,
      Bilingual(
        el:
          "Ποιες ημέρες ισχύει το «\(shown)»; Γράψτε κάθε ημέρα σε δική της γραμμή, π.χ."
          + " \(example)",
        en:
          "On which days does “\(shown)” apply? Write each day on a line of its own, e.g."
          + " \(example)"
      ))
  }
}
