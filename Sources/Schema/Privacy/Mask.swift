/// Hides text that may name a person, keeping its shape so that a typing mistake can still be seen.
public enum Mask {
  /// The text with every letter and digit as `•`; `@`, dots, hyphens and blanks are kept.
  public static func hide(_ text: String) -> String {
    var hidden = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "@", ".", "-", "_", "+", " ", "\"", "'", "\n": hidden.unicodeScalars.append(scalar)
      default: hidden.unicodeScalars.append("•")
      }
    }
    return hidden
  }

  /// The text on one line, cut to 80 characters; anything that looks like an e-mail address is
  /// masked, and so are the digits of a number as long as a telephone's.
  static func shortened(_ text: String) -> String {
    guard !text.utf8.contains(0x40) else { return hide(text) }
    let scalars = Array(text.unicodeScalars)
    var short = ""
    var index = 0
    while index < min(scalars.count, 80) {
      let digits = scalars[index...].prefix { ("0"..."9").contains($0) }
      if digits.count >= longNumber {
        for _ in digits { short.unicodeScalars.append("•") }
      } else {
        for digit in digits { short.unicodeScalars.append(digit) }
      }
      index += digits.count
      guard digits.isEmpty else { continue }
      short.unicodeScalars.append(scalars[index] == "\n" ? " " : scalars[index])
      index += 1
    }
    return index < scalars.count ? short + "…" : short
  }

  /// The least number of digits in a row that may be a telephone number, as in reports.
  private static let longNumber = 9
}
