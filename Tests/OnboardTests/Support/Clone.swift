import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// A clone of a registry, in which one person works with the commands and with git.
struct Clone {
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
    // A line break of a sentence is none of a value that is made visible.
    #expect(!(outcome.output + outcome.complaint).contains("\u{FFFD}"), "\(words)")
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

  func act(
    _ kind: String, _ code: String, _ number: Int, _ more: String..., exit: Int32 = 0
  ) throws {
    let words = [
      "act", "record", kind, code, "--protocol", "4517\(number) ΕΞ 2026", "--ada",
      "ΨΗ4746ΜΤΛ6-Ω3\(number)", "--date", Tool.today, "--pdf", "act.pdf", "--key",
      LifeTests.key("enactor"), "--language", "en",
    ]
    let reason = ["suspend", "withdraw"].contains(kind) ? ["--reason", "δοκιμή"] : []
    let outcome = try Tool.run(words + reason + more, in: root, environment: Tool.unfixed)
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

extension Clone {
  /// Two clones of one repository, in which 9173 is in force.
  static func two(_ work: (Clone, Clone) throws -> Void) throws {
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

  /// Commits in both, and brings the other's work here; the exit code of git.
  func merge(_ other: Clone) throws -> Int32 {
    try other.commit()
    try commit()
    try git("fetch", "-q", other.root.path, "main")
    return try git("merge", "-q", "-m", "merge", "FETCH_HEAD")
  }

  /// Commits in both, and puts the work of here after the other's; the exit code of git.
  func rebase(onto other: Clone) throws -> Int32 {
    try other.commit()
    try commit()
    try git("fetch", "-q", other.root.path, "main")
    return try git("rebase", "-q", "FETCH_HEAD")
  }

  /// Changes a text of a municipality's declaration.
  func edit(_ folder: String, _ old: String, _ new: String) throws {
    let file = root.appending(path: "Municipalities/\(folder)/onboarding.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }
}
