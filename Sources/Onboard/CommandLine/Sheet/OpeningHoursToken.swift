import Schema

/// A token of opening hours (a word, a number, a sign or a comment) with its position.
struct OpeningHoursToken: Equatable, Sendable {
  /// The kind of token, with its content.
  let kind: Kind
  /// The position where it starts, from 1, in Unicode scalars.
  let column: Int

  /// The kinds of tokens.
  enum Kind: Equatable, Sendable {
    case number(Int)
    case word(String)
    case sign(Unicode.Scalar)
    case comment(String)
    case end
  }

  /// The tokens of a text, followed by one that marks the end.
  static func all(of text: String) throws(OpeningHoursFault) -> [OpeningHoursToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [OpeningHoursToken] = []
    var at = 0
    while at < scalars.count {
      let start = at
      at += 1
      let kind: Kind?
      switch scalars[start] {
      case " ", "\t", "\u{A0}", "\n", "\r": kind = nil
      case "0"..."9":
        while at < scalars.count, ("0"..."9").contains(scalars[at]) { at += 1 }
        kind = .number(try number(scalars[start..<at], column: start + 1))
      case "\"", "“", "”", "«":
        kind = .comment(try comment(scalars, from: start, &at))
      case let scalar where scalar.properties.isAlphabetic:
        while at < scalars.count, isInWord(scalars[at]) { at += 1 }
        kind = .word(string(scalars[start..<at]))
      case let scalar: kind = .sign(plain(scalar))
      }
      if let kind { tokens.append(OpeningHoursToken(kind: kind, column: start + 1)) }
    }
    return tokens + [OpeningHoursToken(kind: .end, column: scalars.count + 1)]
  }

  /// The sign that a similar character stands for: typographic dashes, the Greek question mark,
  /// «·», «&».
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    case "\u{37E}", "\u{387}", "\u{B7}": ";"
    case "&": ","
    default: scalar
    }
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func number(
    _ digits: ArraySlice<Unicode.Scalar>, column: Int
  ) throws(OpeningHoursFault) -> Int {
    guard digits.count <= 4, let number = Int(string(digits)) else {
      throw OpeningHoursFault(
        column, el: "Ο αριθμός έχει πάρα πολλά ψηφία", en: "The number has too many digits")
    }
    return number
  }

  private static func comment(
    _ scalars: [Unicode.Scalar], from start: Int, _ at: inout Int
  ) throws(OpeningHoursFault) -> String {
    let isEnd: (Unicode.Scalar) -> Bool = { $0 == "\"" || $0 == "”" || $0 == "»" }
    guard let end = scalars[at...].firstIndex(where: isEnd) else {
      throw OpeningHoursFault(
        start + 1, el: "Η σημείωση δεν κλείνει: λείπουν τα εισαγωγικά στο τέλος της",
        en: "The comment is not closed: its last quote is missing")
    }
    at = end + 1
    return string(scalars[(start + 1)..<end])
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
