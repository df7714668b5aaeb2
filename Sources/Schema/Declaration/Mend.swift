/// Guesses the intended value of a value in the wrong form.
///
/// A corrected form is certain when only the notation differs, and uncertain (“maybe”) when
/// something was assumed.
enum Mend {
  /// Corrects `8.00 – 14.30` to `08:00-14:30`; `8-14` to `08:00-14:00` and `8-2:30` to
  /// `08:00-14:30`, maybe. Several intervals become a list in brackets, unless they are already in
  /// one.
  static func hours(_ text: String, isInList: Bool) -> Mended? {
    guard case .open(let intervals, let isSure)? = HourText.meaning(of: text) else { return nil }
    let list = intervals.map { $0.text }.joined(separator: ", ")
    return Mended(
      text: intervals.count == 1 || isInList ? list : "[\(list)]",
      applicability: isSure ? .certain : .maybe)
  }

  /// The plausible durations of an appointment in minutes; a smaller number without a unit may mean
  /// hours.
  static let likely = 5...120

  /// Corrects `15`, `15'`, `15 λεπτά`, `15min` and `0:15` to `15 min`, and `1,5 ώρα` to `90 min`;
  /// only maybe, if no appointment lasts that long or the number may mean hours.
  static func duration(_ text: String) -> Mended? {
    guard let read = DurationText(text), read.minutes <= 999 else { return nil }
    let isSure = read.hasUnit || likely.contains(read.minutes)
    return Mended(text: "\(read.minutes) min", applicability: isSure ? .certain : .maybe)
  }

  /// Corrects `26/10/2026`, `26.10.2026` and «26 Οκτωβρίου 2026» to `2026-10-26`, and `2026-1-5` to
  /// `2026-01-05`; maybe, if the day could be a month, the century is missing or there are other
  /// words besides.
  static func date(_ text: String) -> Mended? {
    if let day = dayOfInstant(text) { return Mended(text: day.iso, applicability: .maybe) }
    return WrittenDay(text).map {
      Mended(text: $0.day.iso, applicability: $0.isSure ? .certain : .maybe)
    }
  }

  /// The day of every year of a date with its year, where no year is written.
  static func withoutYear(_ text: String) -> Mended? {
    date(text).map { Mended(text: String($0.text.dropFirst(5)), applicability: .maybe) }
  }

  /// The day of `2026-09-21T10:00:00Z` and `2026-09-21 10:00`, whose time nothing needs.
  static func dayOfInstant(_ text: String) -> Day? {
    let bytes = Array(text.utf8)
    guard bytes.count > 12, bytes[10] == 0x54 || bytes[10] == 0x20, bytes.contains(0x3A),
      bytes[11...].allSatisfy({ 0x30...0x3A ~= $0 || [0x2B, 0x2D, 0x2E, 0x5A].contains($0) })
    else { return nil }
    return Day(iso: bytes[..<10])
  }

  /// `24/6` and «24 Ιουνίου» become `06-24`; maybe, if the day could be a month, and for a feast
  /// by its name, of which one year may be meant. With a hyphen the form has the month first:
  /// `24-6` is only maybe a day before its month, and `1-8` is left to its author. Days from Easter
  /// are in words, too: «6 ημέρες πριν από το Πάσχα». A day of the week beside it, which it has in
  /// some years only, leaves it uncertain: «Δευτέρα 28 Δεκεμβρίου».
  static func yearDay(_ text: String) -> Mended? {
    let isSigned = Fold.dropsSign(text)
    if !isSigned, let feast = FeastText.day(text) {
      return Mended(text: feast.text, applicability: .maybe)
    }
    if let easter = EasterText(text) {
      return Mended(text: easter.day.text, applicability: easter.isSure ? .certain : .maybe)
    }
    if WeekdayText.beside(text) != nil, let day = yearDay(WeekdayText.without(text)),
      !day.text.utf8.starts(with: "easter".utf8)
    {
      // «Τρίτη του Πάσχα» is a day of its own, and not Easter.
      return Mended(text: day.text, applicability: .maybe)
    }
    let (numbers, rest) = parts(text)
    if numbers.count == 1, !isSigned, let month = MonthText.month(in: rest),
      let date = Day(year: 2024, month: month, day: numbers[0])
    {
      return Mended(text: String(date.iso.dropFirst(5)), applicability: .certain)
    }
    guard numbers.count == 2, rest == "/" || rest == "." || rest == "-" else { return nil }
    let isHyphen = rest == "-", isDayFirst = !isHyphen || numbers[0] > 12
    let (month, day) = isDayFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
    let isSure = day > 12 || day == month
    guard let date = Day(year: 2024, month: month, day: day), !isHyphen || isSure else {
      return nil
    }
    return Mended(
      text: String(date.iso.dropFirst(5)),
      applicability: isSure && !(isHyphen && isDayFirst) ? .certain : .maybe)
  }

  /// Whether a text is a day of the year whose day goes before the month: `31-8`, `31/8`, «31
  /// Αυγούστου».
  static func isDayFirst(_ text: String) -> Bool {
    let (numbers, rest) = parts(text)
    guard yearDay(text) != nil else { return false }
    switch numbers.count {
    case 1: return MonthText.month(in: rest) != nil
    case 2: return rest != "-" || numbers[0] > 12
    default: return false
    }
  }

  /// The two readings of `1-8` and `01-08`, as the form writes them: with the day first, and with
  /// the month first; nil for a text with one reading.
  static func readings(_ text: String) -> (dayFirst: AnnualDay, monthFirst: AnnualDay)? {
    let (numbers, rest) = parts(text)
    guard numbers.count == 2, rest == "-", numbers[0] != numbers[1],
      numbers.allSatisfy({ (1...12).contains($0) })
    else { return nil }
    return (
      .fixed(month: numbers[1], day: numbers[0]), .fixed(month: numbers[0], day: numbers[1])
    )
  }

  /// Corrects `03`, `+3`, `3.0` and «τρεις» to `3`; «3 υπάλληλοι» maybe, as the word might count
  /// something else.
  static func number(_ text: String, in range: ClosedRange<Int>) -> Mended? {
    guard let read = NumberText(text), range.contains(read.value) else { return nil }
    return Mended(text: "\(read.value)", applicability: read.isSure ? .certain : .maybe)
  }

  /// Corrects `ναι`, `yes`, `True` to `true`; `όχι`, `no`, `False` to `false`.
  static func boolean(_ text: String) -> Mended? {
    guard !Fold.dropsSign(text) else { return nil }
    return switch Suggestion.folded(text) {
    case "ναι", "nai", "yes", "y", "on", "true", "1", "αληθεσ":
      Mended(text: "true", applicability: .certain)
    case "οχι", "oxi", "ochi", "no", "n", "off", "false", "0", "ψευδεσ":
      Mended(text: "false", applicability: .certain)
    default: nil
    }
  }

  /// The numbers in a text, and the rest of it without blanks: words folded, signs unchanged.
  private static func parts(_ text: String) -> ([Int], String) {
    var numbers: [Int] = []
    var rest = ""
    var digits = 0
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x30, scalar.value <= 0x39 {
        if digits == 0 { numbers.append(0) }
        digits += 1
        guard digits <= 4 else { return ([], "") }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(scalar.value - 0x30)
      } else {
        digits = 0
        if scalar != " " { rest.unicodeScalars.append(scalar) }
      }
    }
    let words = Suggestion.folded(rest)
    return (numbers, words.isEmpty ? rest : words)
  }
}
