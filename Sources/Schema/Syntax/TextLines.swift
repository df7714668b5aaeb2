/// A text as lines, whose order edits within lines never change.
struct TextLines {
  /// The text.
  let bytes: [UInt8]
  /// The lines in order.
  let lines: [Line]

  /// One line: its start, its first non-blank character, and its end without the line break.
  struct Line {
    let start: Int
    let content: Int
    let end: Int

    /// The column of its first character.
    var indent: Int { content - start }
    /// Whether it is blank.
    var isBlank: Bool { content == end }
  }

  /// An edit within a line, by its number and its columns in bytes.
  struct Edit {
    let line: Int
    let column: Int
    let length: Int
    let text: String
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [Line] = []
    var start = 0
    while start <= bytes.count {
      var next = start
      while next < bytes.count, bytes[next] != 0x0A { next += 1 }
      let end = next > start && bytes[next - 1] == 0x0D ? next - 1 : next
      var content = start
      while content < end, bytes[content] == 0x20 { content += 1 }
      lines.append(Line(start: start, content: content, end: end))
      start = next + 1
    }
    self.lines = lines
  }

  /// The number of the line that contains an offset.
  func number(at offset: Int) -> Int {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].start <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The nearest line above that is not blank.
  func before(_ number: Int) -> Int? {
    lines[..<max(0, number)].lastIndex { !$0.isBlank && bytes[$0.content] != 0x23 }
  }

  /// The nearest line below that is not blank.
  func after(_ number: Int) -> Int? {
    guard number + 1 < lines.count else { return nil }
    return lines[(number + 1)...].firstIndex { !$0.isBlank && bytes[$0.content] != 0x23 }
  }

  /// The bytes of a line from its first character.
  func content(_ number: Int) -> ArraySlice<UInt8> {
    bytes[lines[number].content..<lines[number].end]
  }

  /// Whether a line begins an item of a list.
  func isItem(_ number: Int) -> Bool {
    let content = content(number)
    return content.first == 0x2D && (content.count == 1 || content.dropFirst().first == 0x20)
  }

  /// Whether a line has a key: a colon before a blank or its end.
  func hasKey(_ number: Int) -> Bool {
    let content = content(number)
    return content.indices.contains { index in
      content[index] == 0x3A && (index + 1 == content.endIndex || content[index + 1] == 0x20)
    }
  }

  /// Whether undoing a slip would take a key out of an item of a list, or out of a mode and the
  /// section around it, where its column says that it belongs: a closure of one office would
  /// become one of all. At the column of the item's dash, or beyond, it may do so.
  func takesOut(_ misstep: Misstep, maybe: Bool = false) -> Bool {
    let line = misstep.line
    let first = content(line).first { $0 != 0x09 && $0 != 0x20 }
    guard let edit = misstep.edits.first, first != 0x2D, hasKey(line) else { return false }
    let old: Int, new: Int
    switch misstep.kind {
    case .indent(let blanks) where blanks < 0:
      old = lines[line].indent
      new = old + blanks
    case .tabs:
      // How far in a tab is meant to be, nobody knows.
      old = Int.max - 2
      new = edit.text.utf8.count
    default: return false
    }
    var least = old + 1
    for above in lines[..<line].indices.reversed() {
      let indent = lines[above].indent
      guard !lines[above].isBlank, bytes[lines[above].content] != 0x23, !startsWithTab(above),
        indent < least
      else { continue }
      least = indent
      guard hasKey(above), let word = word(above) else { continue }
      // The keys of an item stand two columns further in than its dash.
      if isItem(above), indent + (maybe ? 0 : 2) <= old, new < indent + 2 { return true }
      let isMode = Mode(word: String(decoding: word, as: UTF8.self)) != nil
      if isMode, indent < old, new < indent { return true }
      if indent == 0 { break }
    }
    return false
  }

  /// Whether there is a tab in front of a line's text.
  func startsWithTab(_ line: Int) -> Bool {
    let line = lines[line]
    return line.content < line.end && bytes[line.content] == 0x09
  }

  /// The lines from one on that belong together: not above it in indentation, and without a blank
  /// line between them.
  func block(from number: Int) -> Range<Int> {
    let indent = lines[number].indent
    let rest = lines[number...]
    return number..<(rest.firstIndex { $0.isBlank || $0.indent < indent } ?? lines.count)
  }

  /// The text after edits in order; an edit that overlaps the one before it is left out.
  func applying(_ edits: [Edit]) -> [UInt8] {
    var edited: [UInt8] = []
    edited.reserveCapacity(bytes.count + 64)
    var at = 0
    for edit in edits {
      let start = lines[edit.line].start + edit.column
      guard at <= start else { continue }
      edited += bytes[at..<start]
      edited += Array(edit.text.utf8)
      at = start + edit.length
    }
    return edited + bytes[at...]
  }

  /// The place of an edit in the text.
  func span(of edit: Edit) -> SourceSpan {
    let start = lines[edit.line].start + edit.column
    return SourceSpan(start, start + edit.length)
  }

  /// The length of the sign that a word processor puts in place of a dash, where a text begins with
  /// one and a blank.
  static func longDash(at text: ArraySlice<UInt8>) -> Int? {
    longDashes.first { text.starts(with: $0 + [0x20]) }?.count
  }

  /// `‐`, `‑`, `‒`, `–`, `—`, `―`, `•`, `−`, `·` and `*`.
  private static let longDashes: [[UInt8]] =
    [0x90, 0x91, 0x92, 0x93, 0x94, 0x95, 0xA2].map { [0xE2, 0x80, $0] }
    + [[0xE2, 0x88, 0x92], [0xC2, 0xB7], [0x2A]]
}
