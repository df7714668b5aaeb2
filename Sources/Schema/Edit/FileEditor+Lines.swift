/// Adds and removes whole lines.
extension FileEditor {
  /// The line break that the file uses.
  var lineBreak: [UInt8] {
    let bytes = tree.source.bytes
    guard let end = bytes.firstIndex(of: 0x0A), end > 0, bytes[end - 1] == 0x0D else {
      return [0x0A]
    }
    return [0x0D, 0x0A]
  }

  func indentation(_ column: Int) -> [UInt8] { Array(repeating: 0x20, count: column) }

  func column(of offset: Int) -> Int { offset - tree.source.line(at: offset).lowerBound }

  /// The end of the line that contains an offset, without its line break.
  func lineEnd(_ offset: Int) -> Int { tree.source.line(at: offset).upperBound }

  /// Lines with their breaks replaced by the one that the file uses.
  func broken<Lines: Sequence>(_ lines: Lines) -> [UInt8] where Lines.Element == UInt8 {
    var text: [UInt8] = []
    for byte in lines {
      if byte == 0x0A { text += lineBreak } else { text.append(byte) }
    }
    return text
  }

  /// Adds lines after the line that contains an offset.
  mutating func addLines(_ lines: [UInt8], behind offset: Int) {
    let bytes = tree.source.bytes
    // At the end of a file, the last line may already have its break.
    let isAtEnd = offset >= bytes.count && (bytes.isEmpty || bytes.last == 0x0A)
    let end = isAtEnd ? bytes.count : lineEnd(offset)
    let isLast = !isAtEnd && end == bytes.count
    let text = broken(lines)
    replace(
      end..<end, isAtEnd ? text : lineBreak + (isLast ? text : text.dropLast(lineBreak.count)))
  }

  /// Removes lines; at the top level, also one of two blank lines that become adjacent.
  mutating func removeLines(from start: Int, through offset: Int, isTop: Bool) {
    let bytes = tree.source.bytes
    var first = start
    var end = lineEnd(offset)
    if end < bytes.count { end += bytes[end] == 0x0D ? 2 : 1 }
    if isTop, first > 0 {
      let above = tree.source.line(at: first - 1)
      let isBlank = above.isEmpty && above.lowerBound < first
      if isBlank, end == bytes.count || tree.source.line(at: end).isEmpty {
        first = above.lowerBound
      }
    }
    replace(first..<end, [])
  }
}
