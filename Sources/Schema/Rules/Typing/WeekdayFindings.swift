/// Texts about days of the week where each day is written by itself.
extension Finding {
  /// What a text about days of the week stands for.
  enum Extent {
    /// All that is written.
    case text
    /// The items of a list, joined.
    case list
    /// One of several items of a list, which no list can replace.
    case item
  }

  /// The finding for days that are named together, by those left out, or by how they recur; nil for
  /// any other text.
  ///
  /// - Parameter hasRhythm: Whether days at that place can recur in another way than every week.
  static func ofDays(
    _ text: String, at span: SourceSpan, _ extent: Extent, hasRhythm: Bool
  ) -> Finding? {
    if let rhythm = WeekdayRhythm(text) {
      return ofRhythm(text, rhythm, at: span, hasRhythm: hasRhythm)
    }
    let isItem = extent == .item, isList = extent == .list
    if let left = LeftOutDays(text) {
      // Of items that are not understood together, each has its own finding.
      return isList && left.days == nil ? nil : daysLeftOut(text, left, at: span, isInList: isItem)
    }
    switch WeekdayText(text) {
    case .days(let days)? where days.count > 1:
      return daysTogether(
        text, days, isSure: !WeekdayText.isLoose(text), at: span, isInList: isItem)
    case .open? where !isList: return daysOpen(text, at: span, isInList: isItem)
    case nil where !isList: return dayBesides(text, at: span, hasDates: hasRhythm)
    default: return nil
    }
  }

  /// The finding for one day of the week beside words that say something else, such as a date.
  private static func dayBesides(_ text: String, at span: SourceSpan, hasDates: Bool) -> Finding? {
    guard let day = WeekdayText.beside(text), !WeekdayText.areSeveral(text),
      !Fold.words(text).contains(where: { ClosedText.isWord($0) })
    else { return nil }
    let shown = Mask.shortened(text), key = day.key.text
    return Finding(
      .choiceUnknown, at: span,
      Bilingual(
        el: "Το «\(shown)» λέει κάτι παραπάνω από ημέρα της εβδομάδας: εδώ γράφεται μόνο η ημέρα,"
          + " π.χ. \(key)" + (hasDates ? "· ημερομηνίες γράφονται στο date ή στο from" : "")
          + ", ώρες στο hours",
        en: "“\(shown)” says more than a day of the week: only the day is written here, e.g. \(key)"
          + (hasDates ? "; dates go under date or from" : "") + ", hours under hours"))
  }

  /// The finding for days of the week that are named together, where they are written one by one.
  private static func daysTogether(
    _ text: String, _ days: [Weekday], isSure: Bool, at span: SourceSpan, isInList: Bool
  ) -> Finding {
    let shown = Mask.shortened(text), all = list(days)
    let message =
      isSure
      ? Bilingual(
        el: "Το «\(shown)» δεν είναι επιτρεπτή τιμή: γράψτε κάθε ημέρα χωριστά, \(all)",
        en: "“\(shown)” is not an allowed value: write each day by itself, \(all)")
      : Bilingual(
        el: "Το «\(shown)» διαβάζεται με δύο τρόπους: μήπως εννοείτε \(all);",
        en: "“\(shown)” can be read in two ways: did you mean \(all)?")
    return Finding(
      .choiceUnknown, at: span, message,
      fixes: isInList ? [] : [fix(all, span, isSure ? .certain : .maybe)])
  }

  /// The finding for a word that does not say which days it means.
  private static func daysOpen(_ text: String, at span: SourceSpan, isInList: Bool) -> Finding {
    let shown = Mask.shortened(text), all = list(Array(Weekday.allCases.prefix(5)))
    return Finding(
      .choiceUnknown, at: span,
      Bilingual(
        el: "Το «\(shown)» δεν λέει ποιες ημέρες εννοείτε: γράψτε κάθε ημέρα χωριστά, π.χ. \(all)",
        en: "“\(shown)” does not say which days you mean: write each day by itself, e.g. \(all)"),
      fixes: isInList ? [] : [fix(all, span, .maybe)])
  }

  /// The finding for days that are described by those left out: only the remaining ones are shown.
  private static func daysLeftOut(
    _ text: String, _ left: LeftOutDays, at span: SourceSpan, isInList: Bool
  ) -> Finding {
    let shown = Mask.shortened(text)
    guard let days = left.days, !isInList else {
      return Finding(.choiceUnknown, at: span, LeftOutDays.request(shown))
    }
    let all = list(days)
    let message =
      left.isSure
      ? Bilingual(
        el: "Το «\(shown)» λέει ποιες ημέρες εξαιρούνται: γράψτε μία μία όσες μένουν, \(all)",
        en: "“\(shown)” says which days are left out: write one by one those that are left, \(all)")
      : Bilingual(
        el: "Το «\(shown)» λέει ποιες ημέρες εξαιρούνται, και εδώ γράφονται όσες μένουν: μήπως"
          + " εννοείτε \(all);",
        en: "“\(shown)” says which days are left out, and those that are left are written here:"
          + " did you mean \(all)?")
    return Finding(
      .choiceUnknown, at: span, message, fixes: [fix(all, span, left.isSure ? .certain : .maybe)])
  }

  /// The finding for days that recur in another way than every week, which has keys of its own:
  /// without them every such day would be meant.
  private static func ofRhythm(
    _ text: String, _ rhythm: WeekdayRhythm, at span: SourceSpan, hasRhythm: Bool
  ) -> Finding {
    let shown = Mask.shortened(text)
    guard hasRhythm else {
      return Finding(
        .choiceUnknown, at: span,
        Bilingual(
          el: "Το «\(shown)» δεν είναι κάθε εβδομάδα: εδώ γράφονται ημέρες κάθε εβδομάδας· άλλος"
            + " αριθμός υπαλλήλων για λίγες ημέρες γράφεται στο specialHours, με το ωράριό τους",
          en: "“\(shown)” is not every week: days of every week are written here; another number of"
            + " employees on some days goes under specialHours, with the hours of those days"))
    }
    let way = rhythm.way
    return Finding(
      .choiceUnknown, at: span,
      Bilingual(
        el: "Το «\(shown)» δεν είναι επιτρεπτή τιμή: \(way.el)",
        en: "“\(shown)” is not an allowed value: \(way.en)"))
  }

  private static func list(_ days: [Weekday]) -> String {
    "[" + days.map { $0.key.text }.joined(separator: ", ") + "]"
  }

  private static func fix(
    _ text: String, _ span: SourceSpan, _ applicability: Fix.Applicability
  ) -> Fix {
    Fix(span: span, replacement: text, applicability: applicability)
  }
}

extension WeekdayRhythm {
  /// How the form says it.
  var way: Bilingual {
    switch self {
    case .ofMonth(let groups):
      let el = groups.map { $0.keys("«", "»", "και") }
      let en = groups.map { $0.keys("“", "”", "and") }
      return Bilingual(
        el: "γράψτε " + el.joined(separator: ", και σε άλλη εγγραφή "),
        en: "write " + en.joined(separator: ", and in another entry "))
    case .everyWeeks(let days, let count, let place):
      let names = days.map { $0.key.text }.joined(separator: ", ")
      let first = (days.first ?? .monday).first
      let el = (days.isEmpty ? "" : "«weekdays: [\(names)]», ") + "«everyWeeks: \(count)»"
      let en = (days.isEmpty ? "" : "“weekdays: [\(names)]”, ") + "“everyWeeks: \(count)”"
      let other = place.map { Group(days: days, places: [$0]) }
      return Bilingual(
        el: "για μία φορά κάθε \(count) εβδομάδες γράψτε \(el) και την πρώτη ημέρα, π.χ."
          + " «from: \(first)»"
          + (other.map { "· για μία ημέρα του μήνα, \($0.keys("«", "»", "και"))" } ?? ""),
        en: "for once in \(count) weeks write \(en) and the first day, e.g. “from: \(first)”"
          + (other.map { "; for one day of the month, \($0.keys("“", "”", "and"))" } ?? ""))
    }
  }
}

extension WeekdayRhythm.Group {
  /// The lines of the form, quoted.
  fileprivate func keys(_ open: String, _ close: String, _ and: String) -> String {
    let names = days.map { $0.key.text }.joined(separator: ", ")
    let numbers = places.map { $0.key.text }.joined(separator: ", ")
    return "\(open)weekdays: [\(names)]\(close) \(and) \(open)weekOfMonth: [\(numbers)]\(close)"
  }
}

extension Weekday {
  /// A date on this day of the week, as an example.
  fileprivate var first: String { "2027-01-\(rawValue < 6 ? "0" : "")\(4 + rawValue)" }
}
