import TestSupport
import Testing

@testable import Schema

@Suite("The examples of the rules")
struct RuleExampleTests {
  @Test("pass, or fail once and at the mark", arguments: RuleCase.all)
  func example(_ rule: RuleCase) {
    let (source, mark) = rule.example.file()
    let findings = rule.findings(in: source).filter { $0.waiver == nil }
    let found = findings.map { Self.describe($0, in: source) }
    if rule.isAccepted {
      #expect(found == [], "\(rule.testDescription)", sourceLocation: rule.location)
      #expect(mark == nil, "an accepted example has a mark", sourceLocation: rule.location)
    } else if let mark {
      let expected = Self.describe(rule.rule.id, mark, in: source)
      #expect(found == [expected], "\(rule.testDescription)", sourceLocation: rule.location)
    } else {
      Issue.record("a rejected example has no mark", sourceLocation: rule.location)
    }
  }

  @Test("are cut into a file that has no fault, not even a small one")
  func specimen() {
    let compilation = Compiler(asOf: Specimen.day).compile(
      Source(path: "example.yaml", text: Specimen.text))
    #expect(compilation.findings.map(\.message.en) == [])
    #expect(compilation.plan != nil)
  }

  @Test("know the file and the line that they are written in")
  func locations() throws {
    let files = try Repository.files(in: "Sources/Schema/Rules", ending: ".swift")
    for rule in RuleCase.all {
      let name = "/" + (rule.example.fileID.split(separator: "/").last ?? "")
      let lines = files.first { $0.path.hasSuffix(name) }?.lines ?? []
      let isKnown = lines.indices.contains(rule.example.line - 1)
      #expect(isKnown && lines[rule.example.line - 1].contains("("))
    }
  }

  private static func describe(_ finding: Finding, in source: Source) -> String {
    describe(finding.rule.id, finding.span, in: source)
  }

  private static func describe(_ id: String, _ span: SourceSpan, in source: Source) -> String {
    let place = source.position(of: Int(span.start))
    let text = source.text(span)
    return "\(id) at \(place.line):\(place.column) ‘\(text)’"
  }
}
