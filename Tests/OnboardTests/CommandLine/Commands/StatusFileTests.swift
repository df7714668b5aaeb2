import Foundation
import TestSupport
import Testing

@testable import Ground

/// The status is of the declarations too: one that was changed, broken or lost shows before anybody
/// signs.
@Suite("Status of declarations") struct StatusFileTests {
  private static let place = "Municipalities/9306-maleviziou/onboarding.yaml"

  private func status(in folder: URL, _ words: [String] = []) throws -> Tool.Outcome {
    try Tool.run(
      ["status"] + words + ["--language", "en"], in: folder, environment: Tool.unfixed)
  }

  /// The line of 9306, and the state of its file in the JSON.
  private func told(in folder: URL) throws -> (line: String, file: String?) {
    let lines = try status(in: folder).output.split(separator: "\n")
    let line = lines.first { $0.hasPrefix("9306") }.map { String($0) }
    let json = try JSONReader.read(
      Array(try status(in: folder, ["--format", "json"]).output.utf8))
    let row = json["municipalities"]?.elements?.first { $0["code"]?.text == "9306" }
    return (try #require(line), row?["file"]?.text)
  }

  @Test func followsTheFile() throws {
    try LifeTests.registry { folder in
      let file = folder.appending(path: Self.place)
      let text = try String(contentsOf: file, encoding: .utf8)
      func run(_ words: [String]) throws -> Tool.Outcome {
        try Tool.run(words, in: folder, environment: Tool.unfixed)
      }
      #expect(try told(in: folder).file == "changed")
      #expect(try run(["receive", "9306", "--key", LifeTests.key("revoker")]).exit == 0)
      let review = try run(["review", "9306", "--format", "json"])
      let digest = try #require(
        try JSONReader.read(Array(review.output.utf8))["digest"]?.text)
      for (label, file) in [("reviewer-1", "pending"), ("reviewer-2", "decided")] {
        let key = LifeTests.key(label)
        #expect(try run(["approve", "9306", "--digest", digest, "--key", key]).exit == 0)
        #expect(try told(in: folder).file == file)
      }
      try Data(text.replacing("15 min", with: "20 min").utf8).write(to: file)
      let changed = try told(in: folder)
      #expect(changed.file == "changed" && changed.line.contains("changed and was not reviewed"))
      try Data("version: 1\n".utf8).write(to: file)
      let broken = try told(in: folder)
      #expect(broken.file == "broken" && broken.line.contains("has errors"))
      try FileManager.default.removeItem(at: file)
      #expect(try told(in: folder).file == "missing")
    }
  }

  /// The sign-in that a municipality asks for shows as its appointments do, before anybody signs.
  @Test func showsTheSignInThatWasReceived() throws {
    try LifeTests.registry { folder in
      let received = try Tool.run(
        ["receive", "9306", "--key", LifeTests.key("revoker")], in: folder,
        environment: Tool.unfixed)
      #expect(received.exit == 0, "\(received)")
      #expect(try status(in: folder).output.contains("sign-in-9306"))
      let json = try JSONReader.read(
        Array(try status(in: folder, ["--format", "json"]).output.utf8))
      let row = json["signIn"]?.elements?.first { $0["body"]?.text == "9306" }
      #expect(row?["stage"]?.text == "draft")
      #expect(try status(in: folder, ["sign-in-9306"]).exit == 0)
    }
  }

  @Test(arguments: [["status"], ["inbox"], ["build"], ["log", "show"]])
  func aFolderWithoutARegistryIsNamed(_ words: [String]) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try Tool.run(words + ["--language", "en"], in: folder)
    #expect(outcome.exit == 2)
    #expect(outcome.complaint.contains("there is no registry here"), "\(outcome)")
  }

  /// Where everybody may leave files, as in `/tmp`, a registry may be a stranger's.
  @Test(arguments: [(0o755, 0), (0o777, 0), (0o1777, 2), (0o1775, 0)])
  func aRegistryThatAnybodyMayHaveLeftIsNotTaken(mode: Int, exit: Int32) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let below = folder.appending(path: "below")
    for path in [below, folder.appending(path: "Municipalities")] {
      try FileManager.default.createDirectory(at: path, withIntermediateDirectories: false)
    }
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path)
    #expect(try Tool.run(["log", "show"], in: below).exit == exit)
  }
}
