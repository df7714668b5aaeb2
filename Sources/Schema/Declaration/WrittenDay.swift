/// A day as people write it: `2/11/26`, `2-11-2026`, «Δευτέρα 2 Νοεμβρίου 2026», `20261102`.
struct WrittenDay {
  let day: Day
  /// Whether it has only one reading: the year is written in full, and the day cannot be a month.
  let isSure: Bool

  /// Reads a text that consists of one day and nothing else.
  init?(_ text: String) { self.init(DayToken.all(in: text)[...]) }

  /// Reads tokens that form one day and nothing else.
  init?(_ tokens: ArraySlice<DayToken>) {
    // The name of the day, and a word before a date, add nothing.
    let rest = tokens.filter { !$0.isFiller }
    let isPlain = rest.count == tokens.count
    let numbers = rest.compactMap { $0.number }
    let signs = rest.compactMap { $0.sign }
    let months = rest.compactMap { $0.month }
    guard rest.count == numbers.count + signs.count + months.count else { return nil }
    if let found = Self.compact(rest, numbers) {
      (day, isSure) = (found, false)
      return
    }
    if let month = months.first {
      guard months.count == 1, numbers.count == 2, Self.isDayMonthYear(rest),
        let year = Self.year(numbers[1]),
        let day = Day(year: year.value, month: month, day: numbers[0].value)
      else { return nil }
      (self.day, isSure) = (day, isPlain && year.isWhole)
      return
    }
    guard numbers.count == 3, signs.isEmpty || signs.count == 2, Self.alternates(rest) else {
      return nil
    }
    let isYearFirst = numbers[0].digits == 4
    guard let year = Self.year(isYearFirst ? numbers[0] : numbers[2]),
      let day = Day(
        year: year.value, month: numbers[1].value,
        day: (isYearFirst ? numbers[2] : numbers[0]).value)
    else { return nil }
    self.day = day
    let isSigned = signs.count == 2 && signs[0] == signs[1]
    isSure =
      isPlain && isSigned && year.isWhole && (isYearFirst || day.day > 12 || day.day == day.month)
  }

  /// Whether a text is a date in numbers that can only have its day before the month.
  static func isDayFirst(_ text: String) -> Bool {
    let numbers = DayToken.all(in: text).compactMap { $0.number }
    guard numbers.count == 3, numbers[0].digits <= 2, numbers[0].value > 12 else { return false }
    return WrittenDay(text) != nil
  }

  /// A date in digits without separators: `20261102` or `02112026`.
  private static func compact(_ tokens: [DayToken], _ numbers: [DayToken.Number]) -> Day? {
    guard tokens.count == 1, let all = numbers.first, all.digits == 8 else { return nil }
    let years = 1900...2100
    let last = all.value % 10_000, first = all.value / 10_000
    return years.contains(first)
      ? Day(year: first, month: last / 100, day: last % 100)
      : years.contains(last) ? Day(year: last, month: first % 100, day: first / 100) : nil
  }

  /// A year, which may lack its century; two digits can only mean this half-century.
  private static func year(_ number: DayToken.Number) -> (value: Int, isWhole: Bool)? {
    switch number.digits {
    case 4 where number.value >= 1900: (number.value, true)
    case 2 where (10...49).contains(number.value): (2000 + number.value, false)
    default: nil
    }
  }

  /// Whether a month's name is between its day and its year, with at most one sign on each side.
  private static func isDayMonthYear(_ tokens: [DayToken]) -> Bool {
    let parts = tokens.filter { $0.sign == nil }
    guard parts.count == 3, parts[0].number != nil, parts[1].month != nil else { return false }
    return tokens.first?.sign == nil && tokens.last?.sign == nil && tokens.count <= 5
  }

  /// Whether there is one sign between each two numbers, or none at all.
  private static func alternates(_ tokens: [DayToken]) -> Bool {
    tokens.count == 3 || tokens.enumerated().allSatisfy { ($1.sign != nil) == ($0 % 2 == 1) }
  }
}

/// An element of a day as people write it.
enum DayToken {
  case numeral(Number)
  case named(month: Int)
  /// `/`, `.` or `-`.
  case mark(Unicode.Scalar)
  /// `έως`, or a dash with blanks around it.
  case join
  /// The name of a day of the week, an article.
  case filler
  case other

  struct Number {
    let value: Int
    let digits: Int
  }

  var number: Number? { if case .numeral(let number) = self { number } else { nil } }
  var month: Int? { if case .named(let month) = self { month } else { nil } }
  var sign: Unicode.Scalar? { if case .mark(let sign) = self { sign } else { nil } }
  var isFiller: Bool { if case .filler = self { true } else { false } }
  var isJoin: Bool {
    switch self {
    case .join, .mark("-"): true
    default: false
    }
  }

  /// The elements of a text.
  static func all(in text: String) -> [DayToken] {
    var tokens: [DayToken] = []
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.first {
      let digits = scalars.prefix { ("0"..."9").contains($0) }
      if !digits.isEmpty {
        let value = digits.prefix(9).reduce(0) { $0 * 10 + Int($1.value - 0x30) }
        tokens.append(.numeral(Number(value: value, digits: digits.count)))
        scalars = scalars.dropFirst(digits.count)
        continue
      }
      let word = scalars.prefix { isInWord($0) }
      guard !word.isEmpty else {
        scalars = scalars.dropFirst()
        switch scalar {
        case "-", "‐", "‑", "‒", "–", "—", "−": tokens.append(.mark("-"))
        case "/", ".": tokens.append(.mark(scalar))
        case " ", "'", "’", "\u{A0}": break
        default: tokens.append(.other)
        }
        continue
      }
      var name = ""
      name.unicodeScalars.append(contentsOf: word)
      let key = Fold.key(name)
      // The ending of a number adds nothing: «1η Νοεμβρίου».
      let isEnding = tokens.last?.number != nil && endings.contains(key)
      if !isEnding { tokens.append(self.word(key)) }
      scalars = scalars.dropFirst(word.count)
      // The point after an abbreviation is not a sign between numbers.
      if scalars.first == "." { scalars = scalars.dropFirst() }
    }
    return tokens
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic
  }

  private static let endings = ["η", "α", "ησ", "στ", "th", "st", "nd", "rd"]

  private static func word(_ word: String) -> DayToken {
    switch word {
    case "εωσ", "ωσ", "μεχρι", "to", "until", "till": return .join
    case "στισ", "τισ", "τη", "την", "του", "στη", "στην", "on", "of", "the", "απο", "from", "και":
      return .filler
    default: break
    }
    if let month = MonthText.month(in: word) { return .named(month: month) }
    return WeekdayText.day(word) == nil ? .other : .filler
  }
}
