/// The traits of a character that the rules about text need, as bits.
struct LetterTraits: OptionSet {
  let rawValue: UInt16
  /// A letter of the Latin alphabet.
  static let latin = LetterTraits(rawValue: 1)
  /// A letter of the Greek alphabet, or a sign used as one.
  static let greek = LetterTraits(rawValue: 2)
  /// A letter of either alphabet.
  static let letter: LetterTraits = [.latin, .greek]
  /// A letter used to spell Greek words.
  static let spelling = LetterTraits(rawValue: 4)
  /// A letter with an accent.
  static let accented = LetterTraits(rawValue: 8)
  /// A vowel.
  static let vowel = LetterTraits(rawValue: 16)
  /// An ι or υ, which may not form a syllable next to another vowel.
  static let weak = LetterTraits(rawValue: 32)
  /// A vowel with dialytika, which separate it from the preceding one.
  static let parted = LetterTraits(rawValue: 64)
  /// A capital on the Greek keyboard.
  static let capital = LetterTraits(rawValue: 128)
  /// A sign that may stand for the accent of the following letter (΄, ´, ').
  static let mark = LetterTraits(rawValue: 256)
  /// A character known to `OddLetters`.
  static let odd = LetterTraits(rawValue: 512)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ scalar: Unicode.Scalar) {
    self = []
    switch Alphabet(scalar) {
    case .latin: insert(.latin)
    case .greek: insert(.greek)
    case nil: break
    }
    if OddLetters.knows(scalar) { insert(.odd) }
    switch scalar.value {
    case 0x391...0x3AB: insert(.capital)
    case 0x27, 0x60, 0xB4, 0x384, 0x385, 0x1FBD...0x1FFE, 0x2019: insert(.mark)
    default: break
    }
    guard let letter = GreekLetter(scalar) else { return }
    insert(.spelling)
    if letter.isAccented { insert(.accented) }
    switch letter.base {
    case "ι", "υ": formUnion([.vowel, .weak])
    case "α", "ε", "η", "ο", "ω": insert(.vowel)
    default: break
    }
    if letter.hasDialytika { insert(.parted) }
  }

  /// The traits of all characters up to the end of the Greek block, which covers nearly every text.
  static let ofCommon = (0..<0x400 as Range<UInt32>).map {
    Unicode.Scalar($0).map { LetterTraits($0) } ?? []
  }
}
