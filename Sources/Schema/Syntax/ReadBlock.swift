/// Reads block collections, from lines and their indentation.
extension Reader {
  /// Reads the node that starts here, at a column deeper than its parent's.
  mutating func readBlock(column: Int, parent: Int) -> UInt32 {
    if isDash() { return readSequence(column: column, parent: parent) }
    switch bytes[at] {
    case 0x22, 0x27:
      return startsEntry() ? readMapping(column: column) : readValue(parent: parent)
    case 0x5B, 0x7B, 0x7C, 0x3E:
      return readValue(parent: parent)
    default:
      return isEntry(column: column, parent: parent)
        ? readMapping(column: column) : readValue(parent: parent)
    }
  }

  /// Reads `key: value` lines at a column.
  private mutating func readMapping(column: Int) -> UInt32 {
    guard let id = begin(.mapping, .block) else { return skipNode(deeperThan: column - 1) }
    var last: UInt32 = 0
    while indent == column {
      let sign = bytes[at]
      if isDash() {
        reportLine(.yamlDash)
        skipLines(deeperThan: column)
      } else if let key = readKey() {
        let value = readEntryValue(column: column)
        link(key, after: last, in: id)
        link(value, after: key, in: id)
        last = value
      } else {
        skipEntry(beginningWith: sign, column: column)
      }
      refuseDeeperLines(than: column, after: last)
    }
    end(id, last)
    refuseDuplicates(in: id)
    return id
  }

  /// Skips an entry without a key; the `: value` of a `? key` belongs to it.
  private mutating func skipEntry(beginningWith sign: UInt8, column: Int) {
    skipLines(deeperThan: column)
    if sign == 0x3F, indent == column, bytes[at] == 0x3A, isBlankOrEnd(at + 1) {
      skipLines(deeperThan: column)
    }
  }

  /// Reads `- item` lines at a column; it may be the column of the parent's keys.
  mutating func readSequence(column: Int, parent: Int) -> UInt32 {
    guard let id = begin(.sequence, .block) else { return skipNode(deeperThan: column - 1) }
    var last: UInt32 = 0
    while indent == column, isDash() || column > parent {
      guard isDash() else {
        reportLine(.yamlDash)
        skipLines(deeperThan: column)
        continue
      }
      at += 1
      let dash = at
      skipBlanks()
      let item: UInt32
      if isLineEnd(at) || isComment() {
        let known = tabs
        finishLine()
        item =
          indent > column
          ? damaged(readBlock(column: indent, parent: column), since: known)
          : missing(at: dash, since: known)
      } else {
        indent = at - lineStart
        item = readBlock(column: indent, parent: column)
      }
      link(item, after: last, in: id)
      last = item
      refuseDeeperLines(than: column, after: last)
    }
    end(id, last)
    return id
  }

  /// Reads the value of a key, on its line or below it.
  private mutating func readEntryValue(column: Int) -> UInt32 {
    let colon = at
    skipBlanks()
    guard isLineEnd(at) || isComment() else {
      return readValue(parent: column)
    }
    let known = tabs
    finishLine()
    if indent > column {
      return damaged(readBlock(column: indent, parent: column), since: known)
    }
    if indent == column, isDash() {
      return damaged(readSequence(column: column, parent: column), since: known)
    }
    return missing(at: colon, since: known)
  }

  /// A collection, incomplete where a line with a tab stands before its first one.
  private mutating func damaged(_ node: UInt32, since known: Int) -> UInt32 {
    if tabs > known, Int(node) < tree.nodes.count { tree.nodes[Int(node)].isIncomplete = true }
    return node
  }

  /// A missing value, which may be in a line with a tab.
  private mutating func missing(at offset: Int, since known: Int) -> UInt32 {
    let id = empty(at: offset)
    if tabs > known, Int(id) < tree.nodes.count { tree.nodes[Int(id)].kind = .unreadable }
    return id
  }

  /// Reads a value other than a block collection, and the rest of its last line.
  private mutating func readValue(parent: Int) -> UInt32 {
    let known = findings.count
    let line = lineStart
    let wasIncomplete = open.last.map { tree[$0].isIncomplete }
    let id: UInt32
    switch bytes[at] {
    case 0x22, 0x27:
      id = readQuoted()
    case 0x5B, 0x7B:
      id = readFlow(parent: parent)
    case 0x7C, 0x3E:
      return readBlockText(parent: parent)
    default:
      id = readPlain(inFlow: false)
    }
    if findings.count == known {
      if bytes[at] == 0x3A, tree[id].style == .flow {
        report(.yamlComplexKey, tree[id].span.part(0..<1))
        toLineEnd()
      }
      finishLine()
    } else {
      if let container = open.last, let wasIncomplete {
        tree.nodes[Int(container)].isIncomplete = wasIncomplete
      }
      if lineStart == line || indent > parent { skipLines(deeperThan: parent) }
    }
    if findings.count > known { tree.nodes[Int(id)].kind = .unreadable }
    return id
  }

  /// Refuses lines that are indented more than the entry they follow; they may belong to its value,
  /// or to the last part of the value.
  private mutating func refuseDeeperLines(than column: Int, after last: UInt32) {
    guard indent > column else { return }
    var part = last
    while part != 0, tree[part].kind == .mapping || tree[part].kind == .sequence {
      tree.nodes[Int(part)].isIncomplete = true
      part = tree[part].head
      while part != 0, tree[part].next != 0 { part = tree[part].next }
    }
    let isText = !startsEntry() && !isDash()
    reportLine(isText ? .yamlContinuation : .yamlIndent)
    skipLines(deeperThan: column)
  }

  /// Whether there is a `key:` here: a colon and a blank before the line ends.
  private func startsEntry() -> Bool {
    var index = at
    let quote = bytes[at]
    if quote == 0x22 || quote == 0x27 {
      index += 1
      while bytes[index] != quote || (quote == 0x27 && bytes[index + 1] == quote) {
        if isLineEnd(index) { return false }
        index += bytes[index] == 0x5C && quote == 0x22 || bytes[index] == quote ? 2 : 1
        if index >= source.bytes.count { return false }
      }
      index += 1
      while bytes[index] == 0x20 { index += 1 }
      return bytes[index] == 0x3A && isBlankOrEnd(index + 1)
    }
    while true {
      index = untilColon.end(in: bytes, from: index)
      if isLineEnd(index) { return false }
      if bytes[index] == 0x3A, isBlankOrEnd(index + 1) { return true }
      if bytes[index] == 0x23, index > at, bytes[index - 1] == 0x20 { return false }
      index += 1
    }
  }

  /// Whether a mapping starts here, even with a line that lacks its colon.
  private func isEntry(column: Int, parent: Int) -> Bool {
    if startsEntry() || bytes[at] == 0x3F && isBlankOrEnd(at + 1) { return true }
    guard at == lineStart + column else { return false }
    if parent >= 0, let below = indentBelow(), below != column { return false }
    var ahead = self
    ahead.toLineEnd()
    ahead.passLineBreak()
    ahead.nextLine()
    return parent < 0 ? ahead.indent >= 0 : ahead.indent == column && ahead.startsEntry()
  }

  /// The indentation of the next line; nil if that line may not belong here, or may end the
  /// document.
  private func indentBelow() -> Int? {
    let start = lineEnd() + (bytes[lineEnd()] == 0x0D ? 2 : 1)
    guard start < source.bytes.count else { return nil }
    var first = start
    while bytes[first] == 0x20 { first += 1 }
    switch bytes[first] {
    case 0x00, 0x09, 0x0A, 0x0D, 0x23: return nil
    default: return first == start ? nil : first - start
    }
  }
}
