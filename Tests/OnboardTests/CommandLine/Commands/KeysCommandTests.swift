import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// `onboard keys` as it is used: an authority is founded, changed and renewed, by several people.
@Suite struct KeysCommandTests {
  private let folder: URL

  init() throws { folder = try Tool.temporaryFolder() }

  private func keys(_ arguments: String..., exit: Int32 = 0) throws -> String {
    try keys(arguments, exit: exit)
  }

  private func keys(_ arguments: [String], exit: Int32) throws -> String {
    let outcome = try Tool.run(["keys"] + arguments + ["--language", "en"], in: folder)
    #expect(outcome.exit == exit, "\(arguments): \(outcome.output)\(outcome.complaint)")
    #expect(!(outcome.output + outcome.complaint).contains("\u{FFFD}"), "\(arguments)")
    return outcome.output + outcome.complaint
  }

  /// What a new key is told by stands on lines of its own; a line break in its name begins none.
  @Test(arguments: Language.allCases) func aNewKeyIsToldLineByLine(_ language: Language) throws {
    for name in ["x.key", "a\nb.key"] {
      let outcome = try Tool.run(
        ["keys", "new", "--output", name, "--unsealed", "--language", language.rawValue],
        in: folder)
      #expect(outcome.exit == 0, "\(outcome.complaint)")
      let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
      let shown = name.visible
      let beginnings = language.say(
        el: "Γράφτηκε το \(shown)|ταυτότητα: |δημόσιο κλειδί: |",
        en: "Wrote \(shown)|identity: |public key: |"
      ).split(separator: "|", omittingEmptySubsequences: false)
      #expect(lines.count == beginnings.count, "\(lines)")
      for (line, beginning) in zip(lines, beginnings) {
        #expect(line.hasPrefix(beginning), "\(lines)")
      }
    }
  }

  private func make(_ labels: String...) throws {
    for label in labels { _ = try keys("new", "--output", label, "--unsealed") }
  }

  private func enrol(_ label: String, _ role: String) throws {
    _ = try keys(
      "enrol", "--authority", "a", "--role", role, "--public", label, "--person", "p-" + label,
      "--organisation", "Agency", "--valid-from", "2026-01-01", "--valid-until", "2027-12-31")
  }

  private func sign(_ file: String, _ labels: String...) throws -> String {
    try labels.map { try keys("sign", "a/" + file, "--key", $0) }.joined()
  }

  private var files: Set<String> {
    get throws {
      Set(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/a"))
        .subtracting([".lock"])
    }
  }

  /// An authority of three holders, with everybody that it needs.
  private func found() throws {
    try make("r1", "r2", "r3", "x", "y", "e", "v")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "a"), withIntermediateDirectories: true)
    _ = try keys(
      "found", "--authority", "a", "--expires", "2027-12-31", "--holder", "p-r1,r1,Ministry",
      "--holder", "p-r2,r2,Agency", "--holder", "p-r3,r3,Auditor, Inc.")
    for (label, role) in [
      ("x", "reviewer"), ("y", "reviewer"), ("e", "enactor"), ("v", "revoker"),
    ] {
      try enrol(label, role)
    }
    #expect(try sign("1.root.next.json", "r1").contains("[root-unsigned]"))
    #expect(try files == ["1.root.next.json", "targets.next.json"])
    #expect(try sign("1.root.next.json", "r3").contains("1.root.next.json: in force now"))
    #expect(try sign("targets.next.json", "r1", "r2").contains("targets.next.json: in force now"))
    #expect(try files == ["1.root.json", "targets.json"])
  }

  @Test func anAuthorityIsFoundedAndChanged() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try found()
    #expect(try keys("authority", "--authority", "a").contains("reviewer: 2 / 2"))
    try make("c", "r4")
    try enrol("c", "reviewer")
    #expect(try keys("authority", "--authority", "a").contains("reviewer: 2 / 2"))
    #expect(try sign("targets.next.json", "r1").contains("[policy-unsigned]"))
    #expect(
      try keys("sign", "a/targets.next.json", "--key", "x", exit: 2).contains("does not sign"))
    #expect(try sign("targets.next.json", "r2").contains("in force now"))
    #expect(try keys("authority", "--authority", "a").contains("reviewer: 2 / 3"))
    // A holder who signed the policy leaves: the root waits until another one has signed it.
    let id = try SigningKeyFile.publicKey(folder.path + "/r1").id
    _ = try keys("leave", id, "--on", "2026-10-01", "--authority", "a")
    #expect(try sign("2.root.next.json", "r2", "r3").contains("[policy-unsigned]"))
    #expect(try sign("targets.json", "r3").contains("2.root.next.json: in force now"))
    #expect(try files == ["1.root.json", "1.targets.json", "2.root.json", "targets.json"])
    let text = try keys("authority", "--authority", "a", "--root", "a/1.root.json")
    #expect(text.contains("root: 2,") && !text.contains("p-r1"))
    for call in [["leave", "--on", "2026-10-01"], ["leak", "--from", "2026-10-01T00:00:00Z"]] {
      for name in [id, "nobody"] {
        let text = try keys([call[0], name, call[1], call[2], "--authority", "a"], exit: 2)
        #expect(text.contains("no such key"))
      }
    }
    #expect(try keys("drop", id, "--authority", "a", exit: 2).contains("no such log, witness"))
  }

  @Test func anExpiredAuthorityIsRenewed() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try found()
    let later = ("SOURCE_DATE_EPOCH", "1900000000")
    func run(_ arguments: String...) throws -> Tool.Outcome {
      try Tool.run(
        ["keys"] + arguments + ["--language", "en"], in: folder,
        environment: [later.0: later.1])
    }
    #expect(try run("authority", "--authority", "a").complaint.contains("[root-expired]"))
    #expect(try run("authority", "--authority", "a").exit == 4)
    #expect(try run("renew", "--root", "--expires", "2031-01-01", "--authority", "a").exit == 0)
    for label in ["r1", "r2"] {
      #expect(try run("sign", "a/2.root.next.json", "--key", label).exit == 0)
    }
    #expect(try run("authority", "--authority", "a").complaint.contains("[policy-expired]"))
    #expect(try run("renew", "--expires", "2031-01-01", "--authority", "a").exit == 0)
    for label in ["r1", "r2"] {
      #expect(try run("sign", "a/targets.next.json", "--key", label).exit == 0)
    }
    #expect(try run("authority", "--authority", "a").exit == 0)
  }

  @Test func mistakesLeaveWhatStands() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try found()
    let standing = try Data(contentsOf: folder.appending(path: "a/targets.json"))
    // The enactor's key as a reviewer's: enough signatures, and still not in force.
    _ = try keys(
      "enrol", "--authority", "a", "--role", "reviewer", "--public", "e", "--person", "p-e",
      "--organisation", "Agency", "--valid-from", "2026-01-01", "--valid-until", "2027-12-31")
    #expect(try sign("targets.next.json", "r1", "r2").contains("[duty-conflict]"))
    #expect(try Data(contentsOf: folder.appending(path: "a/targets.json")) == standing)
    _ = try keys("found", "--authority", "a", "--expires", "2027-12-31", exit: 2)
    _ = try keys("sign", "a/1.root.json", "--key", "r1", exit: 2)
    _ = try keys("sign", "a/none.json", "--key", "r1", exit: 2)
    _ = try keys("new", "--output", "r1", "--unsealed", exit: 2)
    let demonstration = Repository.root.appending(
      path: "Municipalities/authority/demonstration/reviewer-1.key"
    ).path
    let text = try keys(
      "enrol", "--authority", "a", "--role", "reviewer", "--public", demonstration, "--person",
      "p-x", "--organisation", "X", "--valid-from", "2026-01-01", "--valid-until", "2027-12-31",
      exit: 2)
    #expect(text.contains("which everybody has"))
  }

  @Test func whatWeShipIsADemonstration() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let shipped = Repository.root.appending(path: "Municipalities/authority")
    let authority = try Authority.load(
      folder: shipped.path, pinned: shipped.path + "/1.root.json", at: Instant(unix: 1_790_856_000))
    #expect(authority.isDemonstration && authority.quorum == 0 && authority.logs.count == 1)
    // Its script makes the same bytes again.
    let process = Process()
    process.executableURL = shipped.appending(path: "demonstration/make.sh")
    process.arguments = [Tool.path, folder.path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let made = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") || $0.hasSuffix(".key") }
    #expect(made.count == 12)
    for path in made {
      let old = try Data(contentsOf: shipped.appending(path: path))
      #expect(try Data(contentsOf: folder.appending(path: path)) == old, "\(path)")
    }
  }

  @Test(arguments: ["2.root.json", "4.root.json"])
  func aGapBetweenRootsIsRefused(_ name: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let world = try AuthorityWorld()
    for (index, root) in world.roots.enumerated() {
      try NewFile.write(try root.bytes(), to: folder.path + "/\(index + 1).root.json")
    }
    try NewFile.write(try world.policy.bytes(), to: folder.path + "/targets.json")
    func code() -> Refusal.Code? {
      do {
        _ = try Authority.load(
          folder: folder.path, pinned: folder.path + "/1.root.json", at: world.at)
        return nil
      } catch { return (error as? Refusal)?.code }
    }
    #expect(code() == nil)
    if name == "2.root.json" {
      unlink(folder.path + "/" + name)
      #expect(code() == .rootGap)
    } else {
      try NewFile.write(try world.roots[2].bytes(), to: folder.path + "/" + name)
      #expect(code() == .rootVersion)
    }
    for root in try Authority.versions(in: folder.path) where root > 1 {
      unlink("\(folder.path)/\(root).root.json")
    }
    unlink(folder.path + "/targets.json")
    #expect(code() == .fileMissing)
  }
}
