extension TextLines {
  /// Whether a line begins with the key of a section of the form: in a text without any, nobody has
  /// moved one.
  var hasSection: Bool {
    lines.indices.contains { line in
      guard let word = word(line), word.endIndex < bytes.count, bytes[word.endIndex] == 0x3A else {
        return false
      }
      return TopFields.all.contains { word.elementsEqual($0.name.utf8) }
    }
  }

  /// The slips that may have happened at a line, the smallest first.
  func missteps(at line: Int, of rule: Rule) -> [Misstep] {
    guard lines.indices.contains(line), !lines[line].isBlank, bytes[lines[line].content] != 0x23
    else { return [] }
    if startsWithTab(line) { return tabs(at: line) }
    if let sign = longDash(line) { return longDashes(line, sign) }
    if isItem(line) {
      let isStray = rule === Rule.yamlDash || rule === Rule.keyMissing
      return (isStray ? strayDashes(line) : []) + flat(line) + indents(line)
    }
    if isDashWithoutBlank(line) { return [blanksAfterDash(line)] }
    return (rule === Rule.yamlContinuation ? brackets(line) : []) + dashes(line) + indents(line)
      + colons(line) + flat(line)
  }

  // MARK: Dashes

  /// The length of a sign that a word processor puts in place of a dash, with a blank after it.
  private func longDash(_ line: Int) -> Int? { Self.longDash(at: content(line)) }

  private func longDashes(_ line: Int, _ sign: Int) -> [Misstep] {
    let run = column(from: line).filter { longDash($0) == sign }
    return ["-", ""].flatMap { text in
      [[line], run].map { lines in
        Misstep(
          kind: .longDash,
          edits: lines.map {
            // Where there is no list, the blank after the sign is removed with it.
            Edit(
              line: $0, column: self.lines[$0].indent, length: text.isEmpty ? sign + 1 : sign,
              text: text)
          })
      }
    }
      + [
        Misstep(
          kind: .longDash,
          edits: [Edit(line: line, column: lines[line].indent, length: sign, text: " ")])
      ]
  }

  /// The similar lines from a given one on, at its column.
  private func run(from line: Int, _ isAlike: (Int) -> Bool) -> [Int] {
    var run = [line]
    var next = line + 1
    while next < lines.count, lines[next].indent == lines[line].indent, !lines[next].isBlank,
      isAlike(next)
    {
      run.append(next)
      next += 1
    }
    return run
  }

  private func strayDashes(_ line: Int) -> [Misstep] {
    ["", "  "].map { text in
      Misstep(
        kind: .strayDash,
        edits: [Edit(line: line, column: lines[line].indent, length: 2, text: text)])
    }
  }

  private func isDashWithoutBlank(_ line: Int) -> Bool {
    let content = content(line)
    guard content.first == 0x2D, let next = content.dropFirst().first else { return false }
    return next != 0x2D && next != 0x20 && !(0x30...0x39).contains(next)
  }

  private func blanksAfterDash(_ line: Int) -> Misstep {
    Misstep(
      kind: .dashBlank,
      edits: run(from: line) { isDashWithoutBlank($0) }
        .map { Edit(line: $0, column: lines[$0].indent + 1, length: 0, text: " ") })
  }

  private func dashes(_ line: Int) -> [Misstep] {
    let indent = lines[line].indent
    var all = [[Edit(line: line, column: indent, length: 0, text: "- ")]]
    if indent >= 2 { all.append([Edit(line: line, column: indent - 2, length: 2, text: "- ")]) }
    let first = hasKey(line) ? line : run(before: line) { !hasKey($0) && !isItem($0) }
    let texts = run(from: first) { !hasKey($0) && !isItem($0) }
    if !hasKey(line), texts.count > 1 {
      all.append(texts.map { Edit(line: $0, column: indent, length: 0, text: "- ") })
    }
    // Each item of a list of groups begins with the same key.
    let alike = column(from: line).filter { number in
      hasKey(number) && word(number).map { Array($0) } == word(line).map { Array($0) }
    }
    if hasKey(line), alike.count > 1 {
      all.append(alike.map { Edit(line: $0, column: indent, length: 0, text: "- ") })
      if indent >= 2 {
        all.append(alike.map { Edit(line: $0, column: indent - 2, length: 2, text: "- ") })
      }
    }
    let rest = block(from: line).prefix { $0 == line || lines[$0].indent > indent || !isItem($0) }
    all.append(
      rest.map { Edit(line: $0, column: indent, length: 0, text: $0 == line ? "- " : "  ") })
    return all.map { Misstep(kind: .dash, edits: $0) }
  }

  /// The first of the similar lines up to a given one, at its column.
  private func run(before line: Int, _ isAlike: (Int) -> Bool) -> Int {
    var first = line
    while first > 0, lines[first - 1].indent == lines[line].indent, !lines[first - 1].isBlank,
      isAlike(first - 1)
    {
      first -= 1
    }
    return first
  }

  // MARK: Columns

  /// Lines moved to the columns of their neighbours, or two blanks further in.
  private func indents(_ line: Int) -> [Misstep] {
    let indent = lines[line].indent
    var columns: [Int] = []
    func add(_ column: Int) {
      if column != indent, !columns.contains(column) { columns.append(column) }
    }
    if let before = before(line) {
      let column = lines[before].indent + (isItem(before) && !isItem(line) ? 2 : 0)
      add(column + 2)
      add(column)
      // The columns of the sections around it.
      var least = column
      for above in lines[...before].reversed() where !above.isBlank && above.indent < least {
        least = above.indent
        add(least)
      }
    }
    if let after = after(line) { add(lines[after].indent) }
    // The line alone, or with those below it, up to any line at its column.
    let block = block(from: line).prefix(40)
    let ends =
      [line + 1]
      + block.dropFirst(2).filter { lines[$0].indent == indent }.prefix(8) + [block.endIndex]
    return columns.flatMap { column in
      ends.prefix(block.count).map { end in
        Misstep(
          kind: .indent(by: column - indent),
          edits: (line..<end).map { number in
            column > indent
              ? Edit(
                line: number, column: 0, length: 0,
                text: String(repeating: " ", count: column - indent))
              : Edit(line: number, column: 0, length: indent - column, text: "")
          })
      }
    }
  }

  /// A list that continues on the next line, put into brackets.
  private func brackets(_ line: Int) -> [Misstep] {
    guard line > 0, let colon = content(line - 1).firstIndex(of: 0x3A) else { return [] }
    let value = bytes[(colon + 1)..<lines[line - 1].end].firstIndex { $0 != 0x20 }
    guard let value, value < endOfText(line - 1), lines[line].indent > lines[line - 1].indent
    else { return [] }
    let last = run(from: line) { !hasKey($0) && !isItem($0) }.last ?? line
    var edits = [
      Edit(line: line - 1, column: value - lines[line - 1].start, length: 0, text: "[")
    ]
    for number in (line - 1)..<last {
      let end = endOfText(number)
      guard bytes[end - 1] != 0x2C else { continue }
      let isSemicolon = bytes[end - 1] == 0x3B
      edits.append(
        Edit(
          line: number, column: end - lines[number].start - (isSemicolon ? 1 : 0),
          length: isSemicolon ? 1 : 0, text: ","))
    }
    edits.append(
      Edit(line: last, column: endOfText(last) - lines[last].start, length: 0, text: "]"))
    return [Misstep(kind: .brackets, edits: edits)]
  }

  /// The end of a line's text, before the comment and the blanks after it.
  private func endOfText(_ line: Int) -> Int {
    let content = content(line)
    var end = content.endIndex
    for index in content.indices.dropFirst() where content[index] == 0x23 {
      if content[index - 1] == 0x20 {
        end = index
        break
      }
    }
    while end > content.startIndex, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }
}
