import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// The tool changes and removes only what its lists say that it wrote (decision 0014).
@Suite struct OwnFilesTests {
  @Test func strangersAreLeftAloneAndNamed() throws {
    try BuildRegistry.with { registry in
      let strangers = [
        "Generated/Runtime/settings.json", "Generated/Drafts/9999-gone.json",
        "Generated/Runtime/index.json.tmp.7", "Generated/Register/old.html",
      ]
      for name in strangers { try registry.write("ξένο", to: name) }
      try registry.append(
        "# μια σημείωση\n", to: "Municipalities/9200-neas-smyrnis/onboarding.yaml")
      let outcome = try registry.build()
      // One of them is among what is in force, where nothing else may be.
      #expect(outcome.exit == 4)
      for name in strangers {
        #expect(try registry.text(name) == "ξένο")
        #expect(outcome.complaint.contains("ξένο: " + name.dropFirst("Generated/".count)))
      }
    }
  }

  @Test func aStrangersFileInAnOutputsPlaceIsNotReplaced() throws {
    try BuildRegistry.with { registry in
      for name in ["Trial", "Trial/Drafts"] {
        try FileManager.default.createDirectory(
          atPath: registry.path(name), withIntermediateDirectories: true)
      }
      try registry.write("ξένο", to: "Trial/Drafts/9200-neas-smyrnis.json")
      let refused = try registry.build("9200", "--output", "Trial")
      #expect(refused.exit == 2)
      #expect(refused.complaint.contains("Trial/Drafts/9200-neas-smyrnis.json"))
      #expect(try registry.files(below: "Trial").count == 1)
      #expect(try registry.build("9200", "--output", "Trial", "--replace").exit == 0)
      #expect(try registry.text("Trial/Drafts/9200-neas-smyrnis.json").hasPrefix("{"))
    }
  }

  /// A subfolder, or a file in it, that leads elsewhere.
  @Test(
    arguments: Cases.some([
      "Generated/Drafts", "Generated/Runtime", "Generated/Manifest",
      "Generated/Drafts/9200-neas-smyrnis.json", "Generated/Runtime/index.json",
    ]))
  func noLinkIsFollowed(_ name: String) throws {
    try BuildRegistry.with { registry in
      try registry.move(name, to: "elsewhere")
      try FileManager.default.createSymbolicLink(
        atPath: registry.path(name), withDestinationPath: registry.path("elsewhere"))
      let file = "Municipalities/9200-neas-smyrnis/onboarding.yaml"
      try registry.write(try registry.text(file).replacing("10 min", with: "15 min"), to: file)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: registry.path("elsewhere"), isDirectory: &isFolder)
      let outside = { () throws -> [String: Data] in
        isFolder.boolValue
          ? try registry.files(below: "elsewhere")
          : ["": try Data(contentsOf: URL(filePath: registry.path("elsewhere")))]
      }
      let (before, inside) = (try outside(), try registry.files())
      let outcome = try registry.build()
      #expect(outcome.exit == 2, "\(outcome.output)\(outcome.complaint)")
      #expect(try outside() == before)
      let after = try registry.files()
      let changed = Set(inside.keys).union(after.keys).filter { inside[$0] != after[$0] }
      // Where only drafts are kept back, what else the declaration gives is written.
      let others = ["Runtime/index.json", "Manifest/_common.sha256"]
      #expect(changed.subtracting(name.contains("/Drafts") ? others : []) == [])
    }
  }

  /// The folder itself: a run that locked through the link once asked for its lock without end.
  @Test func noLinkToTheOutputFolderIsFollowed() throws {
    try BuildRegistry.with { registry in
      let before = try registry.files()
      try FileManager.default.createSymbolicLink(
        atPath: registry.path("linked"), withDestinationPath: registry.path("Generated"))
      let refused = try registry.build("--output", "linked")
      #expect(refused.exit == 2)
      #expect(refused.complaint.contains("linked"))
      #expect(try registry.files() == before)
    }
  }

  @Test func whatWasAlteredIsNotRemoved() throws {
    try BuildRegistry.with { registry in
      try registry.append(" ", to: "Generated/Drafts/9200-neas-smyrnis.json")
      try registry.delete("Municipalities/9200-neas-smyrnis")
      let outcome = try registry.build()
      #expect(outcome.exit == 0)
      #expect(outcome.complaint.contains("ξένο: Drafts/9200-neas-smyrnis.json"))
      #expect(try registry.text("Generated/Drafts/9200-neas-smyrnis.json").hasSuffix(" "))
      #expect(try registry.files()["Drafts/sign-in-9200-neas-smyrnis.json"] == nil)
    }
  }

  /// A list may name nothing but outputs, so that no forged one leads the tool to other files.
  @Test(
    arguments: Cases.some([
      "../seen.json", "Approvals/9173", "/etc/passwd", "Runtime/../seen.json", "Runtime/.lock", "",
    ]))
  func aForgedListIsRefused(_ path: String) throws {
    try BuildRegistry.with { registry in
      let line = "\(Digest(of: []))  \(path)\n"
      try registry.write(line, to: "Generated/Manifest/9999-forged.sha256")
      let before = try registry.files()
      let outcome = try registry.build()
      #expect(outcome.exit == 2)
      #expect(outcome.complaint.contains("9999-forged"))
      #expect(try registry.files() == before)
    }
  }

  @Test func theListsAreReadBySha256sum() throws {
    try BuildRegistry.with(decisions: true) { registry in
      let sums = Process()
      sums.executableURL = URL(filePath: "/bin/sh")
      sums.arguments = [
        "-c",
        "cat Manifest/*.sha256 | sha256sum -c --quiet && sha256sum -c Runtime/deployment.sha256",
      ]
      sums.currentDirectoryURL = registry.root.appending(path: "Generated")
      sums.standardOutput = FileHandle.nullDevice
      try sums.run()
      sums.waitUntilExit()
      #expect(sums.terminationStatus == 0)
      let listed = try registry.files().filter { $0.key.hasPrefix("Manifest/") }.values
        .flatMap {
          String(decoding: $0, as: UTF8.self).split(separator: "\n").map { $0.dropFirst(66) }
        }
      let own = try registry.files().keys.filter {
        !$0.hasPrefix("Manifest/") && !$0.hasPrefix("Approvals/")
      }
      #expect(listed.map(String.init).sorted() == own.sorted())
    }
  }

  @Test func whatAKilledBuildLeftIsRemovedAndNothingElse() throws {
    try BuildRegistry.with { registry in
      try registry.write("μισό", to: "Generated/Runtime/.onboard.tmp.4711.index.json")
      try registry.write("ξένο", to: "Generated/Runtime/index.json.tmp.4711")
      // The second is a stranger's, among what is in force.
      #expect(try registry.build().exit == 4)
      let names = try registry.files().keys
      #expect(!names.contains { $0.contains(".onboard.tmp.") })
      #expect(names.contains("Runtime/index.json.tmp.4711"))
    }
  }

  @Test func buildsAtOnceTakeTurns() throws {
    try BuildRegistry.with(decisions: true) { registry in
      let before = try registry.files()
      for _ in 0..<4 {
        // Few, since each waits a minute at most, and the machine may be busy with other tests.
        let builds = (0..<3).map { _ in
          let process = Process()
          process.executableURL = URL(filePath: Tool.path)
          process.arguments = ["build"]
          process.currentDirectoryURL = registry.root
          process.environment = ["SOURCE_DATE_EPOCH": "1791028800"]
          process.standardOutput = FileHandle.nullDevice
          process.standardError = FileHandle.nullDevice
          return process
        }
        for build in builds { try build.run() }
        for build in builds {
          build.waitUntilExit()
          #expect(build.terminationStatus == 0)
        }
        #expect(try registry.files() == before)
      }
    }
  }
}
