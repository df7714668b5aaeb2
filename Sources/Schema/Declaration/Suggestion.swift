/// Guesses the known word that an unknown one was meant to be.
public enum Suggestion {
  /// The name that a text probably means; nil if none is near.
  public static func name(for text: String, among names: [String]) -> String? {
    nearest(to: text, among: names).map { names[$0] }
  }

  /// The field that a key probably means.
  static func field(for key: String, among fields: [Field]) -> Field? {
    let names = fields.map { $0.name }
    if let index = nearest(to: key, among: names) { return fields[index] }
    let folded = Spelling(key).bytes
    return fields.first { field in
      Spelling(field.note.el).bytes.split(separator: 0x20).contains {
        $0.elementsEqual(folded) || sharesRoot($0, folded[...])
      }
    }
  }

  /// The word of a choice that a text probably means, by its key or its Greek label.
  static func word(for text: String, among words: [Field.Word]) -> Field.Word? {
    if let index = nearest(to: text, among: words.map { $0.key.text }) { return words[index] }
    let folded = folded(text)
    guard folded.utf8.count >= 6 else { return nil }
    return words.first { word in
      let label = Self.folded(word.label.el)
      return label.includes(folded) || folded.includes(label)
        || Self.folded(word.label.en).includes(folded)
        || sharesRoot(Array(label.utf8)[...], Array(folded.utf8)[...])
    }
  }

  /// The text folded for comparison, never for display: lower case, without accents, with σ for ς.
  static func folded(_ text: String) -> String { Fold.key(text) }

  /// Whether a text is a word in another case, with other signs, or typed on a Greek keyboard.
  static func isTyped(_ text: String, _ word: String) -> Bool {
    func letters(_ text: String) -> [UInt8] { folded(text).utf8.filter { $0 != 0x20 } }
    return letters(text) == letters(word) || letters(onLatinKeyboard(text)) == letters(word)
  }

  private static func nearest(to text: String, among words: [String]) -> Int? {
    var best: (index: Int, distance: Int)?
    let known = words.map { Spelling($0) }
    for typed in [folded(text), onLatinKeyboard(text)] {
      let typed = Spelling(folded: Array(typed.utf8.prefix(40)))
      for (index, word) in known.enumerated() {
        let count = word.bytes.count
        let limit = min(count < 4 ? 1 : count < 8 ? 2 : 3, (best?.distance ?? .max) - 1)
        if let distance = typed.distance(to: word, within: limit) { best = (index, distance) }
      }
    }
    return best?.index
  }

  /// The text that the same keys give on a Latin keyboard, including look-alike letters.
  private static func onLatinKeyboard(_ text: String) -> String {
    var typed = ""
    for scalar in folded(text).unicodeScalars {
      typed.unicodeScalars.append(keyboard[scalar] ?? scalar)
    }
    return typed
  }

  private static let keyboard: [Unicode.Scalar: Unicode.Scalar] = [
    "α": "a", "β": "b", "ψ": "c", "δ": "d", "ε": "e", "φ": "f", "γ": "g", "η": "h", "ι": "i",
    "ξ": "j", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "τ": "t", "θ": "u", "ω": "v", "χ": "x", "υ": "y", "ζ": "z",
  ]

  private static func sharesRoot(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    zip(one, other).prefix { $0 == $1 }.count >= 10
  }
}

extension String {
  /// Whether a text contains another one, byte for byte; Embedded Swift has no `contains` for
  /// strings.
  func includes(_ part: String) -> Bool {
    guard let first = part.utf8.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
