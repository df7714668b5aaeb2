import Schema

/// The help of a command, whose frame the parser writes in English only.
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
      return (greek + line.dropFirst(english.count)).replacing("<subcommand>", with: "<εντολή>")
    }
    if line.hasPrefix(more.start), line.hasSuffix(more.end) {
      let call = line.dropFirst(more.start.count).dropLast(more.end.count)
      return "  Αναλυτικά: " + call.replacing("<subcommand>", with: "<εντολή>")
    }
    return line.replacing("Show help information.", with: "Δείχνει αυτή τη βοήθεια.")
      .replacing("Show the version.", with: "Δείχνει την έκδοση.")
      .replacing("(values: ", with: "(τιμές: ").replacing("(default: ", with: "(προεπιλογή: ")
      .replacing("; default: ", with: "· προεπιλογή: ")
      .replacing(" default: ", with: " προεπιλογή: ")
  }

  private static let greek = [
    (overview, ""), ("USAGE: ", "ΧΡΗΣΗ: "), ("ARGUMENTS:", "ΟΡΙΣΜΑΤΑ:"),
    ("OPTIONS:", "ΕΠΙΛΟΓΕΣ:"), ("SUBCOMMANDS:", "ΕΝΤΟΛΕΣ:"),
  ]

  private static let more = (start: "  See '", end: "' for detailed help.")
}
