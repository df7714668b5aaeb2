import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// A decision is judged by who might decide when it was made.
@Suite struct PolicyOfTheDayTests {
  private typealias World = TrustRegistry

  @Test func aHigherThresholdTakesNothingBack() throws {
    let world = try World()
    defer { world.remove() }
    try world.enact(9173, of: try world.approve(9173))
    try world.sealed(hours: 24)
    try world.demand(3, .reviewer)
    // Two signed before, and nobody since: decided under the rules of that day.
    try world.approve(9306, hours: 25)
    try world.sealed(hours: 48)
    #expect(try world.stage(9173, hours: 49) == .enacted)
    #expect(try world.verify(days: 3).isAccepted)
    // Under the new policy, two are too few.
    #expect(try world.stage(9306, hours: 49) == .underReview)
  }

  @Test func aLowerThresholdCompletesNothing() throws {
    let world = try World()
    defer { world.remove() }
    try world.demand(3, .reviewer)
    try world.sealed(hours: 24)
    let record = try world.approve(9173, hours: 25)
    let enactable = try world.approve(9306, hours: 25)
    try world.demand(2, .reviewer)
    #expect(try world.sealed(hours: 48).seals.isEmpty)
    #expect(try world.stage(9173, hours: 49) == .underReview)
    // Somebody signs under the new rule: a third, or one of the two again.
    try world.vote(on: record, by: "reviewer-3", hours: 50)
    try world.vote(on: enactable, by: "reviewer-1", hours: 50)
    #expect(try world.sealed(hours: 72).seals.count == 2)
    #expect(try world.stage(9173, hours: 73) == .approved)
    #expect(try world.judged(record, hours: 73).at == World.hour(50))
    // Of what is complete, the demand of its own day is told, whatever comes later.
    #expect(try world.judged(record, hours: 73).needed == 2)
    try world.demand(3, .reviewer)
    #expect(try world.judged(record, hours: 74).needed == 2)
  }

  @Test func aPendingActWaitsForASignatureUnderTheNewRule() throws {
    let world = try World()
    defer { world.remove() }
    try world.changePolicy {
      PolicyEditing.demanding(
        2, of: .enactor,
        in: PolicyEditing.enrolling(
          Enrolment(
            publicKey: try World.anySigner("enactor-2").publicKey, person: "p-402",
            organisation: "X"), as: .enactor, from: Instant(unix: 0), until: World.hour(90_000),
          in: $0))
    }
    let act = try world.enact(9173, of: try world.approve(9173, hours: 1), hours: 2)
    try world.sealed(hours: 24)
    #expect(try world.stage(9173, hours: 25) == .approved)
    try world.demand(1, .enactor)
    #expect(try world.sealed(hours: 48).seals.isEmpty)
    #expect(try world.stage(9173, hours: 49) == .approved)
    try world.vote(on: act, by: "enactor-2", hours: 50)
    #expect(try world.sealed(hours: 72).seals.count == 1)
    #expect(try world.stage(9173, hours: 73) == .enacted)
  }

  /// Reviewer 1 leaves after the third day.
  private func left(_ edit: (World) throws -> Void) throws -> World {
    let world = try World()
    try edit(world)
    try world.changePolicy {
      PolicyEditing.ending(try World.id("reviewer-1"), at: World.hour(72), in: $0)
    }
    return world
  }

  @Test func whoLeavesLeavesSignaturesThatHold() throws {
    let world = try left {
      try $0.enact(9173, of: try $0.approve(9173))
      try $0.sealed(hours: 24)
    }
    defer { world.remove() }
    try world.sealed(hours: 48)
    #expect(try world.stage(9173, hours: 24 * 60) == .enacted)
    #expect(try world.verify(days: 60).isAccepted)
    // A new signature of that key does not count, by the clock that it states.
    try world.approve(9306, hours: 73)
    let outcome = try world.sealed(hours: 74)
    #expect(outcome.refusals.map(\.code) == [.signatureKeyNotValid] && outcome.seals.isEmpty)
  }

  /// The clock of a key that ended, set back before its end: sealed within three days it counts.
  @Test(arguments: [(72 + 71, true), (72 + 72, false), (72 + 240, false)])
  func aClockThatWasSetBack(_ hours: Int, _ counts: Bool) throws {
    let world = try left { _ in }
    defer { world.remove() }
    try world.sealed(hours: 48)
    try world.approve(9173, hours: 70)
    let outcome = try world.sealed(hours: hours)
    #expect(outcome.refusals.map(\.code) == (counts ? [] : [.signatureKeyEnded]))
    #expect(outcome.seals.count == (counts ? 1 : 0))
    #expect(try world.stage(9173, hours: hours + 1) == (counts ? .approved : .underReview))
    guard !counts else { return }
    // Sealed all the same, it is refused.
    try world.seal(hours: hours + 2)
    let refusal = #expect(throws: Refusal.self) { try world.stage(9173, hours: hours + 3) }
    #expect(refusal?.code == .signatureKeyEnded)
  }

  @Test func aVoteUnderASupersededPolicyDoesNotCount() throws {
    let world = try World()
    defer { world.remove() }
    try world.sealed(hours: 24)
    let first = try world.policy()
    try world.demand(3, .reviewer)
    try world.sealed(hours: 48)
    let record = try world.approve(9173, hours: 0, by: [])
    // Before the sealing of the second policy, and after it.
    try world.vote(on: record, by: "reviewer-1", hours: 47, policy: first)
    try world.vote(on: record, by: "reviewer-2", hours: 49, policy: first)
    let judged = try world.judged(record, hours: 50)
    #expect(judged.persons == ["p-201"] && judged.ignored.map(\.code) == [.policySuperseded])
    // Nor under one that nobody knows, or under one that is sealed only later.
    try world.vote(on: record, by: "reviewer-2", hours: 49, policy: Digest(of: [1]))
    #expect(try world.judged(record, hours: 50).ignored.map(\.code) == [.policyUnknown])
    try world.vote(on: record, by: "reviewer-2", hours: 47, policy: first)
    try world.sealed(hours: 72)
    #expect(try world.judged(record, hours: 73).outcome == .approved)
  }

  @Test func aRegistryOfTheFormerVersionIsRead() throws {
    let world = try World()
    defer { world.remove() }
    try world.changePolicy { signed in
      let key = try World.anySigner("compiler").publicKey
      let role: JSONValue = [
        "keyids": [.string(key.id)], "name": "compiler", "paths": ["compiler/*"],
        "terminating": true, "threshold": 1,
      ]
      let holder: JSONValue = [
        "notAfter": "2036-12-31T22:00:00Z", "notBefore": "2025-12-31T22:00:00Z",
        "organisation": "X", "person": "m-601",
      ]
      return signed.setting(["delegations", "keys", key.id], key.metadata)
        .setting(["onboard", "keys", key.id], holder)
        .changing(["delegations", "roles"]) { .array(($0.elements ?? []) + [role]) }
    }
    try world.enact(9173, of: try world.approve(9173))
    try world.sealed(hours: 24)
    #expect(try world.stage(9173, hours: 25) == .enacted)
    let authority = try world.ledger(at: World.hour(25)).authority
    #expect(!authority.duties.keys.contains("m-601"))
    // The next policy no longer lists the role and its key.
    let key = try World.id("compiler")
    #expect(try world.standing().signed["onboard"]?["keys"]?[key] != nil)
    try AuthorityFolder.open("\(world.place)/\(AuthorityFolder.usual)") { folder in
      try folder.change(.targets) { $0 }
      let draft = try #require(try folder.draft(.targets))
      #expect(draft.signed["onboard"]?["keys"]?[key] == nil)
      #expect(draft.signed["delegations"]?["keys"]?[key] == nil)
      let roles = draft.signed["delegations"]?["roles"]?.elements ?? []
      #expect(roles.compactMap { $0["name"]?.text } == ["reviewer", "enactor", "revoker"])
    }
  }
}
