import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Schema

/// The edits of one finding are one fix for whoever applies fixes: several would be alternatives.
@Suite struct JoinedFixTests {
  @Test func editsOfAFindingAreOneFixInSARIF() throws {
    let place = Repository.root.appending(path: "Municipalities/9200-neas-smyrnis/onboarding.yaml")
    let text = try String(contentsOf: place, encoding: .utf8)
      .replacing("  - name: Αγία Φωτεινή\n    date: 02-26", with: Self.holidays)
    let day = Day(iso: "2026-12-01") ?? .epoch
    let compilation = Compiler(asOf: day).compile(Source(path: "a.yaml", text: text))
    let finding = try #require(compilation.findings.first { $0.fixes.count > 1 })
    let sarif = SARIF(language: .greek, edition: PlatformPolicy.edition(on: day))
    let log = try JSONReader.read(sarif.write([compilation]))
    let results = log["runs"]?.elements?.first?["results"]?.elements ?? []
    let result = try #require(results.first { $0["ruleId"]?.text == finding.rule.id })
    let fixes = result["fixes"]?.elements ?? []
    #expect(fixes.count == 1)
    let changes = fixes.first?["artifactChanges"]?.elements ?? []
    #expect(changes.first?["replacements"]?.elements?.count == finding.fixes.count)
  }

  private static let holidays = """
      - name: Αγία Φωτεινή
        date: 10-02
      - name: Πολιούχος
        date: 23-04
    """
}
