import Foundation
import Testing

@testable import Schema

/// Writes the examples of all rules and the hostile files as files, for judges that are not
/// written in Swift. `make conformance` names the folder.
@Suite struct ConformanceCorpus {
  static let folder = ProcessInfo.processInfo.environment["ONBOARD_CORPUS"].map {
    URL(filePath: $0)
  }

  @Test("is written out when it is asked for", .enabled(if: folder != nil))
  func write() throws {
    guard let folder = Self.folder else { return }
    for rule in RuleCase.all {
      let verdict = rule.isAccepted ? "accept" : "reject"
      let name = "\(rule.rule.id).\(verdict).\(rule.number).yaml"
      try write(rule.example.file().source.bytes, to: name, in: folder, Self.family(of: rule.rule))
    }
    let hostile = try HostileCorpus().entries
    for entry in hostile { try write(entry.bytes, to: entry.name + ".yaml", in: folder, "hostile") }
    #expect(RuleCase.all.count > 100 && hostile.count > 100)
  }

  private func write(_ bytes: [UInt8], to name: String, in folder: URL, _ family: String) throws {
    let place = folder.appending(path: family)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try Data(bytes).write(to: place.appending(path: name))
  }

  private static func family(of rule: Rule) -> String {
    switch rule.check {
    case .reading: "reading"
    case .typing: "typing"
    case .judging, .scanning: "judging"
    case .comparing, .waiving: "comparing"
    }
  }
}
