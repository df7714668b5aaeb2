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

  /// Whether it shows for certain, without asking the tables: ASCII, and Greek letters.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0x3AC...0x3CE: true
    default: false
    }
  }
}

extension String {
  /// The text safe to print, with a sign for each character that does not show.
  ///
  /// Whatever comes from a file's name or from an unsigned file is printed so: a line break, an
  /// escape or a sign that turns text around could fake a line of the report, or command whoever
  /// reads it.
  package var visible: String {
    unicodeScalars.allSatisfy(\.isPlain) ? self : unicodeScalars.map(\.visible).joined()
  }
}
