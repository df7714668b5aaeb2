/// Texts in place of hours that say that nothing is open: «Κλειστά», `closed`, a dash alone, «δεν
/// λειτουργεί».
enum ClosedText {
  /// Whether a text says that nothing is open.
  static func isMeant(by text: String) -> Bool {
    if case .closed? = HourText.meaning(of: text) { return true }
    if ChoiceWords.isNone(text) || isDashes(text) || text == "~" { return true }
    guard !Fold.dropsSign(text) else { return false }
    let words = Fold.words(text)
    if words == ["null"] || words == ["false"] { return true }
    if phrases.contains(words.joined(separator: " ")) { return true }
    // «Κλειστά όλη την ημέρα».
    return words.contains { closed.contains($0) }
      && words.allSatisfy { closed.contains($0) || fillers.contains($0) }
  }

  /// Whether a folded word by itself says that nothing is open.
  static func isWord(_ word: String) -> Bool {
    closed.contains(word) || word == "οχι" || word == "off"
  }

  /// Whether a text consists of dashes, as an empty cell of a table is marked.
  private static func isDashes(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { "-‐‑‒–—− ".unicodeScalars.contains($0) }
  }

  private static let closed: Set<String> = [
    "κλειστα", "κλειστο", "κλειστη", "κλειστοσ", "κλειστον", "κλεινουμε", "κλεινει", "αργια",
    "ρεπο", "closed",
  ]

  private static let fillers: Set<String> = [
    "ολη", "την", "τη", "μερα", "ημερα", "ολημερισ", "ειναι", "παντα", "η", "το", "ο", "all", "day",
    "is", "the", "always",
  ]

  private static let phrases: Set<String> = [
    "δεν λειτουργει", "δεν λειτουργουμε", "δεν ανοιγει", "δεν ανοιγουμε", "δεν εξυπηρετει",
    "δεν εξυπηρετουμε", "δεν δεχεται", "χωρισ ωραριο", "not open", "not working",
  ]
}
