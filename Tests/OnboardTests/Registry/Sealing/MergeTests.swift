import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// Two persons work in two clones and merge with git: nothing sealed is lost unnoticed, and nothing
/// that was signed must be signed again.
@Suite struct MergeTests {
  /// A clone, in which one of them works.
  private struct Clone {
    let root: URL

    /// Runs git; its output is thrown away.
    @discardableResult
    func git(_ words: String...) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments =
        ["git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "gc.auto=0"] + words
      process.currentDirectoryURL = root
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }

    @discardableResult
    func run(_ words: String..., exit: Int32 = 0) throws -> String {
      let outcome = try Tool.run(
        words + ["--language", "en"], in: root, environment: Tool.unfixed)
      #expect(outcome.exit == exit, "\(words): \(outcome.output)\(outcome.complaint)")
      return outcome.output + outcome.complaint
    }

    func commit() throws {
      try git("add", "-A")
      try git("commit", "-qm", "work")
    }

    /// The digest of the review of a file, which is received if nobody received it before.
    func digest(_ code: String) throws -> String {
      _ = try Tool.run(
        ["receive", code, "--key", LifeTests.key("revoker")], in: root, environment: Tool.unfixed)
      let words = try run("review", code).split(whereSeparator: \.isWhitespace)
      return String(words[try #require(words.firstIndex(of: "--digest")) + 1])
    }

    func approve(_ code: String, by reviewers: String..., digest: String? = nil) throws {
      let digest = try digest ?? self.digest(code)
      for reviewer in reviewers {
        try run("approve", code, "--digest", digest, "--key", LifeTests.key(reviewer))
      }
    }

    func act(_ kind: String, _ code: String, _ number: Int, exit: Int32 = 0) throws {
      let words = [
        "act", "record", kind, code, "--protocol", "4517\(number) ΕΞ 2026", "--ada",
        "ΨΗ4746ΜΤΛ6-Ω3\(number)", "--date", Tool.today, "--pdf", "act.pdf", "--key",
        LifeTests.key("enactor"), "--language", "en",
      ]
      let reason = ["suspend", "withdraw"].contains(kind) ? ["--reason", "δοκιμή"] : []
      let outcome = try Tool.run(words + reason, in: root, environment: Tool.unfixed)
      #expect(outcome.exit == exit, "\(words): \(outcome.output)\(outcome.complaint)")
    }

    @discardableResult
    func seal(_ command: String = "seal", exit: Int32 = 0) throws -> String {
      try run("log", command, "--key", LifeTests.key("log"), exit: exit)
    }

    /// What verification says after a build.
    func prove(exit: Int32 = 0) throws -> String {
      _ = try Tool.run(["build"], in: root, environment: Tool.unfixed)
      return try run(
        "verify", "--root", "Municipalities/authority/1.root.json", "--allow-demonstration",
        "--first", exit: exit)
    }
  }

  /// Two clones of one repository, in which 9173 is in force.
  private func clones(_ work: (Clone, Clone) throws -> Void) throws {
    try LifeTests.registry { folder in
      try Data("%PDF-1.7\n".utf8).write(to: folder.appending(path: "act.pdf"))
      try Data("Generated/Runtime\nGenerated/Drafts\nGenerated/Manifest\n.lock\n".utf8).write(
        to: folder.appending(path: ".gitignore"))
      let mine = Clone(root: folder)
      try mine.git("init", "-q", "-b", "main")
      try mine.approve("9173", by: "reviewer-1", "reviewer-2")
      try mine.act("join", "9173", 1)
      try mine.seal()
      try mine.run("receive", "9200", "--key", LifeTests.key("revoker"))
      try mine.commit()
      let other = try Tool.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: other) }
      try mine.git("clone", "-q", folder.path, other.appending(path: "clone").path)
      try work(mine, Clone(root: other.appending(path: "clone")))
    }
  }

  private func merge(_ other: Clone, into mine: Clone) throws -> Int32 {
    try other.commit()
    try mine.commit()
    try mine.git("fetch", "-q", other.root.path, "main")
    return try mine.git("merge", "-q", "-m", "merge", "FETCH_HEAD")
  }

  /// Both reviewers sign the same digest, each in a clone.
  @Test func parallelSignaturesBothStand() throws {
    try clones { mine, other in
      let digest = try mine.digest("9200")
      #expect(try other.digest("9200") == digest)
      try mine.approve("9200", by: "reviewer-1", digest: digest)
      try other.approve("9200", by: "reviewer-2", digest: digest)
      #expect(try merge(other, into: mine) == 0)
      #expect(try mine.run("status", "9200").contains("2/2"))
      #expect(try mine.seal().contains("9200 1: approved"))
    }
  }

  /// A suspension and the approval of a change are about different things: both stand.
  @Test func aSuspensionAndAnApprovalBothStand() throws {
    try clones { mine, other in
      let file = other.root.appending(path: "Municipalities/9173-metamorfoseos/onboarding.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try text.replacing("10 min", with: "15 min").write(
        to: file, atomically: true, encoding: .utf8)
      try mine.act("suspend", "9173", 2)
      try other.approve("9173", by: "reviewer-1", "reviewer-2")
      #expect(try merge(other, into: mine) == 0)
      let sealed = try mine.seal()
      #expect(sealed.contains("9173 3: ") && sealed.contains("9173 4: "))
      #expect(try mine.prove().contains("9173: suspended"))
      try mine.act("lift", "9173", 3)
      try mine.act("amend", "9173", 4)
      try mine.seal()
      #expect(try mine.prove().contains("9173: in force"))
    }
  }

  /// Of two reviews that rest on the same one, the first decided counts, and the other is named.
  @Test func twoReviewsAfterOneAreAFork() throws {
    try clones { mine, other in
      for (clone, minutes) in [(mine, "15 min"), (other, "20 min")] {
        let file = clone.root.appending(
          path: "Municipalities/9173-metamorfoseos/onboarding.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacing("10 min", with: minutes).write(
          to: file, atomically: true, encoding: .utf8)
        try clone.approve("9173", by: "reviewer-1", "reviewer-2")
      }
      // The declarations conflict, as they should; the records do not.
      #expect(try merge(other, into: mine) != 0)
      try mine.git("checkout", "--ours", "Municipalities")
      try mine.commit()
      #expect(try mine.seal(exit: 4).contains("[review-forked]"))
      #expect(try mine.run("status", "9173").contains("[review-forked]"))
      #expect(try mine.prove().contains("9173: in force"))
    }
  }

  /// Both sealed, one a suspension: whichever log is kept, it is noticed, and mended.
  @Test(arguments: ["--ours", "--theirs"])
  func aSealedSuspensionIsNotLostInAMerge(_ side: String) throws {
    try clones { mine, other in
      try mine.act("suspend", "9173", 2)
      try mine.seal()
      try other.approve("9200", by: "reviewer-1", "reviewer-2")
      try other.act("join", "9200", 3)
      try other.seal()
      #expect(try merge(other, into: mine) != 0)
      try mine.git("checkout", side, "--", "Generated/Approvals/log")
      try mine.commit()
      // The entries of the wider log may hide those that the kept checkpoint signs.
      let refused = try mine.prove(exit: 4)
      #expect(refused.contains("[seal-strayed]") || refused.contains("[log-"), "\(refused)")
      let mended = try mine.seal("mend")
      #expect(mended.contains(", instead of "))
      let proved = try mine.prove()
      #expect(proved.contains("9173: suspended") && proved.contains("9200: in force"))
      #expect(try mine.run("log", "audit").contains("The log is sound"))
      #expect(try mine.seal("mend").contains("Sealed 0."))
    }
  }

  /// A checkout with other line ends says just that.
  @Test func changedLineEndsAreNamed() throws {
    try clones { mine, _ in
      let approvals = mine.root.appending(path: "Generated/Approvals/9173")
      for folder in try FileManager.default.contentsOfDirectory(atPath: approvals.path) {
        let file = approvals.appending(path: "\(folder)/onboarding.yaml")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
        try Data(text.replacing("\n", with: "\r\n").utf8).write(to: file)
      }
      #expect(try mine.prove(exit: 4).contains("[line-ends-changed]"))
    }
  }
}
