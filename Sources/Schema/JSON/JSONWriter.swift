/// Writes canonical JSON (RFC 8785): no blanks, shortest escapes, keys in order.
///
/// The writer streams, so the order of keys is the caller's duty; the contract tests hold every
/// output to it. There are no fractions in any of our formats: numbers are integers within ±2^53.
public struct JSONWriter: Sendable {
  /// What was written so far, as UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Makes an empty writer.
  public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Writes an object; the body writes its members, keys in order.
  @inlinable
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(0x7B)
    body(&self)
    close(0x7D)
  }

  /// Writes an array; the body writes its elements.
  @inlinable
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(0x5B)
    body(&self)
    close(0x5D)
  }

  /// Writes a member's key; its value comes next.
  public mutating func key(_ key: StaticString) {
    separate()
    bytes.append(0x22)
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    separate()
    bytes.append(0x22)
    var text = text
    text.withUTF8 { utf8 in
      if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
        bytes.append(contentsOf: utf8)
      } else {
        for byte in utf8 { escape(byte) }
      }
    }
    bytes.append(0x22)
  }

  /// Writes a fixed text that needs no escapes.
  public mutating func string(_ text: StaticString) {
    separate()
    bytes.append(0x22)
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    bytes.append(0x22)
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    separate()
    guard value < 0 || value > 9 else {
      bytes.append(0x30 + UInt8(value))
      return
    }
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes a day as `yyyy-MM-dd`.
  public mutating func day(_ day: Day) {
    separate()
    bytes.append(0x22)
    let (year, month, date) = (day.year, day.month, day.day)
    two(year / 100)
    two(year % 100)
    bytes.append(0x2D)
    two(month)
    bytes.append(0x2D)
    two(date)
    bytes.append(0x22)
  }

  /// Writes a minute of the day as `HH:MM`.
  public mutating func minute(_ minute: Int) {
    separate()
    bytes.append(0x22)
    two(minute / 60)
    bytes.append(0x3A)
    two(minute % 60)
    bytes.append(0x22)
  }

  /// Ends the text with a line break, as files want it.
  public mutating func endFile() { bytes.append(0x0A) }

  @inline(__always)
  private mutating func two(_ value: Int) {
    bytes.append(0x30 + UInt8(truncatingIfNeeded: value / 10 % 10))
    bytes.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  @usableFromInline
  mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  @usableFromInline
  mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C: bytes += [0x5C, byte]
    case 0x08: bytes += [0x5C, 0x62]
    case 0x09: bytes += [0x5C, 0x74]
    case 0x0A: bytes += [0x5C, 0x6E]
    case 0x0C: bytes += [0x5C, 0x66]
    case 0x0D: bytes += [0x5C, 0x72]
    case 0..<0x20:
      bytes.append(contentsOf: "\\u00".utf8)
      for digit in [byte >> 4, byte & 0xF] {
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    default: bytes.append(byte)
    }
  }
}

extension JSONWriter {
  /// Writes a member whose value is a text.
  public mutating func member(_ key: StaticString, _ text: String) {
    self.key(key)
    string(text)
  }

  /// Writes a member whose value is a whole number.
  public mutating func member(_ key: StaticString, _ value: Int) {
    self.key(key)
    number(value)
  }

  /// Writes a member whose value is `true` or `false`.
  public mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    boolean(value)
  }

  /// Writes a member whose value is an object.
  @inlinable
  public mutating func member(_ key: StaticString, _ body: (inout JSONWriter) -> Void) {
    self.key(key)
    object(body)
  }

  /// Writes a member whose value is an array with one element for each value.
  @inlinable
  public mutating func members<Values: Sequence>(
    _ key: StaticString, _ values: Values, _ write: (inout JSONWriter, Values.Element) -> Void
  ) {
    self.key(key)
    array { json in
      for value in values { write(&json, value) }
    }
  }
}
