/// The numbers that others give to an act.
enum ActIdentifiers {
  /// Whether a text is a protocol number of the ministry: `12345 ΕΞ 2026`.
  static func isProtocolNumber(_ text: String) -> Bool {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1] == "ΕΞ" else { return false }
    return (1...6).contains(parts[0].utf8.count) && isDigits(parts[0])
      && parts[2].utf8.count == 4 && isDigits(parts[2])
  }

  /// Whether a text is a number of the transparency programme: `ΨΑ1246ΜΔΨΟ-ΛΡ2`.
  static func isADA(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { $0.unicodeScalars.allSatisfy(isGreekSign) }
      && (7...10).contains(parts[0].unicodeScalars.count) && parts[1].unicodeScalars.count == 3
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// A digit or a Greek capital; U+03A2 is no letter.
  private static func isGreekSign(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
      || ("\u{391}"..."\u{3A9}").contains(scalar) && scalar.value != 0x3A2
  }
}
