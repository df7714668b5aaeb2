import Schema

/// Parses opening hours into rules.
///
/// The grammar is OpenStreetMap's, but it accepts what people write: `HourText` reads the hours of
/// a day, as in a file, and days and months may be written in full, in Greek or English.
struct OpeningHoursParser {
  /// The largest number of bytes that is read: our own export of four years with recurring days has
  /// some 15,000.
  private static let limit = 32_000

  let tokens: [OpeningHoursToken]
  private let scalars: [Unicode.Scalar]
  var at = 0
  /// The meaning of the word `easter`; nil if the user must be asked.
  let easter: OpeningEaster?
  /// Whether the dates of the current rule count from Western Easter.
  var isWestern = false

  private init(_ text: String, _ easter: OpeningEaster?) throws(OpeningHoursFault) {
    scalars = Array(text.unicodeScalars)
    tokens = try OpeningHoursToken.all(of: text)
    self.easter = easter
  }

  /// Parses the rules of a text; the word `easter` is refused if its meaning is not given.
  static func parse(
    _ text: String, easter: OpeningEaster? = .orthodox
  ) throws(OpeningHoursFault) -> OpeningHours {
    guard text.utf8.count <= Self.limit else {
      throw OpeningHoursFault(
        1, el: "Το ωράριο έχει πάνω από \(Self.limit) χαρακτήρες",
        en: "The hours are over \(Self.limit) bytes long")
    }
    var parser = try OpeningHoursParser(text, easter)
    return try parser.all()
  }

  /// The text from the current token up to another one.
  func text(to end: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[(token.column - 1)..<(tokens[end].column - 1)])
    return String(text).split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The current token.
  var token: OpeningHoursToken { tokens[at] }

  /// The current word; nil if it is not a word of the notation.
  var word: OpeningHoursWord? { word(at: at) }

  private func word(at index: Int) -> OpeningHoursWord? {
    guard index < tokens.count, case .word(let text) = tokens[index].kind else { return nil }
    return OpeningHoursWord(text)
  }

  /// The kind of the token at a distance from the current one.
  func kind(_ ahead: Int) -> OpeningHoursToken.Kind {
    tokens[min(at + ahead, tokens.count - 1)].kind
  }

  /// The position where the token at a distance from the current one starts.
  func column(_ ahead: Int) -> Int { tokens[min(at + ahead, tokens.count - 1)].column }

  /// The word at a distance from the current token.
  func word(_ ahead: Int) -> OpeningHoursWord? { word(at: at + ahead) }

  /// Moves to the next token, but not beyond the last one.
  mutating func advance(_ count: Int = 1) { at = min(at + count, tokens.count - 1) }

  /// Skips a sign, or a word that stands for it; returns whether there was one.
  mutating func pass(_ sign: Unicode.Scalar) -> Bool {
    let stands =
      sign == "-" && word == .dash || sign == "," && word == .comma || token.kind == .sign(sign)
    if stands { advance() }
    return stands
  }

  private mutating func all() throws(OpeningHoursFault) -> OpeningHours {
    guard token.kind != .end else {
      throw OpeningHoursFault(1, el: "Το ωράριο είναι κενό", en: "The hours are empty")
    }
    var rules: [OpeningHours.Rule] = []
    var isAdditional = false
    while true {
      var rule = try rule()
      rule.isAdditional = isAdditional
      rules += rule.parts
      switch try joint() {
      case .some(let adds): isAdditional = adds
      case nil: return OpeningHours(rules: rules)
      }
    }
  }

  /// The way in which the next rule is joined: true for adding, false for replacing, nil at the
  /// end.
  private mutating func joint() throws(OpeningHoursFault) -> Bool? {
    if token.kind == .sign("|") { throw Refused.fallback(token.column) }
    if pass(",") { return true }
    if token.kind == .end { return nil }
    guard pass(";") else {
      throw startsRule ? Refused.notSeparated(token) : Refused.unexpected(token)
    }
    while pass(";") {}
    return token.kind == .end ? nil : false
  }

  /// Whether days or dates start here, as they would in another rule.
  private var startsRule: Bool {
    switch word {
    case .weekday, .weekend, .month, .publicHoliday, .easter, .week, .refused(.schoolHoliday): true
    default: false
    }
  }

  private mutating func rule() throws(OpeningHoursFault) -> OpeningHours.Rule {
    passFillers()
    var rule = OpeningHours.Rule(column: token.column)
    try refuseAlways()
    try refuseNumericDate()
    let start = at
    rule.dates = try dates()
    rule.weeks = try weeks()
    let areParted = !rule.dates.isEmpty || !rule.weeks.isEmpty ? pass(":") : false
    if !areParted, at > start { try refuseNthAfterMonths(from: start) }
    try weekdays(&rule)
    try passHolidays()
    let hasDays = !rule.namesNoDay
    if hasDays, !pass(":"), token.kind == .sign(","), startsHours(after: at) { advance() }
    passFillers()
    rule.spans = try spans()
    try modifier(&rule)
    try passHolidays()
    if rule.column == token.column { throw Refused.unexpected(token) }
    guard !rule.spans.isEmpty || rule.isClosed else {
      throw startsRule ? Refused.notJoined(token) : Refused.wholeDay(rule.column)
    }
    return rule
  }

  /// Skips words without a meaning: «από Δευτέρα», «κάθε Τρίτη», «ώρες 08:00-14:30».
  private mutating func passFillers() {
    while word == .filler { advance() }
  }

  /// Refuses `24/7`, which means all day, every day.
  private func refuseAlways() throws(OpeningHoursFault) {
    if token.kind == .number(24), kind(1) == .sign("/"), kind(2) == .number(7) {
      throw Refused.always(token.column)
    }
  }

  /// Reads `open`, `off`, `closed`, and a comment.
  private mutating func modifier(_ rule: inout OpeningHours.Rule) throws(OpeningHoursFault) {
    switch word {
    case .open: advance()
    case .closed:
      rule.isClosed = true
      advance()
    case .refused(let refusal): throw Refused.word(refusal, token.column)
    default: break
    }
    guard case .comment(let text) = token.kind else { return }
    guard rule.isClosed else { throw Refused.comment(text, token.column) }
    rule.comment = text
    advance()
  }
}
