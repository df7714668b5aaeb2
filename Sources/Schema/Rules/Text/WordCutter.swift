/// Puts letters that stand together into words.
///
/// Only letters make a word, so «e-ΕΦΚΑ» has two; the letters of «Κ.Ε.Π.» belong together.
struct WordCutter {
  /// Letters that belong together, with what they are.
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

  /// Single letters with a full stop after each.
  private var initials: Piece?

  /// Takes the letters before a sign, which may be none, and gives the word that ends before it:
  /// initials and one letter together, or else the first of the two that there is.
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
