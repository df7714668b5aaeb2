import Schema

/// The parser's messages about a call that it does not understand, translated: it writes them in
/// English only.
enum UsageText {
  /// A message in a language; text that is not the parser's stays as it is.
  static func framed(_ text: String, _ language: Language) -> String {
    guard language == .greek, text.hasPrefix(error.english) else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.enumerated().map { number, line in
      number == 0
        ? error.greek + sentence(String(line.dropFirst(error.english.count))) : frame(line)
    }.joined(separator: "\n")
  }

  private static let error = (english: "Error: ", greek: "λάθος: ")

  private static func frame(_ line: String) -> String {
    for (english, greek) in [("Help:  ", "Βοήθεια:  "), ("Usage: ", "Χρήση: ")]
    where line.hasPrefix(english) {
      return HelpText.named(greek + line.dropFirst(english.count))
    }
    return HelpText.named(translated(line, frames))
  }

  private static let frames = [
    Phrase("  See '", "' for more information.", el: "  Δείτε: ", ""),
    Phrase(
      "   or: Missing value for '", "' in '", "'",
      el: "   ή: Λείπει η τιμή της επιλογής «", "» στο «", "»"),
  ]

  /// A sentence of the parser in Greek; any other as it is.
  static func sentence(_ line: String) -> String { HelpText.named(translated(line, phrases)) }

  private static func translated(_ line: String, _ phrases: [Phrase]) -> String {
    phrases.lazy.compactMap { $0.translated(line) }.first ?? line
  }

  /// A sentence with slots between its words.
  private struct Phrase {
    let english: [String]
    let greek: [String]
    /// Whether the last slot is a list of words to choose from.
    let isChoice: Bool

    init(_ english: String..., el greek: String..., isChoice: Bool = false) {
      self.english = english
      self.greek = greek
      self.isChoice = isChoice
    }

    /// The line in Greek; nil if it is another sentence.
    func translated(_ line: String) -> String? {
      guard line.hasPrefix(english[0]) else { return nil }
      var rest = line.dropFirst(english[0].count)
      var text = greek[0]
      for (english, greek) in zip(english, greek).dropFirst() {
        let end = english.isEmpty ? rest.endIndex : rest.firstRange(of: english)?.lowerBound
        guard let end else { return nil }
        let slot = String(rest[..<end])
        text += (isChoice && rest[end...] == english ? Self.choice(slot) : slot) + greek
        rest = rest[end...].dropFirst(english.count)
      }
      return rest.isEmpty ? text : nil
    }

    /// A list of words as the parser writes it, in Greek: `'a', 'b' or 'c'` is «a», «b» ή «c».
    private static func choice(_ list: String) -> String {
      let words = list.dropFirst().dropLast().replacing("', '", with: "», «")
      return "«" + words.replacing("' or '", with: "» ή «").replacing("' and '", with: "» ή «")
        + "»"
    }
  }

  /// The sentences of the parser; a longer one comes before those that begin like it.
  private static let phrases = [
    Phrase(
      "Unknown option '", "'. Did you mean '", "'?", el: "Άγνωστη επιλογή «", "»: μήπως «", "»;"),
    Phrase("Unknown option '", "'", el: "Άγνωστη επιλογή «", "»"),
    Phrase("Missing value for '", "'", el: "Λείπει η τιμή της επιλογής «", "»"),
    Phrase(
      "The option '", "' does not take any value, but '", "' was specified.",
      el: "Η επιλογή «", "» δεν παίρνει τιμή, και δόθηκε «", "»"),
    Phrase("Unexpected argument '", "'", el: "Περισσεύει το όρισμα «", "»"),
    Phrase(
      "", " unexpected arguments: ", "", el: "Περισσεύουν ", " ορίσματα: ", "", isChoice: true),
    Phrase("Missing expected argument '", "'", el: "Λείπει το όρισμα «", "»"),
    Phrase("Missing one of: '", "'", el: "Λείπει ένα από: «", "»"),
    Phrase("Invalid option: ", "", el: "Η επιλογή δεν υπάρχει: ", ""),
    Phrase(
      "Value to be set with flag '", "' had already been set with flag '", "'",
      el: "Το «", "» ορίζει ό,τι όρισε ήδη το «", "»"),
    Phrase(
      "Can't generate completion scripts for '", "'.",
      el: "Δεν γράφεται συμπλήρωση εντολών για το «", "»."),
    Phrase(
      "The value '", "' is invalid for '", "'. Please provide one of the following:",
      el: "Το «", "» δεν γίνεται δεκτό στο «", "»· δώστε ένα από:"),
    Phrase(
      "The value '", "' is invalid for '", "'. Please provide one of ", ".",
      el: "Το «", "» δεν γίνεται δεκτό στο «", "»· δώστε ", "", isChoice: true),
    Phrase(
      "The value '", "' is invalid for '", "': ", "",
      el: "Το «", "» δεν γίνεται δεκτό στο «", "»: ", ""),
    Phrase("The value '", "' is invalid for '", "'", el: "Το «", "» δεν γίνεται δεκτό στο «", "»"),
  ]
}
