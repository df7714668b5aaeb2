/// Reads a strict subset of YAML 1.2 into a tree with the position of every node.
///
/// The subset contains block and flow mappings and sequences, plain and quoted scalars on one line,
/// literal and folded blocks, and comments. Everything else is refused by name. A refusal only
/// discards the entry that contains it: reading continues, so that one run shows every mistake.
struct Reader {
  /// The maximum depth of nested collections.
  static let depthLimit = 16
  /// The maximum number of nodes in a file.
  static let nodeLimit = 20_000
  /// The maximum number of bytes in a text.
  static let textLimit = 8 * 1024
  /// The maximum number of findings about a file, after which reading stops.
  static let findingLimit = 50

  /// The file's bytes followed by one NUL, so that looking one byte ahead is always safe.
  let bytes: [UInt8]
  let source: Source
  /// A set of characters, stored here because a shared constant is checked on every use.
  let plain = ByteSet.plain
  let untilColon = ByteSet.untilColon
  var tree: Tree
  var findings: [Finding] = []

  /// The offset of the next byte to read.
  var at = 0
  /// The start of the current line.
  var lineStart = 0
  /// The column of the current line's first character; -1 at the end of the file.
  var indent = -1
  /// The collections being read, outermost first.
  var open: [UInt32] = []
  /// The number of lines passed over because they start with a tab.
  var tabs = 0
  /// Whether `---` may still come: once, at the start of the file.
  private var mayOpen = true

  init(_ source: Source) {
    self.source = source
    bytes = source.bytes + [0]
    var nodes: [Node] = []
    nodes.reserveCapacity(min(source.bytes.count / 6, Self.nodeLimit) + 8)
    nodes.append(Node(kind: .empty, style: .block, start: 0, end: 0))
    tree = Tree(source: source, nodes: nodes)
  }

  /// The result of reading: the tree, the faults of characters, and the refusals of the layout.
  typealias Reading = (tree: Tree, faults: [Finding], refusals: [Finding])

  /// Reads a source.
  static func read(_ source: Source) -> Reading {
    var scan = TextScan(source.bytes)
    scan.run()
    var reader = Reader(source)
    if let marker = scan.merge, !scan.fatal {
      reader.report(.mergeConflict, marker)
      return (reader.tree, [], reader.findings)
    }
    if !scan.fatal { reader.readDocument(isClean: scan.faults.isEmpty) }
    return (
      reader.tree, scan.faults.prefix(findingLimit).map { Finding($0, in: source.bytes) },
      reader.findings
    )
  }

  private mutating func readDocument(isClean: Bool) {
    nextLine()
    mayOpen = false
    var isSpoiled = false
    if indent == 0, isMarker(0x2D) {
      at += 3
      skipBlanks()
      isSpoiled = !isLineEnd(at) && !isComment()
      if isSpoiled {
        report(.yamlDocument, SourceSpan(at, lineEnd()), Rule.textAfterMarker)
        toLineEnd()
      }
      finishLine()
    }
    guard indent >= 0 else {
      if isClean, findings.isEmpty {
        report(.fileEmpty, SourceSpan(0, 0))
      }
      return
    }
    let first = at
    tree.root = readBlock(column: indent, parent: -1)
    if isSpoiled { tree.nodes[Int(tree.root)].isIncomplete = true }
    let root = tree[tree.root]
    if root.kind != .mapping, root.kind != .unreadable {
      let end = root.kind == .sequence ? source.line(at: first).upperBound : Int(root.end)
      report(.fileRoot, SourceSpan(first, end))
    }
    if indent >= 0 {
      reportLine(.yamlIndent)
      skipLines(deeperThan: -1)
    }
  }

  // MARK: Lines

  /// Moves to the first character of the next line that has content; `at` must be at the start of a
  /// line.
  mutating func nextLine() {
    while true {
      lineStart = at
      while bytes[at] == 0x20 { at += 1 }
      switch bytes[at] {
      case 0x0A:
        at += 1
      case 0x0D where bytes[at + 1] == 0x0A:
        at += 2
      case 0x00 where at >= source.bytes.count:
        indent = -1
        return
      case 0x23:
        readComment()
      case 0x09:  // reported by the text scan; the line's parent is unknown
        for container in open { tree.nodes[Int(container)].isIncomplete = true }
        tabs += 1
        toLineEnd()
      default:
        indent = at - lineStart
        guard indent == 0, let rule = marker() else { return }
        if mayOpen, isMarker(0x2D) { return }
        let isRepeated = rule.id == Rule.yamlDocument.id && source.repeatsKey(after: lineEnd())
        report(
          rule, SourceSpan(at, rule.id == Rule.yamlDocument.id ? at + 3 : lineEnd()),
          isRepeated ? Rule.secondDocument : nil)
        guard !isRepeated else { return stop() }
        toLineEnd()
      }
    }
  }

  /// Ends a line after a value: only blanks and a comment may follow.
  mutating func finishLine() {
    skipBlanks()
    if isComment() { readComment() }
    if !isLineEnd(at) {
      reportLine(.yamlAfter)
      toLineEnd()
    }
    passLineBreak()
    nextLine()
  }

  /// Skips the current line and all lines that are indented more than a column.
  mutating func skipLines(deeperThan column: Int) {
    repeat {
      toLineEnd()
      passLineBreak()
      nextLine()
    } while indent > column
  }

  mutating func passLineBreak() {
    if bytes[at] == 0x0D { at += 1 }
    if bytes[at] == 0x0A { at += 1 }
  }

  mutating func toLineEnd() { at = lineEnd() }

  mutating func skipBlanks() {
    while bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
  }

  private mutating func readComment() {
    let start = at
    toLineEnd()
    tree.comments.append(SourceSpan(start, at))
  }

  // MARK: Looking

  /// The end of the current line, before its line break.
  func lineEnd() -> Int {
    let first = at
    let end = bytes.withUnsafeBufferPointer { bytes in
      var end = first
      while end < bytes.count - 1, bytes[end] != 0x0A { end += 1 }
      return end
    }
    return end > at && bytes[end - 1] == 0x0D ? end - 1 : end
  }

  @inline(__always)
  func isLineEnd(_ index: Int) -> Bool {
    let byte = bytes[index]
    return byte == 0x0A || (byte == 0x0D && bytes[index + 1] == 0x0A)
      || index >= source.bytes.count
  }

  @inline(__always)
  func isBlankOrEnd(_ index: Int) -> Bool {
    bytes[index] == 0x20 || bytes[index] == 0x09 || isLineEnd(index)
  }

  /// Whether a comment starts here: a `#` after a blank.
  func isComment() -> Bool {
    bytes[at] == 0x23 && (at == lineStart || bytes[at - 1] == 0x20 || bytes[at - 1] == 0x09)
  }

  /// Whether the current character starts an item of a sequence.
  func isDash() -> Bool { bytes[at] == 0x2D && isBlankOrEnd(at + 1) }

  // MARK: Reporting

  /// Reports a refusal; a damaging one marks the collection being read as incomplete.
  ///
  /// If a message is given, it contains all that there is to do, and the rule's explanation is left
  /// out.
  mutating func report(
    _ rule: Rule, _ span: SourceSpan, _ message: Bilingual? = nil, damaging: Bool = true,
    related: [Finding.Related] = [], fixes: [Finding.Fix] = []
  ) {
    if findings.count < Self.findingLimit {
      findings.append(
        Finding(
          rule, at: span, message, help: message == nil ? rule.help : nil, related: related,
          fixes: fixes))
    }
    if damaging, let container = open.last { tree.nodes[Int(container)].isIncomplete = true }
    if findings.count >= Self.findingLimit { stop() }
  }

  /// Reports the rest of the current line, without trailing blanks.
  mutating func reportLine(_ rule: Rule, fixes: (SourceSpan) -> [Finding.Fix] = { _ in [] }) {
    var end = lineEnd()
    while end > at + 1, bytes[end - 1] == 0x20 { end -= 1 }
    let span = SourceSpan(at, end)
    report(rule, span, fixes: fixes(span))
  }

  /// Stops reading: what follows is ignored.
  mutating func stop() {
    for container in open { tree.nodes[Int(container)].isIncomplete = true }
    at = source.bytes.count
    lineStart = at
    indent = -1
  }
}
