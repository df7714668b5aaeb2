/// Whole numbers as people write them: `03`, `+3`, `3.0`, «τρεις», «3 υπάλληλοι».
struct NumberText {
  let value: Int
  /// Whether the text is a number and nothing else.
  let isSure: Bool

  /// Reads a text that is one number, alone or with the noun that it counts.
  init?(_ text: String) {
    let words = text.split { $0 == " " || $0 == "\u{A0}" }.map { String($0) }
    guard let first = words.first, words.count <= 2, let value = Self.value(of: first) else {
      return nil
    }
    if words.count == 2, !Self.counted.contains(Fold.key(words[1])) { return nil }
    self.value = value
    isSure = words.count == 1
  }

  private static func value(of word: String) -> Int? {
    if let value = DurationText.numeral(word) { return value }
    var digits = Array(word.utf8)[...]
    if digits.first == 0x2B { digits = digits.dropFirst() }
    // A spreadsheet adds decimals.
    if let point = digits.firstIndex(where: { $0 == 0x2E || $0 == 0x2C }) {
      let decimals = digits[(point + 1)...]
      guard !decimals.isEmpty, decimals.count <= 2, decimals.allSatisfy({ $0 == 0x30 }) else {
        return nil
      }
      digits = digits[..<point]
    }
    let plain = digits.drop { $0 == 0x30 }
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    return plain.isEmpty ? 0 : DateText.digits(plain)
  }

  /// The nouns that numbers of the form count.
  private static let counted: Set<String> = [
    "υπαλληλοσ", "υπαλληλοι", "υπαλληλουσ", "ατομα", "ατομο", "προσωπα", "θεσεισ", "θεση",
    "γκισε", "ραντεβου", "employees", "employee", "people", "persons", "desks", "appointments",
  ]
}
