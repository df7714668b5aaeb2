import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// The life of a municipality, by the commands that `InForce.md` shows.
@Suite struct LifeTests {
  /// A registry with the samples and the demonstration's authority.
  static func registry(_ work: (URL) throws -> Void) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "Municipalities"),
      to: folder.appending(path: "Municipalities"))
    try work(folder)
  }

  /// Runs the tool at the time of the clock, as whoever signs does.
  private func run(_ words: [String], in folder: URL) throws -> Tool.Outcome {
    try Tool.run(words, in: folder, environment: Tool.unfixed)
  }

  /// Receives a municipality's file as it stands; one that was received before is left.
  private func receive(_ code: String, in folder: URL) throws {
    let outcome = try run(["receive", code, "--key", Self.key("revoker")], in: folder)
    let isKnown = outcome.complaint.contains("[submission-repeated]")
    #expect(outcome.exit == 0 || isKnown, "\(outcome.complaint)")
  }

  static func key(_ label: String) -> String {
    "Municipalities/authority/demonstration/\(label).key"
  }

  @Test func aCommentKeepsAnApprovalAndAnEditEndsIt() throws {
    try Self.registry { folder in
      let file = folder.appending(path: "Municipalities/9306-maleviziou/onboarding.yaml")
      func digest() throws -> String {
        try receive("9306", in: folder)
        let review = try run(["review", "9306", "--language", "en"], in: folder)
        let words = try #require(review.output.split(separator: "\n").last).split(separator: " ")
        return String(words[4])
      }
      func approve(_ digest: String, _ label: String) throws -> Tool.Outcome {
        try run(
          ["approve", "9306", "--digest", digest, "--key", Self.key(label), "--language", "en"],
          in: folder)
      }
      let first = try digest()
      #expect(try approve(first, "reviewer-1").exit == 0)
      var text = try String(contentsOf: file, encoding: .utf8)
      try (text + "# σχόλιο\n").write(to: file, atomically: true, encoding: .utf8)
      // The reviewer saw another file, so that digest approves nothing now.
      let late = try approve(first, "reviewer-2")
      #expect(late.exit == 4 && late.complaint.contains("[submission-stale]"))
      try text.write(to: file, atomically: true, encoding: .utf8)
      #expect(try digest() == first)
      #expect(try approve(first, "reviewer-1").complaint.contains("[already-signed]"))
      #expect(try approve(first, "reviewer-2").output.contains("Approved by 2 persons"))
      try (text + "# σχόλιο\n").write(to: file, atomically: true, encoding: .utf8)
      // The meaning is the approved one: there is nothing to approve again, and no line to copy.
      try receive("9306", in: folder)
      let same = try run(["review", "9306", "--language", "en"], in: folder).output
      #expect(same.contains("[already-approved]") && !same.contains("onboard approve"))
      let json = try run(["review", "9306", "--format", "json"], in: folder).output
      let known = try #require(try JSONReader.read(Array(json.utf8))["digest"]?.text)
      #expect(try approve(known, "reviewer-3").complaint.contains("[already-approved]"))
      text = text.replacing("audience: [citizens]", with: "audience: [citizens, businesses]")
      try text.write(to: file, atomically: true, encoding: .utf8)
      #expect(try approve(try digest(), "reviewer-3").output.contains("1 of 2 persons"))
    }
  }

  @Test func aLateRejectionEndsNoApproval() throws {
    try Self.registry { folder in
      try receive("9306", in: folder)
      let review = try run(["review", "9306"], in: folder).output
      let digest = try #require(review.split(separator: "\n").last).split(separator: " ")[4]
      for label in ["reviewer-1", "reviewer-2"] {
        _ = try run(
          ["approve", "9306", "--digest", "\(digest)", "--key", Self.key(label)], in: folder)
      }
      let rejected = try run(
        ["reject", "9306", "--reason", "λάθος ωράριο", "--key", Self.key("reviewer-3")], in: folder)
      #expect(rejected.exit == 4 && rejected.complaint.contains("onboard log revoke"))
      try Data("%PDF-1.7\n".utf8).write(to: folder.appending(path: "act.pdf"))
      let enacted = try run(
        [
          "act", "record", "join", "9306", "--protocol", "45174 ΕΞ 2026", "--ada",
          "ΨΗ4746ΜΤΛ6-Ω3Ρ", "--date", Tool.today, "--pdf", "act.pdf", "--key",
          Self.key("enactor"),
        ], in: folder)
      #expect(enacted.exit == 0, "\(enacted.complaint)")
      let status = try run(["status", "9306", "--language", "en"], in: folder).output
      #expect(!status.contains("rejected") && !status.contains("λάθος ωράριο"))
    }
  }

  @Test func eightWritersLoseNothing() throws {
    try Self.registry { folder in
      let codes = ["9173", "9183", "9200", "9254"]
      let digests = try codes.map { code in
        try receive(code, in: folder)
        let review = try run(["review", code], in: folder).output
        return String(try #require(review.split(separator: "\n").last).split(separator: " ")[4])
      }
      let writers = try zip(codes, digests).flatMap { code, digest in
        try ["reviewer-1", "reviewer-2"].map { label in
          let process = Process()
          process.executableURL = URL(filePath: Tool.path)
          process.arguments = ["approve", code, "--digest", digest, "--key", Self.key(label)]
          process.currentDirectoryURL = folder
          process.environment = Tool.unfixed
          process.standardOutput = FileHandle.nullDevice
          process.standardError = FileHandle.nullDevice
          try process.run()
          return process
        }
      }
      for writer in writers {
        writer.waitUntilExit()
        #expect(writer.terminationStatus == 0)
      }
      let status = try run(["status", "--language", "en"], in: folder).output
      #expect(status.split(separator: "\n").count { $0.contains("approved, awaiting") } == 4)
      let sealed = try run(["log", "seal", "--key", Self.key("log")], in: folder)
      #expect(sealed.output.contains("Σφραγίστηκαν 4."), "\(sealed.complaint)")
    }
  }
}
