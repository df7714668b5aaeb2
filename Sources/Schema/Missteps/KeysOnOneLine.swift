extension Compiler {
  /// The maximum number of lines in a file that are tried in parts.
  private static let lineLimit = 8

  /// The findings, with a second key on a line reported as such: `code: 9200 name: Δήμος …`.
  ///
  /// The line is divided before each word that could be a key; the second key is reported only if
  /// the file then has fewer errors and none about the layout in these lines.
  func keysParted(_ found: [Finding], of source: Source) -> [Finding] {
    var findings = found
    for value in found.filter({ $0.rule === Rule.yamlValue }).prefix(Self.lineLimit) {
      guard let parted = PartedLine(source, at: Int(value.span.start)) else { continue }
      let after = judged(Reader.read(parted.source)).findings
      let errors = after.filter { $0.severity == .error }
      guard errors.count < findings.count(where: { $0.severity == .error }),
        !errors.contains(where: {
          parted.holds($0) && (MisstepSearch.isOfLayout($0.rule) || $0.rule === Rule.yamlValue)
        })
      else { continue }
      let left = after.map { parted.mark(of: $0) }
      findings = findings.filter { finding in
        finding.span.start != value.span.start && left.contains(parted.markBefore(of: finding))
      }
      findings.append(
        .keysOnOneLine(
          parted.keys, fixes: parted.fixes(areSure: !errors.contains { parted.holds($0) })))
    }
    return findings.sorted { $0.span.start < $1.span.start }
  }
}

/// A line with several keys, and the file in which each of them has its own line.
struct PartedLine {
  /// The names of the keys after the first, as written.
  let keys: [(name: String, span: SourceSpan)]
  /// The edits that divide the line.
  let edits: [TextLines.Edit]
  /// The file afterwards.
  let source: Source

  private let line: Int
  private let before: TextLines
  private let after: TextLines

  /// Divides the line that contains an offset; nil if it has no second key.
  init?(_ source: Source, at offset: Int) {
    let lines = TextLines(source.bytes)
    let number = lines.number(at: offset)
    let content = lines.content(number)
    let indent = lines.lines[number].indent + (lines.isItem(number) ? 2 : 0)
    var keys: [(name: String, span: SourceSpan)] = []
    var edits: [TextLines.Edit] = []
    guard let first = content.firstIndex(of: 0x3A) else { return nil }
    for colon in content.indices.dropFirst() where colon > first && content[colon] == 0x3A {
      guard colon + 1 < content.endIndex, content[colon + 1] == 0x20 else { continue }
      var start = colon
      while start > first, Self.isInKey(content[start - 1]) { start -= 1 }
      guard start < colon, content[start - 1] == 0x20 else { continue }
      var end = start
      while end > first + 1, [0x20, 0x2C, 0x3B].contains(content[end - 1]) { end -= 1 }
      guard end > first + 1 else { continue }
      keys.append(
        (String(decoding: content[start..<colon], as: UTF8.self), SourceSpan(start, colon)))
      edits.append(
        TextLines.Edit(
          line: number, column: end - lines.lines[number].start, length: start - end,
          text: "\n" + String(repeating: " ", count: indent)))
    }
    guard !keys.isEmpty else { return nil }
    self.keys = keys
    self.edits = edits
    line = number
    before = lines
    self.source = Source(path: source.path, bytes: lines.applying(edits))
    after = TextLines(self.source.bytes)
  }

  private static func isInKey(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20
  }

  /// Whether a finding of the divided file is about one of the parts.
  func holds(_ finding: Finding) -> Bool {
    (line...(line + edits.count)).contains(after.number(at: Int(finding.span.start)))
  }

  /// A finding of the divided file, as it is recognized in the original file.
  func mark(of finding: Finding) -> MisstepSearch.Mark {
    var mark = MisstepSearch.Mark(finding, in: after)
    mark.line = mark.line > line + edits.count ? mark.line - edits.count : min(mark.line, line)
    return mark
  }

  /// A finding of the original file.
  func markBefore(of finding: Finding) -> MisstepSearch.Mark {
    MisstepSearch.Mark(finding, in: before)
  }

  /// What parts the line, as fixes of the file as it is.
  func fixes(areSure: Bool) -> [Finding.Fix] {
    edits.map { edit in
      Finding.Fix(
        span: before.span(of: edit), replacement: edit.text,
        applicability: areSure ? .certain : .maybe)
    }
  }
}
