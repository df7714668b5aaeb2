/// An element of hours as people write them: a time, a dash, a word.
enum HourToken {
  case time(Time)
  /// `-`, `–`, `έως`.
  case dash
  /// `,`, `;`, `·`, `&`, `+`, `/`, `και`, a line break.
  case separator
  /// `από`, `ώρες`, `τις`.
  case from
  /// `π.μ.`, `πρωί`, `μ.μ.`, `απόγευμα` or `βράδυ`.
  case half(DayPart)
  /// `Κλειστά`.
  case closed
  /// Anything else.
  case other

  /// A time of day.
  struct Time {
    let hour: Int
    let minutes: Int
    /// Whether it has only one reading: it has two digits for the minutes, or the half of the day.
    var isSure: Bool
    /// Whether the hour has a leading zero, as on a 24-hour clock: `05:00` is in the morning.
    var isPadded = false
    /// The part of the day that the text says.
    var half: DayPart?

    /// The minute of the day; nil where the words beside it contradict the number, or leave it two
    /// readings.
    var minute: Int? {
      guard hour < 24, minutes < 60 else { return nil }
      guard let half else { return hour * 60 + minutes }
      return half.hour(hour).map { $0 * 60 + minutes }
    }
  }

  var isTime: Bool { if case .time = self { true } else { false } }
  var isDash: Bool { if case .dash = self { true } else { false } }
  var isSeparator: Bool { if case .separator = self { true } else { false } }
  var isFrom: Bool { if case .from = self { true } else { false } }
  var isHalf: Bool { if case .half = self { true } else { false } }
  var isOther: Bool { if case .other = self { true } else { false } }
  var isClosed: Bool { if case .closed = self { true } else { false } }

  /// The elements of a text.
  static func all(in text: String) -> [HourToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [HourToken] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isDigit(scalar) {
        var (token, length) = time(scalars[index...])
        // In `8-14,14-16` the comma stands between two intervals: a time goes on with no dash.
        let digits = scalars[index...].prefix { isDigit($0) }
        if length > digits.count, scalars[index + digits.count] == ",",
          tokens.last?.isDash ?? false, startsWithDash(scalars[(index + length)...])
        {
          (token, length) = time(digits)
        }
        tokens.append(token)
        index += length
      } else if isSpace(scalar) {
        index += 1
      } else if let sign = sign(scalar) {
        tokens.append(sign)
        index += 1
      } else {
        let word = scalars[index...].prefix { isInWord($0) }
        let isEnding = index > 0 && isDigit(scalars[index - 1]) && isOrdinal(word)
        tokens.append(word.isEmpty ? .other : isEnding ? .from : self.word(word))
        index += max(1, word.count)
      }
    }
    return tokens
  }

  /// Reads the digits of a time: `8`, `08:00`, `8.30`, `8,30`, `0800`.
  ///
  /// A spreadsheet drops the last zero of `8.30`, and its half hours are `8.5`.
  private static func time(_ scalars: ArraySlice<Unicode.Scalar>) -> (HourToken, length: Int) {
    let digits = scalars.prefix { isDigit($0) }
    var length = digits.count
    let number = value(of: digits.prefix(4))
    guard digits.count <= 2 else {
      // Without a separator, the last two of three or four digits are minutes.
      guard digits.count <= 4 else { return (.other, length) }
      let isSure = digits.count == 4, hour = number / 100
      return (
        .time(
          Time(hour: hour, minutes: number % 100, isSure: isSure, isPadded: isSure && hour < 10)),
        length
      )
    }
    let rest = scalars.dropFirst(length)
    if let unit = rest.first, unit == "h" || unit == "H",
      rest.dropFirst().first.map({ !isInWord($0) }) ?? true
    {
      // `8h` is eight o'clock and nothing else; `8h30` has its minutes after the sign.
      let minutes = rest.dropFirst().prefix { isDigit($0) }
      guard minutes.isEmpty || minutes.count == 2 else { return (.other, length) }
      return (
        .time(Time(hour: number, minutes: value(of: minutes), isSure: true)),
        length + 1 + minutes.count
      )
    }
    guard let sign = rest.first, sign == ":" || sign == "." || sign == ",",
      case let minutes = rest.dropFirst().prefix(while: { isDigit($0) }), 1...2 ~= minutes.count,
      sign != "," || minutes.count == 2
    else { return (.time(Time(hour: number, minutes: 0, isSure: false)), length) }
    length += 1 + minutes.count
    // `8.5` may mean half past eight, fifty minutes past, or five, so it is not read.
    guard sign == ":" || minutes.count == 2 else { return (.other, length) }
    let isSure = minutes.count == 2
    return (
      .time(
        Time(
          hour: number, minutes: value(of: minutes), isSure: isSure,
          isPadded: isSure && digits.count == 2 && number < 10)),
      length
    )
  }

  private static func startsWithDash(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let next = scalars.first(where: { !isSpace($0) }) else { return false }
    return sign(next)?.isDash ?? false
  }

  private static func value(of digits: ArraySlice<Unicode.Scalar>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }

  /// Whether it is one of the kinds of blanks that are typed or copied.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0xA0, 0x2000...0x200B, 0x202F, 0xFEFF: true
    default: false
    }
  }

  private static func sign(_ scalar: Unicode.Scalar) -> HourToken? {
    switch scalar.value {
    case 0x2D, 0x2010...0x2015, 0x2212: .dash
    case 0x2C, 0x3B, 0x37E, 0xB7, 0x387, 0x26, 0x2B, 0x2F, 0x0A, 0x0D: .separator
    default: nil
    }
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    !isDigit(scalar) && !isSpace(scalar) && sign(scalar) == nil
  }

  /// The ending of a number, as in «8η».
  private static func isOrdinal(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    ["η", "ης", "ή"].contains { word.elementsEqual($0.unicodeScalars) }
  }

  private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> HourToken {
    var text = ""
    for scalar in scalars where scalar != "." && scalar != ":" {
      text.unicodeScalars.append(scalar)
    }
    guard !Fold.dropsSign(text) else { return .other }
    switch Fold.key(text) {
    case "εωσ", "ωσ", "μεχρι", "με", "to", "until": return .dash
    case "και", "and", "κ": return .separator
    case "απο", "ωρεσ", "ωρα", "ωραριο", "τισ", "στισ", "την", "το", "from", "": return .from
    case let key where ClosedText.isWord(key): return .closed
    default: return DayPart(folded: Fold.key(text)).map { .half($0) } ?? .other
    }
  }
}
