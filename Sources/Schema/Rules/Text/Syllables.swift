/// What matters of a word for its accent.
struct Syllables {
  /// Where the word starts.
  let start: Int
  /// Whether it holds a character that leaves the accent open.
  var isForeign = false
  private var count = 0
  private var isEmpty = true
  private var hasInnerCapital = false
  private var isAccented = false
  /// The vowel just read, when the next one may belong to its syllable.
  private var open: LetterTraits = []

  /// What follows a mark that may stand for its accent leaves the accent open.
  init(at start: Int, afterMark: Bool = false) {
    self.start = start
    isForeign = afterMark
  }

  /// Two syllables or more, in small letters but perhaps the first, and no accent; capitals inside
  /// make an abbreviation (ΚΕΠ, ΑμεΑ).
  var lacksAccent: Bool { count > 1 && !hasInnerCapital && !isAccented && !isForeign }

  /// Adds a letter that Greek words are spelled with.
  @inline(__always)
  mutating func add(_ letter: LetterTraits) {
    if letter.contains(.capital), !isEmpty { hasInnerCapital = true }
    isEmpty = false
    if letter.contains(.accented) { isAccented = true }
    guard letter.contains(.vowel) else {
      open = []
      return
    }
    // An ι or υ before a vowel may be no syllable (για, δυο), nor one after a vowel (και, του).
    let joins =
      open.contains(.weak)
      || open.contains(.vowel) && letter.contains(.weak)
        && !letter.contains(.parted)
    if !joins { count += 1 }
    open = letter
  }
}
