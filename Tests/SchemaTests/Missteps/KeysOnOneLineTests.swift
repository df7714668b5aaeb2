import TestSupport
import Testing

@testable import Schema

/// Two keys on one line are one finding, which parts the line; a text with a colon is none of it.
@Suite("Keys on one line")
struct KeysOnOneLineTests {
  private static let compiler = Compiler(asOf: Specimen.day)

  private static func errors(_ source: Source) -> [Finding] {
    compiler.compile(source).findings.filter { $0.severity == .error }
  }

  private static let lines = [
    ("  code: 9200\n  name: Δήμος", "  code: 9200 name: Δήμος"),
    ("  code: 9200\n  name: Δήμος", "  code: 9200, name: Δήμος"),
    ("  protocol: 17788/20-7-2026\n  date:", "  protocol: 17788/20-7-2026; date:"),
  ]

  @Test("are told once, and parted", arguments: lines)
  func parted(_ written: String, _ joined: String) throws {
    let text = String(decoding: Example("").file().source.bytes, as: UTF8.self)
    try #require(text.contains(written))
    let source = Source(path: "a.yaml", text: text.replacing(written, with: joined))
    let found = Self.errors(source)
    #expect(found.count == 1)
    #expect(found.first?.rule === Rule.yamlValue)
    let repair = Repair(of: source, by: Self.compiler)
    #expect(Self.errors(repair.source).isEmpty)
    #expect(String(decoding: repair.source.bytes, as: UTF8.self) == text)
  }

  @Test("are left where the words after the colon belong to the text")
  func text() throws {
    let (source, _) = Example(
      "closures:\n  - from: 2026-12-28\n    reason: Κλειστά: note: απογραφή"
    )
    .file()
    let found = Self.errors(source)
    #expect(found.map(\.rule.id) == ["yaml-value"])
    #expect(found.first?.fixes.first?.replacement == "\"Κλειστά: note: απογραφή\"")
  }
}
