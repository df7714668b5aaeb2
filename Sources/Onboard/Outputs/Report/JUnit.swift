import Ground
package import Schema

/// Findings as JUnit XML, which every build server shows as tests.
///
/// A file is a suite, and each of its findings a test case. An error is a failure. A warning is a
/// skipped case: servers list it with its message, and it fails no build. A clean file has one case
/// that passes. There is no time, date or host, so the same findings give the same bytes.
package struct JUnit {
  /// The language of messages.
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// The findings of several files, in the order of the files.
  package func write(_ compilations: [Compilation]) -> [UInt8] {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"onboard\"" + counts(of: compilations) + ">\n"
    for compilation in compilations {
      text += suite(compilation)
    }
    return Array((text + "</testsuites>\n").utf8)
  }

  private func suite(_ compilation: Compilation) -> String {
    let path = XMLText.escaped(compilation.source.path.visible)
    var text = "  <testsuite name=\"\(path)\"" + counts(of: [compilation]) + ">\n"
    if compilation.findings.isEmpty {
      let name = language.say(el: "χωρίς ευρήματα", en: "no findings")
      text += "    <testcase name=\"\(name)\" classname=\"\(path)\" file=\"\(path)\"/>\n"
    }
    var seen: [String: Int] = [:]
    for finding in compilation.findings {
      let number = seen[finding.rule.id, default: 0] + 1
      seen[finding.rule.id] = number
      let name = finding.rule.id + (number == 1 ? "" : " (\(number))")
      let line = compilation.source.position(of: Int(finding.span.start)).line
      text += "    <testcase name=\"\(name)\" classname=\"\(path)\" file=\"\(path)\""
      text += " line=\"\(line)\">\n" + verdict(on: finding, in: compilation)
      text += "    </testcase>\n"
    }
    return text + "  </testsuite>\n"
  }

  /// The result of a case. Names contain no line numbers, so that a server recognizes a case from
  /// run to run.
  private func verdict(on finding: Finding, in compilation: Compilation) -> String {
    let report = TextReport(
      language: language, isColourful: false, columns: TextReport.columnsOfFiles)
    let message = XMLText.escaped(finding.message(language).visible)
    let body = XMLText.lines(report.text(finding, in: compilation))
    switch finding.severity {
    case .error:
      return "      <failure message=\"\(message)\" type=\"\(finding.rule.id)\">"
        + body + "</failure>\n"
    case .warning, .note:
      return "      <skipped message=\"\(message)\"/>\n      <system-out>\(body)</system-out>\n"
    }
  }

  private func counts(of compilations: [Compilation]) -> String {
    let findings = compilations.flatMap(\.findings)
    let failures = findings.count { $0.severity == .error }
    let tests = findings.count + compilations.count { $0.findings.isEmpty }
    return " tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\""
      + " skipped=\"\(findings.count - failures)\""
  }
}
