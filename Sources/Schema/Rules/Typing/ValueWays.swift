/// Advice on what to write instead of a value that people expect the form to accept.
enum ValueWay {
  /// The way to express what a value means; nil where the expected notation says it all.
  static func of(_ text: String, in field: Field) -> Bilingual? {
    if let way = DayList.way(for: field), areDays(text) { return way }
    return switch field.kind {
    case .date, .list(.date): day(text, field, isAlone: true)
    case .seasonDay:
      sideOfEaster(text) ?? day(text, field, isAlone: false) ?? month(text) ?? twoReadings(text)
        ?? ofWeekday(text)
    case .yearDay: sideOfEaster(text) ?? twoReadings(text) ?? ImpossibleDay(text)?.message
    case .hours: ofHours(text) ?? pause(text) ?? oneDigit(text) ?? besideHours(text, field)
    case .duration: several(text)
    case .number where field === ExceptionDays.Fields.everyWeeks && Fold.words(text).count > 1:
      recurrence
    case .number(let range)
    where text == "0" && range.lowerBound == 1 && Mode(word: field.name) != nil:
      Bilingual(
        el: "αν δεν εξυπηρετεί κανείς, σβήστε τη γραμμή και τον τρόπο από το modes",
        en: "if nobody serves, delete the line, and the mode from modes")
    default: nil
    }
  }

  /// That there is no such day, or no such time of day, where a value says nothing else: its form
  /// is not what is wrong with it.
  static func impossible(_ text: String, in field: Field) -> Bilingual? {
    switch field.kind {
    case .date, .list(.date), .seasonDay, .yearDay:
      sideOfEaster(text) == nil && contradiction(text) == nil ? ImpossibleDay(text)?.message : nil
    case .hours: impossibleTime(text)
    default: nil
    }
  }

  /// The same for a value that may name a person: words that quote nothing from it.
  static func ofPersonal(_ text: String, in field: Field) -> Bilingual? {
    if case .phone = field.kind { phone(text) } else { nil }
  }

  /// Whether a text is several days with signs or «και» between them.
  private static func areDays(_ text: String) -> Bool {
    ListText(text)?.parts.allSatisfy { Mend.yearDay($0) != nil || Mend.date($0) != nil } ?? false
  }

  private static func day(_ text: String, _ field: Field, isAlone: Bool) -> Bilingual? {
    if let other = contradiction(text) { return other }
    guard Mend.dayOfInstant(text) == nil else { return dayOnly }
    let words = Suggestion.folded(text)
    let isMoving = FeastText.day(text).map { if case .easter = $0 { true } else { false } } ?? false
    if isAlone,
      isMoving || EasterText.isMeant(by: text) || words.hasPrefix("easter")
        || words.hasPrefix("πασχα")
    {
      if let side = sideOfEaster(text) { return side }
      let day = Mend.yearDay(text)?.text ?? "easter-6"
      return Bilingual(
        el: "ημέρα που κινείται με το Πάσχα γράφεται «from: \(day)», για κάθε χρόνο",
        en: "a day that moves with Easter is written “from: \(day)”, for every year")
    }
    if ExceptionDays.Fields.all.contains(where: { $0 === field }), let way = recurring(text) {
      return way
    }
    if let day = ImpossibleDay(text) { return day.message }
    if let span = DaySpanText(text) {
      return Bilingual(
        el: "διάστημα ημερών γράφεται σε δύο γραμμές: «from: \(span.from)» (η πρώτη) και"
          + " «to: \(span.to)» (η τελευταία)",
        en: "a span of days is written on two lines: “from: \(span.from)” (the first) and"
          + " “to: \(span.to)” (the last)")
    }
    let numbers = numbers(in: text)
    if numbers.count >= 6 {
      return Bilingual(
        el: "διάστημα ημερών γράφεται με from (η πρώτη) και to (η τελευταία)",
        en: "a span of days is written with from (the first) and to (the last)")
    }
    guard isAlone, let day = Mend.yearDay(text)?.text else {
      return isAlone ? twoReadings(text) : nil
    }
    return Bilingual(
      el: "λείπει το έτος· για κάθε χρόνο γράψτε «from: \(day)»",
      en: "the year is missing; for every year write “from: \(day)”")
  }

  /// Days that recur, or are told by their day of the week alone.
  private static func recurring(_ text: String) -> Bilingual? {
    if let rhythm = WeekdayRhythm(text) { return rhythm.way }
    let recurs =
      Fold.words(text).contains { repeats.contains($0) } || WeekdayText(text) != nil
      || LeftOutDays(text) != nil
    return recurs ? recurrence : nil
  }

  /// Days from Easter that may be before it or after it.
  private static func sideOfEaster(_ text: String) -> Bilingual? {
    guard EasterText.lacksSide(text) else { return nil }
    return Bilingual(
      el: "γράψτε από ποια πλευρά του Πάσχα μετρούν οι ημέρες: «easter-6» είναι 6 ημέρες πριν,"
        + " «easter+6» 6 ημέρες μετά",
      en: "write on which side of Easter the days are counted: “easter-6” is 6 days before,"
        + " “easter+6” 6 days after")
  }

  /// A day of the year that may have its month first or last.
  private static func twoReadings(_ text: String) -> Bilingual? {
    guard let (dayFirst, monthFirst) = Mend.readings(text) else { return nil }
    let (day, month) = (dayFirst.words, monthFirst.words)
    return Bilingual(
      el: "το «\(text)» διαβάζεται με δύο τρόπους: γράψτε \(dayFirst.text) για τις \(day.el), ή"
        + " \(monthFirst.text) για τις \(month.el)",
      en: "“\(text)” can be read in two ways: write \(dayFirst.text) for \(day.en), or"
        + " \(monthFirst.text) for \(month.en)")
  }

  /// A month without a day.
  private static func month(_ text: String) -> Bilingual? {
    guard let month = MonthText.span(of: text) else { return nil }
    return Bilingual(
      el: "γράψτε και ποια ημέρα: \(month.first) η πρώτη του μήνα, \(month.last) η τελευταία",
      en: "write which day too: \(month.first) the first of the month, \(month.last) the last")
  }

  /// A day of the year with the name of a day of the week, which it has in some years only.
  private static func ofWeekday(_ text: String) -> Bilingual? {
    guard let day = WeekdayText.beside(text), Mend.yearDay(text) != nil else { return nil }
    return Bilingual(
      el: "κάθε χρόνο πέφτει άλλη ημέρα: αν εννοείτε μόνο τη χρονιά με \(day.el), γράψτε και το"
        + " έτος",
      en: "it is on another day each year: if only the year with a \(day.en) is meant, write the"
        + " year too")
  }

  private static func numbers(in text: String) -> [Int] {
    text.utf8.split { !(0x30...0x39).contains($0) }
      .map { $0.prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) } }
  }

  private static let dayOnly = Bilingual(
    el: "γράψτε μόνο την ημέρα, χωρίς την ώρα", en: "write the day only, without the time")

  /// Words for recurring days.
  private static let repeats = ["καθε", "every", "each"]

  /// The way to write recurring days.
  static let recurrence = Bilingual(
    el: "ημέρες που επαναλαμβάνονται γράφονται με «weekdays: [saturday]» και, αν χρειάζεται, "
      + "«everyWeeks: 2» ή «weekOfMonth: [first]», από το from ως το to",
    en: "days that recur are written with “weekdays: [saturday]” and, where needed, "
      + "“everyWeeks: 2” or “weekOfMonth: [first]”, between from and to")

  /// The way to write two durations, where one is declared.
  private static func several(_ text: String) -> Bilingual? {
    let numbers = numbers(in: text)
    guard numbers.count == 2, numbers[0] < numbers[1], numbers[1] <= 480,
      text.unicodeScalars.contains(where: { "-–—".unicodeScalars.contains($0) })
    else { return nil }
    return Bilingual(
      el: "κάθε τρόπος έχει μία διάρκεια, στην οποία χωρούν όλοι: γράψτε \(numbers[1]) min",
      en: "each mode has one duration, in which everybody fits: write \(numbers[1]) min")
  }

  /// The way to write a telephone number, without quoting anything of it.
  private static func phone(_ text: String) -> Bilingual {
    let count = text.utf8.count { (0x30...0x39).contains($0) }
    let isQuoted = text.unicodeScalars.contains { Mend.quotes.contains($0) }
    guard Mend.shaped(text, .phone) == nil else {
      return isQuoted
        ? Bilingual(
          el: "τα εισαγωγικά που βάζει το Word («», “ ”) μένουν μέσα στην τιμή: γράψτε απλά (\"),"
            + " ή μόνο τα δέκα ψηφία",
          en: "the quotes that Word puts («», “ ”) stay in the value: write plain ones (\"), or the"
            + " ten digits only")
        : Bilingual(
          el: "μόνο τα δέκα ψηφία, χωρίς διαστήματα, παύλες ή +30: το γράφει έτσι το onboard fix",
          en: "the ten digits only, without blanks, hyphens or +30: onboard fix writes it so")
    }
    return count > 10
      ? Bilingual(
        el: "ένα τηλέφωνο, χωρίς εσωτερικό: το τηλεφωνικό κέντρο του Δήμου",
        en: "one number, without an extension: the switchboard of the municipality")
      : Bilingual(
        el: "γράψτε και τα δέκα ψηφία· αν ο Δήμος δίνει σύντομο αριθμό, γράψτε τον κανονικό του "
          + "τηλεφωνικού κέντρου",
        en: "write all ten digits; where a short number is used, the full one of the switchboard")
  }

  /// The way to write the end of a day.
  static let endOfDay = Bilingual(
    el: "η ημέρα τελειώνει στις 23:59· οι ώρες μετά τα μεσάνυχτα ανήκουν στην επόμενη",
    en: "the day ends at 23:59; hours after midnight belong to the next one")
}

extension Finding {
  /// The finding for days of the week where the modes of service are wanted.
  static func daysWithoutMode(_ day: String, at span: SourceSpan) -> Finding {
    Finding(
      .keyUnknown, at: span,
      Bilingual(
        el: "Για ποιον τρόπο εξυπηρέτησης είναι οι ώρες; Γράψτε «\(day)» και τις άλλες ημέρες κάτω"
          + " από inPerson, phone ή video, δύο διαστήματα πιο μέσα",
        en: "For which mode of service are the hours? Write “\(day)” and the other days below"
          + " inPerson, phone or video, two spaces further in"))
  }

  /// The finding for a value where one for each mode of service is wanted.
  static func valueWithoutMode(_ text: String, at span: SourceSpan) -> Finding {
    let shown = Mask.shortened(text)
    return Finding(
      .valueKind, at: span,
      Bilingual(
        el: "Για ποιον τρόπο εξυπηρέτησης είναι το «\(shown)»; Γράψτε κάθε τρόπο σε δική του"
          + " γραμμή, π.χ. inPerson: \(shown)",
        en: "For which mode of service is “\(shown)”? Write each mode on a line of its own, e.g."
          + " inPerson: \(shown)"))
  }

  /// The finding for a day alone, where an exception also needs a reason.
  static func dayAlone(_ day: String, at span: SourceSpan) -> Finding {
    Finding(
      .valueKind, at: span,
      Bilingual(
        el: "Μια ημέρα γράφεται εδώ με το όνομα του στοιχείου, «from: \(day)», και από κάτω"
          + " «reason: …»",
        en: "A day is written with its key here, “from: \(day)”, and below it “reason: …”"))
  }

  /// The finding for hours by mode, where the exception names its modes and has one line of hours.
  static func hoursByMode(at span: SourceSpan) -> Finding {
    Finding(
      .valueKind, at: span,
      Bilingual(
        el: "Οι ώρες γράφονται εδώ σε μία γραμμή, και ο τρόπος δίπλα τους: hours: 09:00-12:00,"
          + " modes: [inPerson]",
        en: "Hours are written on one line here, and the mode beside them: hours: 09:00-12:00,"
          + " modes: [inPerson]"))
  }
}
