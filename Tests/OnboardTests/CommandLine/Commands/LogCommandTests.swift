import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// `onboard log` as people and pipelines use it.
@Suite struct LogCommandTests {
  /// A folder with the demonstration authority, whose keys everybody has.
  private func registry(_ work: (URL) throws -> Void) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appending(path: "Municipalities")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "Municipalities/authority"),
      to: place.appending(path: "authority"))
    try work(folder)
  }

  private let keys = "Municipalities/authority/demonstration"

  private func digests(_ numbers: Range<Int>) -> [String] {
    LogExample.entries(numbers).map(\.description)
  }

  @Test func aLogIsSignedWitnessedProvedAndAudited() throws {
    try registry { (folder: URL) throws in
      func run(_ words: String...) throws -> Tool.Outcome {
        try Tool.run(["log"] + words, in: folder)
      }
      #expect(
        try Tool.run(["log", "append"] + digests(0..<5), in: folder).output == "0\n1\n2\n3\n4\n")
      #expect(try run("seal", "--key", "\(keys)/witness.key").exit == 4)
      #expect(try run("seal", "--key", "\(keys)/log.key").exit == 0)
      let cosign = ["--key", "\(keys)/witness.key", "--state", "witness.state"]
      let line = try Tool.run(["log", "cosign"] + cosign, in: folder)
      try Data(line.output.utf8).write(to: folder.appending(path: "line"))
      #expect(try run("add-cosignature", "line").exit == 0)
      let proof = try run("prove", digests(3..<4)[0])
      let authority = try LogExample.demonstration(folder)
      let (_, seen) = try LogProof.read(Array(proof.output.utf8)).check(
        entry: LogExample.entries(3..<4)[0], log: authority.logs[0],
        witnesses: authority.witnesses, quorum: 1)
      #expect(seen != nil)
      #expect(try run("prove", "--since", "2").output.split(separator: "\n").count == 2)
      #expect(try run("prove", digests(9..<10)[0]).exit == 4)
      // A number beyond the log is a slip of the call: the log has nothing to mend.
      let beyond = try run("prove", "--since", "999", "--language", "en")
      #expect(beyond.exit == 2 && beyond.complaint.contains("has 7 entries, fewer than 999"))
      #expect(!beyond.complaint.contains("log mend"), "\(beyond.complaint)")
      // No folder has records for digests that were appended by hand: `verify` refuses that too.
      func audited() throws -> [String?] {
        let told = try run("audit", "--format", "json")
        #expect(told.exit == 4)
        return try JSONReader.read(Array(told.output.utf8))["refusals"]?.elements?.map {
          $0["code"]?.text
        } ?? []
      }
      #expect(try audited() == ["record-removed"])
      let shown = try run("show", "--format", "json").output
      #expect(try JSONReader.read(Array(shown.utf8))["signed"]?.number == 7)
      // What a process leaves that is killed before it removes an empty folder.
      try FileManager.default.createDirectory(
        at: folder.appending(path: "Generated/Approvals/log/tile/entries/001.p"),
        withIntermediateDirectories: true)
      #expect(try audited() == ["record-removed"])
      let tile = folder.appending(path: "Generated/Approvals/log/tile/0/000.p/7")
      try Data([1]).write(to: tile)
      #expect(try audited() == ["log-tile-truncated", "record-removed"])
      let audit = try run("audit", "--language", "en")
      #expect(audit.exit == 4)
      #expect(audit.complaint.contains("[log-tile-truncated]"))
    }
  }

  /// What is told of the newest decision that is sealed says that a newer one waits.
  @Test func whatWaitsToBeSealedIsTold() throws {
    let world = try TrustRegistry()
    defer { world.remove() }
    try world.enact(9173, of: try world.approve(9173))
    try world.seal(hours: 2)
    func run(_ words: String..., format: String? = nil) throws -> Tool.Outcome {
      let outcome = try Tool.run(
        words + ["--language", "en"] + (format.map { ["--format", $0] } ?? []), in: world.root,
        environment: Tool.unfixed)
      #expect(outcome.exit == 0, "\(outcome)")
      return outcome
    }
    #expect(try run("log", "prove", "9173").complaint.isEmpty)
    #expect(try run("act", "announce", "9173").complaint.isEmpty)
    let now = Int(Date.now.timeIntervalSince1970)
    try world.enact(
      9173, change: .suspend, number: 2, hours: (now - TrustRegistry.start.unix) / 3600)
    for words in [["log", "prove", "9173"], ["act", "announce", "9173"]] {
      let told = try run(words[0], words[1], words[2])
      #expect(told.complaint.contains("newer waits to be sealed (suspension"), "\(told)")
      #expect(told.complaint.contains("onboard log seal"))
      let json = try run(words[0], words[1], words[2], format: "json").output
      let note = try JSONReader.read(Array(json.utf8))["notes"]?.elements?.first
      #expect(note?["matter"] == "9173", "\(json.prefix(300))")
      #expect(note?["message"]?["en"]?.text?.contains("onboard log seal") == true)
    }
    let proof = try run("log", "prove", "9173").output
    #expect(throws: Never.self) { try LogProof.read(Array(proof.utf8)) }
  }

  @Test func aWitnessDoesNotSignAForkOrLess() throws {
    try registry { (folder: URL) throws in
      let cosign = [
        "log", "cosign", "--key", "\(keys)/witness.key", "--state", "witness.state",
      ]
      func sign(_ numbers: Range<Int>) throws -> Tool.Outcome {
        let log = folder.appending(path: "Generated")
        try? FileManager.default.removeItem(at: log)
        #expect(try Tool.run(["log", "append"] + digests(numbers), in: folder).exit == 0)
        try TransparencyLog(folder: log.appending(path: "Approvals/log").path).sign(
          with: try TrustRegistry.signer("log"), name: "onboard.example/demonstration")
        return try Tool.run(cosign, in: folder)
      }
      #expect(try sign(0..<5).exit == 0)
      #expect(try sign(0..<5).exit == 0)
      #expect(try sign(0..<4).complaint.contains("[log-rollback]"))
      #expect(try sign(1..<6).complaint.contains("[log-forked]"))
      #expect(try sign(1..<9).complaint.contains("[log-inconsistent]"))
      #expect(try sign(0..<9).exit == 0)
    }
  }

  /// Eight processes append at once, one digest at a time and some of them the same.
  @Test func eightProcessesLoseNothing() throws {
    try registry { (folder: URL) throws in
      DispatchQueue.concurrentPerform(iterations: 8) { number in
        for step in 0..<10 {
          let digest = digests(step == 9 ? 0..<1 : 1 + number * 9 + step..<2 + number * 9 + step)
          let outcome = try? Tool.run(["log", "append"] + digest, in: folder)
          #expect(outcome?.exit == 0, "\(outcome?.complaint ?? "")")
        }
      }
      let log = TransparencyLog(folder: folder.path + "/Generated/Approvals/log")
      let entries = try log.contents().entries
      #expect(entries.count == 73)
      #expect(Set(entries) == Set(LogExample.entries(0..<73)))
      #expect(try LogAudit(log.place).differences.map(\.code) == [.checkpointMissing])
    }
  }
}
