import Ground
package import Schema

/// Findings as workflow commands of GitHub Actions, which displays them at the changed lines.
package struct GitHubAnnotations {
  /// The language of messages.
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// The findings of several files, one per line.
  package func write(_ compilations: [Compilation]) -> [UInt8] {
    var text = ""
    for compilation in compilations {
      for finding in compilation.findings { text += line(finding, in: compilation) }
    }
    return Array(text.utf8)
  }

  private func line(_ finding: Finding, in compilation: Compilation) -> String {
    let source = compilation.source
    let start = source.position(of: Int(finding.span.start))
    let end = source.position(of: Int(finding.span.end))
    var properties = [
      ("file", source.path.visible), ("line", String(start.line)), ("endLine", String(end.line)),
    ]
    // GitHub refuses columns when a span covers several lines.
    if start.line == end.line {
      properties += [("col", String(start.column)), ("endColumn", String(end.column))]
    }
    properties.append(("title", finding.rule.id))
    let list = properties.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
    let message = finding.lines(language, compilation.policy).map(\.visible)
      .joined(separator: "\n")
    return "::\(finding.severity.annotation) \(list)::\(Self.data(message))\n"
  }

  /// A message, escaped for a workflow command.
  package static func data(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  /// A property, escaped for a workflow command.
  static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escaped(_ text: String, _ signs: [Unicode.Scalar: String]) -> String {
    var safe = ""
    for scalar in text.unicodeScalars { safe += signs[scalar] ?? String(scalar) }
    return safe
  }
}

extension Severity {
  /// The corresponding workflow command.
  var annotation: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}
