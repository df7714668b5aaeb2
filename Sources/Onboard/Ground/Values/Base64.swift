/// Base 64 (RFC 4648 §4), accepting only one spelling for every sequence of bytes.
///
/// Foundation's decoder treats `aGVsbG9=` like `aGVsbG8=`, because it ignores the unused bits. In a
/// signed file, that would allow a second file with the same meaning, so here the unused bits must
/// be zero.
package enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The bytes encoded in base 64, with padding.
  package static func text(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var bits = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | Int(byte)
      count += 8
      while count >= 6 {
        count -= 6
        text.append(letters[bits >> count & 63])
      }
      bits &= 1 << count - 1
    }
    if count > 0 { text.append(letters[bits << (6 - count)]) }
    while !text.count.isMultiple(of: 4) { text.append(0x3D) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Decodes the standard or the URL-safe alphabet (RFC 4648 §5); nil when the padding is wrong, an
  /// unused bit is set, or the alphabets are mixed.
  package static func bytes(_ text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 4) else { return nil }
    let padding = digits.reversed().prefix { $0 == 0x3D }.count
    guard padding <= 2 else { return nil }
    var bytes: [UInt8] = []
    var bits = 0
    var count = 0
    var alphabet: Alphabet?
    for digit in digits.dropLast(padding) {
      guard let value = value(digit, &alphabet) else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
      bits &= 1 << count - 1
    }
    return bits == 0 && count == 2 * padding ? bytes : nil
  }

  private enum Alphabet { case standard, address }

  private static func value(_ digit: UInt8, _ alphabet: inout Alphabet?) -> Int? {
    switch digit {
    case 0x41...0x5A: return Int(digit) - 0x41
    case 0x61...0x7A: return Int(digit) - 0x61 + 26
    case 0x30...0x39: return Int(digit) - 0x30 + 52
    case 0x2B, 0x2F:
      guard alphabet != .address else { return nil }
      alphabet = .standard
      return digit == 0x2B ? 62 : 63
    case 0x2D, 0x5F:
      guard alphabet != .standard else { return nil }
      alphabet = .address
      return digit == 0x2D ? 62 : 63
    default: return nil
    }
  }
}
