extension Compiler {
  /// The maximum number of values in a file that are tried in quotes.
  private static let quoteLimit = 8

  /// The findings, where those that quotes would only hide are replaced by the real fault of the
  /// value: `07:30-13:` contains no second key, but hours without their end, and a dash alone is a
  /// closed day.
  func quotesTried(_ findings: [Finding], of source: Source) -> [Finding] {
    var findings = findings
    let quoted = findings.indices.filter {
      findings[$0].rule === Rule.yamlValue && findings[$0].fixes.count == 1
    }
    for index in quoted.prefix(Self.quoteLimit) {
      if let found = foundInQuotes(findings[index].fixes[0], of: source) {
        findings[index] = found
      }
    }
    // A dash in place of hours begins no list: it says that the day is closed.
    let dashes = findings.indices.filter {
      findings[$0].rule === Rule.yamlDash && source.text(findings[$0].span) == "-"
    }
    for index in dashes.prefix(Self.quoteLimit) {
      let quotes = Finding.Fix(
        span: findings[index].span, replacement: "\"-\"", applicability: .maybe)
      if let found = foundInQuotes(quotes, of: source), found.rule === Rule.timeFormat {
        findings[index] = found
      }
    }
    return findings
  }

  /// The finding about a value once it is in quotes; nil if it is then accepted.
  private func foundInQuotes(_ quotes: Finding.Fix, of source: Source) -> Finding? {
    let (start, end) = (Int(quotes.span.start), Int(quotes.span.end))
    let bytes =
      Array(source.bytes[..<start]) + Array(quotes.replacement.utf8) + source.bytes[end...]
    let mended = Source(path: source.path, bytes: bytes)
    let findings = judged(Reader.read(mended)).findings
    guard
      let found = findings.first(where: {
        $0.span.start == quotes.span.start && $0.severity == .error
      })
    else { return nil }
    return Finding(
      found.rule, at: quotes.span, found.message, help: found.help,
      fixes: found.fixes.filter { $0.span.start == quotes.span.start }.map {
        Finding.Fix(
          span: quotes.span, replacement: $0.replacement, applicability: $0.applicability)
      })
  }
}
