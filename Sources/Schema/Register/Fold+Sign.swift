extension Fold {
  /// Whether folding would drop a sign that changes what a text means: a minus or «not» before it,
  /// `<`, `~`, `½`, a plus after a number.
  public static func dropsSign(_ text: String) -> Bool {
    var last: Unicode.Scalar?
    var isFirst = true
    for scalar in text.unicodeScalars where scalar != " " || !isFirst {
      switch scalar {
      case "<", ">", "≤", "≥", "≠", "≈", "~", "±", "¬", "½", "¼", "¾": return true
      case "!" where isFirst: return true
      case "+": if let last, ("0"..."9").contains(last) { return true }
      // A dash with a blank after it begins an item of a list.
      default: if isFirst, isMinus(scalar), !isBullet(text) { return true }
      }
      last = scalar
      isFirst = false
    }
    return false
  }

  /// What follows the minus with which a text begins; nil if it does not begin with one.
  static func afterMinus(_ text: String) -> String? {
    let scalars = text.unicodeScalars.drop { $0 == " " }
    guard let first = scalars.first, isMinus(first), !isBullet(text) else { return nil }
    return String(String.UnicodeScalarView(scalars.dropFirst()))
  }

  private static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    "-‐‑‒–—−".unicodeScalars.contains(scalar)
  }

  /// Whether the first sign of a text stands alone.
  private static func isBullet(_ text: String) -> Bool {
    let rest = text.unicodeScalars.drop { $0 == " " }.dropFirst()
    return rest.first.map { $0 == " " } ?? true
  }
}
