/// Days of the week as people write them, read with a distinction between clear and unclear words.
///
/// `Δευτέρα-Παρασκευή`, `Δευ.-Παρ.`, `Δευτέρα έως και Παρασκευή`, `Δε, Τε` and `mon-fri` have one
/// meaning each, and so have `weekdays`, `καθημερινές` and `Σαββατοκύριακο`. `καθημερινά` and
/// `daily` do not say whether they include the weekend.
public enum WeekdayText {
  /// The named days, in the order of the week.
  case days([Weekday])
  /// A word that does not say which days it means.
  case open

  /// Reads a text that consists of days and nothing else.
  public init?(_ text: String) {
    var days = 0 as UInt8
    var isOpen = false
    var first: Weekday?
    var joins = false
    for token in Self.isWeekend(text) ? [.weekend] : Self.tokens(of: text) {
      switch token {
      case .filler: continue
      case .join where first != nil && !joins: joins = true
      // «και» may follow «έως», as in «Δευτέρα έως και Παρασκευή».
      case .separator where joins: continue
      case .separator:
        first = nil
      case .day(let day):
        days |= Self.run(from: joins ? first ?? day : day, to: day)
        first = joins ? nil : day
        joins = false
      case .workdays where !joins: days |= Self.run(from: .monday, to: .friday)
      case .weekend where !joins: days |= Self.run(from: .saturday, to: .sunday)
      case .open: isOpen = true
      default: return nil
      }
    }
    guard !joins, days != 0 || isOpen else { return nil }
    self = isOpen ? .open : .days(Weekday.allCases.filter { days & 1 << $0.rawValue != 0 })
  }

  /// Whether a text of days has another reading as well: with nothing between two of them, with
  /// «ή», or with «από» and no end.
  ///
  /// «Τρίτη Παρασκευή» may be two days, a run of days, or the third Friday.
  static func isLoose(_ text: String) -> Bool {
    let words = Fold.words(text)
    if words.contains(where: { $0 == "η" || $0 == "or" }), words.first != "η" { return true }
    var wasDay = false, joins = false
    for token in tokens(of: text) {
      switch token {
      case .day:
        if wasDay { return true }
        wasDay = true
      case .filler: continue
      case .join:
        joins = true
        wasDay = false
      default: wasDay = false
      }
    }
    return !joins && words.contains { ["απο", "from"].contains($0) }
  }

  /// The day that a word names: in full, in another case or number, or by its first letters.
  public static func day(_ word: String) -> Weekday? {
    let key = Fold.key(word)
    let letters = Array(key.unicodeScalars)
    guard letters.count >= 2 else { return nil }
    for day in Weekday.allCases {
      for name in [Fold.key(day.el), Fold.key(day.en)] {
        let whole = Array(name.unicodeScalars)
        if whole.starts(with: letters) { return day }
        let stem = whole.last == "y" ? whole[...] : whole.dropLast()
        if letters.starts(with: stem), endings.contains(text(letters.dropFirst(stem.count))) {
          return day
        }
      }
    }
    return nil
  }

  /// The day of the week that is named beside other words or numbers; nil if there is none, or
  /// nothing else.
  public static func beside(_ text: String) -> Weekday? {
    let words = text.split(separator: " ")
    guard words.count > 1 else { return nil }
    return words.compactMap { isName($0) ? day(String($0)) : nil }.first
  }

  /// A text without the names of days of the week.
  static func without(_ text: String) -> String {
    text.split(separator: " ").filter { !isName($0) }.joined(separator: " ")
  }

  /// Whether a text names several days of the week, among other words.
  static func areSeveral(_ text: String) -> Bool {
    var first: Weekday?
    for word in text.split(separator: " ") where isName(word) {
      let day = day(String(word))
      if let first, day != first { return true }
      first = day
    }
    return false
  }

  /// Whether a word is the name of a day of the week, and no short word that begins like one.
  private static func isName(_ word: Substring) -> Bool {
    word.unicodeScalars.count > 2 && day(String(word)) != nil
  }

  /// Whether a word means Saturday and Sunday.
  public static func isWeekend(_ word: String) -> Bool {
    switch Fold.key(word) {
    case "σκ", "σ κ", "σαββατοκυριακο", "σαββατοκυριακα", "σαββατοκυριακου", "σαββατοκυριακων",
      "σαβ κο", "σαβκο", "weekend", "weekends":
      true
    default: false
    }
  }

  /// Whether a word means the days from Monday to Friday.
  public static func isWorkdays(_ word: String) -> Bool {
    switch Fold.key(word) {
    case "καθημερινεσ", "καθημερινη", "καθημερινων", "εργασιμεσ", "εργασιμη", "εργασιμων",
      "weekdays", "weekday", "workdays", "working", "business":
      true
    default: false
    }
  }

  /// Whether a word does not say which days it means.
  public static func isOpen(_ word: String) -> Bool {
    switch Fold.key(word) {
    case "καθημερινα", "καθημερινωσ", "μερα", "ημερα", "μερεσ", "ημερεσ", "daily", "everyday",
      "day", "days":
      true
    default: false
    }
  }

  private enum Token { case day(Weekday), workdays, weekend, open, join, separator, filler, other }

  /// The endings of the other cases and numbers.
  private static let endings = ["ασ", "ησ", "εσ", "ων", "ου", "α", "s"]

  /// One bit for each day of a run, which may cross the end of the week.
  private static func run(from first: Weekday, to last: Weekday) -> UInt8 {
    var bits = 0 as UInt8
    var number = first.rawValue
    while true {
      bits |= 1 << number
      if number == last.rawValue { return bits }
      number = (number + 1) % 7
    }
  }

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    var wasWorkdays = false
    func endWord() {
      guard !word.isEmpty else { return }
      let token = self.token(word)
      // «εργάσιμες ημέρες» are the working days.
      if case .open = token, wasWorkdays { tokens.append(.filler) } else { tokens.append(token) }
      if case .workdays = token { wasWorkdays = true } else { wasWorkdays = false }
      word = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0xA0, 0x2E: endWord()
      case 0x2D, 0x2010...0x2015, 0x2212:
        endWord()
        tokens.append(.join)
      case 0x2C, 0x3B, 0x37E, 0xB7, 0x387, 0x26, 0x2B, 0x2F, 0x0A, 0x0D:
        endWord()
        tokens.append(.separator)
      default: word.unicodeScalars.append(scalar)
      }
    }
    endWord()
    return tokens
  }

  private static func token(_ word: String) -> Token {
    guard !Fold.dropsSign(word) else { return .other }
    switch Fold.key(word) {
    case "εωσ", "ωσ", "μεχρι", "με", "to", "until", "through": return .join
    case "και", "and", "η", "or": return .separator
    case "απο", "καθε", "τισ", "τη", "την", "τησ", "το", "τα", "του", "των", "οι", "ολεσ", "ολα",
      "μονο", "from", "every", "all", "the", "on", "only":
      return .filler
    default: break
    }
    if let day = day(word) { return .day(day) }
    if isWeekend(word) { return .weekend }
    return isWorkdays(word) ? .workdays : isOpen(word) ? .open : .other
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
