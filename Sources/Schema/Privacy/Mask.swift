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
  /// masked.
  static func shortened(_ text: String) -> String {
    guard !text.utf8.contains(0x40) else { return hide(text) }
    var short = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == 80 { return short + "…" }
      short.unicodeScalars.append(scalar == "\n" ? " " : scalar)
      count += 1
    }
    return short
  }
}
