import Testing

@testable import Schema

@Suite("The length of a text")
struct TextLengthTests {
  @Test(
    "counts bytes first, and lines of what is short enough",
    arguments: [
      (96, "Text must be one line"),
      (97, "The text is as long as 101 Greek letters, and 100 "),
    ])
  func told(letters: Int, message: String) throws {
    let text = String(repeating: "α", count: letters)
    let closure = "  - from: 2026-12-28\n    reason: |-\n      \(text)\n      1234567\n"
    let source = Example("closures:\n" + closure).file().source
    let findings = Compiler(asOf: Specimen.day).compile(source).findings
    #expect(findings.map(\.rule.id) == ["text-length"])
    #expect(findings.first?.message.en.hasPrefix(message) == true)
  }
}
