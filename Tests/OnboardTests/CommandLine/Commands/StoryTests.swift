import Foundation
import TestSupport
import Testing

@testable import Ground

/// The stories: each a file with commands, input files and the expected output.
///
/// A command line starts with `$ `: `$ onboard ARGS`, `$ onboard ARGS < FILE`, `$ VAR=x onboard …`,
/// `$ cat FILE`, `$ ls FOLDER`, `$ rm FILE`, `$ repeat COUNT TEXT FILE` and `$ bytes HEX FILE` for
/// files that no story can hold; `_` in an argument is a blank, `\n` in TEXT a line break. The expected output of all commands is the last file, `output`:
/// each command, what it wrote, what it complained about, and its exit code if it is not 0.
@Suite struct StoryTests {
  static let folder = Repository.root.appending(path: "Tests/OnboardTests/Stories")

  static let names: [String] =
    (try? FileManager.default.subpathsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".txtar") }.sorted() ?? []

  @Test func thereAreStories() { #expect(Self.names.count >= 12) }

  @Test(arguments: names)
  func tellsTheSame(_ name: String) throws {
    let place = Self.folder.appending(path: name)
    var story = Txtar(try String(contentsOf: place, encoding: .utf8))
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in story.files where file.name != "output" {
      let url = folder.appending(path: file.name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: url)
    }
    var found = ""
    for line in story.comment.split(separator: "\n") where line.hasPrefix("$ ") {
      found += line + "\n" + (try Self.run(line.dropFirst(2), in: folder))
    }
    if ProcessInfo.processInfo.environment["ONBOARD_RECORD"] != nil {
      if story.file("output") != found {
        story.replace("output", with: found)
        try Data(story.text.utf8).write(to: place)
        Issue.record("recorded \(name): read the diff")
      }
    } else {
      #expect(story.file("output") == found, "\(name): make record rewrites it")
    }
  }

  private static func run(_ line: Substring, in folder: URL) throws -> String {
    var words = line.split(separator: " ").map(String.init)
    var environment: [String: String] = [:]
    while let word = words.first, word.contains("="), !word.hasPrefix("-") {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      environment[String(parts[0])] = String(parts[1])
      words.removeFirst()
    }
    var input = ""
    if let sign = words.firstIndex(of: "<") {
      input = try String(contentsOf: folder.appending(path: words[sign + 1]), encoding: .utf8)
      words.removeSubrange(sign...)
    }
    let command = words.removeFirst()
    switch command {
    case "cat":
      return try words.map {
        try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
      }.joined()
    case "ls":
      return try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: words[0]).path
      ).sorted().map { $0 + "\n" }.joined()
    case "repeat":
      let text = words[1].replacing("_", with: " ").replacing("\\n", with: "\n")
      let whole = String(repeating: text, count: Int(words[0]) ?? 0)
      try Data(whole.utf8).write(to: folder.appending(path: words[2]))
      return ""
    case "bytes":
      let digits = Array(words[0])
      let bytes = stride(from: 0, to: digits.count - 1, by: 2)
        .compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
      try Data(bytes).write(to: folder.appending(path: words[1]))
      return ""
    case "rm":
      for word in words { try FileManager.default.removeItem(at: folder.appending(path: word)) }
      return ""
    default:
      let arguments = words.map { $0.replacingOccurrences(of: "_", with: " ") }
      let outcome = try Tool.run(
        command == "onboard" ? arguments : [], in: folder, input: input, environment: environment)
      return outcome.output + outcome.complaint
        + (outcome.exit == 0 ? "" : "[exit \(outcome.exit)]\n")
    }
  }
}
