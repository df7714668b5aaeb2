/// A word of a text, letter by letter.
struct Word {
  private(set) var letters: [Letter] = []

  /// A letter and its place, in bytes from the start of the text.
  struct Letter {
    let scalar: Unicode.Scalar
    let alphabet: Alphabet
    let at: Int

    var end: Int { at + UTF8.width(scalar) }
  }

  /// The words of a text.
  ///
  /// Only letters make a word, so «e-ΕΦΚΑ» has two; the letters of «Κ.Ε.Π.» belong together.
  static func all(in text: String) -> [Word] {
    var words: [Word] = []
    var letters: [Letter] = []
    var segment = 0
    func finish(keeping rest: Int = 0) {
      if letters.count > rest { words.append(Word(letters: letters.dropLast(rest))) }
      letters = letters.suffix(rest)
    }
    var at = 0
    for scalar in text.unicodeScalars {
      if let alphabet = Alphabet(scalar) {
        letters.append(Letter(scalar: scalar, alphabet: alphabet, at: at))
        segment += 1
        if segment == 2 { finish(keeping: 2) }
      } else if scalar == ".", segment == 1 {
        segment = 0
      } else {
        finish()
        segment = 0
      }
      at += UTF8.width(scalar)
    }
    finish()
    return words
  }

  private init(letters: some Sequence<Letter>) { self.letters = Array(letters) }

  /// The bytes of the word.
  var range: Range<Int> { (letters.first?.at ?? 0)..<(letters.last?.end ?? 0) }

  /// The word as it stands.
  var text: String { joined { $0.scalar } }

  /// Whether letters of both alphabets are in it.
  var isMixed: Bool { letters.contains { $0.alphabet != letters[0].alphabet } }

  /// How many letters of an alphabet it has.
  func count(of alphabet: Alphabet) -> Int {
    letters.reduce(0) { $1.alphabet == alphabet ? $0 + 1 : $0 }
  }

  /// The first letters of an alphabet that stand together.
  func run(of alphabet: Alphabet) -> Word {
    let rest = letters.drop { $0.alphabet != alphabet }
    return Word(letters: rest.prefix { $0.alphabet == alphabet })
  }

  /// The word in one alphabet; nil when a letter of the other has no twin in it.
  func written(in alphabet: Alphabet) -> String? {
    let hasTwins = letters.allSatisfy {
      $0.alphabet == alphabet || alphabet.twin(of: $0.scalar) != nil
    }
    guard hasTwins else { return nil }
    return joined { alphabet.twin(of: $0.scalar) ?? $0.scalar }
  }

  /// Letters with the full stops that stood between them.
  private func joined(_ letter: (Letter) -> Unicode.Scalar) -> String {
    var text = ""
    var end = letters.first?.at ?? 0
    for each in letters {
      if each.at > end { text += "." }
      text.unicodeScalars.append(letter(each))
      end = each.end
    }
    return text
  }
}
