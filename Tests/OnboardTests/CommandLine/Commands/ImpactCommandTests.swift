import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// `onboard impact` as a person and a pipeline use it.
@Suite struct ImpactCommandTests {
  private static let day = "\(TrustRegistry.start.day.adding(2))"

  private static func impact(in registry: TrustRegistry, _ words: String...) throws -> Tool.Outcome
  {
    try Tool.run(
      ["impact", "--language", "en", "--as-of", day] + words, in: registry.root)
  }

  @Test func theExitCodeSaysWhatIsNeeded() throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    #expect(try Self.impact(in: registry).exit == 0)
    try registry.enact(9306, of: try registry.approve(9306))
    try registry.enact(9254, of: try registry.approve(9254))
    try registry.seal()
    #expect(try Self.impact(in: registry, "--check").exit == 0)
    try registry.write(Array(ImpactRegistry.file.utf8), to: "decided.yaml")
    let decided = try Self.impact(in: registry, "--holidays", "decided.yaml")
    #expect(decided.exit == 0 && decided.output.contains("9306 Δήμος Μαλεβιζίου: calendar only"))
    #expect(try Self.impact(in: registry, "--holidays", "decided.yaml", "--check").exit == 3)
    // The file of the registry counts when no other is named.
    try registry.write(Array(ImpactRegistry.file.utf8), to: HolidaysFile.place)
    #expect(try Self.impact(in: registry, "--check").exit == 3)
    try registry.edit("decided.yaml") { $0 = $0.replacing("2027-05-04", with: "2027-05-08") }
    let wrong = try Self.impact(in: registry, "--holidays", "decided.yaml")
    #expect(wrong.exit == 1 && wrong.complaint.contains("error[holiday-move-wrong]"))
    #expect(try Self.impact(in: registry, "--holidays", "nowhere.yaml").exit == 2)
    try registry.write([0x7B, 0x7D], to: TrustRegistry.path(of: try Self.approval(of: registry)))
    let refused = try Self.impact(in: registry)
    #expect(refused.exit == 4 && refused.output.contains("9254"), "\(refused.complaint)")
  }

  /// The record of an approval, to be damaged.
  private static func approval(of registry: TrustRegistry) throws -> Record {
    try #require(try registry.records(of: 9306).first { $0.submission != nil }).record
  }

  @Test func findingsAndPagesAreWritten() throws {
    let registry = try ImpactRegistry.make()
    defer { registry.remove() }
    try registry.write(Array(ImpactRegistry.file.utf8), to: HolidaysFile.place)
    for _ in 1...2 {
      let outcome = try Self.impact(in: registry, "--page", "impact.html", "--check")
      #expect(outcome.exit == 1, "\(outcome.complaint)")
    }
    let page = String(decoding: try registry.bytes("impact.html"), as: UTF8.self)
    #expect(page.contains("would have findings") && page.contains("<html lang=\"en\">"))
    try registry.write(Array("own".utf8), to: "own.html")
    #expect(try Self.impact(in: registry, "--page", "own.html").exit == 2)
    #expect(try registry.bytes("own.html") == Array("own".utf8))
    let json = try Self.impact(in: registry, "--format", "json")
    #expect(try JSONReader.read(Array(json.output.utf8))["format"]?.text == "onboard/impact/v1")
  }
}
