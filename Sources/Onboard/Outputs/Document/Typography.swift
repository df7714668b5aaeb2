/// Blanks at which a line must not end.
enum Typography {
  /// Words after which a number belongs to them: «ν. 4727/2020», «παρ. 3», «Α΄ 184».
  private static let heads: Set<String> = [
    "ν.", "π.δ.", "παρ.", "αρ.", "πρωτ.", "άρθρο", "άρθρου", "στοιχείο", "Α΄", "Β΄", "ΕΞ", "L",
    "Υ.Ο.Δ.Δ.",
  ]

  /// Words before which a number belongs to them.
  private static let tails: Set<String> = ["λεπτά", "ΕΞ"]

  /// The text with its numbers bound to the words they belong to.
  static func bound(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    var bound = ""
    for (index, word) in words.enumerated() {
      if index > 0 { bound += isBound(words[index - 1], word) ? "\u{A0}" : " " }
      bound += word
    }
    return bound
  }

  private static func isBound(_ word: Substring, _ next: Substring) -> Bool {
    let head = word.drop { $0 == "(" || $0 == "«" }
    let isNumber = next.unicodeScalars.first.map { ("0"..."9").contains($0) || $0 == "…" } ?? false
    if isNumber, heads.contains(String(head)) { return true }
    let isCounted = word.unicodeScalars.last.map { ("0"..."9").contains($0) } ?? false
    return isCounted && tails.contains(String(next))
  }
}
