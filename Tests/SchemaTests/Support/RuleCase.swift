import TestSupport
import Testing

@testable import Schema

/// One example of one rule, with what must become of it.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: Rule
  let example: Example
  let isAccepted: Bool
  let number: Int

  static let all: [RuleCase] = Rulebook.all.flatMap { rule in
    rule.accepts.enumerated().map {
      RuleCase(rule: rule, example: $1, isAccepted: true, number: $0 + 1)
    }
      + rule.rejects.enumerated().map {
        RuleCase(rule: rule, example: $1, isAccepted: false, number: $0 + 1)
      }
  }

  var testDescription: String {
    "\(rule.id), \(isAccepted ? "accepted" : "rejected") \(number)"
  }

  /// What the compiler finds in the example; whole files of the reader's rules need only be text.
  func findings(in source: Source) -> [Finding] {
    if example.whole, case .reading = rule.check {
      let read = Reader.read(source)
      return Compiler.merged([read.faults, read.refusals], in: source)
    }
    return Compiler(asOf: Specimen.day).compile(source).findings
  }

  /// Where the example is written.
  var location: SourceLocation {
    SourceLocation(
      fileID: example.fileID, filePath: Self.paths[fileName] ?? fileName, line: example.line,
      column: 1)
  }

  private var fileName: String { example.fileID.split(separator: "/").last.map(String.init) ?? "" }

  private static let paths: [String: String] = {
    let files = (try? Repository.files(in: "Sources/Schema", ending: ".swift")) ?? []
    return Dictionary(files.map { ($0.name, $0.fullPath) }) { first, _ in first }
  }()
}
