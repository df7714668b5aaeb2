/// The escapes of canonical JSON: short ones where there are, else four hexadecimal digits.
enum Escapes {
  /// Whether a text holds a quotation mark, a backslash or a control character.
  static func areNeeded(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(text)
    var at = 0
    while at + 8 <= raw.count {
      if isNeeded(in: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) { return true }
      at += 8
    }
    while at < raw.count {
      if raw[at] < 0x20 || raw[at] == 0x22 || raw[at] == 0x5C { return true }
      at += 1
    }
    return false
  }

  /// Whether one of eight bytes needs an escape. Taking 0x20 from a control character, or 1 from
  /// what a comparison turned to zero, sets a high bit that was not set.
  @inline(__always)
  private static func isNeeded(in eight: UInt64) -> Bool {
    let each: UInt64 = 0x0101_0101_0101_0101
    let quote = eight ^ 0x22 &* each
    let backslash = eight ^ 0x5C &* each
    var found = (eight &- 0x20 &* each) & ~eight
    found |= (quote &- each) & ~quote
    found |= (backslash &- each) & ~backslash
    return found & (0x80 &* each) != 0
  }

  /// Writes a text with its escapes, and leaves room for a byte after it.
  static func write(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    buffer.makeRoom(6 * text.count + 1)
    for byte in text { write(byte, to: &buffer) }
  }

  private static func write(_ byte: UInt8, to buffer: inout ByteBuffer) {
    switch byte {
    case 0x22, 0x5C: short(byte, &buffer)
    case 0x08: short(0x62, &buffer)
    case 0x09: short(0x74, &buffer)
    case 0x0A: short(0x6E, &buffer)
    case 0x0C: short(0x66, &buffer)
    case 0x0D: short(0x72, &buffer)
    case 0..<0x20:
      let start: StaticString = "\\u00"
      buffer.put(start.utf8)
      buffer.put(0x30 + (byte >> 4))
      buffer.put(byte & 0xF < 10 ? 0x30 + (byte & 0xF) : 0x57 + (byte & 0xF))
    default: buffer.put(byte)
    }
  }

  private static func short(_ letter: UInt8, _ buffer: inout ByteBuffer) {
    buffer.put(0x5C)
    buffer.put(letter)
  }
}
