/// Everything that the rules about text look for, found in a single pass over a text.
struct TextLook {
  /// Runs of blanks at an end, and runs of more than one blank.
  private(set) var looseBlanks: [Range<Int>] = []
  /// Characters used in place of a letter.
  private(set) var oddLetters: [OddLetters.Found] = []
  /// Words that contain letters of both alphabets.
  private(set) var mixedWords: [Range<Int>] = []
  /// The first word that contains Greek letters.
  private(set) var firstGreekWord: Range<Int>?
  /// The first word that lacks an accent; a word before a full stop is taken for an abbreviation.
  private(set) var firstUnaccentedWord: Range<Int>?

  private var words = WordCutter()
  private var syllables = Syllables(at: 0)
  /// The start of the blanks before the current character, if there are any.
  private var blank = 0

  init(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      LetterTraits.ofCommon.withUnsafeBufferPointer { look(at: bytes, $0) }
    }
  }

  /// Whether nothing was found that is wrong in any text.
  var isClean: Bool {
    looseBlanks.isEmpty && oddLetters.isEmpty && mixedWords.isEmpty && firstUnaccentedWord == nil
  }

  private mutating func look(
    at bytes: UnsafeBufferPointer<UInt8>, _ common: UnsafeBufferPointer<LetterTraits>
  ) {
    var letters = WordCutter.Piece(range: 0..<0)
    var at = 0
    while at < bytes.count {
      let (scalar, end) = UTF8Decoding.known(in: bytes, at: at)
      let traits = scalar.value < 0x400 ? common[Int(scalar.value)] : LetterTraits(scalar)
      if traits.contains(.odd) { noteOdd(scalar, at: at..<end, in: bytes) }
      if traits.contains(.spelling) { syllables.add(traits) }
      if traits.isDisjoint(with: .letter) {
        letters.range = letters.range.lowerBound..<at
        take(letters, before: scalar)
        take(scalar, traits, at: at..<end)
        letters = WordCutter.Piece(range: end..<end)
      } else {
        if !traits.contains(.spelling) { syllables.isForeign = true }
        letters.traits.formUnion(traits)
        letters.count += 1
      }
      at = end
    }
    letters.range = letters.range.lowerBound..<at
    take(letters, before: " ")
    take(WordCutter.Piece(range: at..<at), before: " ")
    note(syllables, to: at)
    noteBlanks(to: at, isEdge: true)
  }

  /// Processes the letters before a sign, if there are any.
  private mutating func take(_ letters: WordCutter.Piece, before sign: Unicode.Scalar) {
    if letters.count > 0 {
      noteBlanks(to: letters.range.lowerBound, isEdge: blank == 0)
      blank = letters.range.upperBound
    }
    guard let word = words.end(letters, isStop: sign == ".") else { return }
    note(word)
    // Initials before two or more letters form a separate word.
    if letters.count > 1, word.range != letters.range { note(letters) }
  }

  /// Processes a sign, which may belong to a word with an accent.
  private mutating func take(
    _ sign: Unicode.Scalar, _ traits: LetterTraits, at place: Range<Int>
  ) {
    if !traits.contains(.spelling) {
      if sign != "." { note(syllables, to: place.lowerBound) }
      syllables = Syllables(at: place.upperBound, afterMark: traits.contains(.mark))
    }
    if sign != " " {
      noteBlanks(to: place.lowerBound, isEdge: blank == 0)
      blank = place.upperBound
    }
  }

  private mutating func note(_ word: WordCutter.Piece) {
    guard word.traits.contains(.greek) else { return }
    if word.traits.contains(.latin) { mixedWords.append(word.range) }
    if firstGreekWord == nil { firstGreekWord = word.range }
  }

  private mutating func note(_ word: Syllables, to end: Int) {
    guard word.lacksAccent, firstUnaccentedWord == nil else { return }
    firstUnaccentedWord = word.start..<end
  }

  private mutating func noteBlanks(to end: Int, isEdge: Bool) {
    if end - blank > 1 || isEdge && blank < end { looseBlanks.append(blank..<end) }
  }

  private mutating func noteOdd(
    _ scalar: Unicode.Scalar, at place: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    var before = place.lowerBound - 1
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    let last = before < 0 ? " " : UTF8Decoding.known(in: bytes, at: before).scalar
    let isLast = place.upperBound == bytes.count
    let next = isLast ? " " : UTF8Decoding.known(in: bytes, at: place.upperBound).scalar
    if let odd = OddLetters.found(scalar, at: place, after: last, before: next) {
      oddLetters.append(odd)
    }
  }
}
