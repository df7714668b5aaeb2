/// What a hurried hand meant by a value in the wrong form.
///
/// A mended form is certain when only the writing differs, and maybe when something was assumed.
enum Mend {
  /// `8.00 – 14.30` becomes `08:00-14:30`; `8-14` becomes `08:00-14:00`, maybe.
  static func interval(_ text: String) -> Mended? {
    var times: [[Int]] = [[]]
    var digits = 0
    var isCertain = true
    for byte in folded(text) {
      switch byte {
      case 0x30...0x39:
        if digits == 0 { times[times.count - 1].append(0) }
        digits += 1
        guard digits <= 2, let last = times.last?.last else { return nil }
        times[times.count - 1][times[times.count - 1].count - 1] = last * 10 + Int(byte - 0x30)
      case 0x3A, 0x2E, 0x2C:
        digits = 0
      case 0x2D:
        digits = 0
        times.append([])
      case 0x20:
        digits = 0
      default: return nil
      }
    }
    guard times.count == 2 else { return nil }
    var minutes: [Int] = []
    for time in times {
      guard let hour = time.first, hour < 24, time.count <= 2 else { return nil }
      let minute = time.count == 2 ? time[1] : 0
      guard minute < 60 else { return nil }
      if time.count == 1 { isCertain = false }
      minutes.append(hour * 60 + minute)
    }
    return Mended(
      text: Interval(start: minutes[0], end: minutes[1]).text,
      applicability: isCertain ? .certain : .maybe)
  }

  /// `15`, `15'`, `15 λεπτά`, `15min` and `0:15` become `15 min`.
  static func duration(_ text: String) -> Mended? {
    let (numbers, rest) = parts(text)
    let minutes: Int
    switch (numbers.count, rest) {
    case (1, "min"), (1, "mins"), (1, "minutes"), (1, "m"), (1, "λεπτα"), (1, "λεπτο"), (1, "λ"),
      (1, "'"), (1, "′"), (1, "’"), (1, "´"), (1, "΄"):
      minutes = numbers[0]
    case (1, ""):
      minutes = numbers[0]
    case (2, ":") where numbers[1] < 60:
      minutes = numbers[0] * 60 + numbers[1]
    default: return nil
    }
    guard minutes > 0, minutes <= 999 else { return nil }
    return Mended(text: "\(minutes) min", applicability: rest.isEmpty ? .maybe : .certain)
  }

  /// `26/10/2026`, `26.10.2026` and `2026-1-5` become `2026-10-26` and `2026-01-05`, maybe.
  static func date(_ text: String) -> Mended? {
    let (numbers, _) = parts(text)
    guard numbers.count == 3 else { return nil }
    let day =
      numbers[0] > 31
      ? Day(year: numbers[0], month: numbers[1], day: numbers[2])
      : Day(year: numbers[2], month: numbers[1], day: numbers[0])
    guard let day, day.year >= 1900 else { return nil }
    return Mended(text: day.iso, applicability: .maybe)
  }

  /// `24/6` becomes `06-24`, maybe.
  static func yearDay(_ text: String) -> Mended? {
    let (numbers, rest) = parts(text)
    if numbers.count == 1, rest.hasPrefix("easter") || rest.hasPrefix("πασχα") {
      let sign = text.utf8.contains(0x2D) ? "-" : "+"
      return Mended(text: "easter\(sign)\(numbers[0])", applicability: .maybe)
    }
    guard numbers.count == 2, rest == "/" || rest == "." || rest == "-" else { return nil }
    let isDayFirst = rest != "-" || numbers[1] <= 12 && numbers[0] > 12
    let (month, day) = isDayFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
    guard let date = Day(year: 2024, month: month, day: day) else { return nil }
    return Mended(text: String(date.iso.dropFirst(5)), applicability: .maybe)
  }

  /// `ναι`, `yes`, `True` become `true`; `όχι`, `no`, `False` become `false`.
  static func boolean(_ text: String) -> Mended? {
    switch Suggestion.folded(text) {
    case "ναι", "nai", "yes", "y", "on", "true", "1", "αληθεσ":
      Mended(text: "true", applicability: .certain)
    case "οχι", "oxi", "ochi", "no", "n", "off", "false", "0", "ψευδεσ":
      Mended(text: "false", applicability: .certain)
    default: nil
    }
  }

  /// The numbers in a text, and what else is in it: words folded, signs as they are, no blanks.
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

  /// ASCII bytes, with every kind of dash as a hyphen; blanks around it fall away.
  private static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2010...0x2015, 0x2212: bytes.append(0x2D)
      case 0..<0x80: bytes.append(UInt8(scalar.value))
      default: bytes.append(0xFF)
      }
    }
    return bytes
  }
}
