import TestSupport
import Testing

@testable import Schema

/// What formatting must never change, on tens of thousands of files.
@Suite("Formatting")
struct FormatTests {
  @Test("keeps the meaning and the comments of generated documents, and is done after one turn")
  func generated() async {
    let counts = await withTaskGroup(of: Int.self) { group in
      for seed in 0..<16 { group.addTask { Self.checkDocuments(seed: UInt64(seed)) } }
      return await group.reduce(0, +)
    }
    #expect(counts >= Cases.among(20_000), "\(counts) documents")
  }

  private static func checkDocuments(seed: UInt64) -> Int {
    var generator = DocumentGenerator(seed: 1000 + seed)
    var count = 0
    for _ in 0..<Cases.among(2250) {
      let source = Source(path: "generated.yaml", text: generator.document())
      if FormatCase(source).check(findings: count % 32 == 0, other: count % 8 == 0) { count += 1 }
    }
    return count
  }

  @Test("keeps what is found in declarations of every hand")
  func declarations() async throws {
    let sources = try Self.declarations()
    let counts = await withTaskGroup(of: Int.self) { group in
      for part in 0..<16 {
        group.addTask {
          var count = 0
          for index in stride(from: part, to: sources.count, by: 16) {
            guard var hand = Rewriting(of: sources[index], seed: UInt64(index)) else { continue }
            for turn in 0..<6 {
              let source = Source(path: sources[index].path, text: hand.next())
              let isJudged = turn == 0
              if FormatCase(source).check(findings: isJudged, other: isJudged) { count += 1 }
            }
          }
          return count
        }
      }
      return await group.reduce(0, +)
    }
    #expect(counts >= 1200, "\(counts) declarations")
  }

  @Test("keeps what is found in mutated files that can be read")
  func mutations() throws {
    var count = 0
    for (number, source) in try Self.samples().enumerated() {
      var mutation = Mutation(of: source.bytes, seed: UInt64(77 + number))
      for turn in 0..<150 {
        let mutated = Source(path: source.path, bytes: mutation.next())
        if FormatCase(mutated).check(findings: turn % 4 == 0, other: false) { count += 1 }
      }
    }
    #expect(count >= 120, "\(count) mutations")
  }

  @Test("refuses what cannot be read, with the findings that say why")
  func refused() {
    for text in ["a: [", "a: 1\na: 2\n", "\tx: 1\n", "", "- a\n", "version: 1\nx: &a b\n"] {
      let source = Source(path: "bad.yaml", text: text)
      guard case .refused(let compilation) = Layout.format(source, by: Compiler(asOf: Specimen.day))
      else {
        Issue.record("formatted \(text.debugDescription)")
        continue
      }
      #expect(!compilation.findings.isEmpty)
    }
  }

  @Test("leaves the samples as they are, but for the kind of quotes")
  func fixedPoints() throws {
    for source in try Self.samples() {
      guard case .formatted(let bytes) = Layout.format(source, by: Compiler(asOf: Specimen.day))
      else {
        Issue.record("\(source.path)")
        continue
      }
      let quotes = { (bytes: [UInt8]) in bytes.map { $0 == 0x27 ? 0x22 : $0 } }
      #expect(quotes(bytes) == quotes(source.bytes), "\(source.path)")
    }
  }

  @Test("knows the fields below every group")
  func tables() {
    var seen: [Field] = []
    func visit(_ fields: [Field]) {
      for field in fields where !seen.contains(where: { $0 === field }) {
        seen.append(field)
        let inner = field.fields
        switch field.kind {
        case .group, .groups: #expect(!inner.isEmpty, "\(field.name)")
        default: #expect(inner.isEmpty, "\(field.name)")
        }
        visit(inner)
      }
    }
    visit(TopFields.all)
    #expect(seen.count > 80, "\(seen.count)")
  }

  static func samples() throws -> [Source] {
    try Repository.files(in: "Municipalities", ending: "onboarding.yaml")
      .map { Source(path: $0.path, text: $0.text) }
  }

  /// The samples, the specimen and the files of all examples.
  static func declarations() throws -> [Source] {
    try samples() + [Source(path: "example.yaml", text: Specimen.text)]
      + RuleCase.all.map { $0.example.file().source }
  }
}

/// One file that is formatted.
struct FormatCase {
  let source: Source

  init(_ source: Source) { self.source = source }

  /// Checks a file; false when the reader refuses it.
  func check(findings: Bool, other: Bool) -> Bool {
    guard let meaning = Meaning.unordered(source) else { return false }
    guard case .formatted(let bytes) = Layout.format(source, by: Compiler(asOf: Specimen.day))
    else {
      Issue.record("refused \(shown)")
      return true
    }
    let formatted = Source(path: source.path, bytes: bytes)
    let isSafe = bytes != source.bytes || Self.draft(source) == bytes || Self.isTooLarge(source)
    let isSame =
      Meaning.unordered(formatted) == meaning
      && Self.comments(of: formatted) == Self.comments(of: source)
    let isDone = Self.draft(formatted) == bytes
    #expect(isSafe && isSame && isDone, "\(isSafe) \(isSame) \(isDone): \(shown)")
    if findings {
      let before = Self.rules(in: source), after = Self.rules(in: formatted)
      let differ = after.difference(from: before).map { "\($0)" }
      #expect(differ.isEmpty || before.count >= Reader.findingLimit, "\(differ) \(shown)")
    }
    if other {
      let outcome = String(decoding: bytes, as: UTF8.self)
      let ours = Meaning.ours(outcome) ?? "", theirs = Meaning.theirs(outcome) ?? "a refusal"
      #expect(ours.unicodeScalars.elementsEqual(theirs.unicodeScalars), "\(shown)")
    }
    return true
  }

  /// The beginning of the file: a report of all of it would hide what is wrong.
  private var shown: String {
    String(String(decoding: source.bytes, as: UTF8.self).debugDescription.prefix(2000))
  }

  /// What the writer gives, before it is compared.
  private static func draft(_ source: Source) -> [UInt8] {
    let (tree, _, _) = Reader.read(source)
    return OutlineWriter.write(OutlineReader.read(tree))
  }

  private static func isTooLarge(_ source: Source) -> Bool {
    let read = Reader.read(Source(path: "", bytes: draft(source)))
    return (read.faults + read.refusals).allSatisfy { $0.rule.id.hasPrefix("limit-") }
      && !(read.faults + read.refusals).isEmpty
  }

  private static func comments(of source: Source) -> [String] {
    let (tree, _, _) = Reader.read(source)
    return tree.comments.map { span in
      var text = source.text(span)
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }.sorted()
  }

  private static func rules(in source: Source) -> [String] {
    // A comment that comes to stand one blank behind its text looks like a part of it.
    Compiler(asOf: Specimen.day).compile(source, planning: false).findings.map(\.rule)
      .filter { $0 !== Rule.commentInText }.map(\.id).sorted()
  }
}
