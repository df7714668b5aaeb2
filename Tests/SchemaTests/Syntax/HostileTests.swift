import Testing

@testable import Schema

@Suite("The hostile files")
struct HostileTests {
  let corpus: HostileCorpus

  init() throws { corpus = try HostileCorpus() }

  @Test("are refused, each by the rule and at the line that is named")
  func refused() {
    for entry in corpus.entries {
      let source = Source(path: entry.name, bytes: entry.bytes)
      let read = Reader.read(source)
      let first = Compiler.merged([read.faults, read.refusals], in: source).first
      let found = first.map { "\($0.rule.id) \(source.position(of: Int($0.span.start)).line)" }
      #expect(found == "\(entry.id) \(entry.line)", "\(entry.name)")
    }
  }

  @Test("are many, under names of their own")
  func names() {
    let names = corpus.entries.map(\.name)
    #expect(names.count >= 500)
    #expect(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
  }

  @Test("leave no rule of the reader out")
  func complete() {
    let seen = Set(corpus.entries.map(\.id))
    // Both are told when the whole file is known, of a slip that explains several findings.
    let known = Set(Rule.reading.map(\.id)).subtracting(["yaml-item", "yaml-long-dash"])
    #expect(known.subtracting(seen).sorted() == [])
    #expect(seen.subtracting(known).sorted() == [])
  }

  /// A look that begins anew at each sign would take minutes, not a second.
  @Test(
    "that repeat one thing are read in time that grows with their size",
    arguments: [
      ("code: ", ":"), ("code: ", "1:"), ("code: ", "a: '"), ("", "="), ("", "secret=a1"),
      ("", "[\"a"), ("topics:\n  - title: ", "άν"), ("", "<<: "),
      ("a:\n", "    ? b\n"),
    ])
  func repeated(start: String, text: String) {
    let whole = start + String(repeating: text, count: 128 * 1024 / text.utf8.count)
    let compiled = Compiler(asOf: Specimen.day).compile(Source(path: "a.yaml", text: whole))
    #expect(!compiled.findings.isEmpty && compiled.findings.count <= Reader.findingLimit)
  }
}
