import Ground
import Outputs
import Registry
import Schema

extension EditorPage {
  /// The parameters of `textDocument/publishDiagnostics`.
  var diagnostics: JSONValue {
    var all = compilation.findings.map { diagnostic($0) }
    var besides = judged.uncompared.faults.map { diagnostic($0.message(language), .warning) }
    besides += judged.uncompared.notes.map { diagnostic($0.message(language), .note) }
    if let fault = judged.fault { besides.insert(diagnostic(fault(language), .error), at: 0) }
    all.insert(contentsOf: besides, at: 0)
    let parameters: JSONValue = ["diagnostics": .array(all), "uri": .string(text.uri)]
    return text.version.map { parameters.with(["version": .number($0)]) } ?? parameters
  }

  /// A diagnostic without a place in the text, shown at its start.
  private func diagnostic(_ message: String, _ severity: Severity) -> JSONValue {
    [
      "message": .string(message), "range": EditorRange.range(0..<0, in: index),
      "severity": .number(severity.number), "source": .string(Program.name),
    ]
  }

  /// A finding in the protocol's form: the message and the correction; the law is shown on request.
  func diagnostic(_ finding: Finding) -> JSONValue {
    let lines = finding.lines(language, compilation.policy).dropLast()
    let diagnostic: JSONValue = [
      "code": .string(finding.rule.id), "message": .string(lines.joined(separator: "\n")),
      "range": EditorRange.range(finding.span, in: index),
      "severity": .number(finding.severity.number), "source": .string(Program.name),
    ]
    let related = related(to: finding)
    return related.isEmpty ? diagnostic : diagnostic.with(["relatedInformation": .array(related)])
  }

  private func related(to finding: Finding) -> [JSONValue] {
    var related: [JSONValue] = finding.related.map { one in
      ["location": location(one.span), "message": .string(one.note(language))]
    }
    if let place = finding.elsewhere, let location = located(place) {
      related.append([
        "location": location,
        "message": .string(say(el: "εκεί δηλώνεται ήδη", en: "it is declared there")),
      ])
    }
    return related
  }
}

extension Severity {
  /// The severity's number in the protocol (LSP 3.17, DiagnosticSeverity).
  fileprivate var number: Int {
    switch self {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }
}
