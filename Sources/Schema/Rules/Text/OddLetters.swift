/// Characters that stand where a letter should.
enum OddLetters {
  /// What a character is instead of a letter.
  enum Kind { case symbol, accent, cyrillic }

  /// One of them, with what was meant.
  struct Found {
    let kind: Kind
    let scalar: Unicode.Scalar
    let range: Range<Int>
    /// The bytes that `mended` replaces: with an accent, its letter too.
    let replaced: Range<Int>
    let mended: String?
    var isSure = true
  }

  /// Whether a text holds any.
  static func isPresent(in text: String) -> Bool {
    mayBePresent(in: text) && !all(in: text).isEmpty
  }

  /// Whether a text may hold any; sees all of them, and a few more.
  static func mayBePresent(in text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch (last, byte) {
      case (0xC2, 0xB4), (0xC2, 0xB5), (0xCE, 0x84), (0xE1, 0xBE), (0xCF, 0x90...0x97),
        (0xCF, 0xB0...0xB2), (0xCF, 0xB5), (_, 0xD0...0xD4):
        return true
      default: last = byte
      }
    }
    return false
  }

  static func all(in text: String) -> [Found] {
    var found: [Found] = []
    let scalars = Array(text.unicodeScalars)
    var at = 0
    for (index, scalar) in scalars.enumerated() {
      let range = at..<at + UTF8.width(scalar)
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let last = index > 0 ? scalars[index - 1] : " "
      let isFirst = Alphabet(last) == nil && !isDigit(last)
      if (0x400...0x52F).contains(scalar.value) {
        found.append(
          Found(kind: .cyrillic, scalar: scalar, range: range, replaced: range, mended: nil))
      } else if let letter = meant(by: scalar, before: next) {
        found.append(
          Found(kind: .symbol, scalar: scalar, range: range, replaced: range, mended: letter))
      } else if isMark(scalar), isFirst, Alphabet(next) == .greek {
        let both = at..<range.upperBound + UTF8.width(next)
        // A breathing alone is no accent: without it the letter is right.
        let isAccent = scalar.value < 0x1000
        let mended = isAccent ? accented(next) : next
        found.append(
          Found(
            kind: .accent, scalar: scalar, range: range, replaced: both,
            mended: mended.map { String(Character($0)) }, isSure: isAccent))
      }
      at = range.upperBound
    }
    return found
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB4, 0x384, 0x1FBD, 0x1FBF: true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }

  private static func meant(by scalar: Unicode.Scalar, before next: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xB5: "μ"
    case 0x3D0: "β"
    case 0x3D1: "θ"
    case 0x3D2: "Υ"
    case 0x3D3: "Ύ"
    case 0x3D4: "Ϋ"
    case 0x3D5: "φ"
    case 0x3D6: "π"
    case 0x3D7: "και"
    case 0x3F0: "κ"
    case 0x3F1: "ρ"
    case 0x3F2: Alphabet(next) == nil ? "ς" : "σ"
    case 0x3F5: "ε"
    default: nil
    }
  }

  private static func accented(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    let plain = Array("ΑΕΗΙΟΥΩαεηιουωϊϋ".unicodeScalars)
    let accented = Array("ΆΈΉΊΌΎΏάέήίόύώΐΰ".unicodeScalars)
    return plain.firstIndex(of: letter).map { accented[$0] }
  }
}
