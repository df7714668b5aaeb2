/// The reasons that records and votes give, which stand in public files and are printed.
enum Reason {
  /// Whether a text is one line without anything that is not seen: it may come from a file that
  /// nobody signed.
  static func isOne(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
      }
  }
}
