/// A word of a text, by the positions of its bytes.
struct TextWord {
  let start: Int
  let end: Int
  /// Whether it begins with a capital.
  let isCapital: Bool
  /// The number of its letters.
  let letters: Int
  /// Whether all its letters are capitals.
  let isUpper: Bool

  /// Whether it is a single letter, like an initial.
  var isLetter: Bool { letters == 1 }

  /// Whether it is too short for a surname, or an abbreviation in capitals.
  var isShort: Bool { letters < 4 || isUpper && letters < 5 }
}

/// Reads a text once for everything that may name a person: its words line by line and, at the same
/// time, its numbers and addresses.
struct TextWords {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The position where the next line starts.
  private var start = 0
  /// The numbers of persons so far.
  private(set) var numbers: PersonalNumbers
  /// The addresses of persons so far.
  private(set) var addresses: [PersonalText.Place] = []

  /// - Parameter isKept: Whether the text is kept for good.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isKept: Bool) {
    self.bytes = bytes
    numbers = PersonalNumbers(isKept: isKept)
  }

  /// Reads the words of the next line; false at the end of the text.
  mutating func readLine(_ words: inout [TextWord]) -> Bool {
    words.removeAll(keepingCapacity: true)
    guard start < bytes.count else {
      numbers.finish(in: bytes)
      return false
    }
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case 0x0A:
        start = at + 1
        return true
      case 0x30...0x39:
        let end = endOfNumber(from: at)
        numbers.add(at..<end, in: bytes)
        at = end
      case 0x40: at = endOfAddress(around: at..<at + 1)
      case 0xEF where isWideSign(at): at = endOfAddress(around: at..<at + 3)
      default:
        if let word = word(at: at) {
          words.append(word)
          at = word.end
          if MailboxSign.isSign(word, in: bytes) { _ = endOfAddress(around: word.start..<at) }
        } else {
          at += 1
        }
      }
    }
    start = at
    return true
  }

  /// Takes the address of a person around its sign, if there is one; returns the end of the sign.
  private mutating func endOfAddress(around sign: Range<Int>) -> Int {
    if let place = PersonalAddresses.place(around: sign, in: bytes) { addresses.append(place) }
    return sign.upperBound
  }

  /// Whether `＠`, the sign of Asian keyboards, is at a byte.
  private func isWideSign(_ at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at + 1] == 0xBC && bytes[at + 2] == 0xA0
  }

  private func endOfNumber(from start: Int) -> Int {
    var end = start
    while end < bytes.count, 0x30...0x39 ~= bytes[end] { end += 1 }
    return end
  }

  /// The word that begins at a byte; nil if no letter does.
  @inline(__always)
  private func word(at start: Int) -> TextWord? {
    guard let first = letter(at: start) else { return nil }
    var end = start + first.width, letters = 1, capitals = first.isUpper ? 1 : 0
    while end < bytes.count, let letter = letter(at: end) {
      letters += 1
      if letter.isUpper { capitals += 1 }
      end += letter.width
    }
    return TextWord(
      start: start, end: min(end, bytes.count), isCapital: first.isUpper, letters: letters,
      isUpper: capitals == letters)
  }

  /// The letter that begins at a byte, and the number of its bytes; nil for any other character.
  @inline(__always)
  private func letter(at place: Int) -> (isUpper: Bool, width: Int)? {
    let byte = bytes[place]
    switch byte {
    case 0x61...0x7A: return (false, 1)
    case 0x41...0x5A: return (true, 1)
    case 0..<0x80: return nil
    case 0xCE:
      guard let next = following(place) else { return nil }
      return next == 0x87 ? nil : (next < 0xAC && next != 0x90, 2)
    // Latin letters with accents, Cyrillic ones, and marks that belong to the letter before them.
    case 0xCC, 0xCD, 0xCF: return following(place).map { _ in (false, 2) }
    case 0xC3, 0xC4, 0xC5, 0xD0, 0xD1:
      return following(place).map {
        (Self.isUpper(UInt32(byte & 0x1F) << 6 | UInt32($0 & 0x3F)), 2)
      }
    case 0xE1: return following(place).map { _ in (false, 3) }
    default: return nil
    }
  }

  /// Whether a Latin letter with an accent, or a Cyrillic letter, is a capital.
  private static func isUpper(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xDE: value != 0xD7
    case 0x100...0x138, 0x14A...0x177: value % 2 == 0
    case 0x139...0x148, 0x179...0x17E: value % 2 == 1
    case 0x178, 0x400...0x42F: true
    default: false
    }
  }

  /// The byte after a place, if it continues a character: damaged text must not swallow a digit.
  @inline(__always)
  private func following(_ place: Int) -> UInt8? {
    place + 1 < bytes.count && bytes[place + 1] & 0xC0 == 0x80 ? bytes[place + 1] : nil
  }
}
