import Schema

/// Reads JSON (RFC 8259) from signed files strictly, refusing anything ambiguous.
///
/// It refuses a duplicate member (also when two names differ only in Unicode normalization),
/// fractions and numbers beyond ±2^53, half of a surrogate pair, a byte-order mark, anything after
/// the value, and more than 32 levels. Escapes are accepted; `isCanonical` checks whether a file is
/// in canonical form.
package struct JSONReader {
  private let bytes: [UInt8]
  private let isStrict: Bool
  private let allowsDuplicates: Bool
  private var at = 0

  /// A syntax error, and its position.
  package struct Fault: Error, Equatable {
    /// The number of bytes before the error.
    package let offset: Int
    /// Whether the error is a duplicate member.
    package var isDuplicate = false
  }

  private static let deepest = 32

  private init(_ bytes: [UInt8], isStrict: Bool, allowsDuplicates: Bool) {
    (self.bytes, self.isStrict, self.allowsDuplicates) = (bytes, isStrict, allowsDuplicates)
  }

  /// The value of a JSON text.
  package static func read(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    try read(bytes, isStrict: true, allowsDuplicates: false)
  }

  /// The value of a JSON text that is no evidence, as other programs write it. It keeps the
  /// spelling of a number that is not whole, reads U+FFFD for half of a surrogate pair, and takes
  /// the last of two members with one name unless such members are refused.
  package static func lenient(
    _ bytes: [UInt8], allowsDuplicates: Bool = true
  ) throws(Fault) -> JSONValue {
    try read(bytes, isStrict: false, allowsDuplicates: allowsDuplicates)
  }

  private static func read(
    _ bytes: [UInt8], isStrict: Bool, allowsDuplicates: Bool
  ) throws(Fault) -> JSONValue {
    var reader = JSONReader(bytes, isStrict: isStrict, allowsDuplicates: allowsDuplicates)
    reader.skipBlanks()
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.at == bytes.count else { throw Fault(offset: reader.at) }
    return value
  }

  /// Whether bytes are the canonical form of a value (RFC 8785), optionally followed by a line
  /// break.
  package static func isCanonical(_ bytes: [UInt8], of value: JSONValue) -> Bool {
    bytes == value.canonical || bytes == value.file
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipBlanks() {
    while let next, next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { at += 1 }
  }

  private mutating func take(_ byte: UInt8) throws(Fault) {
    guard next == byte else { throw Fault(offset: at) }
    at += 1
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    guard depth < Self.deepest else { throw Fault(offset: at) }
    switch next {
    case 0x7B: return try object(depth)
    case 0x5B: return try array(depth)
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .boolean(true))
    case 0x66: return try word("false", .boolean(false))
    case 0x6E: return try word("null", .null)
    default: return isStrict ? .number(try number()) : try anyNumber()
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Fault) -> JSONValue {
    for byte in word.utf8 { try take(byte) }
    return value
  }

  private mutating func object(_ depth: Int) throws(Fault) -> JSONValue {
    var members: [String: JSONValue] = [:]
    try list(0x7B, 0x7D) { reader throws(Fault) in
      let start = reader.at
      let name = try reader.string()
      guard members[name] == nil || reader.allowsDuplicates else {
        throw Fault(offset: start, isDuplicate: true)
      }
      reader.skipBlanks()
      try reader.take(0x3A)
      reader.skipBlanks()
      members[name] = try reader.value(depth: depth + 1)
    }
    return .object(members)
  }

  private mutating func array(_ depth: Int) throws(Fault) -> JSONValue {
    var values: [JSONValue] = []
    try list(0x5B, 0x5D) { reader throws(Fault) in
      values.append(try reader.value(depth: depth + 1))
    }
    return .array(values)
  }

  private mutating func list(
    _ open: UInt8, _ close: UInt8, _ element: (inout JSONReader) throws(Fault) -> Void
  ) throws(Fault) {
    try take(open)
    skipBlanks()
    if next == close {
      at += 1
      return
    }
    while true {
      skipBlanks()
      try element(&self)
      skipBlanks()
      if next == close {
        at += 1
        return
      }
      try take(0x2C)
    }
  }

  private mutating func number() throws(Fault) -> Int {
    let start = at
    let isNegative = next == 0x2D
    if isNegative { at += 1 }
    let digits = at
    var value = 0
    while let next, 0x30...0x39 ~= next, at - digits < 16 {
      value = value * 10 + Int(next - 0x30)
      at += 1
    }
    let isPadded = at - digits > 1 && bytes[digits] == 0x30
    let isFraction = next == 0x2E || next == 0x65 || next == 0x45
    guard at > digits, !isPadded, !isFraction, value <= 1 << 53, !(isNegative && value == 0) else {
      throw Fault(offset: start)
    }
    return isNegative ? -value : value
  }

  /// Any number (RFC 8259 §6): a whole one of a size below 2^53 as such, even where it is written
  /// `1.0`.
  private mutating func anyNumber() throws(Fault) -> JSONValue {
    let start = at
    if next == 0x2D { at += 1 }
    let digits = try self.digits()
    guard digits == 1 || bytes[at - digits] != 0x30 else { throw Fault(offset: start) }
    if next == 0x2E {
      at += 1
      _ = try self.digits()
    }
    if next == 0x65 || next == 0x45 {
      at += 1
      if next == 0x2B || next == 0x2D { at += 1 }
      _ = try self.digits()
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    guard let value = Double(text), value.magnitude < 0x1p53, value.rounded() == value else {
      return .decimal(text)
    }
    return .number(Int(value))
  }

  /// Skips digits, of which there must be at least one, and returns how many there were.
  private mutating func digits() throws(Fault) -> Int {
    let start = at
    while let next, 0x30...0x39 ~= next { at += 1 }
    guard at > start else { throw Fault(offset: start) }
    return at - start
  }

  private mutating func string() throws(Fault) -> String {
    let start = at
    try take(0x22)
    var text: [UInt8] = []
    var piece = at
    while let next, next != 0x22 {
      guard next >= 0x20 else { throw Fault(offset: at) }
      at += 1
      guard next == 0x5C else { continue }
      text += bytes[piece..<at - 1]
      try escape(&text)
      piece = at
    }
    text += bytes[piece..<at]
    try take(0x22)
    guard let text = String(validating: text, as: UTF8.self) else { throw Fault(offset: start) }
    return text
  }

  private mutating func escape(_ text: inout [UInt8]) throws(Fault) {
    let short: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D,
      0x74: 0x09,
    ]
    guard let letter = next else { throw Fault(offset: at) }
    at += 1
    if let byte = short[letter] {
      text.append(byte)
      return
    }
    guard letter == 0x75 else { throw Fault(offset: at - 1) }
    var number = try four()
    let hasLow = bytes[at...].starts(with: [0x5C, 0x75])
    if !isStrict, 0xDC00..<0xE000 ~= number || 0xD800..<0xDC00 ~= number && !hasLow {
      text += Array("\u{FFFD}".utf8)
      return
    }
    if 0xD800..<0xDC00 ~= number {
      let behind = at
      try take(0x5C)
      try take(0x75)
      let low = try four()
      guard 0xDC00..<0xE000 ~= low else {
        guard !isStrict else { throw Fault(offset: at) }
        at = behind
        text += Array("\u{FFFD}".utf8)
        return
      }
      number = 0x10000 + (number - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(number) else { throw Fault(offset: at) }
    text += Array(String(Character(scalar)).utf8)
  }

  private mutating func four() throws(Fault) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw Fault(offset: at)
      }
      number = number << 4 | UInt32(digit)
      at += 1
    }
    return number
  }
}
