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
}
