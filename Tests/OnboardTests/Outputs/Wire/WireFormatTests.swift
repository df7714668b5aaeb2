import Schema
import Testing

@testable import Ground
@testable import Outputs

/// What the tables of the formats say of their members.
@Suite struct WireFormatTests {
  private static let tables: [(name: String, facts: [WireFact])] = [
    ("runtime", RuntimeConfiguration.format.root.facts),
    ("index", RuntimeIndex.format.root.facts),
    ("deployment", DeploymentIndex.format.root.facts),
    ("sign-in", SignInFile.format.root.facts),
    ("sign-in-service", SignInServiceFile.format.root.facts),
  ]

  @Test func everyMemberIsExplainedInBothLanguagesAndStandsOnce() {
    for (name, facts) in Self.tables {
      for fact in facts {
        #expect(fact.note.el.contains { ("\u{370}"..."\u{3FF}").contains($0) }, "\(fact.path)")
        #expect(fact.note.en.allSatisfy { $0.isASCII || "’–§“”".contains($0) }, "\(fact.path)")
      }
      let paths = facts.map(\.path)
      #expect(Set(paths).count == paths.count, "\(name)")
      #expect(paths.allSatisfy { $0.allSatisfy(\.isASCII) && !$0.contains("..") }, "\(name)")
    }
  }

  /// A member without an aspect would be lost in every export without a word.
  @Test func everyMemberOfAConfigurationHasAnAspectButItsFrame() {
    let frame = ["format", "modes", "municipality", "timeZone"]
    let named = RuntimeConfiguration.format.root.facts.filter { $0.aspect == nil }.map(\.path)
    #expect(
      named.filter { !frame.contains($0) && !$0.hasPrefix("municipality.") }.isEmpty, "\(named)")
    let aspects = Set(RuntimeConfiguration.format.root.facts.compactMap(\.aspect))
    #expect(Aspect.allCases.filter { !aspects.contains($0) } == [])
  }

  /// An optional member is in the schema and not demanded by it, and is left out without a value.
  @Test func anOptionalMemberIsLeftOut() throws {
    let value = WireValue<Int?>.object([
      WireMember(optional: "b", .count, .staff, el: "β", en: "b") { $0 },
      WireMember("a", always: true, el: "α", en: "a"),
    ])
    #expect(String(decoding: value.file(nil, capacity: 0), as: UTF8.self) == "{\"a\":true}\n")
    #expect(String(decoding: value.file(7, capacity: 0), as: UTF8.self) == "{\"a\":true,\"b\":7}\n")
    #expect(value.schema["required"] == ["a"])
    #expect(value.schema["properties"]?.members?.keys.sorted() == ["a", "b"])
    var used: Set<Aspect> = []
    value.collect(nil, nil, &used)
    #expect(used.isEmpty)
    value.collect(7, nil, &used)
    #expect(used == [.staff])
  }
}
