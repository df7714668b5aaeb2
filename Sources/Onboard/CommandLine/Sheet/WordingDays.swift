import Schema

/// Answers days in other notations as `check` answers them in a file, in the words of a sheet.
extension Wording.Calendar {
  /// The days that a cell takes.
  enum Kind {
    /// A date with its year.
    case dated
    /// A day of every year.
    case yearly
    /// Either of them.
    case either
  }

  /// The day that a text means, in the notation of the form; nil for a text that is no day at all.
  static func meant(
    _ text: String, _ kind: Kind, _ place: DayPlace
  ) throws(Wording.Fault) -> String? {
    switch DayMeaning(text) {
    case .day(let day, let isSure)?:
      let weekday = WeekdayText.beside(text)
      if let other = without(weekday, day, kind, place) ?? unfit(day, kind, place, weekday) {
        throw other
      }
      if isSure { return day }
      let shown = shown(day)
      // A day of the week implies one year, in a cell that takes a date with a year.
      let once = dated(day, place, weekday)
      let isOnce = if case .either = kind { Day(iso: once)?.weekday == weekday } else { false }
      let one = isOnce ? Self.shown(once) : nil
      throw Wording.Fault(
        el: "Το «\(text)» γράφεται εδώ «\(shown.el)», για κάθε χρόνο"
          + (one.map { ", ή «\($0.el)», για μία φορά" } ?? ""),
        en: "“\(text)” is written “\(shown.en)” here, for every year"
          + (one.map { ", or “\($0.en)”, for once" } ?? ""))
    case .span(let from, let to)?:
      // The columns take days of every year too.
      let (first, last) = place.hasSpan ? (from, to) : fitted(from, to, kind, place)
      throw ofSpan(shown(first), shown(last), place)
    case .month(let first, let last)?:
      let days = fitted(first, last, kind, place)
      let (first, last) = (shown(days.first), shown(days.last))
      throw Wording.Fault(
        el: "Γράψτε και ποια ημέρα: \(first.el) η πρώτη του μήνα, \(last.el) η τελευταία",
        en: "Write which day too: \(first.en) the first of the month, \(last.en) the last")
    case .impossible(let message)?:
      let sentence = message.asSentence
      throw Wording.Fault(el: sentence.el, en: sentence.en)
    case .eitherOrder(let dayFirst, let monthFirst)?:
      let days = fitted(dayFirst, monthFirst, kind, place)
      let (one, other) = (shown(days.first).el, shown(days.last).el)
      throw Wording.Fault(
        el: "Η ημέρα «\(text)» διαβάζεται με δύο τρόπους: γράψτε «\(one)» ή «\(other)», πρώτα την"
          + " ημέρα και μετά τον μήνα",
        en: "The day “\(text)” can be read in two ways: write “\(one)” or “\(other)”, the day"
          + " first and then the month")
    case .eitherSideOfEaster?:
      let isDated = if case .dated = kind { true } else { false }
      if isDated, !place.hasSpan { return nil }
      throw Wording.Fault(
        el: "Γράψτε " + (isDated ? "στη στήλη «Από» " : "")
          + "από ποια πλευρά του Πάσχα μετρούν οι ημέρες: «Πάσχα-6» είναι 6 ημέρες πριν,"
          + " «Πάσχα+6» 6 ημέρες μετά",
        en: "Write " + (isDated ? "in the column «Από» " : "")
          + "on which side of Easter the days are counted: “easter-6” is 6 days before,"
          + " “easter+6” 6 days after")
    case nil:
      if let other = several(text, place) { throw other }
      return nil
    }
  }

  /// The fault of a yearly day that falls on the named day of the week in none of the years.
  private static func without(
    _ weekday: Weekday?, _ day: String, _ kind: Kind, _ place: DayPlace
  ) -> Wording.Fault? {
    let isYearly = if case .yearly = kind { true } else { false }
    guard let weekday, !isYearly, let annual = AnnualDay(day), case .fixed = annual,
      let first = place.years.min(), let last = place.years.max(),
      !place.years.contains(where: { annual.day(in: $0)?.weekday == weekday })
    else { return nil }
    let shown = shown(day)
    return Wording.Fault(
      el: "Καμία χρονιά από το \(first) ως το \(last) δεν έχει την \(shown.el) \(weekday.el):"
        + " ελέγξτε ποια ημέρα εννοείτε, και γράψτε τη με το έτος",
      en: "In no year from \(first) to \(last) is \(shown.en) a \(weekday.en): check which day is"
        + " meant, and write it with its year")
  }

  /// What is wrong with a day of another kind than a cell takes.
  private static func unfit(
    _ day: String, _ kind: Kind, _ place: DayPlace, _ weekday: Weekday?
  ) -> Wording.Fault? {
    let shown = shown(day)
    let isDated = Day(iso: day) != nil
    switch kind {
    case .dated where day.hasPrefix("easter") && place.hasSpan:
      return Wording.Fault(
        el: "Ημέρα που κινείται με το Πάσχα γράφεται στη στήλη «Από»: \(shown.el)",
        en: "A day that moves with Easter is written in the column «Από»: \(shown.en)")
    case .dated where !isDated:
      let whole = Self.shown(dated(day, place, weekday))
      return Wording.Fault(
        el: "Λείπει το έτος: γράψτε το όπως \(whole.el)",
        en: "The year is missing: write it such as \(whole.en)")
    case .yearly where isDated:
      let plain = Self.shown(String(day.dropFirst(5))).el
      return Wording.Fault(
        el: "Εδώ γράφεται ημέρα κάθε χρόνου, χωρίς έτος: \(plain)",
        en: "A day of every year is written here, without a year: \(plain)")
    default: return nil
    }
  }

  /// The answer to a span of days in a cell that takes no span.
  private static func ofSpan(
    _ first: Bilingual, _ last: Bilingual, _ place: DayPlace
  ) -> Wording.Fault {
    switch place.kind {
    case .span, .recurring:
      Wording.Fault(
        el: "Διάστημα ημερών γράφεται σε δύο στήλες: \(first.el) στην «Από» και \(last.el) στην"
          + " «Έως»",
        en: "A span of days is written in two columns: \(first.en) in «Από» and \(last.en) in"
          + " «Έως»")
    case .item:
      Wording.Fault(
        el: "Κάθε ημέρα γράφεται σε δική της γραμμή: \(first.el) στην πρώτη, \(last.el) στην"
          + " τελευταία",
        en: "Each day is written in a row of its own: \(first.en) in the first, \(last.en) in the"
          + " last")
    case .several:
      Wording.Fault(
        el: "Γράψτε κάθε ημέρα χωριστά, με κόμμα ανάμεσα: \(first.el), …, \(last.el)",
        en: "Write each day by itself, with commas between them: \(first.en), …, \(last.en)")
    case .request, .single:
      Wording.Fault(
        el: "Εδώ γράφεται μία ημέρα, π.χ. \(first.el)",
        en: "One day is written here, e.g. \(first.en)")
    }
  }

  /// The answer to several days, or to days that recur.
  private static func several(_ text: String, _ place: DayPlace) -> Wording.Fault? {
    let parts = Wording.parts(of: text)
    let areDays = parts.allSatisfy { part in
      if case .day? = DayMeaning(part) { true } else { false }
    }
    if parts.count > 1, areDays {
      switch place.kind {
      case .item, .recurring:
        return Wording.Fault(
          el: "Κάθε ημέρα γράφεται σε δική της γραμμή",
          en: "Each day is written in a row of its own")
      case .request, .single, .span:
        return Wording.Fault(el: "Εδώ γράφεται μία ημέρα", en: "One day is written here")
      case .several: return nil
      }
    }
    let recurs = Fold.words(text).contains { ["καθε", "every", "μηνα", "μηνοσ"].contains($0) }
    guard recurs || WeekdayText(text) != nil else { return nil }
    switch place.kind {
    case .recurring:
      return Wording.Fault(
        el: "Το «\(text)» δεν είναι μία ημέρα: γράψτε όσες επαναλαμβάνονται στις στήλες «Από»,"
          + " «Ημέρες εβδομάδας», «Ανά εβδομάδες» και «Ποιες του μήνα»",
        en: "“\(text)” is not one day: write days that recur in the columns «Από», «Ημέρες"
          + " εβδομάδας», «Ανά εβδομάδες» and «Ποιες του μήνα»")
    case .several:
      return Wording.Fault(
        el: "Το «\(text)» δεν είναι μία ημέρα: για όσες επαναλαμβάνονται αφήστε το κενό, με Enter",
        en: "“\(text)” is not one day: for days that recur leave it empty, with Enter")
    case .request, .single, .item, .span: return nil
    }
  }

  /// Two days as a cell takes them: with a year, or without it.
  private static func fitted(
    _ first: String, _ last: String, _ kind: Kind, _ place: DayPlace
  ) -> (first: String, last: String) {
    switch kind {
    case .either: return (first, last)
    case .yearly:
      func plain(_ day: String) -> String { Day(iso: day) == nil ? day : String(day.dropFirst(5)) }
      return (plain(first), plain(last))
    case .dated: return (dated(first, place), dated(last, place))
    }
  }

  /// A day of every year in a year that has it, on a given day of the week.
  private static func dated(_ day: String, _ place: DayPlace, _ weekday: Weekday? = nil) -> String {
    let dates = place.years.compactMap { AnnualDay(day)?.day(in: $0) }
    let fitting = dates.first { weekday == nil || $0.weekday == weekday }
    return (fitting ?? dates.first)?.iso ?? day
  }

  /// A day as a sheet writes it: `1/7`, `12/12/2026`, `Πάσχα-6`.
  private static func shown(_ day: String) -> Bilingual {
    guard !day.hasPrefix("easter") else {
      return Bilingual(el: "Πάσχα" + day.dropFirst(6), en: day)
    }
    let plain = DateWords.words(of: day)?.el ?? day
    return Bilingual(el: plain, en: plain)
  }
}
