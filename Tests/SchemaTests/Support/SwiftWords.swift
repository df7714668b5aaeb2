/// The names and signs of a Swift file in order, without comments and texts, but with what texts
/// interpolate.
struct SwiftWords {
  /// A name, or a sign of one byte.
  struct Word {
    /// The name; empty for a sign.
    let name: String
    /// The sign; 0 for a name.
    let sign: UInt8
    /// Whether it stands behind a dot.
    let isMember: Bool
  }

  private(set) var words: [Word] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var isMember = false
  /// The texts in whose interpolations the reading is, with the open brackets around each.
  private var texts: [(text: Text, brackets: Int)] = []
  private var brackets = 0

  /// How a text is delimited.
  private struct Text {
    let hashes: Int
    let quotes: Int
  }

  static func of(_ text: String) -> [Word] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var reading = SwiftWords(bytes)
      reading.read()
      return reading.words
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func read() {
    while at < bytes.count {
      let byte = bytes[at]
      if Self.isOfName(byte) {
        readName()
      } else if byte == 0x2F, self.byte(at + 1) == 0x2F {
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      } else if byte == 0x22 || byte == 0x23, let text = opening() {
        pass(text)
      } else if byte == 0x29, brackets == 0, let (text, outer) = texts.popLast() {
        at += 1
        brackets = outer
        pass(text)
      } else if byte > 0x20 {
        addSign(byte)
      } else {
        at += 1
      }
    }
  }

  private mutating func readName() {
    let start = at
    while at < bytes.count, Self.isOfName(bytes[at]) { at += 1 }
    let name = String(decoding: bytes[start..<at], as: UTF8.self)
    words.append(Word(name: name, sign: 0, isMember: isMember))
    isMember = false
  }

  private mutating func addSign(_ byte: UInt8) {
    if byte == 0x28 { brackets += 1 } else if byte == 0x29 { brackets -= 1 }
    // Two dots are of a range.
    isMember = byte == 0x2E && self.byte(at + 1) != 0x2E && (at == 0 || bytes[at - 1] != 0x2E)
    words.append(Word(name: "", sign: byte, isMember: false))
    at += 1
  }

  /// The delimiters of a text that begins here; nil for another sign.
  private mutating func opening() -> Text? {
    var hashes = 0
    while byte(at + hashes) == 0x23 { hashes += 1 }
    let first = at + hashes
    guard byte(first) == 0x22 else { return nil }
    let quotes = byte(first + 1) == 0x22 && byte(first + 2) == 0x22 ? 3 : 1
    at = first + quotes
    return Text(hashes: hashes, quotes: quotes)
  }

  /// Passes a text, to its end or to the next interpolation.
  private mutating func pass(_ text: Text) {
    func isRun(of byte: UInt8, _ count: Int, from index: Int) -> Bool {
      (index..<index + count).allSatisfy { self.byte($0) == byte }
    }
    while at < bytes.count {
      if bytes[at] == 0x22, isRun(of: 0x22, text.quotes, from: at),
        isRun(of: 0x23, text.hashes, from: at + text.quotes)
      {
        at += text.quotes + text.hashes
        return
      }
      guard bytes[at] == 0x5C, isRun(of: 0x23, text.hashes, from: at + 1) else {
        at += 1
        continue
      }
      at += 1 + text.hashes
      if byte(at) == 0x28 {
        texts.append((text, brackets))
        brackets = 0
        at += 1
        return
      }
      at += 1
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F
  }
}
