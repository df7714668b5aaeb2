import TestSupport
import Testing

@testable import Outputs
@testable import Schema

/// Every rejected example of every rule as `onboard check` prints it, in both languages.
///
/// The sentences stand in one record; around them come the place with its line and marks, the law's
/// words or the policy's edition, and the way to the explanation.
@Suite("A finding on the screen")
struct RenderedFindingTests {
  /// A rejected example.
  private struct Case {
    let name: String
    let rule: Rule
    let compilation: Compilation
    let record: RecordedExample
    /// The findings that the record words; others are those of pieces that are no whole file.
    let findings: [Finding]
  }

  private static let cases: [Case] = {
    let recorded = (try? RecordedExample.all()) ?? [:]
    let compiler = Compiler(asOf: Specimen.day)
    return Rulebook.all.flatMap { rule in
      rule.rejects.enumerated().compactMap { number, example -> Case? in
        let name = "\(rule.id) \(number + 1)"
        guard let record = recorded[name] else { return nil }
        let compilation = compiler.compile(example.file().source)
        let findings = compilation.findings.filter { finding in
          record.beside.isEmpty || record.findings.contains { $0.parts[1] == finding.rule.id }
        }
        return Case(
          name: name, rule: rule, compilation: compilation, record: record, findings: findings)
      }
    }
  }()

  @Test(
    "is the recorded sentence with its line, its basis and what to do", arguments: Language.allCases
  )
  func text(_ language: Language) {
    var cut = 0
    for one in Self.cases {
      let report = TextReport(language: language, isColourful: false, columns: nil)
      let composed = ComposedReport(compilation: one.compilation, language: language)
      #expect(one.findings.count == one.record.findings.count, "\(one.name)")
      for (finding, record) in zip(one.findings, one.record.findings) {
        let found = report.text(finding, in: one.compilation)
        let wanted = composed.text(finding, record)
        if found.contains("…\n") {
          // A line that is too wide is cut: the stories about width show how.
          cut += 1
          let lines = [found, wanted].map { $0.split(separator: "\n") }
          #expect(lines[0].prefix(2) == lines[1].prefix(2), "\(one.name)")
          #expect(lines[0].dropFirst(4) == lines[1].dropFirst(4), "\(one.name)")
        } else {
          #expect(found == wanted, "\(one.name)")
        }
      }
      let whole = one.compilation.findings.map { report.text($0, in: one.compilation) + "\n" }
      #expect(report.text([one.compilation]) == whole.joined() + composed.summary, "\(one.name)")
    }
    #expect(Self.cases.count >= 356 && cut <= 2, "\(Self.cases.count), \(cut) are cut")
  }

  @Test("makes the run fail when it is an error, and only then")
  func exit() {
    for one in Self.cases {
      let weights = one.compilation.findings.map(\.severity)
      #expect([one.compilation].haveErrors == weights.contains(.error), "\(one.name)")
      #expect(weights.contains(one.rule.severity), "\(one.name)")
    }
  }
}
