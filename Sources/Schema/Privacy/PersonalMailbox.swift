/// Recognizes mailboxes named after people, by a given name or the ending of a Greek surname.
enum PersonalMailbox {
  /// Whether an address seems to name a person, judging by its form.
  static func isLikely(_ address: String) -> Bool {
    let parts = nameParts(of: address)
    guard let first = parts.first, parts.count <= 2 else { return false }
    if parts.count == 1 { return isGivenName(first) || isSurname(first) }
    let last = parts[1]
    return (isGivenName(first) && last.count > 3) || (isGivenName(last) && first.count > 3)
      || (isSurname(last) && first.count < 4) || (isSurname(first) && last.count < 4)
  }

  /// The parts of an address before the at sign, in lower case.
  static func nameParts(of address: String) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var part: [UInt8] = []
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
        if !part.isEmpty { parts.append(part) }
        if byte == UInt8(ascii: "@") { return parts }
        part = []
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): part.append(byte | 0x20)
      default: part.append(byte)
      }
    }
    return []
  }

  private static func isGivenName(_ part: [UInt8]) -> Bool {
    GivenName.romanized.contains(FoldedWord(bytes: part))
  }

  /// Whether a part ends like a surname.
  private static func isSurname(_ part: [UInt8]) -> Bool {
    endings.contains { part.count > $0.count + 2 && part.suffix($0.count) == $0[...] }
  }

  /// Endings of patronymic surnames, masculine and feminine, which few other words in addresses
  /// have. In sentences, where articles and streets stand beside them, ``Surname`` decides.
  private static let endings = [
    "opoulos", "opoulou", "poulos", "poulou", "akis", "akos", "akou", "idis", "idou", "iadis",
    "iadou", "ellis", "oglou", "akopoulos", "atos",
  ].map { Array($0.utf8) }
}
