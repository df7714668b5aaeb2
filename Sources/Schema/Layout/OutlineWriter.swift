/// Writes an outline in the canonical layout, which only this type knows.
///
/// The layout uses two spaces per level, items indented more than their key, one blank line between
/// the sections of the file and at most one elsewhere. A comment keeps its column if its line
/// leaves room.
struct OutlineWriter {
  /// The maximum length of a line for a collection in brackets.
  static let lineLimit = 100

  /// The separator of two sections in a file.
  static let sectionGap: [UInt8] = [0x0A]

  private(set) var bytes: [UInt8] = []
  /// The line being written.
  private var line: [UInt8] = []
  /// Whether the last line ends a text that keeps its line breaks, to which a blank line would be
  /// added.
  private var isTight = false

  /// The text of a whole file.
  static func write(_ outline: Outline) -> [UInt8] {
    var writer = OutlineWriter()
    writer.bytes.reserveCapacity(8 * 1024)
    writer.write(outline.header, at: 0, isFirst: true)
    if outline.root.entries.isEmpty {
      writer.blankLine()
      writer.line = flow(outline.root)
      writer.endLine()
    }
    for entry in outline.root.entries {
      writer.blankLine()
      writer.write(entry, at: 0, isFirst: true)
    }
    writer.write(outline.root.closing, at: 0)
    return writer.bytes
  }

  /// The lines of some entries at a column of a file.
  static func lines(of block: Outline.Block, at indent: Int) -> [UInt8] {
    var writer = OutlineWriter()
    writer.write(block, at: indent)
    return writer.bytes
  }

  /// The text after an entry's key or dash, and the lines below it.
  static func value(
    of entry: Outline.Entry, behind width: Int, at indent: Int
  ) -> (head: [UInt8], below: [UInt8]) {
    var writer = OutlineWriter()
    writer.begin(at: width)
    writer.writeValue(of: entry, at: indent)
    let end = writer.bytes.firstIndex(of: 0x0A) ?? width
    return (Array(writer.bytes[width..<end]), Array(writer.bytes[(end + 1)...]))
  }

  /// Entries as written between brackets.
  static func flow(_ entries: [Outline.Entry]) -> [UInt8] {
    var text: [UInt8] = []
    for entry in entries {
      if !text.isEmpty { text += [0x2C, 0x20] }
      if let key = entry.key { text += key.inLine + [0x3A, 0x20] }
      switch entry.value {
      case .none: break
      case .scalar(let scalar): text += scalar.inLine
      case .block(let block): text += flow(block)
      }
    }
    return text
  }

  /// A collection in brackets, on one line.
  static func flow(_ block: Outline.Block) -> [UInt8] {
    guard block.isMapping else { return [0x5B] + flow(block.entries) + [0x5D] }
    let entries = flow(block.entries)
    if entries.isEmpty { return [0x7B, 0x7D] }
    return [0x7B, 0x20] + entries + (entries.last == 0x20 ? [0x7D] : [0x20, 0x7D])
  }

  /// Writes the entries of a collection; the first continues after a dash if there is one on the
  /// line.
  private mutating func write(_ block: Outline.Block, at indent: Int) {
    var isFirst = true
    for entry in block.entries {
      write(entry, at: indent, isFirst: isFirst)
      isFirst = false
    }
    write(block.closing, at: indent)
  }

  private mutating func write(_ entry: Outline.Entry, at indent: Int, isFirst: Bool) {
    if line.isEmpty {
      let leading = leading(entry, at: indent)
      write(leading, at: indent, isFirst: isFirst)
      if entry.isAfterBlank, !isFirst || !leading.isEmpty { blankLine() }
      begin(at: indent)
    }
    if let key = entry.key {
      line += self.key(key, isAtStart: line.isEmpty)
      line.append(0x3A)
    } else {
      line.append(0x2D)
    }
    writeValue(of: entry, at: indent)
  }

  private mutating func writeValue(of entry: Outline.Entry, at indent: Int) {
    switch entry.value {
    case .none:
      endLine(entry.remark)
      write(entry.inner, at: indent + 2, isFirst: true)
    case .block(let block):
      if let text = flow(block, of: entry, behind: line.count, at: indent) {
        writeHead(text, of: entry, at: indent)
      } else {
        writeBlock(block, of: entry, at: indent)
      }
    case .scalar(let scalar):
      writeHead(scalar.head, of: entry, at: indent)
      guard case .lines(let text) = scalar.form else { return }
      for part in text.lines {
        if !part.isEmpty { begin(at: indent + (entry.isBelow ? 4 : 2)) }
        line += part
        endLine()
      }
      // A last line of blanks would be taken for a blank line after the text.
      isTight = text.isKept || text.lines.last?.allSatisfy { $0 == 0x20 } == true
    }
  }

  /// Writes the text after a key or a dash, or below it when comments separate them.
  private mutating func writeHead(_ text: [UInt8], of entry: Outline.Entry, at indent: Int) {
    if entry.isBelow {
      endLine(entry.remark)
      write(entry.between, at: indent + 2, isFirst: true)
      begin(at: indent + 2)
      line += text
      endLine(entry.ending)
    } else {
      line.append(0x20)
      line += text
      endLine(entry.remark)
    }
  }

  private mutating func writeBlock(
    _ block: Outline.Block, of entry: Outline.Entry, at indent: Int
  ) {
    var block = block
    if let ending = entry.ending { block.closing.append(ending) }
    if isCompact(entry, at: indent) {
      line.append(0x20)
    } else {
      endLine(entry.remark)
      write(entry.between, at: indent + 2, isFirst: true)
    }
    write(block, at: indent + 2)
  }

  /// The comments before an entry, and those before the text after its dash on the same line.
  private func leading(_ entry: Outline.Entry, at indent: Int) -> [Outline.Remark] {
    guard isCompact(entry, at: indent), let first = entry.block?.entries.first else {
      return entry.leading
    }
    return entry.leading + leading(first, at: indent + 2)
  }

  /// Whether the entries of an item start on the line of its dash.
  private func isCompact(_ entry: Outline.Entry, at indent: Int) -> Bool {
    guard entry.key == nil, entry.remark == nil, entry.between.isEmpty, let block = entry.block
    else { return false }
    return flow(block, of: entry, behind: indent + 1, at: indent) == nil
  }

  // MARK: On one line

  /// A key at the start of a line, quoted if it would look like a document marker.
  private func key(_ key: Scalar, isAtStart: Bool) -> [UInt8] {
    let mayEnd = key.text.starts(with: "---".utf8) || key.text.starts(with: "...".utf8)
    return isAtStart && mayEnd ? Scalar.quoted(key.text) : key.inLine
  }

  /// A collection in brackets, if it can stay in them: without comments and short enough.
  private func flow(
    _ block: Outline.Block, of entry: Outline.Entry, behind width: Int, at indent: Int
  ) -> [UInt8]? {
    if block.entries.isEmpty { return Self.flow(block) }
    guard block.isFlow, !block.hasRemarks else { return nil }
    let text = Self.flow(block)
    let before = entry.isBelow ? indent + 2 : width + 1
    return before + Self.width(of: text[...]) <= Self.lineLimit ? text : nil
  }

  // MARK: Lines

  private mutating func write(
    _ remarks: [Outline.Remark], at indent: Int, isFirst: Bool = false
  ) {
    var isFirst = isFirst
    for remark in remarks {
      if remark.isAfterBlank, !isFirst { blankLine() }
      isFirst = false
      begin(at: indent)
      line += remark.text
      endLine()
    }
  }

  private mutating func begin(at indent: Int) {
    for _ in 0..<indent { line.append(0x20) }
  }

  private mutating func endLine(_ remark: Outline.Remark? = nil) {
    if let remark {
      let width = Self.width(of: line[...])
      let room = remark.column - width
      let gap = remark.gap <= 2 ? remark.gap : room > 0 ? room : 2
      for _ in 0..<gap { line.append(0x20) }
      line += remark.text
    }
    bytes += line
    bytes.append(0x0A)
    line.removeAll(keepingCapacity: true)
    isTight = false
  }

  private mutating func blankLine() {
    if !bytes.isEmpty, !isTight { bytes.append(0x0A) }
  }

  /// The number of characters in UTF-8 text.
  static func width(of text: ArraySlice<UInt8>) -> Int {
    text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
