import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard

/// Calls in surroundings that nobody thinks of: no width, no input, names that are no text.
@Suite struct SurroundingsTests {
  @Test(arguments: ["-5", "0", "1", "20", "27", "39", "abc", "", "10000"])
  func helpIsWrittenAtAnyWidth(_ columns: String) throws {
    for words in [["--help"], ["check", "--help"], ["chek"]] {
      let outcome = try Tool.run(
        words, in: Repository.root, environment: ["COLUMNS": columns, "LANG": "en_US.UTF-8"])
      #expect(outcome.exit == (words == ["chek"] ? 2 : 0), "\(words): \(outcome.complaint)")
      #expect((outcome.output + outcome.complaint).contains("onboard"))
    }
  }

  /// What is too large to be judged comes out of a filter as it went in, or not at all.
  @Test(arguments: [("fix", true), ("fmt", false)])
  func aFilterCutsNothingOff(_ command: String, _ isWritten: Bool) throws {
    let input = String(repeating: "# ένα σχόλιο που δεν τελειώνει\n", count: 9000)
    #expect(input.utf8.count > FileReading.mostSubmitted)
    let outcome = try Tool.run([command, "-"], in: Repository.root, input: input)
    #expect(outcome.exit == 1 && outcome.output == (isWritten ? input : ""))
  }

  /// The folders are walked in the same way outside a registry, where no name tells what they are.
  @Test func aFolderWhoseNameIsNoTextIsNamed() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = Repository.root.appending(path: "Municipalities/9200-neas-smyrnis/onboarding.yaml")
    let good = folder.appending(path: "some/ok")
    try FileManager.default.createDirectory(at: good, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: own, to: good.appending(path: "onboarding.yaml"))
    // Foundation gives no folder such a name.
    let bad = Array("\(folder.path)/some/".utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
    try #require(mkdir(bad, 0o755) == 0)
    #expect(try Tool.run(["check", "some"], in: folder).exit == 0, "it is no declaration's folder")
    let file = Array(bad.dropLast()) + Array("/onboarding.yaml".utf8CString)
    let descriptor = open(file, O_CREAT | O_WRONLY, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    for command in ["check", "fmt"] {
      let outcome = try Tool.run([command, "some"], in: folder)
      #expect(outcome.exit == 2 && outcome.complaint.contains("UTF-8"), "\(outcome)")
    }
    unlink(file)
    rmdir(bad)
  }

  /// Behind `--` a path is a path, also from a folder below the registry's; an empty one is none.
  @Test func pathsAfterDashesArePaths() throws {
    try LifeTests.registry { folder in
      let below = folder.appending(path: "Municipalities")
      let odd = below.appending(path: "-x")
      try FileManager.default.createDirectory(at: odd, withIntermediateDirectories: true)
      let own = below.appending(path: "9173-metamorfoseos/onboarding.yaml")
      try FileManager.default.copyItem(at: own, to: odd.appending(path: "onboarding.yaml"))
      let path = "-x/onboarding.yaml"
      let told = try Tool.run(["fmt", "--check", "--", path], in: below)
      #expect(told.exit != 2 && !told.complaint.contains("δεν υπάρχει"), "\(told)")
      let empty = try Tool.run(["check", ""], in: below)
      #expect(empty.exit == 2 && empty.complaint.contains("κενό όνομα"), "\(empty)")
    }
  }
}
