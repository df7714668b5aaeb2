import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard

/// A file is replaced whole, with its permissions, and never where a link leads.
@Suite struct RewritingTests {
  private static let messy = "modes:   [inPerson]\nversion: 1\n"
  private static let tidy = "version: 1\n\nmodes: [inPerson]\n"

  private func folder(_ work: (URL) throws -> Void) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.messy.utf8).write(to: folder.appending(path: "a.yaml"))
    try work(folder)
  }

  private func text(_ name: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test(arguments: [0o600, 0o640, 0o664])
  func permissionsStay(_ mode: Int) throws {
    try folder { folder in
      let path = folder.appending(path: "a.yaml").path
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      #expect(try Tool.run(["fmt", "a.yaml"], in: folder).exit == 0)
      #expect(try text("a.yaml", in: folder) == Self.tidy)
      let found = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(found as? Int == mode)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.yaml"])
    }
  }

  @Test func theTemplateIsWrittenSoAlready() throws {
    try folder { folder in
      let template = try Tool.run(["init", "9200", "--print"], in: folder).output
      let outcome = try Tool.run(["fmt", "--check", "-"], in: folder, input: template)
      #expect(outcome.exit == 0, "\(outcome.output)")
    }
  }

  /// What a dry run ends with is what is left to do: by a person, by the tool, or nothing.
  @Test func aDryRunTellsWhatWouldRemain() throws {
    try folder { folder in
      let sample = try String(
        contentsOf: Repository.root.appending(
          path: "Municipalities/9254-kalamatas/onboarding.yaml"), encoding: .utf8)
      let place = folder.appending(path: "9254-kalamatas")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
      func ends(_ text: String, dry: Int32, wet: Int32, then: Int32) throws {
        try Data(text.utf8).write(to: place.appending(path: "onboarding.yaml"))
        let dryRun = try Tool.run(["fix", "--dry-run", place.lastPathComponent], in: folder)
        #expect(dryRun.exit == dry, "\(dryRun)")
        #expect(dryRun.complaint.contains("λάθος[") == (dry == 1), "\(dryRun)")
        #expect(try self.text("9254-kalamatas/onboarding.yaml", in: folder) == text)
        #expect(try Tool.run(["fix", place.lastPathComponent], in: folder).exit == wet)
        let again = try Tool.run(["fix", "--dry-run", place.lastPathComponent], in: folder)
        #expect(again.exit == then, "\(again)")
      }
      let mendable = sample.replacing("version: 1", with: "Version: 1")
      try ends(sample, dry: 0, wet: 0, then: 0)
      try ends(mendable, dry: 3, wet: 0, then: 0)
      try ends(mendable + "nonsense: 1\n", dry: 1, wet: 1, then: 1)
    }
  }

  /// What is found below a folder may stand in another registry than the folder itself.
  @Test func whatStandsInAnotherRegistryIsToldToo() throws {
    try folder { folder in
      let place = folder.appending(path: "dir/Municipalities")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try Data((Self.messy + "nonsense: 1\n").utf8).write(
        to: place.appending(path: "onboarding.yaml"))
      let outcome = try Tool.run(["fix", "--dry-run", "dir"], in: folder)
      #expect(outcome.exit == 1 && outcome.complaint.contains("λάθος["), "\(outcome)")
    }
  }

  @Test func aReadOnlyFileStays() throws {
    try folder { folder in
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o444], ofItemAtPath: folder.appending(path: "a.yaml").path)
      let outcome = try Tool.run(["fmt", "a.yaml"], in: folder)
      #expect(outcome.exit == 2)
      #expect(outcome.complaint.contains("δεν έχετε δικαίωμα"))
      #expect(try text("a.yaml", in: folder) == Self.messy)
    }
  }

  @Test func linksAreNotFollowed() throws {
    try folder { folder in
      let manager = FileManager.default
      try manager.createDirectory(
        at: folder.appending(path: "b"), withIntermediateDirectories: true)
      try manager.createSymbolicLink(
        atPath: folder.appending(path: "b/link.yaml").path, withDestinationPath: "../a.yaml")
      try manager.createSymbolicLink(
        atPath: folder.appending(path: "b/there").path, withDestinationPath: "..")
      for path in ["b/link.yaml", "b/there/a.yaml"] {
        let outcome = try Tool.run(["fmt", path], in: folder)
        #expect(outcome.exit == 2, "\(path)")
        #expect(outcome.complaint.contains("συμβολικός σύνδεσμος"), "\(path)")
        #expect(try text("a.yaml", in: folder) == Self.messy)
      }
    }
  }

  @Test func aFileThatChangedMeanwhileStays() throws {
    try folder { folder in
      let path = folder.appending(path: "a.yaml").path
      #expect(throws: FileFault.self) {
        try Replacement.write(Array("new".utf8), over: Array("read before".utf8), at: path)
      }
      #expect(try text("a.yaml", in: folder) == Self.messy)
      try Replacement.write(Array("new".utf8), over: Array(Self.messy.utf8), at: path)
      #expect(try text("a.yaml", in: folder) == "new")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.yaml"])
    }
  }
}
