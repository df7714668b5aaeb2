import Foundation
import Ground
import TestSupport
import Testing

/// The commands and messages that pages show, as they stand there.
@Suite struct PagesToCopyTests {
  private static let inForce = "Sources/Schema/Schema.docc/InForce.md"

  private static func text(of page: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: page), encoding: .utf8)
  }

  /// The blocks of a page that begin with a fence, without it.
  private static func blocks(of page: String, after fence: String = "```bash\n") throws -> [String]
  {
    try text(of: page).components(separatedBy: fence).dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  /// A fresh machine begins with the two commands that matter most, on the first screen.
  @Test(arguments: ["README.md", "README.el.md"])
  func theReadmeBeginsWithTwoCommands(_ page: String) throws {
    #expect(
      try Self.blocks(of: page) == [
        "swift run onboard build\nswift test\n",
        "swift build\nexport PATH=\"$PWD/.build/debug:$PATH\"\n",
      ])
    let before = try Self.text(of: page).components(separatedBy: "swift test\n")[0]
    #expect(before.split(separator: "\n", omittingEmptySubsequences: false).count <= 24)
    #expect(try Self.text(of: page).contains("onboard_\(Program.version)_amd64.deb"))
  }

  /// The finding that the README shows is what the tool says of a sample without a duration.
  @Test func theReadmeShowsARealMessage() throws {
    let blocks = try Self.blocks(of: "README.md", after: "```\n").filter { $0.hasPrefix("λάθος") }
    let shown = try #require(blocks.first)
    try LifeTests.registry { folder in
      let path = "Municipalities/9200-neas-smyrnis/onboarding.yaml"
      let file = folder.appending(path: path)
      let whole = try String(contentsOf: file, encoding: .utf8)
      let broken = whole.replacing("\n  phone: 10 min\n", with: "\n", maxReplacements: 1)
      #expect(broken != whole)
      try broken.write(to: file, atomically: true, encoding: .utf8)
      let greek = try Tool.run(["check", path], in: folder)
      #expect(greek.exit == 1 && greek.output.contains(shown), "\(greek.output)")
      let english = try Tool.run(["check", path, "--language", "en"], in: folder).output
      let line = english.split(separator: "\n").first { $0.hasPrefix("error[") }
      #expect(try Self.text(of: "README.md").contains("*\(try #require(line))*"))
    }
  }

  /// Runs a page's commands as they stand, in one shell that ends at the first failure.
  private static func copied(_ script: String, in folder: URL) throws -> String {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/bash")
    shell.arguments = ["-euo", "pipefail", "-c", script]
    shell.currentDirectoryURL = folder
    try FileManager.default.createDirectory(
      at: folder.appending(path: ".build"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: ".build/debug"),
      withDestinationURL: URL(filePath: Tool.path).deletingLastPathComponent())
    let tools = folder.appending(path: ".build/debug").path
    shell.environment = ["PATH": "\(tools):/usr/bin:/bin", "LANG": "en", "HOME": folder.path]
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    let handle = try FileHandle(forWritingTo: output)
    defer { try? handle.close() }
    shell.standardOutput = handle
    shell.standardError = handle
    try shell.run()
    shell.waitUntilExit()
    let text = try String(contentsOf: output, encoding: .utf8)
    #expect(shell.terminationStatus == 0, "\(text)")
    return text
  }

  /// The desk, two reviewers and the pipeline, each in a clone.
  @Test func theWayOfTwoReviewersCanBeCopied() throws {
    let blocks = try Self.blocks(of: "Sources/Schema/Schema.docc/TwoReviewers.md")
    #expect(try Self.blocks(of: "Sources/Schema/Schema.docc/TwoReviewers-el.md") == blocks)
    try LifeTests.registry { folder in
      let registry = folder.appending(path: "registry")
      try FileManager.default.createDirectory(at: registry, withIntermediateDirectories: true)
      for name in ["Municipalities", ".ci", ".gitattributes", ".gitignore"] {
        let place = registry.appending(path: name)
        try? FileManager.default.removeItem(at: place)
        try FileManager.default.copyItem(at: Repository.root.appending(path: name), to: place)
      }
      let text = try Self.copied(blocks.joined(), in: folder)
      #expect(text.components(separatedBy: ": 1 in force, all as approved").count == 4, "\(text)")
      #expect(text.contains(": 0 in force, all as approved"))
      let pipeline = folder.appending(path: "pipeline")
      let status = try Tool.run(["status"], in: pipeline, environment: Tool.unfixed).output
      for code in ["9173", "9183", "9254"] { #expect(status.contains(code)) }
    }
  }

  /// The README's commands after the build, and then those from a file to what is in force.
  @Test func theReadmeCanBeCopied() throws {
    // The tests run after the build; all else is run as it stands, in one shell.
    let path = try Self.blocks(of: "README.md")[1].replacing("swift build\n", with: "")
    let script = try path + Self.blocks(of: Self.inForce).joined()
    try LifeTests.registry { folder in
      let text = try Self.copied(script, in: folder)
      #expect(text.components(separatedBy: ": 1 in force, all as approved").count == 3)
      #expect(text.contains(": 0 in force, all as approved"))
      let status = try Tool.run(
        ["status", "9173", "--language", "en"], in: folder, environment: Tool.unfixed
      ).output
      let heading = "9173 Δήμος Μεταμορφώσεως: suspended (times in Greece)\n"
      #expect(status.hasPrefix(heading), "\(status)")
      #expect(status.contains("  1.  ") && status.contains("approval  2/2"))
      #expect(status.contains("  5.  ") && status.contains("suspension ΨΗ4746ΜΤΛ6-Ω5Ρ"))
    }
  }
}
