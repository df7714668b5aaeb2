import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// The reviewer's day, counted in commands and lines: ten submissions before lunch.
@Suite struct ReviewersDayTests {
  /// Everything that one person types, of git and of this tool.
  private final class Person {
    let clone: Clone
    private(set) var commands = 0

    init(_ clone: Clone) { self.clone = clone }

    func git(_ words: String...) throws {
      commands += 1
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"] + words
      process.currentDirectoryURL = clone.root
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "git \(words)")
    }

    @discardableResult
    func onboard(_ words: [String]) throws -> String {
      commands += 1
      let outcome = try Tool.run(words, in: clone.root, environment: Tool.unfixed)
      #expect(outcome.exit == 0, "\(words): \(outcome.output)\(outcome.complaint)")
      return outcome.output
    }
  }

  /// Two persons on two clones review and approve ten submissions, one after the other: what the
  /// second one signs is complete, and each first screen is one screen.
  @Test func tenSubmissionsTakeTwelveCommandsAPerson() throws {
    try LifeTests.registry { folder in
      try Data(".lock\nmeeting\n".utf8).write(to: folder.appending(path: ".gitignore"))
      let desk = Clone(root: folder), codes = ["9173", "9183", "9200", "9254", "9306"]
      try desk.git("init", "-q", "-b", "main")
      let received = try Tool.run(
        ["receive"] + codes + ["--key", LifeTests.key("revoker")], in: folder,
        environment: Tool.unfixed)
      #expect(received.exit == 0, "\(received)")
      try desk.commit()
      let shared = try Tool.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: shared) }
      try desk.git("clone", "-q", "--bare", folder.path, shared.appending(path: "all.git").path)
      for (who, label) in [("anna", "reviewer-1"), ("vasilis", "reviewer-2")] {
        let person = Person(Clone(root: shared.appending(path: who)))
        try desk.git(
          "clone", "-q", shared.appending(path: "all.git").path, person.clone.root.path)
        try person.git("pull", "-q")
        let waiting = try person.onboard(["inbox", "--key", LifeTests.key(label)])
        #expect(waiting.contains(": 10\n"), "\(waiting)")
        #expect(!waiting.contains("log seal"))
        try person.onboard(["review", "--all", "meeting"])
        let signed = try person.onboard(
          ["approve", "--digests", "meeting/digests.txt", "--key", LifeTests.key(label)])
        let said = label == "reviewer-1" ? "1 από 2" : "Εγκρίθηκε από 2"
        #expect(signed.components(separatedBy: said).count == 11, "\(signed)")
        try person.git("add", "-A")
        try person.git("commit", "-qm", "Approve ten submissions")
        try person.git("push", "-q", "origin", "HEAD:main")
        #expect(person.commands <= 12, "\(who): \(person.commands) commands")
      }
    }
  }

  /// The screen that the terminal shows for each of them, with the digest and the next command.
  @Test func eachFirstScreenIsOneScreen() throws {
    try LifeTests.registry { folder in
      let codes = ["9173", "9183", "9200", "9254", "9306"]
      let received = try Tool.run(
        ["receive"] + codes + ["--key", LifeTests.key("revoker")], in: folder,
        environment: Tool.unfixed)
      #expect(received.exit == 0, "\(received)")
      for matter in codes + codes.map({ "sign-in-\($0)" }) {
        let review = try Tool.run(["review", matter], in: folder, environment: Tool.unfixed)
        let lines = review.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(review.exit == 0 && lines.count - 1 <= ReviewScreen.most, "\(matter)")
        #expect(review.output.contains("Το κρίνετε μόνο εσείς"))
      }
    }
  }
}
