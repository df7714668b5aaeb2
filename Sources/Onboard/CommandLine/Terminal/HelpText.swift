import Schema

/// The help of a command, with its frame translated: the parser writes the frame in English only.
enum HelpText {
  /// A help text with its frame in a language; any other text stays as it is.
  static func framed(_ text: String, _ language: Language) -> String {
    guard text.hasPrefix(overview) else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.map { framed(line: $0, language) }.joined(separator: "\n")
  }

  private static let overview = "OVERVIEW: "
  private static let group = " SUBCOMMANDS:"

  private static func framed(line: String, _ language: Language) -> String {
    // A group of commands has its own name as a heading.
    if line.hasSuffix(group) { return line.dropLast(group.count) + ":" }
    guard language == .greek else { return line }
    for (english, greek) in greek where line.hasPrefix(english) {
      return named(greek + line.dropFirst(english.count))
    }
    if line.hasPrefix(more.start), line.hasSuffix(more.end) {
      let call = line.dropFirst(more.start.count).dropLast(more.end.count)
      return named("  Αναλυτικά: " + call)
    }
    // The parser may break a line after any of these words.
    return named(line).replacing("Show help information.", with: "Δείχνει αυτή τη βοήθεια.")
      .replacing("Show the version.", with: "Δείχνει την έκδοση.")
      .replacing("(values:", with: "(τιμές:").replacing("(default:", with: "(προεπιλογή:")
      .replacing("; default:", with: "· προεπιλογή:")
      .replacing(" default:", with: " προεπιλογή:")
  }

  /// A line with the parser's placeholders in Greek; the text of the next column stays in its
  /// place.
  private static func named(_ line: String) -> String {
    values.reduce(line) { (line: String, value) -> String in
      let (english, greek) = ("<\(value.english)>", "<\(value.greek)>")
      let gap = english.count - greek.count
      let isEntry = line.hasPrefix("  -") || line.hasPrefix("  <")
      guard isEntry, let column = line.firstRange(of: english + "  ") else {
        return line.replacing(english, with: greek)
      }
      let rest = line[column.upperBound...].drop { $0 == " " }
      let width = line.distance(from: column.lowerBound, to: rest.startIndex)
      let blanks = max(2, width - english.count + gap)
      return line[..<column.lowerBound] + greek + String(repeating: " ", count: blanks) + rest
    }
  }

  private static let values: [(english: String, greek: String)] = [
    ("subcommand", "εντολή"), ("format", "μορφή"), ("language", "γλώσσα"),
    ("options", "επιλογές"), ("paths", "διαδρομές"), ("output", "έξοδος"), ("folder", "φάκελος"),
    ("digest", "αποτύπωμα"), ("decision", "απόφαση"), ("mode", "τρόπος"), ("role", "ρόλος"),
    ("threshold", "όριο"), ("quorum", "απαρτία"), ("topic", "θέμα"), ("target", "προορισμός"),
    ("id", "αναγνωριστικό"), ("about", "σκοπός"), ("months", "μήνες"), ("rev", "εκδοχή"),
    ("municipality", "Δήμος"), ("settings", "ρυθμίσεις"), ("easter", "πάσχα"),
  ]

  private static let greek = [
    (overview, ""), ("USAGE: ", "ΧΡΗΣΗ: "), ("ARGUMENTS:", "ΟΡΙΣΜΑΤΑ:"),
    ("OPTIONS:", "ΕΠΙΛΟΓΕΣ:"), ("SUBCOMMANDS:", "ΕΝΤΟΛΕΣ:"),
  ]

  private static let more = (start: "  See '", end: "' for detailed help.")
}
