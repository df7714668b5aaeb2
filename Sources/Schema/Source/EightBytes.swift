/// Eight bytes of a file as one number, the first one lowest, to be looked at together.
///
/// Nearly all text is ASCII that prints, Greek letters in two bytes and line breaks; whatever else
/// there is, or may be, goes to the slow look, one character at a time.
struct EightBytes {
  private let value: UInt64
  private static let each: UInt64 = 0x0101_0101_0101_0101
  private static let high = 0x80 &* each

  /// The eight bytes at an offset, all inside the buffer.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    value = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  /// Each byte without its highest bit, so that adding to one never reaches the next.
  @inline(__always)
  private var low: UInt64 { value & ~Self.high }

  /// The highest bit of each byte that is a line feed.
  @inline(__always)
  var breaks: UInt64 { places(of: 0x0A) }

  /// The highest bit of each byte that is an ASCII character.
  @inline(__always)
  func places(of byte: UInt8) -> UInt64 {
    ~(((low ^ UInt64(byte) &* Self.each) &+ 0x7F &* Self.each) | value) & Self.high
  }

  /// How many bytes from the first are ordinary text: eight, seven when a letter goes on after
  /// them, or none at all.
  @inline(__always)
  var ordinary: Int {
    let each = Self.each, high = Self.high
    // From 0x20 on the first sum reaches the highest bit; only of 0x7F the second one does.
    let printable = (low &+ 0x60 &* each) & ~(low &+ each)
    guard (printable | value | breaks) & high == high else { return 0 }
    if value & high == 0 { return 8 }
    let lead = value & (value << 1) & high
    let trail = value & ~(value << 1) & high
    guard lead << 8 == trail, isGreek(lead) else { return 0 }
    return lead >> 63 == 0 ? 8 : 7
  }

  /// Whether all leads are 0xCE or 0xCF, and what follows 0xCE is from 0x8E on and not 0xA2; the
  /// accented capitals before it are rare.
  @inline(__always)
  private func isGreek(_ lead: UInt64) -> Bool {
    let each = Self.each
    let other = ((low | each) ^ 0x4F &* each) & (lead >> 7 &* 0xFF)
    let after = (lead & ~(value << 7)) << 8
    let letters = (low &+ 0x72 &* each) & ((low ^ 0x22 &* each) &+ 0x7F &* each)
    return other == 0 && after & ~letters == 0
  }

  /// Whether the first bytes, up to eight, are all ASCII and none comes before a character.
  @inline(__always)
  func hasNone(before character: UInt8, first count: Int = 8) -> Bool {
    let places = Self.high >> UInt64(64 - 8 * count)
    let reached = (low &+ UInt64(0x80 - character) &* Self.each) & ~value
    return reached & places == places
  }

  /// Goes through a text in steps of eight bytes; what is left at its end is not visited.
  @inline(__always)
  static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (_ at: Int, EightBytes) -> Void
  ) {
    var at = 0
    while at + 8 <= bytes.count {
      body(at, EightBytes(bytes, at: at))
      at += 8
    }
  }

  /// Goes through the places of two ASCII characters in a text, in order.
  @inline(__always)
  static func forEachPlace(
    of one: UInt8, or other: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void
  ) {
    forEach(in: bytes) { at, eight in
      var places = eight.places(of: one) | eight.places(of: other)
      while places != 0 {
        body(at + places.trailingZeroBitCount / 8)
        places &= places - 1
      }
    }
    for at in bytes.count / 8 * 8..<bytes.count where bytes[at] == one || bytes[at] == other {
      body(at)
    }
  }
}
