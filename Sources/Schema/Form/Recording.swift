/// Keys that ask for what Article 7 §4 forbids.
enum Recording {
  static func isAsked(by key: String) -> Bool {
    let folded = Suggestion.folded(key)
    return roots.contains { folded.includes($0) }
  }

  private static let roots = [
    "record", "storevideo", "savevideo", "storage", "καταγραφ", "μαγνητοσκοπ",
    "ηχογραφ", "βιντεοσκοπ", "αποθηκευσ",
  ]
}
