/// Assigns each comment of a tree to the entry that it is about.
///
/// A comment after something on the same line stays there. A comment on its own line belongs to
/// what follows, unless it is indented more deeply: then it belongs to the end of its block.
struct OutlineReader {
  let tree: Tree
  /// The next comment that has not been assigned.
  private var next = 0

  private init(_ tree: Tree) { self.tree = tree }

  /// The place where a block's comments end.
  private struct Bound {
    /// The position of the entry after the block.
    let limit: Int
    /// The column of that entry; -1 at the end of the file.
    let column: Int
    /// Whether the block is the outermost of those that end here.
    let isOuter: Bool
  }

  static func read(_ tree: Tree) -> Outline {
    var reader = OutlineReader(tree)
    let marker = reader.endOfMarker()
    var header = reader.take(until: marker)
    var root = reader.block(
      tree.root, TopFields.all, Bound(limit: .max, column: -1, isOuter: true)
    ) { header += Self.header(of: &$0) }
    if root.entries.isEmpty {
      header += root.closing
      root.closing = []
    }
    root.closing += reader.take(until: .max)
    return Outline(header: header, root: root)
  }

  /// Takes from the first entry the comments about the whole file: those separated from it by a
  /// blank line, and instructions to editors.
  private static func header(of first: inout Outline.Entry) -> [Outline.Remark] {
    var count = first.leading.prefix { $0.text.starts(with: "# yaml-language-server:".utf8) }.count
    for index in first.leading.indices.dropFirst() where first.leading[index].isAfterBlank {
      count = max(count, index)
    }
    if first.isAfterBlank { count = first.leading.count }
    let header = Array(first.leading.prefix(count))
    first.leading.removeFirst(count)
    return header
  }

  // MARK: Blocks

  private mutating func block(
    _ node: UInt32, _ fields: [Field], _ bound: Bound,
    first: (inout Outline.Entry) -> Void = { _ in }
  ) -> Outline.Block {
    let isFlow = tree[node].style == .flow
    let span = tree[node].span
    var block = Outline.Block(isMapping: tree[node].kind == .mapping, isFlow: isFlow)
    let column = column(of: Int(span.start))
    var ranks: [Int] = []
    var child = tree[node].head
    var anchor = Int(span.start)
    if isFlow { anchor = Int(tree[child].start) }
    while child != 0 {
      let value = block.isMapping ? tree[child].next : child
      let following = tree[value].next
      let limit = following == 0 ? 0 : self.anchor(of: following, after: value, in: block)
      let inner =
        following == 0
        ? Bound(limit: isFlow ? Int(span.end) : bound.limit, column: bound.column, isOuter: false)
        : Bound(limit: limit, column: column, isOuter: true)
      let rank = block.isMapping ? rank(of: child, in: fields) : fields.count
      ranks.append(rank)
      let field = rank < fields.count ? fields[rank] : nil
      var entry = Outline.Entry()
      if block.isMapping { entry.key = Scalar(key: child, isKnown: field != nil, of: tree) }
      entry.isAfterBlank = isAfterBlank(anchor)
      entry.leading = take(until: anchor)
      if block.entries.isEmpty { first(&entry) }
      read(
        &entry, value, after: block.isMapping ? Int(tree[child].end) : anchor,
        column: isFlow ? .max : column, block.isMapping ? field?.fields ?? [] : fields, inner)
      block.entries.append(entry)
      child = following
      anchor = limit
    }
    let order = ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    block.entries = order.map { block.entries[$0] }
    block.closing = isFlow ? take(until: Int(span.end)) : closing(from: column, bound)
    return block
  }

  /// The comments after a block's last entry that still belong to the block.
  private mutating func closing(from column: Int, _ bound: Bound) -> [Outline.Remark] {
    var closing: [Outline.Remark] = []
    while next < tree.comments.count, Int(tree.comments[next].start) < bound.limit {
      let place = self.column(of: Int(tree.comments[next].start))
      guard place > bound.column, place >= column || bound.isOuter else { break }
      closing.append(take())
    }
    return closing
  }

  /// The index of a key in a table; for an unknown key, the end of the table.
  private func rank(of key: UInt32, in fields: [Field]) -> Int {
    let name = tree.bytes(of: tree[key])
    return fields.firstIndex { name.elementsEqual($0.name.utf8) } ?? fields.count
  }

  // MARK: Entries

  private mutating func read(
    _ entry: inout Outline.Entry, _ node: UInt32, after head: Int, column: Int, _ fields: [Field],
    _ bound: Bound
  ) {
    let value = tree[node]
    let start = Int(value.start), end = Int(value.end)
    if value.kind == .scalar { entry.value = .scalar(Scalar(node, of: tree)) }
    switch value.kind {
    case .mapping, .sequence:
      let isOpen = value.style == .flow && (value.head == 0 || !holdsComment(value.span))
      if isOpen {
        readBefore(&entry, head, until: value.head == 0 ? end : start)
      } else if peek(before: firstAnchor(of: node), onLineOf: head) {
        entry.remark = take()
      }
      var block = block(node, fields, bound)
      block.hasRemarks = value.style == .flow && !isOpen
      if value.style == .flow, peek(before: bound.limit, onLineOf: end) {
        if isOpen { readAfter(&entry) } else { block.closing.append(take()) }
      }
      entry.value = .block(block)
    case .scalar where value.style == .literal || value.style == .folded:
      readBefore(&entry, head, until: start)
      if peek(before: bound.limit, onLineOf: start) { readAfter(&entry) }
    case .scalar:
      readBefore(&entry, head, until: start)
      if peek(before: bound.limit, onLineOf: end) { readAfter(&entry) }
    default:
      if peek(before: bound.limit, onLineOf: head) { entry.remark = take() }
      while peek(before: bound.limit), self.column(of: Int(tree.comments[next].start)) > column {
        entry.inner.append(take())
      }
    }
  }

  /// Assigns the comments between a key or a dash and its value.
  private mutating func readBefore(_ entry: inout Outline.Entry, _ head: Int, until end: Int) {
    if peek(before: end, onLineOf: head) { entry.remark = take() }
    entry.between += take(until: end)
  }

  /// Assigns the comment after a value.
  private mutating func readAfter(_ entry: inout Outline.Entry) {
    if entry.remark == nil, entry.between.isEmpty {
      entry.remark = take()
    } else {
      entry.ending = take()
    }
  }

  // MARK: Places

  /// The start of an entry: its key, its dash or, in brackets, the item itself.
  private func anchor(of node: UInt32, after last: UInt32, in block: Outline.Block) -> Int {
    guard !block.isMapping, !block.isFlow else { return Int(tree[node].start) }
    let bytes = tree.source.bytes
    var at = Int(tree[last].end)
    while at < bytes.count, bytes[at] != 0x2D {
      if bytes[at] == 0x23 { at = tree.source.line(at: at).upperBound } else { at += 1 }
    }
    return at
  }

  private func firstAnchor(of node: UInt32) -> Int {
    let isFlow = tree[node].style == .flow
    return Int(isFlow ? tree[tree[node].head].start : tree[node].start)
  }

  /// The end of the line `---`; 0 when there is none.
  private func endOfMarker() -> Int {
    let bytes = tree.source.bytes
    let start = Int(tree[tree.root].start)
    var at = 0
    while at < start {
      let line = tree.source.line(at: at)
      guard line.upperBound < start else { break }
      if bytes[line].starts(with: "---".utf8) { return line.upperBound }
      at = line.upperBound + (bytes[line.upperBound] == 0x0D ? 2 : 1)
    }
    return 0
  }

  private func column(of offset: Int) -> Int {
    offset - tree.source.line(at: offset).lowerBound
  }

  private func isAfterBlank(_ offset: Int) -> Bool {
    let bytes = tree.source.bytes
    let start = tree.source.line(at: offset).lowerBound
    guard start > 0, bytes[start..<offset].allSatisfy({ $0 == 0x20 }) else { return false }
    return bytes[tree.source.line(at: start - 1)].allSatisfy { $0 == 0x20 }
  }

  // MARK: Comments

  private func holdsComment(_ span: SourceSpan) -> Bool {
    var index = next
    while index < tree.comments.count, tree.comments[index].start < span.start { index += 1 }
    return index < tree.comments.count && tree.comments[index].start < span.end
  }

  /// Whether the next comment comes before a position.
  private func peek(before limit: Int) -> Bool {
    next < tree.comments.count && Int(tree.comments[next].start) < limit
  }

  /// Whether the next comment comes before a position and is on the line of another.
  private func peek(before limit: Int, onLineOf offset: Int) -> Bool {
    guard peek(before: limit) else { return false }
    let start = Int(tree.comments[next].start)
    return start >= offset && !tree.source.bytes[offset..<start].contains(0x0A)
  }

  private mutating func take(until limit: Int) -> [Outline.Remark] {
    var taken: [Outline.Remark] = []
    while peek(before: limit) { taken.append(take()) }
    return taken
  }

  private mutating func take() -> Outline.Remark {
    let span = tree.comments[next]
    next += 1
    let bytes = tree.source.bytes
    let start = Int(span.start)
    var end = Int(span.end)
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    let line = tree.source.line(at: start).lowerBound
    var content = start
    while content > line, bytes[content - 1] == 0x20 { content -= 1 }
    return Outline.Remark(
      text: bytes[start..<end], column: OutlineWriter.width(of: bytes[line..<start]),
      gap: start - content, isAfterBlank: isAfterBlank(start))
  }
}
