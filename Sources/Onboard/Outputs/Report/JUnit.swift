import Ground
package import Schema

/// Findings as JUnit XML, which every build server shows as tests.
///
/// A file is a suite, and each of its findings a test case. An error is a failure. A warning is a
/// skipped case: servers list it with its message, and it fails no build. A clean file has one case
/// that passes. The dialect is that of Ant, which validators know, with everything that it
/// requires: times are 0, the host is `localhost`, and the time is midnight on the day of
/// judgement, so that the same findings give the same bytes. The place of a finding is in its text,
/// as the dialect has no line numbers.
package struct JUnit {
  /// The language of messages.
  package let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// The findings of several files, in the order of the files.
  package func write(_ compilations: [Compilation]) -> [UInt8] {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
    for (number, compilation) in compilations.enumerated() {
      text += suite(compilation, number)
    }
    return Array((text + "</testsuites>\n").utf8)
  }

  private func suite(_ compilation: Compilation, _ number: Int) -> String {
    let path = XMLText.escaped(compilation.source.path.visible)
    var text = "  <testsuite name=\"\(path)\" package=\"onboard\" id=\"\(number)\""
    text += " timestamp=\"\(compilation.today.iso)T00:00:00\" hostname=\"localhost\" time=\"0\""
    text += counts(of: compilation) + ">\n    <properties/>\n"
    if compilation.findings.isEmpty {
      let name = language.say(el: "χωρίς ευρήματα", en: "no findings")
      text += "    <testcase name=\"\(name)\" classname=\"\(path)\" time=\"0\"/>\n"
    }
    var seen: [String: Int] = [:]
    for finding in compilation.findings {
      let number = seen[finding.rule.id, default: 0] + 1
      seen[finding.rule.id] = number
      let name = finding.rule.id + (number == 1 ? "" : " (\(number))")
      text += "    <testcase name=\"\(name)\" classname=\"\(path)\" time=\"0\">\n"
      text += verdict(on: finding, in: compilation) + "    </testcase>\n"
    }
    return text + "    <system-out/>\n    <system-err/>\n  </testsuite>\n"
  }

  /// The result of a case. Names contain no line numbers, so that a server recognizes a case from
  /// run to run.
  private func verdict(on finding: Finding, in compilation: Compilation) -> String {
    let report = TextReport(language: language, isColourful: false, columns: nil)
    let message = XMLText.escaped(finding.message(language).visible)
    let body = XMLText.lines(report.text(finding, in: compilation))
    switch finding.severity {
    case .error:
      return "      <failure message=\"\(message)\" type=\"\(finding.rule.id)\">"
        + body + "</failure>\n"
    case .warning, .note:
      return "      <skipped message=\"\(message)\">\(body)</skipped>\n"
    }
  }

  private func counts(of compilation: Compilation) -> String {
    let findings = compilation.findings
    let failures = findings.count { $0.severity == .error }
    return " tests=\"\(max(findings.count, 1))\" failures=\"\(failures)\" errors=\"0\""
      + " skipped=\"\(findings.count - failures)\""
  }
}
