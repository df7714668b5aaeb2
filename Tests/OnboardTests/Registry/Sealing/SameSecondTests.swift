import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// Decisions of one second: their order follows from what they are, not from their digests.
@Suite struct SameSecondTests {
  private typealias World = TrustRegistry

  /// An act on an approval, and the next approval, in the same second: each approval is another
  /// one, so that digests of both orders occur.
  @Test(arguments: 1...6)
  func anActComesBeforeTheNextApproval(_ minutes: Int) throws {
    let world = try World()
    defer { world.remove() }
    let first = try world.approve(9173)
    try world.sealed(hours: 24)
    try world.enact(9173, of: first, hours: 26)
    try world.approve(
      9173, sequence: 2, previous: first, hours: 26,
      edit: { $0 = $0.replacing("10 min", with: "\(minutes * 5 + 10) min") })
    #expect(try world.sealed(hours: 48).refusals == [])
    let kinds = try world.records(of: 9173).map(\.record.kind)
    #expect(kinds == ["review", "act", "review"])
    #expect(try world.stage(9173, hours: 49) == .enacted)
  }

  /// A suspension and an amendment follow the same act in the same second: the suspension counts.
  @Test(arguments: 1...6)
  func whatEndsSomethingComesFirst(_ minutes: Int) throws {
    let world = try World()
    defer { world.remove() }
    let first = try world.approve(9173)
    try world.enact(9173, of: first)
    try world.sealed(hours: 24)
    let second = try world.approve(
      9173, sequence: 2, previous: first, hours: 25,
      edit: { $0 = $0.replacing("10 min", with: "\(minutes * 5 + 10) min") })
    try world.sealed(hours: 26)
    let last = try #require(try world.ledger(at: World.hour(27)).life(of: 9173).acts.last)
    for (number, change) in [(2, Enactment.Change.amend), (3, .suspend)] {
      try world.enact(
        9173, change: change, number: number, of: change == .amend ? second : nil, hours: 50,
        follows: last.stored.digest)
    }
    let refusals = try world.sealed(hours: 72).refusals
    #expect(refusals.map(\.code) == [.enactmentOutOfTurn])
    #expect(try world.stage(9173, hours: 73) == .suspended)
  }

  /// A revocation takes away what was decided in its second, whatever rests on it.
  @Test func aRevocationComesLast() throws {
    let world = try World()
    defer { world.remove() }
    let first = try world.approve(9173)
    try world.sealed(hours: 24)
    try world.enact(9173, of: first, hours: 26)
    try world.revoke(9173, first.digest, hours: 26)
    #expect(try world.sealed(hours: 48).refusals == [])
    #expect(try world.records(of: 9173).map(\.record.kind) == ["review", "act", "revocation"])
    #expect(try !world.stage(9173, hours: 49).isInForce)
  }
}
