import Foundation
import TestSupport
import Testing

@testable import Ground

/// Files that are not what they seem are refused, and nothing is left half done.
@Suite struct FileSafetyTests {
  private func folder(_ work: (URL) throws -> Void) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder)
  }

  @Test func aSymbolicLinkIsNotFollowed() throws {
    try folder { folder in
      let target = Repository.root.appending(
        path: "Municipalities/9200-neas-smyrnis/onboarding.yaml")
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "link.yaml"), withDestinationURL: target)
      let outcome = try Tool.run(["check", "link.yaml"], in: folder)
      #expect(outcome.exit == 2)
      #expect(outcome.complaint.contains("συμβολικός σύνδεσμος"))
    }
  }

  @Test func aPipeIsNotWaitedFor() throws {
    try folder { folder in
      #expect(mkfifo(folder.appending(path: "pipe.yaml").path, 0o600) == 0)
      let outcome = try Tool.run(["check", "pipe.yaml"], in: folder)
      #expect(outcome.exit == 2)
      #expect(outcome.complaint.contains("κανονικό αρχείο"))
    }
  }

  /// What takes the place of a municipality's folder is called what it is.
  @Test func whatIsInAFoldersPlaceIsNamed() throws {
    try folder { folder in
      let registry = folder.appending(path: "Municipalities").path
      try FileManager.default.createDirectory(
        atPath: registry, withIntermediateDirectories: false)
      #expect(mkfifo(registry + "/9019-pipe", 0o600) == 0)
      try FileManager.default.createSymbolicLink(
        atPath: registry + "/9200-link", withDestinationPath: "9019-pipe")
      let faults = try Submissions(at: [registry]).faults
      #expect(faults.map { $0.path.split(separator: "/").last } == ["9019-pipe", "9200-link"])
      #expect(faults.map(\.cause) == [.notFolder, .link])
    }
  }

  @Test func aHugeFileIsRefusedUnread() throws {
    try folder { folder in
      let place = folder.appending(path: "huge.yaml")
      try Data().write(to: place)
      try FileHandle(forWritingTo: place).truncate(atOffset: 1 << 40)
      let outcome = try Tool.run(["check", "huge.yaml"], in: folder)
      #expect(outcome.exit == 1)
      #expect(outcome.output.contains("limit-file"))
    }
  }

  @Test func aFolderThatCannotBeWrittenIsReported() throws {
    try folder { folder in
      try Data("not a folder\n".utf8).write(to: folder.appending(path: "Generated"))
      let municipalities = Repository.root.appending(path: "Municipalities").path
      let outcome = try Tool.run(["build", municipalities, "--output", "Generated"], in: folder)
      #expect(outcome.exit == 2)
      let kept = try String(contentsOf: folder.appending(path: "Generated"), encoding: .utf8)
      #expect(kept == "not a folder\n")
    }
  }

  /// What stands among the outputs by other hands is named, safe to print; nothing is followed.
  @Test func aStrangerAmongTheOutputsIsNamed() throws {
    try folder { folder in
      let generated = folder.appending(path: "out")
      func place(_ name: String) -> String { generated.appending(path: name).path }
      try FileManager.default.createDirectory(
        at: generated.appending(path: "Runtime/nested"), withIntermediateDirectories: true)
      try Data().write(to: URL(filePath: place("Runtime/a\u{1B}[31m\n::error::x")))
      try FileManager.default.createSymbolicLink(
        atPath: place("link"), withDestinationPath: "/etc")
      #expect(mkfifo(place("pipe"), 0o600) == 0)
      let output = OutputFolder(path: generated.path)
      let names = ["Runtime/index.json", "Form/index.html"]
      let strangers = try output.strangers(to: Set(names), in: [], besides: ["Approvals"])
      #expect(
        strangers.map(\.visible) == [
          "Runtime/a\u{FFFD}[31m\u{FFFD}::error::x", "Runtime/nested/", "link", "pipe",
        ])
      #expect(try OutputFolder(path: place("nowhere")).strangers(to: [], in: [], besides: []) == [])
    }
  }

  /// A build that is killed at any moment leaves old files or new ones, never half of one, and the
  /// next build leaves what a build without a kill does.
  @Test func aKilledBuildLeavesWholeFiles() throws {
    try folder { folder in
      let arguments = ["build", Repository.root.appending(path: "Municipalities").path, "--output"]
      let clean = folder.appending(path: "clean")
      let start = ContinuousClock.now
      #expect(try Tool.run(arguments + [clean.path], in: folder).exit == 0)
      let whole = ContinuousClock.now - start
      let wanted = try Self.files(in: clean)
      var interrupted = 0
      for step in 0..<24 {
        let output = folder.appending(path: "out-\(step)")
        let process = Process()
        process.executableURL = URL(filePath: Tool.path)
        process.arguments = arguments + [output.path]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32((whole * step / 20) / .microseconds(1)))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        guard FileManager.default.fileExists(atPath: output.path) else { continue }
        interrupted += process.terminationStatus == 0 ? 0 : 1
        for (name, data) in try Self.files(in: output) where !name.contains(".tmp.") {
          #expect(wanted[name] == data, "\(name) at step \(step)")
        }
        #expect(try Tool.run(arguments + [output.path], in: folder).exit == 0)
        #expect(try Self.files(in: output) == wanted, "at step \(step)")
      }
      #expect(interrupted > 0, "no build was caught at work")
    }
  }

  /// Every file below a folder, by its path from there.
  private static func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      files[name] = FileManager.default.contents(atPath: folder.appending(path: name).path)
    }
    return files
  }
}
