/// A set of ASCII characters, tested with two shifts; it also contains every byte above ASCII.
struct ByteSet {
  private let low: UInt64
  private let high: UInt64

  /// Makes the set of the characters that a predicate accepts.
  init(_ holds: (UInt8) -> Bool) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for byte: UInt8 in 0..<64 where holds(byte) { low |= 1 << UInt64(byte) }
    for byte: UInt8 in 64..<128 where holds(byte) { high |= 1 << UInt64(byte - 64) }
    self.low = low
    self.high = high
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return true }
    return (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 != 0
  }

  /// The first offset of a byte that is not in the set.
  @inline(__always)
  func end(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at < bytes.count, contains(bytes[at]) { at += 1 }
      return at
    }
  }

  /// The characters without special meaning in plain text: letters, digits and most signs.
  static let plain = ByteSet {
    $0 > 0x20 && $0 != 0x7F && ![0x22, 0x23, 0x27, 0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D].contains($0)
  }
  /// The characters that neither start a comment nor end a key.
  static let untilColon = ByteSet { $0 >= 0x20 && $0 != 0x23 && $0 != 0x3A && $0 != 0x7F }
}
