/// The texts that people write for the sign and the dots of an address, so that no program collects
/// it.
enum MailboxSign {
  /// Whether a word stands for `@`: `at`, «παπάκι».
  @inline(__always)
  static func isSign(_ word: TextWord, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch word.letters {
    case 2:
      return bytes[word.start] | 0x20 == 0x61 && bytes[word.start + 1] | 0x20 == 0x74
    case 6:
      // The letter is Π or π.
      let (first, second) = (bytes[word.start], bytes[word.start + 1])
      guard first == 0xCF && second == 0x80 || first == 0xCE && second == 0xA0 else { return false }
      return FoldedWord(UnsafeBufferPointer(rebasing: bytes[word.start..<word.end])) == "παπακι"
    default: return false
    }
  }

  /// The end of a dot that starts at a byte, or of a word for it, with the blanks and brackets
  /// around it: ` [dot] `, «τελεία», `(.)`; nil if there is none.
  static func endOfDot(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let from = endOfGap(start, in: bytes)
    guard from < bytes.count else { return nil }
    if bytes[from] == 0x2E, from > start { return endOfGap(from + 1, in: bytes) }
    var end = from
    while end < bytes.count, end - from < 14, isInWord(bytes[end]) { end += 1 }
    guard end > from, from > start, isDot(from..<end, in: bytes) else { return nil }
    return endOfGap(end, in: bytes)
  }

  /// The start of a word for a dot that ends before a byte, with the blanks and brackets around it;
  /// nil if there is none.
  static func startOfDot(_ end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let to = startOfGap(end, in: bytes)
    var start = to
    while start > 0, to - start < 14, isInWord(bytes[start - 1]) { start -= 1 }
    guard start < to, to < end, isDot(start..<to, in: bytes) else { return nil }
    return startOfGap(start, in: bytes)
  }

  private static func isDot(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let word = FoldedWord(UnsafeBufferPointer(rebasing: bytes[range]))
    return word == "dot" || word == "τελεια"
  }

  /// The end of the blanks and brackets that begin at a byte.
  static func endOfGap(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = start
    while end < bytes.count, end - start < 4, isInGap(bytes[end]) { end += 1 }
    return end
  }

  /// The start of the blanks and brackets that end before a byte.
  static func startOfGap(_ end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = end
    while start > 0, end - start < 4, isInGap(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// Whether a byte is a blank, a bracket of any form, or a low line.
  private static func isInGap(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x5F, 0x7B, 0x7D: true
    default: false
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 0x61...0x7A ~= byte | 0x20
  }
}
