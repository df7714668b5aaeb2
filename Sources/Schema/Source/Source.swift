/// One submitted file: the bytes to judge and the name to report them under.
public struct Source: Sendable {
  /// The path as the user wrote it, or `<stdin>`; it never appears in an output.
  public let path: String
  /// The file's bytes, read once.
  public let bytes: [UInt8]

  /// The largest file that is read as a declaration, in bytes.
  public static let largest = 256 * 1024

  /// Makes a source from bytes in memory.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a source from text in memory.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Line and column of a byte offset.
  public func position(of offset: Int) -> Position {
    var line = 1
    var lineStart = 0
    let end = min(max(offset, 0), bytes.count)
    for index in 0..<end where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    var column = 1
    for index in lineStart..<end where bytes[index] & 0xC0 != 0x80 { column += 1 }
    return Position(line: line, column: column)
  }

  /// The bytes of the line that contains an offset, without its line break.
  public func line(at offset: Int) -> Range<Int> {
    var start = min(max(offset, 0), bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The text of a span; invalid UTF-8 becomes U+FFFD.
  public func text(_ span: SourceSpan) -> String {
    let end = min(Int(span.end), bytes.count)
    return String(decoding: bytes[min(Int(span.start), end)..<end], as: UTF8.self)
  }
}

/// A position as counted by people and editors.
public struct Position: Hashable, Sendable {
  /// Line, from 1; lines end at LF.
  public let line: Int
  /// Column, from 1, in Unicode scalars (a precomposed Greek letter is one).
  public let column: Int
}
