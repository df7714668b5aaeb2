/// A word of a text, by the positions of its bytes.
struct TextWord {
  let start: Int
  let end: Int
  /// Whether it begins with a capital.
  let isCapital: Bool
  /// How many letters it has.
  let letters: Int
  /// Whether all its letters are capitals.
  let isUpper: Bool

  /// Whether it is a single letter, as an initial.
  var isLetter: Bool { letters == 1 }

  /// Whether it is too short for a surname, or an abbreviation in capitals.
  var isShort: Bool { letters < 4 || isUpper && letters < 5 }

  /// Whether a name could begin with it: with a capital, or with a short title.
  var couldBegin: Bool { isCapital || letters <= 7 }
}

/// Reads the words of a text line by line.
struct TextWords {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads the words of the next line; false at the end of the text.
  mutating func readLine(_ words: inout [TextWord]) -> Bool {
    words.removeAll(keepingCapacity: true)
    guard at < bytes.count else { return false }
    while at < bytes.count, bytes[at] != 0x0A {
      let (kind, width) = letter(at)
      guard kind != .other else {
        at += width
        continue
      }
      words.append(readWord())
    }
    at += 1
    return true
  }

  private mutating func readWord() -> TextWord {
    let start = at, isCapital = letter(at).kind == .upper
    var letters = 0, capitals = 0
    while at < bytes.count {
      let (kind, width) = letter(at)
      guard kind != .other else { break }
      letters += 1
      if kind == .upper { capitals += 1 }
      at += width
    }
    return TextWord(
      start: start, end: min(at, bytes.count), isCapital: isCapital, letters: letters,
      isUpper: capitals == letters)
  }

  private enum Kind { case upper, lower, other }

  /// The kind of the character at a byte, and how many bytes it has.
  private func letter(_ place: Int) -> (kind: Kind, width: Int) {
    let byte = bytes[place]
    switch byte {
    case 0x41...0x5A: return (.upper, 1)
    case 0x61...0x7A: return (.lower, 1)
    case 0..<0x80: return (.other, 1)
    case 0xCE:
      guard place + 1 < bytes.count else { return (.other, 1) }
      let next = bytes[place + 1]
      if next == 0x87 { return (.other, 2) }
      return (next < 0xAC && next != 0x90 ? .upper : .lower, 2)
    // Latin letters with signs, and marks that belong to the letter before them.
    case 0xC3, 0xC4, 0xC5, 0xCC, 0xCD, 0xCF: return (.lower, 2)
    case 0xC0..<0xE0: return (.other, 2)
    case 0xE1: return (.lower, 3)
    case 0xE0..<0xF0: return (.other, 3)
    case 0xF0...: return (.other, 4)
    default: return (.other, 1)
    }
  }
}
