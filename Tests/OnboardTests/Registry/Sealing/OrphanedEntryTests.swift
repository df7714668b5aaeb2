import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// Entries of the log that no checkpoint signs and that stand for nothing: what a sealing wrote was
/// taken back with git, which leaves new files where they are.
@Suite struct OrphanedEntryTests {
  private typealias World = TrustRegistry
  private static let checkpoint = "\(RecordFolder.usual)/log/checkpoint"

  /// A registry with a sealed approval, and what a second sealing changed taken back, except for
  /// the tiles.
  private func tookBack(
    _ change: (World) throws -> Void, by undo: (World) throws -> Void,
    _ work: (World) throws -> Void
  ) throws {
    let world = try World()
    defer { world.remove() }
    try world.enact(9173, of: try world.approve(9173))
    try world.sealed(hours: 24)
    let signed = try world.bytes(Self.checkpoint)
    try change(world)
    #expect(try world.sealed(hours: 48).refusals == [])
    try world.write(signed, to: Self.checkpoint)
    try undo(world)
    try work(world)
  }

  /// Nothing is sealed and nothing is written, `verify` goes on to prove what is signed, and mending
  /// makes room.
  private func isRefusedUntilMended(_ world: World, _ name: String) throws {
    let log = "\(RecordFolder.usual)/log"
    let before = try world.bytes(Self.checkpoint)
    let refusal = #expect(throws: Refusal.self) { try world.sealed(hours: 60) }
    #expect(refusal?.code == .logEntryOrphaned && refusal?.subject == world.place + "/" + log)
    #expect(refusal?.reason.en.contains(name) == true, "\(refusal?.reason.en ?? "")")
    #expect(refusal?.remedy.command == "onboard log mend")
    #expect(try world.bytes(Self.checkpoint) == before)
    let ledger = try world.ledger(at: World.hour(60))
    #expect(try ledger.logFaults().map(\.code) == [.logEntryOrphaned])
    let mending = try world.log.mend(of: ledger.authority.logs)
    #expect(mending.removed.contains { $0.hasPrefix("tile/entries/000.p/") })
    try world.sealed(hours: 62)
    #expect(try world.ledger(at: World.hour(62)).logFaults() == [])
    #expect(try LogAudit(world.log.place).differences == [])
    #expect(try world.verify(days: 3).isAccepted)
  }

  @Test func aDecisionWhoseSealIsGoneIsNotSigned() throws {
    try tookBack {
      try $0.enact(9173, change: .suspend, number: 2, hours: 30)
    } by: { world in
      let last = try #require(try world.records(of: 9173).first { $0.seal?.number == 3 })
      for name in [Seal.fileName, Seal.proofName] {
        try world.delete(World.path(of: last.record, name))
      }
    } _: { world in
      try isRefusedUntilMended(world, "9173 3")
      #expect(try world.stage(9173, hours: 63) == .suspended)
    }
  }

  @Test func aVersionOfTheAuthorityThatIsGoneIsNotSigned() throws {
    try tookBack {
      try $0.demand(3, .reviewer)
    } by: { world in
      let kept = "\(AuthorityFolder.usual)/\(Authority.policyName(1))"
      try world.write(
        try world.bytes(kept), to: "\(AuthorityFolder.usual)/\(Authority.policyName)")
      try world.delete(kept)
    } _: {
      try isRefusedUntilMended($0, "policy 2")
    }
  }

  /// A sealing that was killed before it signed left its seals: the next one goes on from there.
  @Test func whatHasItsSealIsSigned() throws {
    try tookBack {
      try $0.enact(9173, change: .suspend, number: 2, hours: 30)
    } by: { _ in
    } _: { world in
      let ledger = try world.ledger(at: World.hour(60))
      #expect(ledger.orphans == nil)
      // An audit names what `verify` refuses until then.
      #expect(try ledger.logFaults().map { $0.code } == [.sealStrayed])
      try world.sealed(hours: 60)
      #expect(try world.ledger(at: World.hour(61)).logFaults() == [])
      #expect(try world.verify(days: 3).isAccepted)
      #expect(try world.stage(9173, hours: 63) == .suspended)
    }
  }

  /// The audit calls nothing sound that `verify` refuses.
  @Test func theAuditNamesARecordThatIsGone() throws {
    let world = try #require(World.honest).copy()
    defer { world.remove() }
    let later = World.start.adding(days: 2)
    #expect(try world.ledger(at: later).logFaults() == [])
    let path = World.path(9254, 3)
    try world.delete(path.replacing("/" + Record.fileName, with: ""))
    #expect(try world.ledger(at: later).logFaults().map(\.code) == [.recordRemoved])
    let refusals = try world.verify().verdicts.flatMap(\.refusals)
    #expect(refusals.map(\.code) == [.recordRemoved])
  }

  /// Mending judges what it puts aside by all that the same run seals, also of the authority.
  @Test func mendingSealsBeforeItJudges() throws {
    let world = try World()
    defer { world.remove() }
    let join = try world.enact(9173, of: try world.approve(9173))
    try world.sealed(hours: 24)
    let other = try world.copy()
    defer { other.remove() }
    let lost = try other.enact(
      9173, change: .suspend, number: 2, hours: 25, follows: join.digest)
    try other.sealed(hours: 30)
    try world.enact(9173, change: .suspend, number: 3, hours: 26, follows: join.digest)
    try world.sealed(hours: 31)
    let folder = "\(RecordFolder.usual)/\(RecordFolder.place(lost))"
    try FileManager.default.copyItem(
      at: other.root.appending(path: folder), to: world.root.appending(path: folder))
    try world.demand(3, .reviewer)
    _ = try world.log.mend(of: try world.ledger(at: World.hour(40)).authority.logs)
    let ledger = try world.ledger(at: World.hour(40))
    let outcome = try Sealing.run(
      in: ledger.folder, signer: try World.signer("log"), name: World.origin
    ) { ledger }
    #expect(outcome.versions == [.policy(2)])
    #expect(outcome.refusals == [] && outcome.strayed.map(\.code) == [.enactmentOutOfTurn])
    #expect(outcome.strayed.first?.remedy.command == "onboard log mend")
    let aside = try StrayedSeals.putAside(try world.ledger(at: World.hour(41))).lost
    #expect(aside.map(\.stored.folder) == ["\(world.place)/\(folder)"])
    #expect(aside.map(\.sealLost.remedy.command) == ["onboard act record suspend 9173"])
    #expect(try world.stage(9173, hours: 42) == .suspended)
  }
}
