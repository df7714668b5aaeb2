/// A word of a text, letter by letter.
struct Word {
  private(set) var letters: [Letter] = []

  /// A letter and its position, in bytes from the start of the text.
  struct Letter {
    let scalar: Unicode.Scalar
    let alphabet: Alphabet
    let at: Int

    var end: Int { at + UTF8.width(scalar) }
  }

  /// The word at a position of a text, with the full stops inside it.
  init(of text: String, at place: Range<Int>) {
    var at = 0
    for scalar in text.unicodeScalars {
      if place.contains(at), let alphabet = Alphabet(scalar) {
        letters.append(Letter(scalar: scalar, alphabet: alphabet, at: at))
      }
      at += UTF8.width(scalar)
    }
  }

  private init(letters: some Sequence<Letter>) { self.letters = Array(letters) }

  /// The bytes of the word.
  var range: Range<Int> { (letters.first?.at ?? 0)..<(letters.last?.end ?? 0) }

  /// The word as written.
  var text: String { joined { $0.scalar } }

  /// The number of its letters in an alphabet.
  func count(of alphabet: Alphabet) -> Int {
    letters.reduce(0) { $1.alphabet == alphabet ? $0 + 1 : $0 }
  }

  /// The first consecutive letters of an alphabet.
  func run(of alphabet: Alphabet) -> Word {
    let rest = letters.drop { $0.alphabet != alphabet }
    return Word(letters: rest.prefix { $0.alphabet == alphabet })
  }

  /// The word in one alphabet; nil when a letter of the other has no look-alike in it.
  func written(in alphabet: Alphabet) -> String? {
    let hasTwins = letters.allSatisfy {
      $0.alphabet == alphabet || alphabet.twin(of: $0.scalar) != nil
    }
    guard hasTwins else { return nil }
    return joined { alphabet.twin(of: $0.scalar) ?? $0.scalar }
  }

  /// The letters with the full stops between them.
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
