/// Escapes text for XML 1.0.
package enum XMLText {
  /// The text escaped for an attribute or between tags. Characters that XML 1.0 forbids even when
  /// escaped (most control characters, U+FFFE, U+FFFF) become U+FFFD.
  package static func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: safe += "&amp;"
      case 0x3C: safe += "&lt;"
      case 0x3E: safe += "&gt;"
      case 0x22: safe += "&quot;"
      case 0x09, 0x0A, 0x0D: safe += "&#\(scalar.value);"
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: safe += "\u{FFFD}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// The text escaped for use between tags, with its line breaks kept.
  package static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(String($0)) }.joined(separator: "\n")
  }
}
