import Testing

@testable import Schema

@Suite("The limits")
struct LimitTextTests {
  @Test(
    "are told as a clerk can picture them, with their thousands apart",
    arguments: [
      (Rule.limitFile, "256 KiB", "130.000", "130,000"),
      (Rule.limitLine, "about 500", "500", "500"),
      (Rule.limitText, "8 KiB", "4.000", "4,000"),
    ])
  func told(rule: Rule, size: String, greek: String, english: String) throws {
    let text = try #require(rule.help)
    #expect(text.en.includes(" \(size)"))
    #expect(text.el.includes(" περίπου \(greek) ελληνικά"))
    #expect(text.en.includes(" about \(english) Greek"))
  }
}
