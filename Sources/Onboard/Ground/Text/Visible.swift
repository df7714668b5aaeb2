extension Unicode.Scalar {
  /// The character, or a visible substitute for one that is invisible or controls the terminal.
  package var visible: String {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate:
      self == "\t" ? "→" : self == "\r" ? "␍" : "\u{FFFD}"
    default: String(self)
    }
  }

  /// Whether it is certainly visible, without consulting Unicode's tables: ASCII, Greek letters.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0x3AC...0x3CE: true
    default: false
    }
  }
}

extension String {
  /// The text made safe for printing, with a substitute for each character that is not visible.
  ///
  /// File names and unsigned text are printed in this form: a line break, an escape sequence or a
  /// bidirectional control could fake a line of the report or send a command to its reader.
  package var visible: String {
    unicodeScalars.allSatisfy(\.isPlain) ? self : unicodeScalars.map(\.visible).joined()
  }

  /// The text made safe for printing, with the line breaks that it has.
  ///
  /// A value in it that has line breaks of its own is made visible before.
  package var visibleLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
      .joined(separator: "\n")
  }
}
