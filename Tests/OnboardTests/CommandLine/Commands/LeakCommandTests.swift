import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// `onboard keys leave`, `leak` and `drop`: a person leaves, a key leaks, a log gets another key.
@Suite struct LeakCommandTests {
  private typealias World = TrustRegistry

  /// 9173 and 9254 in force, the latter suspended; 9306 approved by three.
  private func world() throws -> World {
    let world = try World()
    try world.enact(9173, of: try world.approve(9173))
    try world.enact(9254, of: try world.approve(9254))
    try world.enact(9254, change: .suspend, number: 2, hours: 4)
    try world.approve(9306, by: ["reviewer-1", "reviewer-2", "reviewer-3"])
    try world.sealed(hours: 24)
    return world
  }

  private func keys(_ words: String..., in world: World, exit: Int32 = 0) throws -> String {
    let run = try Tool.run(["keys"] + words + ["--language", "en"], in: world.root)
    #expect(run.exit == exit, "\(words): \(run.output)\(run.complaint)")
    return run.output + run.complaint
  }

  private func draft(in world: World) throws -> Metadata? {
    try AuthorityFolder.open("\(world.place)/\(AuthorityFolder.usual)") { try $0.draft(.targets) }
  }

  private func sign(in world: World) throws -> String {
    try ["root-1", "root-2"].map {
      try keys(
        "sign", "\(AuthorityFolder.usual)/targets.next.json", "--key", LifeTests.key($0), in: world)
    }.joined()
  }

  private static let from = "2026-10-01T00:00:00Z"

  @Test func aLeakIsShownBeforeItIsWritten() throws {
    let world = try world()
    defer { world.remove() }
    let id = try World.id("reviewer-1")
    let text = try keys("leak", String(id.prefix(16)), "--from", Self.from, in: world, exit: 2)
    #expect(
      text == """
        9173 1. approval: will count as revoked
        9173: in force → approval or act revoked
        9254 1. approval: will count as revoked
        9306 1. approval: enough signatures remain
        Nothing was written: without a terminal, --yes is needed.

        """)
    #expect(try draft(in: world) == nil)
    let acts = try keys("leak", try World.id("enactor"), "--from", Self.from, in: world, exit: 2)
    #expect(acts.contains("suspension ΨΗ4746ΜΤΛ6-Ω32 (1 October 2026): what it ended stays ended"))
    let late = try keys("leak", id, "--from", "2026-10-03T00:00:00Z", in: world, exit: 2)
    #expect(late.hasPrefix("No sealed record is touched.\n"))
    #expect(
      try keys("leak", id, "--from", "2999-01-01T00:00:00Z", in: world, exit: 2)
        .contains("is in the future"))
    // With --yes it is drafted, signed, and then in force.
    _ = try keys("leak", id, "--from", Self.from, "--yes", in: world)
    #expect(
      try draft(in: world)?.signed["onboard"]?["keys"]?[id]?["leaked"]?.text == Self.from)
    #expect(try sign(in: world).contains("in force now"))
    #expect(try keys("authority", in: world).contains("(leaked at 1 October 2026 03:00)"))
    let again = try keys("leak", id, "--from", Self.from, "--yes", in: world, exit: 2)
    #expect(again.contains("is known already"))
    let status = try Tool.run(["status", "--language", "en"], in: world.root)
    #expect(status.output.contains("a key has leaked [key-leaked]"))
  }

  @Test(arguments: [("ναι", true), ("yes", true), ("όχι", false), ("", false)])
  func onATerminalItAsks(_ answer: String, _ isWritten: Bool) throws {
    let world = try world()
    defer { world.remove() }
    let run = try TerminalRun(
      ["keys", "leak", try World.id("reviewer-1"), "--from", Self.from, "--language", "en"],
      in: world.root)
    #expect(run.wait { $0.contains("Type yes: ") })
    try run.type(answer + "\n")
    #expect(run.end() == (isWritten ? 0 : 2))
    #expect(try (draft(in: world) != nil) == isWritten)
  }

  @Test func whoLeavesStaysListed() throws {
    let world = try world()
    defer { world.remove() }
    let id = try World.id("reviewer-3")
    for day in ["2025-12-31", "2037-06-01"] {
      #expect(try keys("leave", id, "--on", day, in: world, exit: 2).contains("is outside"))
    }
    _ = try keys("leave", id, "--on", "2026-11-01", in: world)
    #expect(try sign(in: world).contains("in force now"))
    let text = try keys("authority", in: world)
    #expect(text.contains("reviewer: 2 / 3") && text.contains("1 November 2026 00:00"))
    #expect(try keys("drop", id, in: world, exit: 2).contains("the key is in force"))
    #expect(try world.stage(9173, hours: 24 * 60) == .enacted)
  }

  /// Fewer witnesses than must sign are told of, since such a draft comes into force for nobody.
  @Test func aWitnessThatIsNeededIsMissed() throws {
    let world = try world()
    defer { world.remove() }
    let witness = try #require(
      PolicyEditing.witnesses(of: try world.standing().signed).first)
    #expect(try !keys("drop", witness, in: world).contains("witness"))
    try FileManager.default.removeItem(
      at: world.root.appending(path: "\(AuthorityFolder.usual)/targets.next.json"))
    _ = try keys("demand", "--role", "witness", "--threshold", "1", in: world)
    let told = try keys("drop", witness, in: world)
    #expect(told.contains("Witnesses that must sign: 1, in the draft: 0."))
    #expect(told.contains("onboard keys demand --role witness --threshold 0"))
    let more = try keys("demand", "--role", "witness", "--threshold", "2", in: world)
    #expect(more.contains("Witnesses that must sign: 2, in the draft: 0."))
  }

  /// A draft without any log is not signed: what it lacks comes next.
  @Test func theOnlyLogIsReplacedBeforeAnybodySigns() throws {
    let world = try world()
    defer { world.remove() }
    let told = try keys("drop", World.origin, in: world)
    #expect(told.contains("Next: onboard keys enrol --role log") && !told.contains("keys sign"))
  }

  @Test func theKeyOfTheLogIsReplacedInOneDraft() throws {
    let world = try world()
    defer { world.remove() }
    for label in ["log-2", "mistake"] {
      _ = try keys("new", "--output", label, "--unsealed", in: world)
    }
    _ = try keys("drop", World.origin, in: world)
    _ = try keys("enrol", "--role", "log", "--public", "log-2", "--name", World.origin, in: world)
    // A key that only the draft has is taken out again.
    _ = try keys(
      "enrol", "--role", "reviewer", "--public", "mistake", "--person", "p-9", "--organisation",
      "X",
      "--valid-from", "2026-01-01", "--valid-until", "2027-12-31", in: world)
    let mistake = try SigningKeyFile.publicKey(world.place + "/mistake").id
    _ = try keys("drop", mistake, in: world)
    #expect(try draft(in: world)?.signed["onboard"]?["keys"]?[mistake] == nil)
    #expect(try sign(in: world).contains("in force now"))
    let old = try Tool.run(
      ["log", "seal", "--key", LifeTests.key("log"), "--language", "en"], in: world.root)
    #expect(old.exit == 4 && old.complaint.contains("[signature-role]"))
    let new = try Tool.run(
      [
        "log", "seal", "--key", "log-2", "--former-key", LifeTests.key("log"), "--language", "en",
        "--clock-is-right",
      ], in: world.root)
    #expect(new.exit == 0 && new.output.contains("policy 2"), "\(new.output)\(new.complaint)")
    #expect(try world.verify(days: 70).refusals == [])
  }
}
