/// Keys, scalars and collections in brackets, as they are written.
///
/// A value keeps its quotes, or its lack of them, since other readers tell `"0101"` from `0101`.
/// The quotes are double ones, unless the text itself has such a quote or a backslash.
extension OutlineWriter {
  /// A key; one of the tables needs no quotes.
  func key(_ entry: Outline.Entry, isAtStart: Bool = false) -> [UInt8] {
    if let field = entry.field { return Array(field.name.utf8) }
    let text = tree.bytes(of: tree[entry.key])
    let mayEndFile = isAtStart && (text.starts(with: "---".utf8) || text.starts(with: "...".utf8))
    return mayEndFile ? quoted(text) : scalar(entry.key)
  }

  /// A scalar of one line.
  func scalar(_ node: UInt32) -> [UInt8] {
    let text = tree.bytes(of: tree[node])
    return tree[node].style == .plain ? Array(text) : quoted(text)
  }

  /// A collection in brackets, in one line.
  func flow(_ block: Outline.Block) -> [UInt8] {
    guard !block.entries.isEmpty else { return block.isMapping ? [0x7B, 0x7D] : [0x5B, 0x5D] }
    var text: [UInt8] = block.isMapping ? [0x7B, 0x20] : [0x5B]
    var isFirst = true
    for entry in block.entries {
      if !isFirst { text += [0x2C, 0x20] }
      isFirst = false
      if entry.key != 0 { text += key(entry) + [0x3A, 0x20] }
      if let inner = entry.block {
        text += flow(inner)
      } else if tree[entry.value].kind == .scalar {
        text += scalar(entry.value)
      }
    }
    if block.isMapping, text.last != 0x20 { text.append(0x20) }
    text.append(block.isMapping ? 0x7D : 0x5D)
    return text
  }

  private func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let hasBreak = text.contains(0x0A)
    let isSingle = !hasBreak && (text.contains(0x22) || text.contains(0x5C))
    var quoted: [UInt8] = [isSingle ? 0x27 : 0x22]
    for byte in text {
      switch byte {
      case 0x27 where isSingle: quoted += [0x27, 0x27]
      case 0x22 where !isSingle, 0x5C where !isSingle: quoted += [0x5C, byte]
      case 0x0A: quoted += [0x5C, 0x6E]
      default: quoted.append(byte)
      }
    }
    quoted.append(isSingle ? 0x27 : 0x22)
    return quoted
  }
}

/// A text in lines below `|` or `>`, without its indentation.
struct BlockText {
  /// The sign, and what becomes of the line breaks at the end.
  let header: [UInt8]
  /// The lines as they were broken.
  private(set) var lines: [ArraySlice<UInt8>] = []
  /// Whether the blank lines at the end belong to the text.
  let isKept: Bool

  init(_ node: Node, of tree: Tree) {
    let text = tree.bytes(of: node)
    var breaks = 0
    for byte in text.reversed() {
      guard byte == 0x0A else { break }
      breaks += 1
    }
    isKept = breaks > 1
    header = [node.style == .folded ? 0x3E : 0x7C] + (breaks == 0 ? [0x2D] : isKept ? [0x2B] : [])
    var column = -1
    var at = tree.source.line(at: Int(node.start)).upperBound
    while at < Int(node.end) {
      at += tree.source.bytes[at] == 0x0D ? 2 : 1
      let line = tree.source.line(at: at)
      var first = at
      while first < line.upperBound, tree.source.bytes[first] == 0x20 { first += 1 }
      if column < 0, first < line.upperBound { column = first - at }
      let isText = column >= 0 && line.count > column
      lines.append(isText ? tree.source.bytes[at + column..<line.upperBound] : [])
      at = line.upperBound
    }
    if isKept { for _ in 1..<breaks { lines.append([]) } }
  }
}
