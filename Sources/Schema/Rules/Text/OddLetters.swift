/// Characters used in place of a letter.
enum OddLetters {
  /// The kind of a character that is not a letter.
  enum Kind { case symbol, accent, cyrillic }

  /// Such a character, with the letter that was meant.
  struct Found {
    let kind: Kind
    let scalar: Unicode.Scalar
    let range: Range<Int>
    /// The bytes that `mended` replaces, including the letter of an accent.
    let replaced: Range<Int>
    let mended: String?
    var isSure = true
  }

  /// Whether a character is one of them, always or only next to some letters.
  static func knows(_ scalar: Unicode.Scalar) -> Bool {
    isCyrillic(scalar) || meant(by: scalar, before: " ") != nil || marks.contains(scalar)
  }

  /// The letter that a character between two others stands for, if it is used in place of one.
  static func found(
    _ scalar: Unicode.Scalar, at range: Range<Int>, after last: Unicode.Scalar,
    before next: Unicode.Scalar
  ) -> Found? {
    if isCyrillic(scalar) {
      return Found(kind: .cyrillic, scalar: scalar, range: range, replaced: range, mended: nil)
    }
    if let letter = meant(by: scalar, before: next) {
      return Found(kind: .symbol, scalar: scalar, range: range, replaced: range, mended: letter)
    }
    let isFirst = Alphabet(last) == nil && !("0"..."9").contains(last)
    guard marks.contains(scalar), isFirst, Alphabet(next) == .greek else { return nil }
    // A breathing alone is not an accent: without it, the letter is correct.
    let isAccent = scalar.value < 0x1000
    let mended = isAccent ? plain.firstIndex(of: next).map { accented[$0] } : next
    return Found(
      kind: .accent, scalar: scalar, range: range,
      replaced: range.lowerBound..<range.upperBound + UTF8.width(next),
      mended: mended.map { String(Character($0)) }, isSure: isAccent)
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x400...0x52F).contains(scalar.value)
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
