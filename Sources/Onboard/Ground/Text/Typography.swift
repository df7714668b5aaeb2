/// Keeps numbers on one line with the words they belong to: «άρθρο 6», «υπ’ αρ. 5», «20 λεπτά».
package enum Typography {
  /// The text with a non-breaking space wherever a line must not end.
  package static func bound(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    var bound = ""
    for (index, word) in words.enumerated() {
      if index > 0 { bound += isBound(words[index - 1], word) ? "\u{A0}" : " " }
      bound += word
    }
    return bound
  }

  /// The text with a dash between hours, as tables have it: «17:00–20:00».
  package static func dashed(_ text: String) -> String {
    text.replacing(/([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})/) { "\($0.1)–\($0.2)" }
  }

  /// Whether a word is a number of several parts, within which no line should end.
  package static func breaksInside(_ word: Substring) -> Bool {
    let scalars = word.unicodeScalars
    guard scalars.count <= 32, !scalars.contains(where: { $0 == "@" }), !word.contains("//") else {
      return false
    }
    var last: Unicode.Scalar = " "
    for scalar in scalars {
      if isDigit(scalar), last == "-" || last == "–" || last == "/" { return true }
      last = scalar
    }
    return false
  }

  /// The parts of a text between which a line may end.
  static func parts(of text: String) -> [[Substring]] {
    var parts: [[Substring]] = []
    for word in text.split(separator: " ") {
      if let last = parts.last?.last, isBound(last, word) {
        parts[parts.count - 1].append(word)
      } else {
        parts.append([word])
      }
    }
    return parts
  }

  private static func isBound(_ word: Substring, _ next: Substring) -> Bool {
    guard let last = word.unicodeScalars.last, let first = next.unicodeScalars.first else {
      return false
    }
    // Most pairs of words are settled by their outer letters.
    if isDigit(last) || last == "…" { return tails.contains(bare(next)) }
    guard isHead(last, word) else { return false }
    let (head, follower) = (bare(word), bare(next))
    if chained[head]?.contains(follower) == true { return true }
    guard heads.contains(head) || isNumeral(head) else { return false }
    let number = next.unicodeScalars.drop { openers.contains($0) }
    return isDigit(first) || number.first.map { isDigit($0) || $0 == "…" } ?? false
      || isNumeral(follower) || isRoman(follower)
  }

  /// Whether a word with its last letter could be a head at all: an abbreviation, a sign, or one of
  /// a few words in full.
  private static func isHead(_ last: Unicode.Scalar, _ word: Substring) -> Bool {
    last == "." || last == ":" || last == "§" || last == "΄" || last == "’" || last == ")"
      || word.unicodeScalars.count <= 14
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static let openers: Set<Unicode.Scalar> = ["(", "«", "“", "[", "\""]

  /// A word in small letters, without the signs around it.
  private static func bare(_ word: Substring) -> String {
    var scalars = word.unicodeScalars.drop { openers.contains($0) }
    while let last = scalars.last, closers.contains(last) { scalars = scalars.dropLast() }
    return String(scalars).lowercased()
  }

  private static let closers: Set<Unicode.Scalar> = [",", ";", "·", "»", "”", "]", "\""]

  /// Whether a word is a Greek numeral with its sign, as in «στοιχ. β΄» and «Α΄ 184».
  private static func isNumeral(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars.filter { $0 != ")" && $0 != "." })
    guard 2...4 ~= scalars.count, let last = scalars.last, last == "΄" || last == "ʹ" else {
      return false
    }
    return scalars.dropLast().allSatisfy { (0x3B1...0x3C9).contains($0.value) }
  }

  /// Whether a word is a Roman numeral, in Greek or Latin letters: «Παράρτημα Ι».
  private static func isRoman(_ word: String) -> Bool {
    let scalars = word.unicodeScalars.filter { $0 != "." && $0 != ")" && $0 != ":" }
    return 1...4 ~= scalars.count && scalars.allSatisfy { "ivxιχ".unicodeScalars.contains($0) }
  }

  /// Words that bind to the number after them.
  private static let heads: Set<String> = [
    "ν.", "ν.δ.", "π.δ.", "β.δ.", "α.ν.", "παρ.", "§", "§§", "αρ.", "αρ", "άρ.", "αριθ.", "αριθμ.",
    "αριθμό", "αριθμός", "πρωτ.", "πρωτοκόλλου", "άρθρο", "άρθρου", "άρθρα", "άρθρων", "αρθρ.",
    "παράγραφος", "παραγράφου", "παράγραφο", "παραγράφους", "στοιχείο", "στοιχείου", "στοιχεία",
    "στοιχ.", "περ.", "περίπτωση", "περίπτωσης", "εδ.", "κεφαλαίου", "κεφάλαιο", "παράρτημα",
    "παραρτήματος", "ερμηνεία", "εξ", "ει", "l", "c", "υ.ο.δ.δ.", "φεκ", "τηλ.", "τ.κ.", "τκ",
    "α.π.:", "αδα:", "εε)", "σελ.", "article", "articles", "law", "no.", "page", "p.", "paragraph",
    "paragraphs", "annex", "ruling",
  ]

  /// Words that bind to the word after them, which in turn binds to a number.
  private static let chained: [String: Set<String>] = [
    "υπ’": ["αρ.", "αριθ.", "αριθμ.", "αρ"], "υπ'": ["αρ.", "αριθ.", "αριθμ.", "αρ"],
    "αρ.": ["πρωτ."], "αριθ.": ["πρωτ.", "οικ."], "αριθμ.": ["πρωτ.", "οικ."],
    "αριθμό": ["πρωτοκόλλου"], "αριθμός": ["πρωτοκόλλου"],
  ]

  /// Words that bind to the number before them.
  private static let tails: Set<String> = [
    "λεπτά", "λεπτό", "λεπτών", "λεπτού", "ώρες", "ώρα", "ωρών", "ημέρες", "ημέρα", "ημερών", "εξ",
    "ει", "minutes", "minute", "hours", "hour", "days", "day", "%",
  ]
}
