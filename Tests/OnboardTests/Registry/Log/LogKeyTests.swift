import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// The key of the log is replaced, and what was seen of the log stays seen.
@Suite struct LogKeyTests {
  private typealias World = TrustRegistry

  private static let other = "onboard.example/other"

  private static func verifier(_ label: String, _ name: String) throws -> NoteVerifier {
    try NoteVerifier(name: name, key: try World.anySigner(label).publicKey)
  }

  /// 9173 in force and verified, and a policy that lists other logs.
  private func replaced(_ name: String, keeping isKept: Bool) throws -> (World, VerifyState) {
    let world = try World()
    try world.enact(9173, of: try world.approve(9173))
    try world.sealed(hours: 24)
    let state = try #require(try world.verify(days: 2).state)
    try world.changePolicy {
      PolicyEditing.enrolling(
        try Self.verifier("log-2", name),
        in: isKept ? $0 : PolicyEditing.removing(World.origin, from: $0))
    }
    return (world, state)
  }

  @Test(arguments: [World.origin, other])
  func aNewKeyGoesOnWithTheLog(_ name: String) throws {
    let (world, state) = try replaced(name, keeping: false)
    defer { world.remove() }
    // Until it is sealed by the new key, the old checkpoint is of no log of the policy.
    let before = try world.verify(days: 2, state: state)
    #expect(
      before.refusals.map(\.code) == [
        name == World.origin ? .noteSignatureMissing : .checkpointOrigin
      ])
    let outcome = try world.sealed(hours: 48, by: "log-2", name: name)
    #expect(outcome.versions.map(\.description) == ["policy 2"] && outcome.refusals == [])
    let after = try world.verify(days: 3, state: state)
    #expect(after.isAccepted && after.deployable.count == 1)
    #expect(after.state?.log?.origin == name)
    // The old key signs nothing more.
    #expect(throws: Refusal.self) { try world.sealed(hours: 50) }
    try world.approve(9306, hours: 49)
    try world.sealed(hours: 72, by: "log-2", name: name)
    #expect(try world.verify(days: 4, state: after.state).isAccepted)
  }

  /// Whoever knows only the old key can follow the log to the new one.
  @Test(arguments: [World.origin, other])
  func theOldKeyVouchesForTheNewOne(_ name: String) throws {
    let (world, state) = try replaced(name, keeping: false)
    defer { world.remove() }
    let old = try World.signer("log"), new = try World.anySigner("log-2")
    let ledger = try world.ledger(at: World.hour(48))
    let outcome = try Sealing.run(ledger, signer: new, name: name, former: old)
    let note = outcome.checkpoint.note
    #expect(try note.signature(of: try Self.verifier("log", World.origin)) != nil)
    #expect(try note.signature(of: try Self.verifier("log-2", name)) != nil)
    try world.indexed(hours: 48)
    #expect(try world.verify(days: 3, state: state).isAccepted)
    // A key that never was a log's vouches for nothing.
    let refusal = #expect(throws: Refusal.self) {
      try Sealing.run(ledger, signer: new, name: name, former: try World.signer("enactor"))
    }
    #expect(refusal?.code == .signatureRole)
  }

  @Test func anotherKeyThanThoseOfThePolicyNeverGoesOn() throws {
    let (world, _) = try replaced(World.origin, keeping: false)
    defer { world.remove() }
    #expect(throws: Refusal.self) { try world.sealed(hours: 48, by: "log-3") }
  }

  /// The old key, which somebody else has by now, signs a log without the newest entries.
  @Test func theOldKeyBringsNothingBack() throws {
    let (world, _) = try replaced(World.origin, keeping: false)
    defer { world.remove() }
    let old = try world.copy()
    defer { old.remove() }
    try world.enact(9173, change: .suspend, number: 2, hours: 47)
    try world.sealed(hours: 48, by: "log-2")
    let seen = try #require(try world.verify(days: 3).state)
    // Under the policy of before, the old log is what it was; but it was seen since.
    try old.write(
      try old.bytes("\(AuthorityFolder.usual)/1.targets.json"),
      to: "\(AuthorityFolder.usual)/targets.json")
    try old.delete("\(AuthorityFolder.usual)/1.targets.json")
    #expect(try old.verify(days: 3).isAccepted)
    #expect(try old.verify(days: 3, state: seen).refusals.map(\.code) == [.versionRollback])
  }

  @Test func aSecondLogSkipsNoState() throws {
    let (world, state) = try replaced(Self.other, keeping: true)
    defer { world.remove() }
    let fork = try world.copy()
    defer { fork.remove() }
    // Either key goes on with the one log.
    try world.sealed(hours: 48, by: "log-2", name: Self.other)
    let second = try world.verify(days: 3, state: state)
    #expect(second.isAccepted && second.state?.log?.origin == Self.other)
    try world.approve(9306, hours: 49)
    try world.sealed(hours: 72)
    let third = try world.verify(days: 4, state: second.state)
    #expect(third.isAccepted && third.state?.log?.origin == World.origin)
    // A tree of the second log that does not go on from what was seen of the first.
    try fork.delete("\(RecordFolder.usual)/log")
    for name in ["seal.json", "seal.tlog-proof"] {
      for stored in try fork.records(of: 9173) {
        try fork.delete(World.path(of: stored.record, name))
      }
    }
    // Sealing refuses to begin a log anew beside what is in force.
    let index = try fork.bytes(DeploymentIndex.place)
    try fork.delete(DeploymentIndex.place)
    try fork.sealed(hours: 30, by: "log-2", name: Self.other)
    if (try? fork.bytes(DeploymentIndex.place)) == nil {
      try fork.write(index, to: DeploymentIndex.place)
    }
    #expect(try fork.verify(days: 3).isAccepted)
    #expect(try fork.verify(days: 3, state: state).refusals.map(\.code) == [.logRollback])
    #expect(try fork.verify(days: 4, state: third.state).refusals.map(\.code) == [.logRollback])
  }
}
