/// Why a text that was typed is not taken, or is asked about, where its shape is not the reason.
enum TypedReason {
  /// The reason in a text for a field of some kind; nil if only its shape may be wrong.
  static func of(_ text: String, for kind: Field.Kind) -> Bilingual? {
    switch kind {
    case .date: day(text)
    case .yearDay, .seasonDay: order(text) ?? day(text, isYearly: true)
    case .list(.date): (ListText(text)?.parts ?? [text]).compactMap { day($0) }.first
    case .hours: hours(text)
    default: nil
    }
  }

  /// Whether the day of the week that a text names, if it does, is that of its date.
  static func isAgreed(_ text: String) -> Bool { ValueWay.contradiction(text) == nil }

  /// That the day goes before the month, where a text has a reading in either order.
  private static func order(_ text: String) -> Bilingual? {
    guard let (dayFirst, _) = Mend.readings(text) else { return nil }
    let words = dayFirst.words
    return Bilingual(
      el: "Πρώτα γράφεται η ημέρα, μετά ο μήνας: \(words.el).",
      en: "The day goes first, then the month: \(words.en).")
  }

  /// What is wrong with a day; that of every year may be without its year.
  private static func day(_ text: String, isYearly: Bool = false) -> Bilingual? {
    if let other = ValueWay.contradiction(text) { return sentence(other) }
    let tokens = DayToken.all(in: text)
    var parts = tokens.compactMap { $0.number }
    if parts.count == 3, parts[0].digits == 4 { parts.swapAt(0, 2) }
    let word = tokens.compactMap { $0.month }.first
    guard let day = parts.first?.value, day >= 1,
      let month = word ?? (parts.count > 1 ? parts[1].value : nil),
      parts.count + (word == nil ? 0 : 1) <= 3
    else { return nil }
    let isWhole = parts.count + (word == nil ? 0 : 1) == 3
    guard isWhole || isShortDay(tokens) else {
      return ImpossibleDay(text).map { sentence($0.message) }
    }
    guard (1...12).contains(month) else {
      return Bilingual(
        el: "Δεν υπάρχει μήνας \(month): πρώτα γράφεται η ημέρα, μετά ο μήνας.",
        en: "There is no month \(month): the day goes first, then the month.")
    }
    let last = isWhole ? parts[parts.count - 1] : nil
    let year = last.map { $0.digits == 2 ? 2000 + $0.value : $0.value } ?? 2024
    guard (1900...2100).contains(year) else { return nil }
    if let none = ImpossibleDay(day: day, month: month, year: isWhole ? year : nil) {
      return sentence(none.message)
    }
    guard !isWhole, !isYearly else { return nil }
    let named = WeekdayText.beside(text)
    let fitting = [2027, 2026, 2028, 2029].first { year in
      named == nil || Day(year: year, month: month, day: day)?.weekday == named
    }
    guard let fitting else {
      return Bilingual(el: "Λείπει το έτος.", en: "The year is missing.")
    }
    return Bilingual(
      el: "Λείπει το έτος: γράψτε το όπως \(day)/\(month)/\(fitting).",
      en: "The year is missing: write it such as \(day)/\(month)/\(fitting).")
  }

  private static func sentence(_ clause: Bilingual) -> Bilingual {
    let start = clause.asSentence
    return Bilingual(el: start.el + ".", en: start.en + ".")
  }

  /// Whether a text is a day and a month, and nothing else.
  private static func isShortDay(_ tokens: [DayToken]) -> Bool {
    tokens.allSatisfy { $0.number != nil || $0.month != nil || $0.sign != nil || $0.isFiller }
      && tokens.filter { $0.sign == "-" }.isEmpty
  }

  private static func hours(_ text: String) -> Bilingual? {
    if PastedWords.words(of: text).contains(where: { PastedWords.name($0) }) {
      return Bilingual(
        el: "Εδώ γράφονται μόνο ώρες. Ωράριο που λέει ημέρες μπαίνει με την «Επικόλληση ωραρίου».",
        en: "Only hours are written here. Hours with their days go into “Paste a schedule”.")
    }
    let parts = intervals(of: text)
    if parts.contains(where: { isMidnight($0) }) {
      return Bilingual(
        el: "Η ημέρα τελειώνει στις 23:59: ώρα 24:00 δεν γράφεται.",
        en: "The day ends at 23:59: 24:00 is not written.")
    }
    var known: [(text: String, interval: Interval)] = []
    for part in parts {
      guard case .open(let intervals, _)? = HourText.meaning(of: part) else {
        if let none = ValueWay.impossibleTime(part) { return sentence(none) }
        guard HourText.isPair(part) else { return HourText.unread(part) }
        return HourText.unread(
          part,
          Bilingual(el: "γράψτε τις όπως 16:00-21:00.", en: "write them such as 16:00-21:00."))
      }
      for interval in intervals {
        for other in known where interval.overlaps(other.interval) {
          let isFirst = interval.start < other.interval.start
          let (one, next) = isFirst ? (part, other.text) : (other.text, part)
          return Bilingual(
            el: "Το «\(next)» αρχίζει πριν τελειώσει το «\(one)».",
            en: "“\(next)” begins before “\(one)” ends.")
        }
        known.append((part, interval))
      }
    }
    return nil
  }

  /// The parts of hours between commas and words such as «και».
  private static func intervals(of text: String) -> [String] {
    (ListText(text)?.parts ?? [text]).filter { !$0.isEmpty }
  }

  private static func isMidnight(_ text: String) -> Bool {
    let tokens = HourToken.all(in: text)
    guard HourText.isPair(text), case .time(let end)? = tokens.last else { return false }
    return end.hour == 24 && end.minutes == 0
  }
}
