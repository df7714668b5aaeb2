import Testing

@testable import Schema

/// How many slips of the hand lie between two words, up to a limit.
@Suite("Slips within a word")
struct SpellingTests {
  @Test(
    arguments: [
      ("reason", "reason", 0), ("reson", "reason", 1), ("raeson", "reason", 1),
      ("Reason", "reason", 0), ("resaonn", "reason", 2), ("municipalty", "municipality", 1),
      ("hours", "staff", nil), ("staff", "stuff", 1), ("aab", "abb", 1), ("", "to", 2),
      ("ωράριο", "hours", nil), ("moed", "modes", 2), ("abcdef", "abc", 3), ("abcdefg", "abc", nil),
    ] as [(String, String, Int?)])
  func distance(_ one: String, _ other: String, _ wanted: Int?) {
    #expect(Spelling(one).distance(to: Spelling(other), within: 3) == wanted)
    #expect(Spelling(other).distance(to: Spelling(one), within: 3) == wanted)
  }

  @Test("a distance above the limit is none")
  func limit() {
    #expect(Spelling("modse").distance(to: Spelling("mode"), within: 0) == nil)
    #expect(Spelling("resan").distance(to: Spelling("reason"), within: 1) == nil)
    #expect(Spelling("resan").distance(to: Spelling("reason"), within: 2) == 2)
  }

  @Test("a text without any section of the form is not searched for slips in its layout")
  func sections() {
    func hasSection(_ text: String) -> Bool { TextLines(Array(text.utf8)).hasSection }
    #expect(hasSection("version: 1\n  contact:\n"))
    #expect(hasSection("  - topics:\n"))
    #expect(!hasSection("<style>\nbody {\n  margin: 0;\n}\n"))
    #expect(!hasSection("<html>\n  <p>Δευτέρα: 08:00</p>\n"))
    #expect(!hasSection("image: foo\nports:\n- 80:80\n"))
  }
}
