/// Days as people read them, in both languages.
extension Day {
  /// The date, with four digits for the year: 2/11/2026; 2 November 2026.
  public var words: Bilingual {
    let year = iso.prefix(4)
    return Bilingual(
      el: "\(day)/\(month)/\(year)", en: "\(day) \(MonthDay.english(month)) \(year)")
  }
}

extension ClosedRange<Day> {
  /// The first and the last day; only one day when they are the same.
  public var words: Bilingual {
    let (first, last) = (lowerBound.words, upperBound.words)
    guard lowerBound < upperBound else { return first }
    return Bilingual(el: "\(first.el) – \(last.el)", en: "\(first.en) – \(last.en)")
  }
}

extension SeasonDay {
  /// The date, without a year where it recurs every year.
  public var words: Bilingual {
    switch self {
    case .yearly(let month, let day): MonthDay.words(month, day)
    case .easter(let offset): AnnualDay.easter(offset: offset).words
    case .once(let day): day.words
    }
  }
}

extension DaySpan {
  /// The first and the last day in words of one form: if only one of two days around Easter has a
  /// name, both are counted.
  public var ends: (from: Bilingual, to: Bilingual?) {
    guard let to else { return (from.words, nil) }
    guard case .easter(let first) = from, case .easter(let last) = to,
      (AnnualDay.named(first) == nil) != (AnnualDay.named(last) == nil)
    else { return (from.words, to.words) }
    return (AnnualDay.counted(first), AnnualDay.counted(last))
  }
}

extension AnnualDay {
  /// The date, or its distance from Easter: «24/6», «Δευτέρα του Πάσχα», «5 ημέρες μετά το Πάσχα».
  public var words: Bilingual {
    switch self {
    case .fixed(let month, let day): return MonthDay.words(month, day)
    case .easter(let offset):
      return Self.named(offset) ?? Self.counted(offset)
    }
  }

  /// The distance from Easter: «5 ημέρες μετά το Πάσχα».
  fileprivate static func counted(_ offset: Int) -> Bilingual {
    guard offset != 0 else { return named(0) ?? Bilingual(el: "", en: "") }
    let days = (offset < 0 ? -offset : offset).counted(.day)
    return offset < 0
      ? Bilingual(el: "\(days.el) πριν από το Πάσχα", en: "\(days.en) before Easter")
      : Bilingual(el: "\(days.el) μετά το Πάσχα", en: "\(days.en) after Easter")
  }

  /// The days around Easter that have common names.
  fileprivate static func named(_ offset: Int) -> Bilingual? {
    switch offset {
    case -48: Bilingual(el: "Καθαρά Δευτέρα", en: "Clean Monday")
    case -8: Bilingual(el: "Σάββατο του Λαζάρου", en: "Lazarus Saturday")
    case -7: Bilingual(el: "Κυριακή των Βαΐων", en: "Palm Sunday")
    case -6: Bilingual(el: "Μεγάλη Δευτέρα", en: "Holy Monday")
    case -5: Bilingual(el: "Μεγάλη Τρίτη", en: "Holy Tuesday")
    case -4: Bilingual(el: "Μεγάλη Τετάρτη", en: "Holy Wednesday")
    case -3: Bilingual(el: "Μεγάλη Πέμπτη", en: "Holy Thursday")
    case -2: Bilingual(el: "Μεγάλη Παρασκευή", en: "Good Friday")
    case -1: Bilingual(el: "Μεγάλο Σάββατο", en: "Holy Saturday")
    case 0: Bilingual(el: "Κυριακή του Πάσχα", en: "Easter Sunday")
    case 1: Bilingual(el: "Δευτέρα του Πάσχα", en: "Easter Monday")
    case 2: Bilingual(el: "Τρίτη του Πάσχα", en: "Easter Tuesday")
    case 3: Bilingual(el: "Τετάρτη της Διακαινησίμου", en: "Wednesday after Easter")
    case 4: Bilingual(el: "Πέμπτη της Διακαινησίμου", en: "Thursday after Easter")
    case 5: Bilingual(el: "Παρασκευή της Διακαινησίμου", en: "Friday after Easter")
    case 6: Bilingual(el: "Σάββατο της Διακαινησίμου", en: "Saturday after Easter")
    case 7: Bilingual(el: "Κυριακή του Θωμά", en: "Thomas Sunday")
    case 39: Bilingual(el: "ημέρα της Αναλήψεως", en: "Ascension Day")
    case 49: Bilingual(el: "Κυριακή της Πεντηκοστής", en: "Pentecost")
    case 50: Bilingual(el: "Αγίου Πνεύματος", en: "Whit Monday")
    default: nil
    }
  }
}

/// Dates as written in files, in words.
public enum DateWords {
  /// The words for `2026-06-24`, `06-24` or `easter+1`; nil for another text.
  public static func words(of text: String) -> Bilingual? {
    if let day = Day(iso: text) { return day.words }
    return DateText.yearDay(ArraySlice(text.utf8))?.words
  }
}

extension MonthDay {
  /// A day of the year: 24/6; 24 June.
  static func words(_ month: Int, _ day: Int) -> Bilingual {
    Bilingual(el: "\(day)/\(month)", en: "\(day) \(english(month))")
  }

  /// The English name of a month.
  static func english(_ month: Int) -> String {
    let names: [StaticString] = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1].text : ""
  }
}
