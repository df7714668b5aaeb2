/// Folds text for comparison and search, never for display and never for identity.
public enum Fold {
  /// The words of a text without accents, case or final sigma, one space between them.
  public static func key(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    key.append(contentsOf: letters(text))
    return String(key)
  }

  /// The folded text as single letters.
  static func letters(_ text: String) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    letters.reserveCapacity(text.utf8.count)
    forEachLetter(of: text) { letter, opensWord in
      if opensWord, !letters.isEmpty { letters.append(" ") }
      letters.append(letter)
    }
    return letters
  }

  /// The bytes of `key(text)`, for texts that are processed by the thousand.
  static func bytes(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    let common = common
    var at = 0
    while at < text.count {
      let byte = text[at]
      let value: Int
      if byte < 0x80, byte != 0x26 {
        value = Int(byte)
        at += 1
      } else if 0xCC...0xCF ~= byte || 0xC2...0xC5 ~= byte, at + 1 < text.count,
        text[at + 1] & 0xC0 == 0x80
      {
        value = Int(byte & 0x1F) << 6 | Int(text[at + 1] & 0x3F)
        at += 2
      } else {
        return Array(key(String(decoding: text, as: UTF8.self)).utf8)
      }
      switch common[value] {
      case .letter(let letter): folded.append(contentsOf: UTF8.encode(letter).unsafelyUnwrapped)
      case .mark: break
      case .separator:
        if let last = folded.last, last != 0x20 { folded.append(0x20) }
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  /// The folded words of a text; a stand-alone ampersand becomes the word «και».
  public static func words(_ text: String) -> [String] {
    var words: [String.UnicodeScalarView] = []
    forEachLetter(of: text) { letter, opensWord in
      if opensWord { words.append(String.UnicodeScalarView()) }
      words[words.count - 1].append(letter)
    }
    return words.map { String($0) }
  }

  /// Visits the folded letters of a text, indicating which of them begin a word.
  @inline(__always)
  static func forEachLetter(
    of text: String, _ visit: (_ letter: Unicode.Scalar, _ opensWord: Bool) -> Void
  ) {
    let common = common
    var isApart = true
    func take(_ kind: Kind) {
      switch kind {
      case .letter(let letter):
        visit(letter, isApart)
        isApart = false
      case .mark: break
      case .separator: isApart = true
      }
    }
    for scalar in text.unicodeScalars {
      guard scalar == "&" else {
        take(scalar.value < 0x400 ? common[Int(scalar.value)] : Kind(scalar))
        continue
      }
      isApart = true
      for letter: Unicode.Scalar in ["κ", "α", "ι"] { take(.letter(letter)) }
      isApart = true
    }
  }

  /// The folding of all scalars up to the end of the Greek block, which covers nearly every text.
  private static let common = (0..<0x400 as Range<UInt32>).map {
    Unicode.Scalar($0).map { Kind($0) } ?? .separator
  }

  /// The folding of one scalar.
  enum Kind {
    case letter(Unicode.Scalar)
    case mark
    case separator

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x03B1...0x03C1, 0x03C3...0x03C9, 0x30...0x39, 0x61...0x7A:
        self = .letter(scalar)
      case 0x41...0x5A:
        self = .letter(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0x00...0x7F:
        self = .separator
      case 0x0300...0x036F, 0x00AD, 0x200B...0x200D, 0x2060, 0xFEFF:
        // Combining marks and invisible characters.
        self = .mark
      case 0x0080...0x00A9, 0x00AB...0x00B4, 0x00B6...0x00B9, 0x00BB...0x00BF, 0x00D7, 0x00F7,
        0x037E, 0x0384, 0x0385, 0x0387, 0x1FBD, 0x1FBF...0x1FC1, 0x1FCD...0x1FCF,
        0x1FDD...0x1FDF, 0x1FED...0x1FEF, 0x1FFD, 0x1FFE, 0x2000...0x206F, 0x2212, 0x3000:
        self = .separator
      default:
        self = .letter(GreekLetter(scalar)?.base ?? scalar)
      }
    }
  }
}
