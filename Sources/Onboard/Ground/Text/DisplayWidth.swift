extension Unicode.Scalar {
  /// The character's width in terminal columns: none for a combining mark, two for wide East Asian
  /// characters and emoji, one for any other.
  package var columns: Int {
    // These letters make up nearly every text, and none of them combines.
    if value < 0x300 || 0x370...0x3FF ~= value || 0x2010...0x2027 ~= value { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return isWide ? 2 : 1
    }
  }

  /// Whether Unicode classifies the character as wide (UAX #11), by whole blocks.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
      value != 0x303F && !(0x4DC0...0x4DFF).contains(value)
    // Two of these form one flag, which is two columns wide.
    case 0x1F1E6...0x1F1FF: false
    default: properties.isEmojiPresentation
    }
  }
}

extension StringProtocol {
  /// The text's width in terminal columns.
  package var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }
}

extension String {
  /// The text padded with spaces on the right to a width.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }

  /// The text padded with spaces on the left to a width.
  package func aligned(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns)) + self
  }

  /// The part of the text that fits a width, with an ellipsis when something is cut off.
  package func cut(to width: Int) -> String {
    guard columns > width else { return self }
    var kept = ""
    var room = width - 1
    for character in self {
      room -= String(character).columns
      if room < 0 { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
