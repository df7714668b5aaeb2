/// Combines consecutive letters into words.
///
/// Words consist of letters only, so «e-ΕΦΚΑ» has two; the letters of «Κ.Ε.Π.» belong together.
struct WordCutter {
  /// Letters that belong together, with their traits.
  struct Piece {
    var range: Range<Int>
    var traits: LetterTraits = []
    var count = 0

    fileprivate func joined(with other: Piece) -> Piece {
      Piece(
        range: range.lowerBound..<other.range.upperBound, traits: traits.union(other.traits),
        count: count + other.count)
    }
  }

  /// Single letters that are each followed by a full stop.
  private var initials: Piece?

  /// Takes the letters (possibly none) before a sign, and returns the word that ends before it:
  /// initials together with a single letter, or else the initials or, if there are none, the
  /// letters.
  mutating func end(_ letters: Piece, isStop: Bool) -> Piece? {
    guard letters.count == 1 else {
      defer { initials = nil }
      return initials ?? (letters.count > 1 ? letters : nil)
    }
    let word = initials?.joined(with: letters) ?? letters
    initials = isStop ? word : nil
    return isStop ? nil : word
  }
}
