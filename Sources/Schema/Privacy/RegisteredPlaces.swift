/// The words in the names of municipalities, regional units and regions, and of their seats.
enum RegisteredPlaces {
  /// Whether a word is one of them, in any case: «Πειραιά» for «Πειραιώς».
  static func contains(_ word: FoldedWord) -> Bool {
    words.contains(word) || stem(word).map { stems.contains($0) } ?? false
  }

  /// A word without its ending; nil if too little is left to tell it from another one.
  private static func stem(_ word: FoldedWord) -> FoldedWord? {
    for ending in endings where word.ends(with: ending, after: 8) {
      return FoldedWord(bytes: word.bytes.dropLast(ending.utf8CodeUnitCount))
    }
    return nil
  }

  private static let endings: [StaticString] = [
    "ουσ", "εωσ", "ου", "ων", "οσ", "ασ", "ησ", "ωσ", "εσ", "οι", "α", "η", "ο", "ι",
  ]

  private static let stems = Set(words.compactMap(stem))

  /// The words as they are written, but for the names of persons, which some municipalities bear.
  private static let words: Set<FoldedWord> = {
    var words: Set<FoldedWord> = []
    for entry in Register.greece.entries {
      let names = [entry.place, entry.regionalUnit, entry.region]
      for name in names + EverydayNames.names(of: entry.code) {
        let parts = name.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D }).map {
          FoldedWord(String(decoding: Array($0), as: UTF8.self))
        }
        if let first = parts.first, GivenName(first) != nil || first == "ρηγα" { continue }
        words.formUnion(parts.filter { $0.bytes.count >= 8 })
      }
    }
    return words
  }()
}
