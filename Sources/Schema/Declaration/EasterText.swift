/// A day that people count from Easter: `Πάσχα + 50`, «6 ημέρες πριν από το Πάσχα», «Πάσχα, 6 μέρες
/// πριν», `2 weeks after Easter`.
///
/// A sign or a word must say on which side of Easter the day is; without one, or with two that
/// differ, the text is left to its author.
struct EasterText {
  /// The number of days after Easter Sunday; negative for days before it.
  let offset: Int
  /// Whether the text has only the sign and the number, as the form does.
  let isSure: Bool

  /// The resulting day of the year.
  var day: AnnualDay { .easter(offset: offset) }

  /// Reads a text that consists of one such day and nothing else.
  init?(_ text: String) {
    guard let tokens = Self.tokens(of: text) else { return nil }
    let rest = tokens.filter { $0 != .filler && $0 != .from }
    guard let days = Self.days(in: rest), days <= DateText.mostFromEaster,
      let isBefore = Self.isBefore(tokens, rest)
    else { return nil }
    offset = isBefore ? -days : days
    isSure =
      tokens.count == 3 && tokens[0] == .easter
      && (tokens[1] == .sign(isMinus: false) || text.utf8.contains(0x2D))
  }

  /// Whether a text is about days from Easter, although it may not say on which side of it.
  static func isMeant(by text: String) -> Bool {
    guard let tokens = tokens(of: text) else { return false }
    return days(in: tokens.filter { $0 != .filler && $0 != .from }) != nil
  }

  /// Whether a text is about days from Easter and does not say on which side of it.
  static func lacksSide(_ text: String) -> Bool { isMeant(by: text) && EasterText(text) == nil }

  // MARK: Elements

  private enum Token: Equatable {
    case easter
    case number(Int)
    /// A word for days, or for weeks, by the number of its days.
    case unit(Int)
    case direction(isBefore: Bool)
    case sign(isMinus: Bool)
    case from
    case filler

    /// The side that a word names: true for before.
    var direction: Bool? { if case .direction(let isBefore) = self { isBefore } else { nil } }
    var sign: Bool? { if case .sign(let isMinus) = self { isMinus } else { nil } }
  }

  /// The elements of a text; nil if one of them has another meaning.
  private static func tokens(of text: String) -> [Token]? {
    var tokens: [Token] = []
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.first {
      let digits = scalars.prefix { ("0"..."9").contains($0) }
      let word = scalars.prefix { $0.properties.isAlphabetic }
      if !digits.isEmpty {
        // The ending of an ordinal makes another day of it: the fiftieth day is 49 days after.
        let end = scalars.dropFirst(digits.count).first
        guard digits.count <= 3, end.map({ !$0.properties.isAlphabetic }) ?? true else {
          return nil
        }
        tokens.append(.number(digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }))
        scalars = scalars.dropFirst(digits.count)
      } else if !word.isEmpty {
        var name = ""
        name.unicodeScalars.append(contentsOf: word)
        guard let token = self.word(Fold.key(name)) else { return nil }
        tokens.append(token)
        scalars = scalars.dropFirst(word.count)
        // The point after an abbreviation.
        if scalars.first == "." { scalars = scalars.dropFirst() }
      } else {
        switch scalar {
        case "+": tokens.append(.sign(isMinus: false))
        // A word processor turns the hyphen into another dash.
        case "-", "‐", "‑", "‒", "–", "—", "−": tokens.append(.sign(isMinus: true))
        case " ", "\u{A0}", ",", ":", "(", ")": break
        default: return nil
        }
        scalars = scalars.dropFirst()
      }
    }
    return tokens
  }

  private static func word(_ word: String) -> Token? {
    switch word {
    case "πασχα", "easter": .easter
    case "ημερα", "ημερεσ", "ημερων", "ημ", "μερα", "μερεσ", "day", "days": .unit(1)
    case "εβδομαδα", "εβδομαδεσ", "βδομαδα", "βδομαδεσ", "week", "weeks": .unit(7)
    case "πριν", "προ", "νωριτερα", "before", "earlier": .direction(isBefore: true)
    case "μετα", "υστερα", "αργοτερα", "after", "later": .direction(isBefore: false)
    case "απο", "from": .from
    case "το", "του", "τη", "την", "η", "τισ", "στισ", "the", "of": .filler
    default: DurationText.numeral(word).map { .number($0) }
    }
  }

  // MARK: Meaning

  /// The number of days that is counted; nil unless there is one, of one Easter.
  private static func days(in rest: [Token]) -> Int? {
    guard rest.count(where: { $0 == .easter }) == 1 else { return nil }
    var count: Int?
    var unit: Int?
    for (place, token) in rest.enumerated() {
      switch token {
      case .number(let number):
        // Two words can form one number: «σαράντα οκτώ».
        if let tens = count, place > 0, case .number = rest[place - 1], tens >= 20,
          tens % 10 == 0, (1...9).contains(number)
        {
          count = tens + number
        } else if count == nil {
          count = number
        } else {
          return nil
        }
      case .unit(let days):
        guard unit == nil, place > 0, case .number = rest[place - 1] else { return nil }
        unit = days
      default: break
      }
    }
    return count.map { $0 * (unit ?? 1) }
  }

  /// The side of Easter; nil if the text does not state it clearly.
  private static func isBefore(_ tokens: [Token], _ rest: [Token]) -> Bool? {
    let directions = rest.compactMap { $0.direction }, signs = rest.compactMap { $0.sign }
    guard directions.count <= 1, signs.count <= 1, Set(directions + signs).count == 1,
      let isBefore = directions.first ?? signs.first
    else { return nil }
    // A sign belongs to the number after it, and Easter is at one of the two ends.
    let isSigned =
      signs.isEmpty
      || rest.indices.dropLast().contains { place in
        guard case .sign = rest[place], case .number = rest[place + 1] else { return false }
        return true
      }
    guard isSigned else { return nil }
    switch order(of: rest) {
    case "EN", "NE", "NDE", "END", "EDN", "DEN": return isBefore
    // «Πριν 6 ημέρες από το Πάσχα», but not «μετά από 6 ημέρες, Πάσχα».
    case "DNE":
      let easter = tokens.lastIndex(of: .easter) ?? 0
      return tokens[..<easter].last { $0 != .filler } == .from ? isBefore : nil
    default: return nil
    }
  }

  /// The order of the number, Easter, and the word for the side: «6 ημέρες πριν το Πάσχα» is `NDE`.
  private static func order(of tokens: [Token]) -> String {
    var order = ""
    for token in tokens {
      switch token {
      case .easter: order += "E"
      case .direction: order += "D"
      case .number where !order.hasSuffix("N"): order += "N"
      default: break
      }
    }
    return order
  }
}
