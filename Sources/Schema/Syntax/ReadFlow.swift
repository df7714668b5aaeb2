/// Reads flow collections: `[a, b]` and `{a: b}`, on one line or several.
extension Reader {
  /// Reads a flow collection, whose further lines must be indented more than the parent's column.
  mutating func readFlow(parent: Int) -> UInt32 {
    let start = at
    let isMapping = bytes[at] == 0x7B
    guard let id = begin(isMapping ? .mapping : .sequence, .flow) else {
      return add(
        Node(kind: .unreadable, style: .flow, start: UInt32(start), end: UInt32(lineEnd())))
    }
    at += 1
    var last: UInt32 = 0
    let known = findings.count
    while passFlowSpace(parent: parent, opening: start) {
      if bytes[at] == (isMapping ? 0x7D : 0x5D) {
        at += 1
        break
      }
      last = isMapping ? readFlowEntry(id, last, parent, start) : readFlowItem(id, last, parent)
      guard findings.count == known, passFlowSpace(parent: parent, opening: start) else { break }
      if bytes[at] == 0x2C {
        at += 1
      } else if bytes[at] != (isMapping ? 0x7D : 0x5D) {
        reportCharacter(after: last, isMapping: isMapping)
        break
      }
    }
    end(id, last, at: at)
    if isMapping { refuseDuplicates(in: id) }
    if findings.count > known { tree.nodes[Int(id)].kind = .unreadable }
    return id
  }

  private mutating func readFlowItem(_ id: UInt32, _ last: UInt32, _ parent: Int) -> UInt32 {
    guard bytes[at] != 0x2C, bytes[at] != 0x7D else {
      reportCharacter(isMapping: false)
      return last
    }
    let item = readFlowNode(parent: parent)
    link(item, after: last, in: id)
    return item
  }

  private mutating func readFlowEntry(
    _ id: UInt32, _ last: UInt32, _ parent: Int, _ start: Int
  ) -> UInt32 {
    let byte = bytes[at]
    guard byte != 0x2C, byte != 0x5D, byte != 0x3A || !isBlankOrEnd(at + 1) else {
      reportCharacter(isMapping: true)
      return last
    }
    guard byte != 0x5B, byte != 0x7B else {
      report(.yamlComplexKey, SourceSpan(at, at + 1))
      return last
    }
    let known = findings.count
    let key = byte == 0x22 || byte == 0x27 ? readQuoted() : readPlain(inFlow: true)
    guard findings.count == known else { return last }
    let end = at
    skipBlanks()
    guard bytes[at] == 0x3A, isBlankOrEnd(at + 1) else {
      report(.noColon, tree[key].span)
      return last
    }
    at += 1
    _ = accept(key)
    link(key, after: last, in: id)
    guard passFlowSpace(parent: parent, opening: start) else { return key }
    let isEmpty = bytes[at] == 0x2C || bytes[at] == 0x7D
    let value = isEmpty ? empty(at: end + 1) : readFlowNode(parent: parent)
    link(value, after: key, in: id)
    return value
  }

  private mutating func readFlowNode(parent: Int) -> UInt32 {
    switch bytes[at] {
    case 0x5B, 0x7B: readFlow(parent: parent)
    case 0x22, 0x27: readQuoted()
    default: readPlain(inFlow: true)
    }
  }

  /// Skips to the next character of a flow collection, over lines and comments; false when the
  /// collection is not closed, which is reported.
  private mutating func passFlowSpace(parent: Int, opening: Int) -> Bool {
    skipBlanks()
    guard isLineEnd(at) || isComment() else { return true }
    finishLine()
    if indent > parent { return true }
    report(unclosed(opening), SourceSpan(opening, opening + 1))
    return false
  }

  /// How a collection is not closed.
  private func unclosed(_ opening: Int) -> Rule.FlowMistake {
    let close = bytes[opening] == 0x5B ? "]" : "}"
    let line = source.line(at: opening)
    let isInComment = tree.comments.contains { comment in
      line.contains(Int(comment.start))
        && source.bytes[Int(comment.start)..<Int(comment.end)].contains(close.utf8.first ?? 0)
    }
    return isInComment ? .closedInComment(close) : .unclosed(close)
  }

  /// Reports a mistake by its own message.
  private mutating func report(_ mistake: Rule.FlowMistake, _ span: SourceSpan) {
    report(.yamlFlow, span, mistake.message)
  }

  /// Reports a character that is not allowed here, after a value or in place of one.
  private mutating func reportCharacter(after last: UInt32 = 0, isMapping: Bool) {
    var end = at + 1
    while bytes[end] & 0xC0 == 0x80 { end += 1 }
    let mistake: Rule.FlowMistake? =
      switch bytes[at] {
      case 0x3A where !isMapping && last != 0: .keyInList
      case 0x2C: .commaExtra
      case 0x5D, 0x7D, 0x3A: nil
      default: last == 0 ? nil : .commaMissing
      }
    report(.yamlFlow, SourceSpan(at, end), mistake?.message)
  }
}
