import Foundation
import TestSupport
import Testing

@testable import Ground

@Suite("onboard diff --rev")
struct DiffRevisionTests {
  private static let environment = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
  ]

  /// Runs git in a folder, and says whether it could.
  @discardableResult
  private static func git(_ words: [String], in folder: URL) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-c", "user.name=t", "-c", "user.email=t@t.example"] + words
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private static let hasGit = git(["--version"], in: FileManager.default.temporaryDirectory)

  @Test("compares the file with what git holds", .enabled(if: hasGit))
  func revision() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = "Municipalities/9200-neas-smyrnis/onboarding.yaml"
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let sample = Repository.root.appending(path: path)
    let text = try String(contentsOf: sample, encoding: .utf8)
    try Data(text.utf8).write(to: file)
    for words in [["init", "-q"], ["add", "."], ["commit", "-qm", "one"]] {
      try #require(Self.git(words, in: folder))
    }
    func diff(_ words: String...) throws -> Tool.Outcome {
      try Tool.run(
        ["diff", "--as-of", "2026-11-22", "--language", "en"] + words, in: folder,
        environment: Self.environment)
    }
    let same = try diff("--rev", "HEAD", "--exit-code", "9200")
    #expect(same.exit == 0 && same.output.contains("0 changes"))
    let changed = text.replacingOccurrences(of: "    video: 30 min", with: "    video: 40 min")
    try Data(
      changed.replacingOccurrences(of: "      video: 30 min", with: "      video: 40 min").utf8
    )
    .write(to: file)
    let other = try diff("--rev", "HEAD", "--exit-code", path)
    #expect(other.exit == 3 && other.output.contains("30 minutes → 40 minutes"))
    #expect(try diff("--rev", "HEAD", file.path).exit == 0)
    try Data("version: 2\n".utf8).write(to: file)
    for words in [["add", "."], ["commit", "-qm", "two"]] {
      try #require(Self.git(words, in: folder))
    }
    let refused = try diff("--rev", "HEAD", "9200")
    #expect(refused.exit == 1 && refused.output.isEmpty)
    // The first error of each version, and how to see all: the old one is asked of git.
    #expect(refused.complaint.matches(of: /error\[/).count == 2, "\(refused.complaint)")
    let show = "git -C Municipalities/9200-neas-smyrnis show HEAD:./onboarding.yaml"
    #expect(refused.complaint.contains(": \(show) | onboard check - --as-of 2026-11-22\n"))
    #expect(refused.complaint.hasSuffix(": onboard check \(path) --as-of 2026-11-22\n"))
    for revision in ["nowhere", "--output=x", "HEAD:", ""] {
      let outcome = try diff("--rev=\(revision)", path)
      #expect(outcome.exit == 2 && !outcome.complaint.isEmpty, "\(revision)")
    }
  }
}
