/// Writes canonical JSON (RFC 8785): no blanks, shortest escapes, sorted keys.
///
/// The writer streams, so callers must write keys in order; the contract tests check this for every
/// output. None of the formats contains fractions: numbers are integers within ±2^53.
public struct JSONWriter: ~Copyable {
  private var buffer: ByteBuffer
  private var needsComma = false

  /// Makes an empty writer.
  public init(capacity: Int = 0) { buffer = ByteBuffer(capacity: capacity) }

  /// The bytes written so far, as UTF-8.
  public var bytes: [UInt8] { buffer.bytes }

  /// Writes an object; the body writes its members, with sorted keys.
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

  /// Writes a member's key; its value must be written next.
  public mutating func key(_ key: StaticString) {
    put(key)
    buffer.put(0x3A)
    needsComma = false
  }

  /// Writes a member's key that is not a literal; its value must be written next.
  public mutating func key(named key: String) {
    string(key)
    buffer.makeRoom(1)
    buffer.put(0x3A)
    needsComma = false
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      separate(room: utf8.count + 2)
      buffer.put(0x22)
      if Escapes.areNeeded(in: utf8) {
        Escapes.write(utf8, to: &buffer)
      } else {
        buffer.put(utf8)
      }
      buffer.put(0x22)
    }
  }

  /// Writes a fixed text that needs no escapes.
  public mutating func string(_ text: StaticString) { put(text) }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    separate(room: 20)
    guard value < 0 || value > 9 else {
      buffer.put(0x30 + UInt8(value))
      return
    }
    for digit in String(value).utf8 { buffer.put(digit) }
  }

  /// Writes a number in a spelling from elsewhere, which must be valid JSON.
  public mutating func number(writtenAs text: String) {
    separate(room: text.utf8.count)
    for digit in text.utf8 { buffer.put(digit) }
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) {
    separate(room: 5)
    let word: StaticString = value ? "true" : "false"
    buffer.put(word.utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    separate(room: 4)
    let word: StaticString = "null"
    buffer.put(word.utf8)
  }

  /// Writes a day as `yyyy-MM-dd`.
  public mutating func day(_ day: Day) {
    separate(room: 12)
    buffer.put(0x22)
    let (year, month, date) = day.date
    two(year / 100)
    two(year % 100)
    buffer.put(0x2D)
    two(month)
    buffer.put(0x2D)
    two(date)
    buffer.put(0x22)
  }

  /// Writes a minute of the day as `HH:MM`.
  public mutating func minute(_ minute: Int) {
    separate(room: 7)
    buffer.put(0x22)
    two(minute / 60)
    buffer.put(0x3A)
    two(minute % 60)
    buffer.put(0x22)
  }

  /// Writes elements produced by another writer, separated by commas.
  public mutating func written(_ elements: ArraySlice<UInt8>) {
    guard !elements.isEmpty else { return }
    separate(room: elements.count)
    elements.withUnsafeBufferPointer { buffer.put($0) }
  }

  /// Ends the text with a line break, as required in files.
  public mutating func endFile() {
    buffer.makeRoom(1)
    buffer.put(0x0A)
  }

  @inline(__always)
  private mutating func two(_ value: Int) {
    buffer.put(0x30 + UInt8(truncatingIfNeeded: value / 10 % 10))
    buffer.put(0x30 + UInt8(truncatingIfNeeded: value % 10))
  }

  /// Writes a fixed text in quotation marks, leaving room for a colon.
  private mutating func put(_ text: StaticString) {
    separate(room: text.utf8CodeUnitCount + 3)
    buffer.put(0x22)
    buffer.put(text.utf8)
    buffer.put(0x22)
  }

  /// Separates a value from the preceding one and ensures room for it.
  @inline(__always)
  private mutating func separate(room: Int) {
    buffer.makeRoom(room + 1)
    if needsComma { buffer.put(0x2C) }
    needsComma = true
  }

  @usableFromInline
  mutating func open(_ bracket: UInt8) {
    separate(room: 1)
    buffer.put(bracket)
    needsComma = false
  }

  @usableFromInline
  mutating func close(_ bracket: UInt8) {
    buffer.makeRoom(1)
    buffer.put(bracket)
    needsComma = true
  }
}

extension StaticString {
  /// The bytes of the string.
  @inline(__always)
  var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
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
