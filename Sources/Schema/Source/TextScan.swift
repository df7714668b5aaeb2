/// The first look at a file's bytes: valid UTF-8, and no character that a reader cannot see.
///
/// Comments obey the same rules as values. Everything is reported and nothing is changed: text
/// that is silently normalised is no longer the text that was signed.
struct TextScan {
  /// A file may hold this many bytes.
  static let fileLimit = 256 * 1024
  /// A line may hold this many bytes.
  static let lineLimit = 1000

  private let bytes: [UInt8]
  private var lineStart = 0
  private(set) var faults: [Fault] = []
  /// Whether the bytes cannot be read as lines of text at all.
  private(set) var fatal = false

  /// A run of bytes that a rule refuses.
  struct Fault {
    let rule: Rule
    var span: SourceSpan
    let scalar: Unicode.Scalar?
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Scans all bytes; afterwards `faults` is in order of offset.
  mutating func run() {
    guard bytes.count <= Self.fileLimit else {
      faults.append(Fault(rule: .limitFile, span: SourceSpan(0, 0), scalar: nil))
      fatal = true
      return
    }
    let bytes = bytes
    var at = 0
    while at < bytes.count {
      at = bytes.withUnsafeBufferPointer { passOrdinary($0, from: at) }
      guard at < bytes.count else { break }
      if bytes[at] == 0x0A {
        endLine(at)
        at += 1
        lineStart = at
      } else {
        at = judge(at)
      }
    }
    endLine(bytes.count)
  }

  /// Passes ASCII that prints, letters of the Greek block (U+0384...U+03FF) and line feeds among
  /// them; gives the offset of the first byte of anything else.
  private mutating func passOrdinary(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var at = start
    while at < bytes.count {
      at = passEights(bytes, from: at)
      let end = min(at + 8, bytes.count)
      while at < end {
        let byte = bytes[at]
        if byte | 1 == 0xCF {
          guard at + 1 < bytes.count, Self.isGreek(byte, bytes[at + 1]) else { return at }
          at += 2
        } else if byte &- 0x20 < 0x5F {
          at += 1
        } else {
          return at
        }
      }
    }
    return at
  }

  /// Passes what is ordinary in steps of eight bytes.
  @inline(__always)
  private mutating func passEights(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var at = start
    while at + 8 <= bytes.count {
      let eight = EightBytes(bytes, at: at)
      let passed = eight.ordinary
      if passed == 0 { break }
      let breaks = eight.breaks
      if breaks != 0 {
        endLine(at + breaks.trailingZeroBitCount / 8)
        lineStart = at + 8 - breaks.leadingZeroBitCount / 8
      }
      at += passed
    }
    return at
  }

  @inline(__always)
  private static func isGreek(_ lead: UInt8, _ trail: UInt8) -> Bool {
    guard trail & 0xC0 == 0x80 else { return false }
    if lead == 0xCF { return true }
    if trail > 0x8D { return trail != 0xA2 }
    return trail >= 0x84 && trail != 0x87 && trail != 0x8B && trail != 0x8D
  }

  private mutating func endLine(_ end: Int) {
    if end - lineStart > Self.lineLimit {
      report(.limitLine, SourceSpan(lineStart, end), nil)
    }
  }

  /// Judges one character outside the fast path; gives the offset after it.
  private mutating func judge(_ at: Int) -> Int {
    guard let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: at) else {
      report(.textEncoding, SourceSpan(at, at + 1), nil)
      fatal = true
      return at + 1
    }
    if let rule = rule(against: scalar, at: at) {
      report(rule, SourceSpan(at, at + length), scalar)
      if rule.id == Rule.textControl.id { fatal = true }
    }
    return at + length
  }

  private func rule(against scalar: Unicode.Scalar, at: Int) -> Rule? {
    switch scalar.value {
    case 0x09: return .textTab
    case 0x0D: return at + 1 < bytes.count && bytes[at + 1] == 0x0A ? nil : .textBreak
    case 0x85, 0x2028, 0x2029: return .textBreak
    case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: return .textControl
    case 0xFEFF where at == 0: return .textMark
    default: break
    }
    if CharacterTables.holds(scalar.value, in: CharacterTables.shown) { return nil }
    return CharacterTables.holds(scalar.value, in: CharacterTables.uncomposed)
      ? .textNormal : .textInvisible
  }

  /// Adds a fault; one of each kind for a line, grown while the run goes on.
  private mutating func report(_ rule: Rule, _ span: SourceSpan, _ scalar: Unicode.Scalar?) {
    for index in faults.indices.reversed() {
      guard Int(faults[index].span.start) >= lineStart else { break }
      guard faults[index].rule.id == rule.id else { continue }
      if faults[index].span.end == span.start { faults[index].span.end = span.end }
      return
    }
    faults.append(Fault(rule: rule, span: span, scalar: scalar))
  }
}

/// Strict decoding of UTF-8, one character at a time (RFC 3629).
enum UTF8Decoding {
  /// The scalar at an offset and its length in bytes; nil for anything ill-formed.
  static func scalar(in bytes: [UInt8], at: Int) -> (Unicode.Scalar, Int)? {
    guard at < bytes.count else { return nil }
    let lead = UInt32(bytes[at])
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 0, lead < 0xF5, at + length <= bytes.count else { return nil }
    if length == 1 { return Unicode.Scalar(lead).map { ($0, 1) } }
    var value = lead & (0x7F >> UInt32(length))
    for index in at + 1..<at + length {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}

/// How messages name a character that cannot be shown.
enum CharacterName {
  /// The character's number in the form `U+00A0`.
  static func of(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension CharacterTables {
  /// Whether a table of ranges holds a scalar.
  static func holds(_ value: UInt32, in table: [UInt32]) -> Bool {
    var low = 0
    var high = table.count / 2
    while low < high {
      let middle = (low + high) / 2
      if table[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return low < table.count / 2 && table[2 * low] <= value
  }
}
