import Ground
package import Schema

/// Findings as a report of GitLab's Code Quality, which shows them in merge requests.
///
/// The format is a subset of Code Climate's: an array with the members that GitLab reads. An error
/// is `major`, a warning `minor`, a note `info`.
package struct CodeQuality {
  /// The language of messages.
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// The findings of several files, in the order of the files; canonical JSON (RFC 8785).
  package func write(_ compilations: [Compilation]) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      for compilation in compilations {
        let fingerprints = Fingerprint.all(of: compilation)
        for (finding, fingerprint) in zip(compilation.findings, fingerprints) {
          json.object { write(finding, fingerprint, in: compilation, &$0) }
        }
      }
    }
    json.endFile()
    return json.bytes
  }

  private func write(
    _ finding: Finding, _ fingerprint: Digest, in compilation: Compilation, _ json: inout JSONWriter
  ) {
    let source = compilation.source
    json.member("check_name", finding.rule.id)
    json.member(
      "description",
      finding.lines(language, compilation.policy).map(\.visible).joined(separator: " "))
    json.member("fingerprint", fingerprint.description)
    json.member("location") { json in
      json.member("lines") { json in
        json.member("begin", source.position(of: Int(finding.span.start)).line)
        json.member("end", source.position(of: Int(finding.span.end)).line)
      }
      json.member("path", source.path.visible)
    }
    json.member("severity", finding.severity.codeQuality)
  }
}

extension Severity {
  /// The corresponding severity of Code Quality.
  fileprivate var codeQuality: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
