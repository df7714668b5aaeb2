import Foundation
import TestSupport
import Testing

@testable import Schema

/// All that the rules say of their wrong examples, word for word, beside what was recorded.
@Suite("The recorded findings")
struct RecordedFindingsTests {
  private static let place = Repository.root.appending(path: "Tests/SchemaTests/Data/findings.txt")

  @Test("are what the rules say of their wrong examples: make record rewrites them")
  func recorded() throws {
    let found = RuleCase.all.filter { !$0.isAccepted }.map { Self.entry($0) }
    if ProcessInfo.processInfo.environment["ONBOARD_RECORD"] != nil {
      try Data(found.joined(separator: "\n\n").appending("\n").utf8).write(to: Self.place)
    }
    let text = try String(contentsOf: Self.place, encoding: .utf8)
    let known = text.dropLast().split(separator: "\n\n").map(String.init)
    for entry in found where !known.contains(entry) { Issue.record("not recorded: \(entry)") }
    #expect(found.count == known.count)
  }

  /// One example's findings: message, help, related places and edits, each on a line.
  private static func entry(_ rule: RuleCase) -> String {
    let (source, _) = rule.example.file()
    let findings = rule.findings(in: source)
    var lines = ["\(rule.rule.id) \(rule.number)"]
    for finding in findings {
      lines += words("", finding.message)
      if let help = finding.help { lines += words("help ", help) }
      for related in finding.related {
        lines += words("and \(shown(related.span, in: source)): ", related.note)
      }
      for fix in finding.fixes {
        let replacement = String(fix.replacement.debugDescription.dropFirst().dropLast())
        lines.append("\(fix.applicability) \(shown(fix.span, in: source)) → ‘\(replacement)’")
      }
    }
    return lines.joined(separator: "\n").replacing("\n\n", with: "\n")
  }

  private static func words(_ start: String, _ text: Bilingual) -> [String] {
    ["\(start)\(text.el)", "\(start)\(text.en)"]
  }

  private static func shown(_ span: SourceSpan, in source: Source) -> String {
    let place = source.position(of: Int(span.start))
    return "\(place.line):\(place.column) ‘\(source.text(span))’"
  }
}
