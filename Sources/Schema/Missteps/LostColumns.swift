/// Finds slips in the indentation of lines: tabs, a key without its colon, sections that lost their
/// indentation when pasted.
extension TextLines {
  // MARK: Tabs

  /// Blanks in place of all tabs at the start of lines, by the widths that editors give a tab, or
  /// up to the column of a neighbour.
  func tabs(at line: Int) -> [Misstep] {
    let own = lines.indices.filter { startsWithTab($0) }
    let columns = [before(line), after(line)].compactMap { $0 }.map { lines[$0].indent }
    let neighbours = own == [line] ? columns + columns.map { $0 + 2 } : []
    return [2, 4, 8].map { width in
      Misstep(
        kind: .tabs,
        edits: own.map { number in
          let line = lines[number]
          let edge = bytes[line.start..<line.end].prefix { $0 == 0x20 || $0 == 0x09 }
          let column = edge.reduce(0) { $1 == 0x09 ? ($0 / width + 1) * width : $0 + 1 }
          return Edit(
            line: number, column: 0, length: edge.count,
            text: String(repeating: " ", count: column))
        })
    }
      + neighbours.map { column in
        let edge = bytes[lines[line].start..<lines[line].end].prefix { $0 == 0x20 || $0 == 0x09 }
        let blanks = String(repeating: " ", count: column)
        return Misstep(
          kind: .tabs, edits: [Edit(line: line, column: 0, length: edge.count, text: blanks)])
      }
  }

  // MARK: Keys

  /// The nearest line above with the same key at the same column.
  func lineOfKey(above line: Int) -> Int? {
    guard let word = word(line) else { return nil }
    return lines[..<line].indices.last { number in
      lines[number].indent == lines[line].indent && hasKey(number)
        && self.word(number).map { $0.elementsEqual(word) } ?? false
    }
  }

  /// The lines from a given one on that start at its column, up to the next less indented line,
  /// even across blank lines.
  func column(from line: Int) -> [Int] {
    let indent = lines[line].indent
    let end = lines[line...].firstIndex { !$0.isBlank && $0.indent < indent } ?? lines.count
    return (line..<end).filter { !lines[$0].isBlank && lines[$0].indent == indent }
  }

  // MARK: Colons

  /// The colon that is missing after a single word, with more indented lines below it.
  func colons(_ line: Int) -> [Misstep] {
    guard let after = after(line), lines[after].indent > lines[line].indent, !hasKey(line),
      let end = word(line)?.endIndex
    else { return [] }
    let edit = Edit(line: line, column: end - lines[line].start, length: 0, text: ":")
    return [Misstep(kind: .colon, edits: [edit])]
  }

  /// The Latin word with which a line begins, or which follows its dash.
  func word(_ line: Int) -> ArraySlice<UInt8>? {
    let content = isItem(line) ? content(line).dropFirst(2) : content(line)
    let word = content.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    return word.isEmpty ? nil : word
  }

  // MARK: Levels

  /// The lines from a given one on, each moved to its level in the form, up to a line that is
  /// already there; and the same from where the lines of its column begin.
  func flat(_ line: Int) -> [Misstep] {
    guard let (first, open) = beginning(line) else { return [] }
    var levels = open
    var text = before(first).flatMap { textColumn(below: $0, at: lines[$0].indent) }
    var edits: [Edit] = []
    for number in block(from: first) where bytes[lines[number].content] != 0x23 {
      let isText = text != nil && !isItem(number) && word(number) == nil
      guard let column = isText ? text : levels.column(of: key(number), isItem: isItem(number))
      else { break }
      let shift = column - lines[number].indent
      guard shift > 0 else { break }
      edits.append(
        Edit(line: number, column: 0, length: 0, text: String(repeating: " ", count: shift)))
      if !isText { text = textColumn(below: number, at: column) }
    }
    guard edits.count > 1, let shift = edits.first?.text.utf8.count else { return [] }
    let isShift = edits.allSatisfy { $0.text.utf8.count == shift }
    return [Misstep(kind: isShift ? .indent(by: shift) : .flat, edits: edits)]
  }

  /// The first of the lines in one column, up to a given line, that the form indents more, and the
  /// levels that are open there.
  private func beginning(_ line: Int) -> (line: Int, levels: Levels)? {
    var first = line
    for _ in 0..<12 {
      guard let above = before(first) else { return nil }
      if let levels = levels(at: above) {
        var copy = levels
        let text = word(first) == nil ? textColumn(below: above, at: lines[above].indent) : nil
        let column = text ?? copy.column(of: key(first), isItem: isItem(first))
        return (column ?? 0) > lines[first].indent ? (first, levels) : nil
      }
      guard lines[above].indent == lines[line].indent, above + 1 == first else { return nil }
      first = above
    }
    return nil
  }

  /// The key of a line or of the item that begins there; empty if there is none.
  private func key(_ line: Int) -> [UInt8] {
    hasKey(line) ? word(line).map { Array($0) } ?? [] : []
  }

  /// The column of a text on several lines below a key at a column; nil if no such text begins
  /// there.
  private func textColumn(below line: Int, at column: Int) -> Int? {
    let content = content(line)
    guard let colon = content.firstIndex(of: 0x3A) else { return nil }
    let value = content[(colon + 1)...].drop { $0 == 0x20 }
    guard value.first == 0x3E || value.first == 0x7C else { return nil }
    return column + (isItem(line) ? 4 : 2)
  }

  /// The levels below the top that are open after a line; nil where the lines above are not at the
  /// columns of the form themselves.
  private func levels(at line: Int) -> Levels? {
    var above: [Int] = []
    var column = Int.max
    for number in lines[...line].indices.reversed() where !lines[number].isBlank {
      guard lines[number].indent < column, hasKey(number), word(number) != nil else { continue }
      above.append(number)
      // The first key of an item is at the column of its other keys.
      column = lines[number].indent
      if column == 0 { break }
    }
    var levels = Levels(TopFields.all, at: 0)
    for number in above.reversed() {
      let key = word(number).map { Array($0) } ?? []
      guard levels.column(of: key, isItem: isItem(number)) == lines[number].indent else {
        return nil
      }
    }
    return levels.withoutTop
  }
}

/// The levels of the form that are open at a line, each with its column.
private struct Levels {
  private struct Level {
    let fields: [Field]
    let column: Int
    /// Whether its fields are in the items of a list.
    let isList: Bool
    /// Whether its items are single values.
    var isOfValues = false
  }

  private var open: [Level]

  init(_ fields: [Field], at column: Int) {
    open = [Level(fields: fields, column: column, isList: false)]
  }

  /// The levels without the outermost one; nil if no other is open.
  var withoutTop: Levels? {
    guard open.count > 1 else { return nil }
    var levels = self
    levels.open.removeFirst()
    return levels
  }

  /// The column of a line with a key, or of an item; nil if no open level has it.
  mutating func column(of key: [UInt8], isItem: Bool) -> Int? {
    let index = open.lastIndex { level in
      level.isList == isItem && level.fields.contains { key.elementsEqual($0.name.utf8) }
    }
    guard let index,
      let field = open[index].fields.first(where: { key.elementsEqual($0.name.utf8) })
    else { return isItem ? columnOfValue() : nil }
    open.removeSubrange((index + 1)...)
    let column = open[index].column
    let inner = isItem ? column + 2 : column
    if isItem { open.append(Level(fields: open[index].fields, column: inner, isList: false)) }
    switch field.kind {
    case .group(let fields): open.append(Level(fields: fields, column: inner + 2, isList: false))
    case .groups(let fields): open.append(Level(fields: fields, column: inner + 2, isList: true))
    case .list, .choices, .hours:
      open.append(Level(fields: [], column: inner + 2, isList: true, isOfValues: true))
    default: break
    }
    return column
  }

  /// The column of a single value in a list; nil if no such list is open.
  private mutating func columnOfValue() -> Int? {
    guard let index = open.lastIndex(where: { $0.isOfValues }) else { return nil }
    open.removeSubrange((index + 1)...)
    return open[index].column
  }
}
