import Testing

@testable import Schema

/// Notations of YAML that the form does not have: the true cause, once.
@Suite("The true cause")
struct TrueCauseTests {
  @Test(
    arguments: [
      ("--- foo: 1\n", "yaml-document", "«---»"),
      ("--- text\nversion: 1\n", "yaml-document", "«---»"),
      ("a: \"x\\ty\"\n", "yaml-escape", "δεν φαίνεται"),
      ("a: \"\\x09\"\n", "yaml-escape", "δεν φαίνεται"),
      ("? b\n: c\n", "yaml-complex-key", "απλή λέξη"),
      ("? b\n: c\nd: e\n", "yaml-complex-key", "απλή λέξη"),
      ("a: [b: c]\n", "yaml-flow", "μόνο τιμές"), ("a: {b, c}\n", "yaml-flow", "«{ }»"),
      ("a: [b,, c]\n", "yaml-flow", "κόμμα χωρίς τιμή"),
      ("a: [\"b\" \"c\"]\n", "yaml-flow", "Λείπει το κόμμα"),
      ("a: [b, c\nd: e\n", "yaml-flow", "λείπει το «]»"),
      ("a: [b #1, c]\n", "yaml-flow", "μέσα σε σχόλιο"),
    ])
  func isToldOnce(text: String, rule: String, says: String) {
    let (_, faults, refusals) = Reader.read(Source(path: "x", text: text))
    #expect(faults.isEmpty)
    #expect(refusals.map(\.rule.id) == [rule], "\(refusals.map(\.message.el))")
    #expect(refusals.first?.message.el.contains(says) == true, "\(refusals.map(\.message.el))")
  }

  /// Advice about the escape of a tab must not make it a backslash and a letter.
  @Test func anEscapedTabIsNoBackslash() {
    let finding = Reader.read(Source(path: "x", text: "a: \"\\t\"\n")).refusals.first
    #expect(finding?.help == nil)
  }

  /// After a broken first line, nothing is said to be missing that may have stood there.
  @Test func nothingIsMissingAfterTheFirstLine() {
    let source = Source(path: "x", text: "--- version: 1\nmunicipality:\n  code: 9200\n")
    let rules = Compiler(asOf: Specimen.day).compile(source).findings.map(\.rule.id)
    #expect(rules.contains("yaml-document") && !rules.contains("version"))
    #expect(rules.filter { $0 == "key-missing" }.count <= 1)
  }
}
