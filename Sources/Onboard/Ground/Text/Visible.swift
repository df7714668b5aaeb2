extension Unicode.Scalar {
  /// The character, or a visible substitute for one that is invisible or controls the terminal.
  package var visible: String {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
      self == "\t" ? "→" : self == "\r" ? "␍" : "\u{FFFD}"
    default: String(self)
    }
  }
}

extension String {
  /// The text made safe for printing, with a substitute for each character that is not visible.
  package var visible: String { unicodeScalars.map(\.visible).joined() }
}
