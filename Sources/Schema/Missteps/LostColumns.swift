/// Slips that concern how far in lines stand: tabs, a key without its colon, sections that a paste
/// has flattened.
extension TextLines {
  // MARK: Tabs

  /// Whether there is a tab in front of a line's text.
  func startsWithTab(_ line: Int) -> Bool {
    let line = lines[line]
    return line.content < line.end && bytes[line.content] == 0x09
  }

  /// Blanks in place of all tabs in front of lines, by the widths that editors give a tab.
  func tabs() -> [Misstep] {
    [2, 4, 8].map { width in
      Misstep(
        kind: .tabs,
        edits: lines.indices.filter { startsWithTab($0) }.map { number in
          let line = lines[number]
          let edge = bytes[line.start..<line.end].prefix { $0 == 0x20 || $0 == 0x09 }
          let column = edge.reduce(0) { $1 == 0x09 ? ($0 / width + 1) * width : $0 + 1 }
          return Edit(
            line: number, column: 0, length: edge.count,
            text: String(repeating: " ", count: column))
        })
    }
  }

  // MARK: Colons

  /// The colon after a single word, with lines below it that stand further in.
  func colons(_ line: Int) -> [Misstep] {
    guard let after = after(line), lines[after].indent > lines[line].indent, !hasKey(line),
      let end = word(line)?.endIndex
    else { return [] }
    let edit = Edit(line: line, column: end - lines[line].start, length: 0, text: ":")
    return [Misstep(kind: .colon, edits: [edit])]
  }

  /// The Latin word with which a line begins, or which follows its dash.
  private func word(_ line: Int) -> ArraySlice<UInt8>? {
    let content = isItem(line) ? content(line).dropFirst(2) : content(line)
    let word = content.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    return word.isEmpty ? nil : word
  }

  // MARK: Levels

  /// The lines from one on, each moved to the level at which the form has it.
  func flat(_ line: Int) -> [Misstep] {
    guard let above = before(line), lines[line].indent <= lines[above].indent,
      var levels = levels(at: above)
    else { return [] }
    var edits: [Edit] = []
    for number in block(from: line) {
      let isItem = isItem(number)
      let key = isItem || hasKey(number) ? word(number).map { Array($0) } ?? [] : []
      guard let column = levels.column(of: key, isItem: isItem) else { break }
      let shift = column - lines[number].indent
      guard shift >= 0 else { break }
      if shift > 0 {
        let blanks = String(repeating: " ", count: shift)
        edits.append(Edit(line: number, column: 0, length: 0, text: blanks))
      }
    }
    return edits.count > 1 ? [Misstep(kind: .flat, edits: edits)] : []
  }

  /// The levels below the top that are open after a line; nil where the lines above are not at the
  /// columns of the form themselves.
  private func levels(at line: Int) -> Levels? {
    var above: [Int] = []
    var column = Int.max
    for number in lines[...line].indices.reversed() where !lines[number].isBlank {
      guard lines[number].indent < column, hasKey(number), word(number) != nil else { continue }
      above.append(number)
      // The first key of an item stands beside its other keys.
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
    /// Whether its fields stand in items.
    let isList: Bool
  }

  private var open: [Level]

  init(_ fields: [Field], at column: Int) {
    open = [Level(fields: fields, column: column, isList: false)]
  }

  /// The same without the outermost level; nil if no other is open.
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
    else { return nil }
    open.removeSubrange((index + 1)...)
    let column = open[index].column
    let inner = isItem ? column + 2 : column
    if isItem { open.append(Level(fields: open[index].fields, column: inner, isList: false)) }
    switch field.kind {
    case .group(let fields): open.append(Level(fields: fields, column: inner + 2, isList: false))
    case .groups(let fields): open.append(Level(fields: fields, column: inner + 2, isList: true))
    default: break
    }
    return column
  }
}
