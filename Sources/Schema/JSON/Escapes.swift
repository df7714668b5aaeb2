/// The escapes of canonical JSON: short ones where they exist, otherwise four hexadecimal digits.
enum Escapes {
  /// Whether a byte is a quotation mark, a backslash or a control character.
  @inline(__always)
  static func isNeeded(for byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

  /// Whether any byte needs an escape; there is no branch, so that the compiler handles sixteen
  /// bytes at once.
  static func areNeeded(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for byte in text { found |= isNeeded(for: byte) ? 1 : 0 }
    return found != 0
  }

  /// Writes a text with escapes, leaving room for one more byte.
  static func write(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    buffer.makeRoom(6 * text.count + 1)
    for byte in text { write(byte, to: &buffer) }
  }

  private static func write(_ byte: UInt8, to buffer: inout ByteBuffer) {
    guard isNeeded(for: byte) else {
      buffer.put(byte)
      return
    }
    switch byte {
    case 0x22, 0x5C: short(byte, &buffer)
    case 0x08: short(0x62, &buffer)
    case 0x09: short(0x74, &buffer)
    case 0x0A: short(0x6E, &buffer)
    case 0x0C: short(0x66, &buffer)
    case 0x0D: short(0x72, &buffer)
    default:
      let start: StaticString = "\\u00"
      buffer.put(start.utf8)
      buffer.put(0x30 + (byte >> 4))
      buffer.put(byte & 0xF < 10 ? 0x30 + (byte & 0xF) : 0x57 + (byte & 0xF))
    }
  }

  private static func short(_ letter: UInt8, _ buffer: inout ByteBuffer) {
    buffer.put(0x5C)
    buffer.put(letter)
  }
}
