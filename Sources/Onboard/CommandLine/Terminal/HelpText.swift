import Schema

/// The help of a command, with its frame translated: the parser writes the frame in English only.
enum HelpText {
  /// A help text with its frame in a language; any other text stays as it is.
  static func framed(_ text: String, _ language: Language) -> String {
    guard text.hasPrefix(overview) else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.indices.map { index in
      let next = index + 1 < lines.count ? lines[index + 1].drop { $0 == " " } : ""
      return framed(line: lines[index], before: next, language)
    }.joined(separator: "\n")
  }

  private static let overview = "OVERVIEW: "
  private static let group = " SUBCOMMANDS:"

  private static func framed(
    line: String, before next: Substring, _ language: Language
  ) -> String {
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
    // The parser may break a line behind any of these words.
    let isBroken = line.hasSuffix(";") && next.hasPrefix("default:")
    let line = isBroken ? line.dropLast() + "·" : line
    return named(line).replacing("Show help information.", with: "Δείχνει αυτή τη βοήθεια.")
      .replacing("Show the version.", with: "Δείχνει την έκδοση.")
      .replacing("(values:", with: "(τιμές:").replacing("(default:", with: "(προεπιλογή:")
      .replacing("; default:", with: "· προεπιλογή:")
      .replacing(" default:", with: " προεπιλογή:")
  }

  /// A line with the parser's names of values in Greek; what stands in the next column stays there,
  /// or on the next line where the name leaves no room for it.
  static func named(_ line: String) -> String {
    values.reduce(line) { (line: String, value) -> String in
      let (english, greek) = ("<\(value.english)>", "<\(value.greek)>")
      let isEntry = line.hasPrefix("  -") || line.hasPrefix("  <")
      guard isEntry, let name = line.firstRange(of: english + " ") else {
        return line.replacing(english, with: greek)
      }
      let rest = line[name.upperBound...].drop { $0 == " " }
      guard line.distance(from: line.startIndex, to: rest.startIndex) == column else {
        return line.replacing(english, with: greek)
      }
      let label = line[..<name.lowerBound] + greek
      let room = column - label.count
      return label + (room > 0 ? "" : "\n")
        + String(repeating: " ", count: room > 0 ? room : column) + rest
    }
  }

  /// The column in which the parser writes what an entry is.
  private static let column = 26

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
