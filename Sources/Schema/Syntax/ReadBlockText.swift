/// Reads block scalars: `|` keeps line breaks, `>` folds them.
extension Reader {
  private enum Chomping { case clip, strip, keep }

  /// Reads a block scalar whose lines are indented more than the parent's column.
  mutating func readBlockText(parent: Int) -> UInt32 {
    let start = at
    let isFolded = bytes[at] == 0x3E
    at += 1
    guard let chomping = readHeader(from: start) else {
      return skipNode(deeperThan: parent)
    }
    guard let column = firstColumn(parent: parent) else {
      at = start
      report(.yamlBlock, SourceSpan(start, lineEnd()))
      return skipNode(deeperThan: parent)
    }
    let text = tree.cooked.count
    let last = readLines(column: column, isFolded: isFolded, chomping: chomping)
    nextLine()
    return cookedScalar(isFolded ? .folded : .literal, start..<last, from: text)
  }

  /// Reads the indicators after `|` or `>`, and the line break; nil when refused.
  private mutating func readHeader(from start: Int) -> Chomping? {
    var chomping = Chomping.clip
    if bytes[at] == 0x2D || bytes[at] == 0x2B {
      chomping = bytes[at] == 0x2D ? .strip : .keep
      at += 1
    }
    skipBlanks()
    guard isLineEnd(at) || isComment() else {
      at = start
      reportLine(.yamlBlock)
      return nil
    }
    if isComment() { tree.comments.append(SourceSpan(at, lineEnd())) }
    toLineEnd()
    passLineBreak()
    return chomping
  }

  /// The column of the first line with text; nil when it is not deeper than the parent's, or when
  /// an earlier blank line is deeper than it.
  private func firstColumn(parent: Int) -> Int? {
    var index = at
    var deepest = 0
    while true {
      let line = index
      while bytes[index] == 0x20 { index += 1 }
      let column = index - line
      if index >= source.bytes.count { return nil }
      if !isLineEnd(index) { return column > parent && column >= deepest ? column : nil }
      deepest = max(deepest, column)
      if bytes[index] == 0x0D { index += 1 }
      index += 1
    }
  }

  /// Reads the lines at a column or deeper into `tree.cooked`; returns the end of the last one.
  private mutating func readLines(column: Int, isFolded: Bool, chomping: Chomping) -> Int {
    var breaks = 0
    var pending = false
    var wasIndented = false
    var last = at
    while at < source.bytes.count {
      var content = at
      while content < at + column, bytes[content] == 0x20 { content += 1 }
      if isLineEnd(content) {
        if content >= source.bytes.count {
          at = content
          break
        }
        breaks += 1
        at = content
        passLineBreak()
        continue
      }
      guard content == at + column else { break }
      let isIndented = bytes[content] == 0x20
      addBreaks(breaks, pending, isFolded: isFolded && !wasIndented && !isIndented)
      breaks = 0
      at = content
      last = lineEnd()
      tree.cooked.append(contentsOf: bytes[content..<last])
      at = last
      pending = !(at >= source.bytes.count)
      passLineBreak()
      wasIndented = isIndented
    }
    if chomping != .strip, pending { tree.cooked.append(0x0A) }
    if chomping == .keep { for _ in 0..<breaks { tree.cooked.append(0x0A) } }
    return last
  }

  /// Writes the line breaks between two lines of text; when folding, a single one becomes a blank.
  private mutating func addBreaks(_ breaks: Int, _ pending: Bool, isFolded: Bool) {
    if pending, isFolded {
      if breaks == 0 { tree.cooked.append(0x20) }
    } else if pending {
      tree.cooked.append(0x0A)
    }
    for _ in 0..<breaks { tree.cooked.append(0x0A) }
  }
}
