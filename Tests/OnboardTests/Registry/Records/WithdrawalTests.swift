import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// A municipality that was withdrawn, and what puts it in force again.
@Suite struct WithdrawalTests {
  private typealias World = TrustRegistry

  /// What was approved before a withdrawal puts nothing in force after it.
  @Test func aWithdrawnMunicipalityJoinsByANewApproval() throws {
    let world = try World()
    defer { world.remove() }
    let approval = try world.approve(9173)
    try world.enact(9173, of: approval)
    try world.sealed(hours: 24)
    try world.enact(9173, change: .withdraw, number: 2, hours: 26)
    try world.sealed(hours: 48)
    let draft = try world.ledger(at: World.hour(49)).life(of: 9173)
    let refusal = #expect(throws: Refusal.self) {
      try draft.allowsDraft(of: .onboard, on: World.hour(49).day)
    }
    #expect(refusal?.code == .enactmentUnapproved)
    // No other act is possible before a new request either.
    let other = draft.outOfTurn(
      Bilingual(el: "άρση", en: "lifting"), on: World.hour(49).day, command: "record", "9173")
    #expect(other.reason.en.hasSuffix("possible now: onboard receive 9173"))
    let early = try world.enact(9173, number: 3, of: approval, hours: 50)
    #expect(try world.sealed(hours: 72).refusals.map(\.code) == [.enactmentUnapproved])
    #expect(try world.stage(9173, hours: 73) == .withdrawn)
    try world.delete(World.path(of: early).replacing("/" + Record.fileName, with: ""))
    let second = try world.approve(
      9173, sequence: 2, previous: approval, hours: 74, by: ["reviewer-2", "reviewer-3"])
    try world.sealed(hours: 96)
    #expect(try ActChain(world.ledger(at: World.hour(97)).life(of: 9173))?.withdrawal != nil)
    let approved = try world.ledger(at: World.hour(97)).life(of: 9173).outOfTurn(
      Bilingual(el: "άρση", en: "lifting"), on: World.hour(97).day, command: "record", "9173")
    #expect(approved.reason.en.hasSuffix("possible now: onboard act record join 9173"))
    try world.enact(9173, number: 4, of: second, hours: 98)
    #expect(try world.sealed(hours: 120).refusals == [])
    #expect(try world.stage(9173, hours: 121) == .enacted)
  }
}
