import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// A revocation takes away from its signature on, and its sealing makes that last.
@Suite struct RevocationTests {
  private func world(_ work: (TrustRegistry, Record) throws -> Void) throws {
    let world = try TrustRegistry()
    defer { world.remove() }
    let approval = try world.approve(9173)
    try world.enact(9173, of: approval)
    try world.seal(hours: 2)
    try work(world, approval)
  }

  private func stage(_ world: TrustRegistry, days: Int) throws -> Stage {
    let now = TrustRegistry.start.adding(days: days)
    return try world.ledger(at: now).life(of: 9173).stage(on: now.day)
  }

  @Test func itCountsBeforeItIsSealed() throws {
    try world { world, approval in
      #expect(try stage(world, days: 1) == .enacted)
      try world.revoke(9173, approval.digest)
      #expect(try stage(world, days: 1) == .revoked)
      let life = try world.ledger(at: TrustRegistry.start.adding(days: 1)).life(of: 9173)
      #expect(life.unsealed.map(\.stored.record.kind) == ["revocation"])
      #expect(life.unsealed.map(\.takesEffect) == [true])
      try world.seal(hours: 24)
      for days in [2, 90] { #expect(try stage(world, days: days) == .revoked) }
    }
  }

  /// Its vote is one like any other: it is sealed within 30 days, or made again.
  @Test func itIsSealedInTimeOrMadeAgain() throws {
    try world { world, approval in
      try world.revoke(9173, approval.digest)
      #expect(try stage(world, days: 29) == .revoked)
      #expect(try stage(world, days: 32) == .enacted)
    }
  }

  /// An act has effect by its sealing only: that a service ends by one is to be told to citizens.
  @Test func anActWaits() throws {
    try world { world, _ in
      try world.enact(9173, change: .suspend, number: 2, hours: 3)
      #expect(try stage(world, days: 1) == .enacted)
      let life = try world.ledger(at: TrustRegistry.start.adding(days: 1)).life(of: 9173)
      #expect(life.unsealed.map(\.takesEffect) == [true])
      try world.seal(hours: 24)
      #expect(try stage(world, days: 2) == .suspended)
    }
  }

  /// An approval that waits for its act changes nothing of what is told.
  @Test func anApprovalChangesNothingYet() throws {
    let world = try TrustRegistry()
    defer { world.remove() }
    try world.approve(9173)
    let life = try world.ledger(at: TrustRegistry.hour(1)).life(of: 9173)
    #expect(life.unsealed.map(\.takesEffect) == [false])
  }
}
