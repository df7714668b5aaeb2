/// The properties of a word that decide whether it needs an accent.
struct Syllables {
  /// The start of the word.
  let start: Int
  /// Whether it contains a character that makes the accent uncertain.
  var isForeign = false
  private var count = 0
  private var isEmpty = true
  private var hasInnerCapital = false
  private var isAccented = false
  /// The vowel just read, if the next one may belong to the same syllable.
  private var open: LetterTraits = []

  /// Starts a word; after a mark that may be its accent, the accent is uncertain.
  init(at start: Int, afterMark: Bool = false) {
    self.start = start
    isForeign = afterMark
  }

  /// Whether an accent is missing: two or more syllables, lower case except possibly the first
  /// letter, and no accent. Capitals inside a word make it an abbreviation (ΚΕΠ, ΑμεΑ).
  var lacksAccent: Bool { count > 1 && !hasInnerCapital && !isAccented && !isForeign }

  /// Adds a letter used to spell Greek words.
  @inline(__always)
  mutating func add(_ letter: LetterTraits) {
    if letter.contains(.capital), !isEmpty { hasInnerCapital = true }
    isEmpty = false
    if letter.contains(.accented) { isAccented = true }
    guard letter.contains(.vowel) else {
      open = []
      return
    }
    // An ι or υ may not form a syllable before a vowel (για, δυο) or after one (και, του).
    let joins =
      open.contains(.weak)
      || open.contains(.vowel) && letter.contains(.weak)
        && !letter.contains(.parted)
    if !joins { count += 1 }
    open = letter
  }
}
