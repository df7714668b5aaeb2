/// Inserts non-breaking spaces where a line must not end.
enum Typography {
  /// Words that bind to the number after them: «ν. 4727/2020», «παρ. 3», «Α΄ 184».
  private static let heads: Set<String> = [
    "ν.", "π.δ.", "παρ.", "αρ.", "πρωτ.", "άρθρο", "άρθρου", "στοιχείο", "Α΄", "Β΄", "ΕΞ", "L",
    "Υ.Ο.Δ.Δ.",
  ]

  /// Words that bind to the number before them.
  private static let tails: Set<String> = ["λεπτά", "ΕΞ"]

  /// The text with each number bound to the word it belongs to.
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
