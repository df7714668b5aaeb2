extension Unicode.Scalar {
  /// The character, or a sign for one that does not show or that a terminal would obey.
  package var visible: String {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
      self == "\t" ? "→" : self == "\r" ? "␍" : "\u{FFFD}"
    default: String(self)
    }
  }
}

extension String {
  /// The text safe to print, with a sign for each character that does not show.
  package var visible: String { unicodeScalars.map(\.visible).joined() }
}
