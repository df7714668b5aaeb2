import Testing

@testable import Schema

/// What a file means, wherever it stands: the order of its keys and values.
@Suite struct OutlineTests {
  private static func outline(_ text: String) -> [String] {
    Reader.read(Source(path: "a.yaml", text: text)).tree.outline
  }

  @Test func layoutChangesNothing() {
    let block = Self.outline("a:\n  b: 1\n  c:\n    - x\n    - y\n")
    #expect(block == Self.outline("a: {b: 1, c: [x, y]}\n"))
    #expect(block != Self.outline("a: {b: 1}\nc: [x, y]\n"))
  }

  @Test func whatIsEmptyIsNoText() {
    #expect(Self.outline("a:\nb: 1\n") != Self.outline("a: \"\"\nb: 1\n"))
  }

  /// What cannot be read has no children.
  @Test(
    arguments: [
      "a: *x\nb: 1\n", "a: &x\nb: 1\n", "a: !!str b\n", "a: {b: [\n", "a: \"b\nc: 1\n",
      "- ? a\n- b\n",
      "a: [1, {b: *c}]\n", "a:\n  - *x\n  - y\n",
    ])
  func whatCannotBeReadIsPassed(_ text: String) {
    _ = Self.outline(text)
    for length in 0..<text.utf8.count { _ = Self.outline(String(text.prefix(length))) }
  }
}
