import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// `onboard verify` as a pipeline uses it.
@Suite struct VerifyCommandTests {
  /// Runs in a folder that has a copy of the honest registry as `tree`.
  private func pipeline(
    _ work: (URL, (String...) throws -> Tool.Outcome) throws -> Void
  ) throws {
    let registry = try #require(TrustRegistry.honest).copy()
    defer { registry.remove() }
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.moveItem(at: registry.root, to: folder.appending(path: "tree"))
    let root = Repository.root.appending(path: "\(AuthorityFolder.usual)/1.root.json").path
    try work(folder) { (words: String...) in
      try Tool.run(
        [
          "verify", "tree", "--root", root, "--allow-demonstration", "--language", "en", "--at",
          "\(TrustRegistry.start.adding(days: 2))",
        ] + words, in: folder)
    }
  }

  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func whatWasProvedIsWritten() throws {
    try pipeline { (folder: URL, verify) throws in
      let outcome = try verify("--output", "out/")
      #expect(outcome.exit == 0, "\(outcome.complaint)")
      let out = folder.appending(path: "out")
      #expect(try names(in: out) == ["9173.json", "9306.json", "verified.json"])
      let name = TrustRegistry.path(9306, 3, ReviewedSubmission.File.configuration)
      let approved = folder.appending(path: "tree/" + name)
      let bytes = try Data(contentsOf: out.appending(path: "9306.json"))
      let signed = try Data(contentsOf: approved)
      #expect(bytes == signed)
      let text = Array(try Data(contentsOf: out.appending(path: "verified.json")))
      let list = try JSONReader.read(text)
      #expect(list.file == text && list["format"]?.text == "onboard/verified/v4")
      #expect(list["at"]?.text == "2026-10-03T12:00:00Z" && list["log"]?["size"]?.number == 11)
      #expect(list["authority"]?["root"]?.number == 1 && list["refused"] == [])
      let entries = try #require(list["municipalities"]?.elements)
      #expect(entries.map { $0["path"]?.text } == ["9173.json", "9306.json"])
      #expect(entries[1]["sha256"]?.digest == Digest(of: Array(bytes)))
      #expect(entries[1]["ada"]?.text == "ΨΗ4746ΜΤΛ6-Ω32")
      #expect(entries[1]["effectiveFrom"]?.text == "2026-10-01")
      #expect(entries[1]["copy"]?.text == "Runtime/9306-maleviziou.json")
      #expect(entries[1]["protocol"]?.text?.hasSuffix(" ΕΞ 2026") == true)
      let index = try JSONReader.read(
        Array(try Data(contentsOf: folder.appending(path: "tree/\(DeploymentIndex.place)"))))
      let listed = index["municipalities"]?.elements ?? []
      #expect(entries.map { $0["record"]?.digest } == listed.map { $0["record"]?.digest })
    }
  }

  @Test func theOthersAreWrittenWhenOneIsRefused() throws {
    try pipeline { (folder: URL, verify) throws in
      let record = folder.appending(path: "tree/\(TrustRegistry.path(9306, 1))")
      try Data("{}\n".utf8).write(to: record)
      try FileManager.default.createDirectory(
        at: folder.appending(path: "out"), withIntermediateDirectories: true)
      let outcome = try verify("--output", "out", "--state", "seen.json", "--first")
      #expect(outcome.exit == 4)
      #expect(outcome.output.hasPrefix("9173: in force"), "\(outcome.output)")
      #expect(outcome.output.contains("1 not proved, 1 in force as approved"))
      #expect(outcome.complaint.split(separator: "\n").count == 1)
      #expect(outcome.complaint.contains("[record-malformed]"))
      let out = folder.appending(path: "out")
      #expect(try names(in: out) == ["9173.json", "verified.json"])
      #expect(try names(in: folder) == ["out", "tree"])
      let list = try JSONReader.read(
        Array(try Data(contentsOf: out.appending(path: "verified.json"))))
      #expect(
        list["refused"] == [["code": "9306", "refusals": ["record-malformed"]]])
      let json = try JSONReader.read(Array(try verify("--format", "json").output.utf8))
      #expect(json["accepted"] == false && json["refusals"] == [])
      let holds = json["municipalities"]?.elements?.map { $0["holds"] }
      #expect(holds == [true, true, false])
    }
  }

  @Test func nothingIsWrittenOfATreeThatIsRefused() throws {
    try pipeline { (folder: URL, verify) throws in
      try FileManager.default.removeItem(
        at: folder.appending(path: "tree/\(AuthorityFolder.usual)/targets.json"))
      #expect(try verify("--output", "out").exit == 4)
      #expect(try names(in: folder) == ["tree"])
    }
  }

  /// What is in the way is left as it is, and nothing is written beside it.
  @Test(arguments: ["full", "file", "link", "pipe", "none/out", ".", "tree/.."])
  func anOutputThatIsInTheWayIsLeft(_ name: String) throws {
    try pipeline { (folder: URL, verify) throws in
      func place(_ name: String) -> URL { folder.appending(path: name) }
      try FileManager.default.createDirectory(
        at: place("full"), withIntermediateDirectories: true)
      try Data("theirs".utf8).write(to: place("full/9173.json"))
      try Data("theirs".utf8).write(to: place("file"))
      try FileManager.default.createDirectory(
        at: place("empty"), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: place("link").path, withDestinationPath: "empty")
      #expect(mkfifo(place("pipe").path, 0o600) == 0)
      let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      let outcome = try verify("--output", name)
      #expect(outcome.exit == 2)
      #expect(outcome.complaint.contains("onboard: \(name)"), "\(outcome.complaint)")
      #expect(
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() == before)
    }
  }

  /// However it is named, a folder among what is verified is refused, and one beside it is not.
  @Test(
    arguments: [
      ("tree", "Generated/Approvals/x", true), ("tree", "Generated/none/x/", true),
      ("tree/Generated", "out", true), ("tree/Generated/Approvals", "../out", true),
      ("tree/Generated", "../../out", false), (".", "link/x", true),
    ])
  func anOutputAmongWhatIsVerifiedIsRefused(
    _ place: String, _ output: String, _ isRefused: Bool
  ) throws {
    try pipeline { (folder: URL, _) throws in
      let tree = folder.appending(path: "tree").path
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: "link").path,
        withDestinationPath: "tree/\(RecordFolder.usual)")
      let root = Repository.root.appending(path: "\(AuthorityFolder.usual)/1.root.json").path
      let outcome = try Tool.run(
        [
          "verify", tree, "--root", root, "--allow-demonstration", "--language", "en", "--at",
          "\(TrustRegistry.start.adding(days: 2))", "--output", output,
        ], in: folder.appending(path: place))
      #expect(outcome.exit == (isRefused ? 2 : 0), "\(outcome.complaint)")
      #expect(outcome.complaint.contains("is among what is verified") == isRefused)
    }
  }

  /// The state is the user's own file: what is no such file is a slip, and nothing is waited for.
  @Test(arguments: ["link", "pipe", "folder", "large"])
  func aStateThatIsNoFileIsASlip(_ kind: String) throws {
    try pipeline { (folder: URL, verify) throws in
      #expect(try verify("--state", "seen.json").exit == 2)
      #expect(try verify("--state", "seen.json", "--first").exit == 0)
      let state = folder.appending(path: "seen.json")
      let aside = folder.appending(path: "aside.json")
      try FileManager.default.moveItem(at: state, to: aside)
      switch kind {
      case "link":
        try FileManager.default.createSymbolicLink(at: state, withDestinationURL: aside)
      case "pipe": #expect(mkfifo(state.path, 0o600) == 0)
      case "folder":
        try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
      default:
        try Data().write(to: state)
        try FileHandle(forWritingTo: state).truncate(atOffset: 8 << 30)
      }
      let outcome = try verify("--state", "seen.json")
      #expect(outcome.exit == 2 && outcome.output.isEmpty)
      #expect(outcome.complaint.hasPrefix("onboard: seen.json: "), "\(outcome.complaint)")
    }
  }

  /// What others left beside the state is theirs.
  @Test func filesBesideTheStateAreUntouched() throws {
    try pipeline { (folder: URL, verify) throws in
      let theirs = ["report.tmp.2026", "notes.final.tmp.7"]
      for name in theirs { try Data("x".utf8).write(to: folder.appending(path: name)) }
      #expect(try verify("--state", "seen.json").exit == 2)
      #expect(try verify("--state", "seen.json", "--first").exit == 0)
      let left = try names(in: folder)
      #expect(Set(left).isSuperset(of: theirs))
    }
  }

  /// A root may be reached by a link, as a secret of Kubernetes is; it is a file all the same.
  @Test func theRootIsAFileOfTheCaller() throws {
    try pipeline { (folder: URL, verify) throws in
      let root = Repository.root.appending(path: "\(AuthorityFolder.usual)/1.root.json").path
      let link = folder.appending(path: "root.json").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: root)
      #expect(try verify("--root", "root.json").exit == 0)
      #expect(mkfifo(folder.appending(path: "pipe").path, 0o600) == 0)
      for name in ["pipe", "tree", "/dev/zero", "nowhere"] {
        let outcome = try verify("--root", name, "--first")
        #expect(outcome.exit == 2 && outcome.complaint.hasPrefix("onboard: \(name): "))
      }
    }
  }

  /// The environment moves the day of other commands, and not what a proof takes for now.
  @Test func theEnvironmentMovesNoProof() throws {
    let registry = try #require(TrustRegistry.honest)
    let root = Repository.root.appending(path: "\(AuthorityFolder.usual)/1.root.json").path
    let before = Instant(unix: Int(Date.now.timeIntervalSince1970))
    let outcome = try Tool.run(
      ["verify", registry.place, "--root", root, "--allow-demonstration", "--format", "json"],
      in: registry.root, environment: ["SOURCE_DATE_EPOCH": "4000000000"])
    let at = try JSONReader.read(Array(outcome.output.utf8))["at"]?.text.flatMap { Instant($0) }
    let time = try #require(at)
    #expect(before <= time && time <= Instant(unix: Int(Date.now.timeIntervalSince1970)))
  }

  /// A pipeline whose variable was empty did nothing, and is not told that all is well.
  @Test(arguments: [[], ["act"], ["log"], ["keys"]])
  func aCallWithoutACommandIsASlip(_ words: [String]) throws {
    let outcome = try Tool.run(words, in: FileManager.default.temporaryDirectory)
    #expect(outcome.exit == 2 && outcome.output.isEmpty && outcome.complaint.contains("onboard"))
    let help = try Tool.run(words + ["--help"], in: FileManager.default.temporaryDirectory)
    #expect(help.exit == 0 && !help.output.isEmpty)
  }
}
