import Foundation
import TestSupport
import Testing

@testable import Schema

/// All that the rules say of their wrong examples, word for word, beside what was recorded.
@Suite("The recorded findings")
struct RecordedFindingsTests {
  @Test("are what the rules say of their wrong examples: make record rewrites them")
  func recorded() throws {
    let cases = RuleCase.all.filter { !$0.isAccepted }
    let areas = Dictionary(grouping: cases) { $0.area }
    let folder = Repository.root.appending(path: RecordedExample.folder)
    for (area, cases) in areas {
      let found = cases.map { Self.example($0).text }.joined(separator: "\n\n") + "\n"
      let place = folder.appending(path: "\(area).txt")
      if ProcessInfo.processInfo.environment["ONBOARD_RECORD"] != nil {
        let old = try? String(contentsOf: place, encoding: .utf8)
        if old != found {
          try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
          try Data(found.utf8).write(to: place)
          Issue.record("recorded \(area): read the diff")
        }
      }
      let known = try String(contentsOf: place, encoding: .utf8).components(separatedBy: "\n\n")
      for entry in found.components(separatedBy: "\n\n") where !known.contains(entry) {
        Issue.record("not recorded in \(area): \(entry)")
      }
      #expect(found.utf8.elementsEqual(known.joined(separator: "\n\n").utf8), "\(area)")
    }
    let files = try Repository.files(in: RecordedExample.folder, ending: "")
    #expect(files.map(\.name).sorted() == areas.keys.map { "\($0).txt" }.sorted())
  }

  @Test("are read as they were written, so that other tests can compose from them")
  func readBack() throws {
    let recorded = try RecordedExample.all()
    let cases = RuleCase.all.filter { !$0.isAccepted }
    #expect(recorded.count == cases.count)
    for rule in cases {
      let example = Self.example(rule)
      #expect(recorded[example.name] == example, "\(example.name)")
    }
  }

  private static func example(_ rule: RuleCase) -> RecordedExample {
    let (source, _) = rule.example.file()
    let findings = rule.findings(in: source)
    let beside = Compiler(asOf: Specimen.day).compile(source).findings.filter { other in
      !findings.contains { $0.rule === other.rule && $0.span == other.span }
    }
    return RecordedExample(
      name: "\(rule.rule.id) \(rule.number)",
      findings: findings.map { RecordedFinding($0, in: source) },
      beside: beside.map(\.rule.id))
  }
}

extension RuleCase {
  /// The folder of the rule's file: its area.
  fileprivate var area: String {
    location.filePath.split(separator: "/").dropLast().last.map(String.init) ?? ""
  }
}
