/// Hides what may name a person, and leaves the shape in which a slip can be seen.
public enum Mask {
  /// The text with every letter and digit as `•`; `@`, dots, hyphens and blanks stay.
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

  /// At most 80 characters, on one line; what looks like an e-mail address is masked.
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
