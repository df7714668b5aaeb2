import Schema

/// The words of opening hours: OpenStreetMap's, and the full Greek and English names.
enum OpeningHoursWord: Equatable, Sendable {
  case weekday(Weekday)
  /// «Καθημερινές»: Monday to Friday.
  case workdays
  /// «Σαββατοκύριακο»: Saturday and Sunday.
  case weekend
  case month(Int)
  case publicHoliday
  case week
  /// «Πρώτο», «τελευταία»: the number of the day in the month, −1 for the last.
  case ordinal(Int)
  /// «Μήνα», after an ordinal and its day.
  case ofMonth
  /// «Πλην», «εκτός»: the closed days follow.
  case except
  case easter(isGreek: Bool)
  case dayOrDays
  case open
  case closed
  case dash
  case comma
  /// «π.μ.», «μ.μ.»: the half of the day, which `HourText` reads.
  case half
  /// A word without a meaning here, such as «από» or «ώρες».
  case filler
  case refused(Refusal)

  /// Words of the notation that the form cannot express.
  enum Refusal: Equatable, Sendable {
    case schoolHoliday
    case sun
    case unknown
    /// «Καθημερινά», which leaves open which days it means.
    case daily(String)
  }

  /// Interprets a word, ignoring accents and case.
  init?(_ text: String) {
    let key = Fold.key(text)
    guard
      let found = Self.fixed[key] ?? WeekdayText.day(key).map({ .weekday($0) }) ?? Self.month(key)
        ?? Self.days(text)
    else { return nil }
    self = found
  }

  private static func days(_ text: String) -> OpeningHoursWord? {
    if WeekdayText.isWeekend(text) { return .weekend }
    return WeekdayText.isWorkdays(text)
      ? .workdays : WeekdayText.isOpen(text) ? .refused(.daily(text)) : nil
  }

  private static let fixed: [String: OpeningHoursWord] = [
    "ph": .publicHoliday, "αργια": .publicHoliday, "αργιεσ": .publicHoliday,
    "αργιων": .publicHoliday, "πλην": .except, "εκτοσ": .except, "except": .except,
    "πρωτη": .ordinal(1), "πρωτο": .ordinal(1), "πρωτοσ": .ordinal(1), "δευτερη": .ordinal(2),
    "δευτερο": .ordinal(2), "τριτο": .ordinal(3), "τεταρτο": .ordinal(4), "πεμπτο": .ordinal(5),
    "τελευταια": .ordinal(-1), "τελευταιο": .ordinal(-1), "first": .ordinal(1),
    "second": .ordinal(2), "third": .ordinal(3), "fourth": .ordinal(4), "fifth": .ordinal(5),
    "last": .ordinal(-1), "μηνα": .ofMonth, "μηνοσ": .ofMonth, "month": .ofMonth,
    "του": .filler, "των": .filler, "τα": .filler, "of": .filler, "the": .filler,
    "sh": .refused(.schoolHoliday), "easter": .easter(isGreek: false),
    "πασχα": .easter(isGreek: true), "day": .dayOrDays,
    "days": .dayOrDays, "ημερα": .dayOrDays, "ημερεσ": .dayOrDays, "open": .open,
    "ανοιχτα": .open, "ανοικτα": .open, "off": .closed, "closed": .closed, "κλειστα": .closed,
    "κλειστο": .closed, "to": .dash, "εωσ": .dash, "ωσ": .dash, "μεχρι": .dash, "με": .dash,
    "και": .comma, "and": .comma, "απο": .filler, "καθε": .filler, "ωρεσ": .filler,
    "ωρα": .filler, "ωραριο": .filler, "τισ": .filler, "στισ": .filler, "το": .filler,
    "π": .half, "μ": .half, "πμ": .half, "μμ": .half, "am": .half, "pm": .half, "πρωι": .half,
    "μεσημερι": .half, "απογευμα": .half, "βραδυ": .half, "week": .week,
    "εβδομαδα": .week, "εβδομαδεσ": .week, "dawn": .refused(.sun), "sunrise": .refused(.sun),
    "sunset": .refused(.sun), "dusk": .refused(.sun),
    "unknown": .refused(.unknown),
  ]

  /// A month: `Jan`, «Ιαν», «Ιανουάριος», «Ιανουαρίου», `January`.
  private static func month(_ key: String) -> OpeningHoursWord? {
    guard key.unicodeScalars.count >= 3 else { return nil }
    for (index, stems) in months.enumerated() {
      for stem in stems where key == stem.short || key.hasPrefix(stem.long) {
        return .month(index + 1)
      }
    }
    return nil
  }

  private static let months: [[(short: String, long: String)]] = [
    [("jan", "januar"), ("ιαν", "ιανουαρ")], [("feb", "februar"), ("φεβ", "φεβρουαρ")],
    [("mar", "march"), ("μαρ", "μαρτι")], [("apr", "april"), ("απρ", "απριλι")],
    [("may", "may"), ("μαι", "μαιο"), ("μαη", "μαη")], [("jun", "june"), ("ιουν", "ιουνι")],
    [("jul", "july"), ("ιουλ", "ιουλι")], [("aug", "august"), ("αυγ", "αυγουστ")],
    [("sep", "septem"), ("σεπ", "σεπτεμ")], [("oct", "octob"), ("οκτ", "οκτωβ")],
    [("nov", "novem"), ("νοε", "νοεμ")], [("dec", "decem"), ("δεκ", "δεκεμ")],
  ]

  /// The maximum number of days in a month.
  static func days(inMonth month: Int) -> Int {
    Day.days(inMonth: month, of: 2024)
  }
}
