import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard

/// Several submissions are reviewed in one folder and approved in one go, each by its whole digest.
@Suite struct ApproveManyTests {
  private func run(_ words: [String], in folder: URL) throws -> Tool.Outcome {
    try Tool.run(words + ["--language", "en"], in: folder, environment: Tool.unfixed)
  }

  private static let codes = ["9173", "9254", "9306"]

  private func received(_ work: (URL) throws -> Void) throws {
    try LifeTests.registry { folder in
      let received = try run(
        ["receive"] + Self.codes + ["--key", LifeTests.key("revoker")], in: folder)
      #expect(received.exit == 0, "\(received)")
      try work(folder)
    }
  }

  private func digests(in folder: URL) throws -> [String] {
    try String(contentsOf: folder.appending(path: "meeting/digests.txt"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  @Test func twoPersonsApproveAllThatWaits() throws {
    try received { folder in
      let written = try run(["review", "--all", "meeting"], in: folder)
      #expect(written.exit == 0, "\(written)")
      let lines = try digests(in: folder)
      #expect(lines.first == "# onboard/review-digests/v1")
      let index = try String(
        contentsOf: folder.appending(path: "meeting/index.html"), encoding: .utf8)
      for code in Self.codes {
        #expect(lines.contains { $0.hasPrefix("\(code) ") } && index.contains("\(code).html"))
        let review = try run(["review", code], in: folder).output
        #expect(lines.contains { $0.hasPrefix("\(code) ") && review.contains($0.dropFirst(5)) })
      }
      for label in ["reviewer-1", "reviewer-2"] {
        let signed = try run(
          ["approve", "--digests", "meeting/digests.txt", "--key", LifeTests.key(label)],
          in: folder)
        #expect(signed.exit == 0, "\(signed)")
        let said = label == "reviewer-1" ? "Signed: 1 of 2" : "Approved by 2"
        #expect(signed.output.components(separatedBy: said).count == lines.count)
      }
      let status = try run(["inbox", "--format", "json"], in: folder).output
      #expect(!status.contains("\"half-signed\"") && status.contains("\"unsealed\""))
    }
  }

  /// Who signs by a file signs what was reviewed, and what changed since is left out alone.
  @Test func whatChangedSinceIsLeftOut() throws {
    try received { folder in
      _ = try run(["review", "--all", "meeting"], in: folder)
      let file = folder.appending(path: "Municipalities/9254-kalamatas/onboarding.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try (text + "# σχόλιο\n").write(to: file, atomically: true, encoding: .utf8)
      _ = try run(["receive", "9254", "--key", LifeTests.key("revoker")], in: folder)
      let signed = try run(
        ["approve", "9254", "9306", "9200", "--digests", "meeting/digests.txt"]
          + ["--key", LifeTests.key("reviewer-1")], in: folder)
      #expect(signed.exit == 4, "\(signed)")
      #expect(signed.output.contains("9306: Signed: 1 of 2"))
      #expect(!signed.output.contains("9254:") && !signed.output.contains("9200:"))
      #expect(signed.complaint.components(separatedBy: "[review-changed]").count == 3)
    }
  }

  @Test func aFileOfDigestsIsReadStrictly() throws {
    try received { folder in
      _ = try run(["review", "--all", "meeting"], in: folder)
      let lines = try digests(in: folder), path = folder.appending(path: "meeting/digests.txt")
      let short = lines[1].prefix(20)
      for (wrong, said) in [
        (lines.dropFirst().joined(separator: "\n"), "does not begin with"),
        (([lines[0]] + [String(short)]).joined(separator: "\n"), "line 2"),
        ((lines + [lines[1]]).joined(separator: "\n"), "line \(lines.count + 1)"),
      ] {
        try wrong.write(to: path, atomically: true, encoding: .utf8)
        let outcome = try run(
          ["approve", "--digests", "meeting/digests.txt", "--key", LifeTests.key("reviewer-1")],
          in: folder)
        #expect(outcome.exit == 2 && outcome.complaint.contains(said), "\(outcome)")
        #expect(outcome.output.isEmpty)
      }
    }
  }

  /// At a terminal each review is shown before its question, and only a yes signs.
  @Test func eachIsShownAndAskedAtATerminal() throws {
    try received { folder in
      let run = try TerminalRun(
        ["approve"] + Self.codes + ["--key", LifeTests.key("reviewer-1"), "--language", "en"],
        in: folder, environment: Tool.unfixed)
      for (code, answer) in zip(Self.codes, ["no\n", "yes\n", "end\n"]) {
        #expect(run.wait { $0.contains("Approve \(code)? yes, no or end: ") }, "\(run.screen)")
        try run.type(answer)
      }
      #expect(run.end() == 0, "\(run.screen)")
      let parts = run.screen.components(separatedBy: "Appointments in twelve months")
      #expect(parts.count == 4)
      #expect(run.screen.contains("Not signed.") && run.screen.contains("9254: Signed: 1 of 2"))
      #expect(!run.screen.contains("9306: Signed"))
    }
  }

  /// Without a terminal nobody is asked, and a folder of another hand is not written to.
  @Test func nothingIsSignedUnseenOrWrittenOver() throws {
    try received { folder in
      let unseen = try run(
        ["approve", "9254", "9306", "--key", LifeTests.key("reviewer-1")], in: folder)
      #expect(unseen.exit == 2 && unseen.complaint.contains("--digests"), "\(unseen)")
      let own = folder.appending(path: "own")
      try FileManager.default.createDirectory(at: own, withIntermediateDirectories: false)
      try Data("mine".utf8).write(to: own.appending(path: "index.html"))
      let refused = try run(["review", "--all", "own"], in: folder)
      #expect(refused.exit == 2, "\(refused)")
      #expect(try Data(contentsOf: own.appending(path: "index.html")) == Data("mine".utf8))
    }
  }
}
