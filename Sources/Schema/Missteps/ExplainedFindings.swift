extension Compiler {
  /// The findings of a file with those that one slip of the hand explains told as one.
  func explained(_ found: [Finding], of source: Source) -> [Finding] {
    let findings = quotesTried(keysParted(found, of: source), of: source)
    let isLayout = findings.contains { finding in
      finding.rule === Rule.textTab || finding.rule === Rule.keyMissing
        || MisstepSearch.isOfLayout(finding.rule) && finding.rule !== Rule.valueEmpty
    }
    guard isLayout else { return findings }
    let search = MisstepSearch(source)
    guard let mended = search.mended else { return findings }
    let lines = TextLines(source.bytes), after = TextLines(mended.bytes)
    let left = judged(Reader.read(mended)).findings.map { MisstepSearch.Mark($0, in: after) }
    var all = findings.filter { left.contains(MisstepSearch.Mark($0, in: lines)) }
    for (misstep, isSure, place) in search.found {
      all.append(
        .misstep(
          misstep, isSure: isSure, under: misstep.parent(at: place, in: lines), in: lines))
    }
    return all.sorted { $0.span.start < $1.span.start }
  }
}

extension Misstep {
  /// The key above the place of its first line; empty at the top of the file.
  fileprivate func parent(at place: [String], in lines: TextLines) -> String {
    // Of an item with keys, the list is one step further up.
    var above = place.dropLast()
    if isOfItem(in: lines) { above = above.dropLast() }
    return above.last { !$0.utf8.allSatisfy { (0x30...0x39).contains($0) } } ?? ""
  }

  /// Whether its first line begins an item with keys.
  private func isOfItem(in lines: TextLines) -> Bool {
    guard lines.hasKey(line) else { return false }
    switch kind {
    case .dash: return true
    case .indent, .flat: return lines.isItem(line) && lines.word(line) != nil
    default: return false
    }
  }
}
