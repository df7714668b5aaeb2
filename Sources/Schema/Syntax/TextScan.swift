/// The first check of a file's bytes: valid UTF-8 without any character that a reader cannot see.
///
/// Comments obey the same rules as values. Everything is reported and nothing is changed: a text
/// that is silently normalised is no longer the text that was signed.
struct TextScan {
  /// The maximum number of bytes in a line.
  static let lineLimit = 1000

  private let bytes: [UInt8]
  private var lineStart = 0
  private(set) var faults: [Fault] = []
  /// Whether the bytes cannot be read as lines of text at all.
  private(set) var fatal = false
  /// The first line that git left where two versions of the file meet.
  private(set) var merge: SourceSpan?

  /// A run of bytes that a rule refuses.
  struct Fault {
    let rule: Rule
    var span: SourceSpan
    let scalar: Unicode.Scalar?
    /// What the file is instead of text.
    var foreign: ForeignFile? = nil
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Scans all bytes; afterwards, `faults` is ordered by offset.
  mutating func run() {
    if let foreign = ForeignFile(bytes) {
      faults.append(
        Fault(rule: .textEncoding, span: SourceSpan(0, 0), scalar: nil, foreign: foreign))
      fatal = true
      return
    }
    guard bytes.count <= Source.largest else {
      faults.append(Fault(rule: .limitFile, span: SourceSpan(0, 0), scalar: nil))
      fatal = true
      return
    }
    let bytes = bytes
    var at = 0
    while at < bytes.count {
      at = bytes.withUnsafeBufferPointer { passOrdinary($0, from: at) }
      guard at < bytes.count else { break }
      if let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: at) {
        judge(scalar, at, length)
        at += length
      } else {
        report(.textEncoding, SourceSpan(at, at + 1), nil)
        fatal = true
        at += 1
      }
    }
    endLine(bytes.count)
  }

  /// Skips line feeds and characters that no rule refuses; returns the offset of the first that may
  /// be refused.
  private mutating func passOrdinary(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    Self.ordinary.withUnsafeBufferPointer { ordinary in
      var at = start
      while at < bytes.count {
        let lead = Int(bytes[at])
        if lead < 0x80 {
          if !ordinary[lead] {
            guard lead == 0x0A else { return at }
            endLine(at)
            lineStart = at + 1
          }
          at += 1
        } else {
          // Only two-byte characters; longer ones are decoded by `UTF8Decoding`.
          guard lead >= 0xC2, lead < 0xE0, at + 1 < bytes.count, bytes[at + 1] & 0xC0 == 0x80,
            ordinary[(lead & 0x1F) << 6 | Int(bytes[at + 1] & 0x3F)]
          else { return at }
          at += 2
        }
      }
      return at
    }
  }

  private mutating func endLine(_ end: Int) {
    if end - lineStart > Self.lineLimit {
      report(.limitLine, SourceSpan(lineStart, end), nil)
    }
    if merge == nil, isMergeMark(end) { merge = SourceSpan(lineStart, end) }
  }

  /// Whether the current line begins with seven times `<`, `|` or `>`, or consists of seven `=`.
  private func isMergeMark(_ end: Int) -> Bool {
    guard end - lineStart >= 7, [0x3C, 0x3D, 0x3E, 0x7C].contains(bytes[lineStart]) else {
      return false
    }
    let line = bytes[lineStart..<end], sign = bytes[lineStart]
    guard line.prefix(7).allSatisfy({ $0 == sign }) else { return false }
    let next = line.dropFirst(7).first ?? 0x0D
    return next == 0x0D || next == 0x20 && sign != 0x3D
  }

  /// Checks one character.
  private mutating func judge(_ scalar: Unicode.Scalar, _ at: Int, _ length: Int) {
    let next = at + length < bytes.count ? bytes[at + length] : 0
    guard let rule = Self.rule(against: scalar, isFirst: at == 0, before: next) else { return }
    report(rule, SourceSpan(at, at + length), scalar)
    if rule.id == Rule.textControl.id { fatal = true }
  }

  private static func rule(
    against scalar: Unicode.Scalar, isFirst: Bool, before next: UInt8
  ) -> Rule? {
    switch scalar.value {
    case 0x20...0x7E: return nil
    case 0x09: return .textTab
    case 0x0D: return next == 0x0A ? nil : .textBreak
    case 0x85, 0x2028, 0x2029: return .textBreak
    case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: return .textControl
    case 0xFEFF where isFirst: return .textMark
    default: break
    }
    if CharacterTables.holds(scalar.value, in: CharacterTables.shown) { return nil }
    return CharacterTables.holds(scalar.value, in: CharacterTables.uncomposed)
      ? .textNormal : .textInvisible
  }

  /// Whether no rule refuses a character, whatever is next to it: precomputed for the first
  /// characters, which make up nearly all text.
  private static let ordinary = (0..<0x800 as Range<UInt32>).map { value in
    Unicode.Scalar(value).map { rule(against: $0, isFirst: false, before: 0) == nil } ?? false
  }

  /// Adds a fault; faults of the same kind on a line are merged as long as the run continues.
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

  /// The scalar at an offset of valid UTF-8, and the offset after it.
  @inline(__always)
  static func known(
    in bytes: UnsafeBufferPointer<UInt8>, at: Int
  ) -> (scalar: Unicode.Scalar, end: Int) {
    let lead = bytes[at]
    if lead < 0x80 { return (Unicode.Scalar(lead), at + 1) }
    var value = UInt32(lead) & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07)
    var end = at + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 {
      value = value << 6 | UInt32(bytes[end] & 0x3F)
      end += 1
    }
    return (Unicode.Scalar(value) ?? " ", end)
  }
}

/// Names characters in messages that cannot be displayed.
enum CharacterName {
  /// The character's code point in the form `U+00A0`.
  static func of(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension CharacterTables {
  /// Whether a table of ranges contains a scalar.
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
