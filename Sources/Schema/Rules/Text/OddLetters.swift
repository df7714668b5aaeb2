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
    TextSigns.of(text).contains(.oddLetter) && !all(in: text).isEmpty
  }

  static func all(in text: String) -> [Found] {
    var found: [Found] = []
    let scalars = Array(text.unicodeScalars)
    var at = 0
    for (index, scalar) in scalars.enumerated() {
      let range = at..<at + UTF8.width(scalar)
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let last = index > 0 ? scalars[index - 1] : " "
      let isFirst = Alphabet(last) == nil && !("0"..."9").contains(last)
      if (0x400...0x52F).contains(scalar.value) {
        found.append(
          Found(kind: .cyrillic, scalar: scalar, range: range, replaced: range, mended: nil))
      } else if let letter = meant(by: scalar, before: next) {
        found.append(
          Found(kind: .symbol, scalar: scalar, range: range, replaced: range, mended: letter))
      } else if marks.contains(scalar), isFirst, Alphabet(next) == .greek {
        let both = at..<range.upperBound + UTF8.width(next)
        // A breathing alone is no accent: without it the letter is right.
        let isAccent = scalar.value < 0x1000
        let mended = isAccent ? plain.firstIndex(of: next).map { accented[$0] } : next
        found.append(
          Found(
            kind: .accent, scalar: scalar, range: range, replaced: both,
            mended: mended.map { String(Character($0)) }, isSure: isAccent))
      }
      at = range.upperBound
    }
    return found
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

  private static let marks: [Unicode.Scalar] = ["\u{B4}", "\u{384}", "\u{1FBD}", "\u{1FBF}"]
  private static let plain = Array("ΑΕΗΙΟΥΩαεηιουωϊϋ".unicodeScalars)
  private static let accented = Array("ΆΈΉΊΌΎΏάέήίόύώΐΰ".unicodeScalars)
}
