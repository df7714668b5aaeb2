/// Writes an outline in the canonical layout.
///
/// Two blanks for each level, items deeper than their key, one blank line between the sections of
/// the file and at most one elsewhere. A comment keeps its column where its line leaves room.
struct OutlineWriter {
  /// Collections in brackets stay in one line up to this column.
  static let lineLimit = 100

  let tree: Tree
  private(set) var bytes: [UInt8] = []
  /// The line that is being written.
  var line: [UInt8] = []
  /// Whether the last line ends a text that keeps its line breaks: a blank line would belong to it.
  var isTight = false

  static func write(_ outline: Outline, of tree: Tree) -> [UInt8] {
    var writer = OutlineWriter(tree: tree)
    writer.bytes.reserveCapacity(tree.source.bytes.count + 1024)
    writer.write(outline.header, at: 0, isFirst: true)
    if outline.root.entries.isEmpty {
      writer.blankLine()
      writer.line = writer.flow(outline.root)
      writer.endLine()
    }
    for entry in outline.root.entries {
      writer.blankLine()
      writer.write(entry, at: 0, isFirst: true)
    }
    writer.write(outline.root.closing, at: 0)
    return writer.bytes
  }

  /// Writes the entries of a collection; the first goes on behind a dash if the line has one.
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
    if entry.key == 0 {
      line.append(0x2D)
    } else {
      line += key(entry, isAtStart: line.isEmpty)
      line.append(0x3A)
    }
    writeValue(of: entry, at: indent)
  }

  private mutating func writeValue(of entry: Outline.Entry, at indent: Int) {
    let node = tree[entry.value]
    if let block = entry.block {
      if let text = flow(block, of: entry, behind: line.count, at: indent) {
        writeScalar(text, of: entry, at: indent)
      } else {
        writeBlock(block, of: entry, at: indent)
      }
    } else if node.kind == .empty {
      endLine(entry.remark)
      write(entry.inner, at: indent + 2, isFirst: true)
    } else if node.style == .literal || node.style == .folded {
      let lines = BlockText(node, of: tree)
      writeScalar(lines.header, of: entry, at: indent)
      for text in lines.lines {
        if !text.isEmpty { begin(at: indent + (entry.isBelow ? 4 : 2)) }
        line += text
        endLine()
      }
      isTight = lines.isKept
    } else {
      writeScalar(scalar(entry.value), of: entry, at: indent)
    }
  }

  /// Writes a value of one line behind its key or dash; below it, when comments part them.
  private mutating func writeScalar(_ text: [UInt8], of entry: Outline.Entry, at indent: Int) {
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

  /// The comments before an entry, and those before what follows its dash on the same line.
  private func leading(_ entry: Outline.Entry, at indent: Int) -> [Outline.Remark] {
    guard isCompact(entry, at: indent), let first = entry.block?.entries.first else {
      return entry.leading
    }
    return entry.leading + leading(first, at: indent + 2)
  }

  /// Whether an item's own entries start on the line of its dash.
  private func isCompact(_ entry: Outline.Entry, at indent: Int) -> Bool {
    guard entry.key == 0, entry.remark == nil, entry.between.isEmpty, let block = entry.block else {
      return false
    }
    return flow(block, of: entry, behind: indent + 1, at: indent) == nil
  }

  /// A collection in brackets, when it may stay in them: without comments, and short.
  private func flow(
    _ block: Outline.Block, of entry: Outline.Entry, behind width: Int, at indent: Int
  ) -> [UInt8]? {
    if block.entries.isEmpty { return flow(block) }
    guard block.isFlow, !block.hasRemarks else { return nil }
    let text = flow(block)
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

extension Outline.Entry {
  /// Whether the value stands below its key or dash, because comments part them.
  var isBelow: Bool { !between.isEmpty || ending != nil }
}
