/// Finds numbers of bank accounts by their check digits (IBAN, ISO 13616).
///
/// The account of a municipality is harmless where it says how to pay. But in a reason that is kept
/// for good no account has a place, since its owner cannot be seen.
enum PersonalAccounts {
  /// The possible lengths of an account number, of any country.
  private static let lengths = 15...34

  static func places(in bytes: UnsafeBufferPointer<UInt8>) -> [PersonalText.Place] {
    var found: [PersonalText.Place] = []
    for index in bytes.indices where isStart(index, in: bytes) {
      guard let end = end(from: index, in: bytes) else { continue }
      found.append(PersonalText.Place(range: index..<end, kind: .account))
    }
    return found
  }

  /// Whether two letters of a country and two check digits begin at a byte that does not continue a
  /// word.
  private static func isStart(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 4 < bytes.count, letter(bytes[index]) != nil, letter(bytes[index + 1]) != nil,
      isDigit(bytes[index + 2]), isDigit(bytes[index + 3])
    else { return false }
    return index == 0 || letter(bytes[index - 1]) == nil && !isDigit(bytes[index - 1])
  }

  /// The end of a number that begins at a byte; nil if the text there has no right check digits.
  private static func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var signs: [UInt8] = [], at = start, end: Int?
    while at < bytes.count, signs.count < lengths.upperBound {
      let byte = bytes[at]
      if isDigit(byte) || letter(byte) != nil {
        signs.append(byte)
        at += 1
        let goesOn = at < bytes.count && (isDigit(bytes[at]) || letter(bytes[at]) != nil)
        if !goesOn, lengths.contains(signs.count), isSound(signs) { end = at }
      } else if byte == 0x20 || byte == 0x2D, bytes[at - 1] != 0x20, bytes[at - 1] != 0x2D {
        at += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether the number, with its first four signs moved to the end and letters as 10 to 35, leaves
  /// one when divided by 97.
  private static func isSound(_ signs: [UInt8]) -> Bool {
    var rest = 0
    for sign in signs[4...] + signs[..<4] {
      if isDigit(sign) {
        rest = (rest * 10 + Int(sign - 0x30)) % 97
      } else {
        rest = (rest * 100 + Int(letter(sign) ?? 0)) % 97
      }
    }
    return rest == 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The value of a Latin letter; nil for any other byte.
  private static func letter(_ byte: UInt8) -> UInt8? {
    let lower = byte | 0x20
    return byte < 0x80 && (0x61...0x7A).contains(lower) ? lower - 0x61 + 10 : nil
  }
}
