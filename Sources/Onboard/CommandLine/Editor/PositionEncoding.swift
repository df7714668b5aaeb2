import Schema

/// The units in which positions count (LSP 3.17, PositionEncodingKind).
enum PositionEncoding: String, CaseIterable {
  /// Bytes; the most direct, as offsets of findings count them too.
  case utf8 = "utf-8"
  /// Unicode scalars.
  case utf32 = "utf-32"
  /// Units of UTF-16, of which a scalar beyond the Basic Multilingual Plane takes two; every editor
  /// knows them.
  case utf16 = "utf-16"

  /// The encoding for an editor that offers some: the first one here that is offered, or else
  /// UTF-16.
  static func chosen(among offered: [String]) -> PositionEncoding {
    allCases.first { offered.contains($0.rawValue) } ?? .utf16
  }

  /// The number of units of the character that begins with a byte; 0 for a byte within a character.
  func units(of byte: UInt8) -> Int {
    switch self {
    case .utf8: 1
    case .utf32: byte & 0xC0 == 0x80 ? 0 : 1
    case .utf16: byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
    }
  }
}

/// The positions where the lines of a text begin, to turn offsets into positions and back.
///
/// Lines end at LF, CR LF or CR, as editors count them (LSP 3.17, Text Documents).
struct TextIndex {
  private let bytes: [UInt8]
  private let starts: [Int]
  private let encoding: PositionEncoding

  init(_ bytes: [UInt8], _ encoding: PositionEncoding) {
    self.bytes = bytes
    self.encoding = encoding
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isLoneReturn = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if byte == 0x0A || isLoneReturn { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// A position in a text as editors count: line and column, both from 0.
  struct Position: Equatable {
    let line: Int
    let character: Int
  }

  /// The position of an offset; an offset beyond the end gives the end.
  func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let units = bytes[starts[low]..<offset].reduce(0) { $0 + encoding.units(of: $1) }
    return Position(line: low, character: units)
  }

  /// The offset of a position; beyond the end of its line it is that end, and within a character
  /// the character's beginning.
  func offset(of position: Position) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < starts.count else { return bytes.count }
    let end = endOfLine(position.line)
    var offset = starts[position.line]
    var left = position.character
    while offset < end {
      var next = offset + 1
      while next < end, bytes[next] & 0xC0 == 0x80 { next += 1 }
      let units =
        encoding == .utf8 ? next - offset : encoding.units(of: bytes[offset])
      guard units <= left else { break }
      left -= units
      offset = next
    }
    return offset
  }

  /// The end of a line, without its line break.
  private func endOfLine(_ line: Int) -> Int {
    guard line + 1 < starts.count else { return bytes.count }
    var end = starts[line + 1] - 1
    if bytes[end] == 0x0A, end > starts[line], bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }
}
