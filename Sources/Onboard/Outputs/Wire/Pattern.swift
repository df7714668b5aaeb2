import Schema

/// The forms of values as regular expressions, for validators that support nothing else.
///
/// They use the common subset of ECMAScript and Python. `judge_schema.py` compares them with the
/// compiler.
enum Pattern {
  /// One non-blank line; the last line break of a block text is ignored.
  static let line = "^ *[^ \\n][^\\n]*\\n?$"
  /// A text that is not blank.
  static let prose = "[^ \\n]"
  /// A municipality's code.
  static let code = "^[1-9][0-9]{3,5}$"
  /// An identifier for references.
  static let id = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
  /// A duration.
  static let duration = "^[1-9][0-9]{0,2} min$"
  /// A time ahead, in hours or days.
  static let ahead = "^(1 (hour|day)|([2-9]|[1-9][0-9]{1,2}) (hours|days))$"
  /// A time ahead, in days.
  static let daysAhead = "^(1 day|([2-9]|[1-9][0-9]{1,2}) days)$"
  /// An interval of a day.
  static let interval = "^\(time)-\(time)$"
  /// A date.
  static let date = "^\(dateText)$"
  /// A day of the year, or one relative to Easter.
  static let yearDay = "^(\(monthDay)|easter[+-](0|[1-9][0-9]?))$"
  /// A day of the year, one relative to Easter, or a date.
  static let seasonDay = "^(\(monthDay)|easter[+-](0|[1-9][0-9]?)|\(dateText))$"
  /// An e-mail address.
  static let email = "^(?=[^@]{1,64}@)[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)*@\(host)$"
  /// A telephone number.
  static let phone = "^(2[0-9]{9}|69[0-9]{8}|80[0-9]{8})$"
  /// A postal code.
  static let postcode = "^[1-8][0-9]{4}$"
  /// A web address.
  static let url = "^https?://(\(host)|localhost)(:\(port))?([/?#]\(inPath)*)?$"

  /// An address that a sign-in service may return to; rules check it further.
  static let redirect = "^https?://\(inPath)+$"

  /// A whole number from 1 to a maximum.
  static func number(upTo most: Int) -> String {
    let digits = Array(String(most))
    var ways = digits.count > 1 ? ["[1-9][0-9]{0,\(digits.count - 2)}"] : []
    for (index, digit) in digits.enumerated() {
      let least = index == 0 ? 1 : 0
      guard let value = digit.wholeNumberValue, value > least else { continue }
      let rest = String(repeating: "[0-9]", count: digits.count - index - 1)
      ways.append(String(digits[..<index]) + "[\(least)-\(value - 1)]" + rest)
    }
    return "^(" + (ways + [String(most)]).joined(separator: "|") + ")$"
  }

  /// One of several words.
  static func words(_ words: [Field.Word]) -> String {
    "^(" + words.map(\.key.text).joined(separator: "|") + ")$"
  }

  private static let time = "([01][0-9]|2[0-3]):[0-5][0-9]"
  private static let monthDay =
    "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    + "|02-(0[1-9]|[12][0-9]))"
  private static let dateText = "(?!0000)[0-9]{4}-\(monthDay)"
  private static let host =
    "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z-]{0,61}[A-Za-z]"
  private static let port =
    "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])"
  private static let inPath = "[!#-;=?-\\[\\]_a-z~]"
}
