import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// A key leaks: what rests on it counts as revoked, and nothing comes back.
@Suite struct LeakTests {
  private typealias World = TrustRegistry

  /// 9173 approved by reviewers 1 and 2 and in force, sealed after a day.
  private func enacted() throws -> (World, approval: Record, act: Record) {
    let world = try World()
    let approval = try world.approve(9173)
    let act = try world.enact(9173, of: approval)
    try world.sealed(hours: 24)
    #expect(try world.stage(9173, hours: 25) == .enacted)
    return (world, approval, act)
  }

  @Test func anApprovalThatRestsOnALeakedKeyCountsAsRevoked() throws {
    let (world, approval, _) = try enacted()
    defer { world.remove() }
    try world.leak("reviewer-1", fromHour: 20)
    // At once, and after its sealing.
    for hours in [30, 48] {
      if hours == 48 { try world.sealed(hours: 48) }
      #expect(try world.stage(9173, hours: hours) == .revoked)
      let judged = try world.judged(approval, hours: hours)
      #expect(judged.leaked.map(\.code) == [.keyLeaked])
      #expect(judged.persons == ["p-202"] && judged.outcome == .approved)
      try world.indexed(hours: hours)
      let outcome = try world.verify(days: 3)
      #expect(outcome.isAccepted && outcome.deployable.isEmpty)
      #expect(outcome.verdicts.first?.leaked.map(\.code) == [.keyLeaked])
      let report = VerifyReport(outcome: outcome, at: World.hour(72), language: .english)
      #expect(report.text.contains("[key-leaked]"))
      #expect(String(decoding: report.json, as: UTF8.self).contains("\"key-leaked\""))
    }
    let status = try RegistryStatus(try world.ledger(at: World.hour(50)), on: World.hour(50).day)
    let report = StatusReport(registry: status, language: .english)
    #expect(report.text.contains("[key-leaked]"))
    let one = try #require(status.municipalities.first)
    #expect(report.history(of: one).contains("it counts as revoked"))
  }

  @Test func aNewApprovalFollows() throws {
    let (world, approval, _) = try enacted()
    defer { world.remove() }
    try world.leak("reviewer-1", fromHour: 20)
    // Sealed together with the policy that tells of the leak.
    let second = try world.approve(
      9173, sequence: 2, previous: approval, hours: 47, isCompared: false,
      by: ["reviewer-2", "reviewer-3"])
    #expect(try world.sealed(hours: 48).refusals == [])
    #expect(try world.stage(9173, hours: 49) == .revoked)
    try world.enact(9173, number: 2, of: second, hours: 50)
    #expect(try world.sealed(hours: 72).refusals == [])
    #expect(try world.stage(9173, hours: 73) == .enacted)
    #expect(try world.verify(days: 4).deployable.count == 1)
  }

  @Test func whatWasSealedBeforeTheLeakHolds() throws {
    let (world, approval, _) = try enacted()
    defer { world.remove() }
    try world.leak("reviewer-1", fromHour: 25)
    try world.sealed(hours: 48)
    #expect(try world.stage(9173, hours: 49) == .enacted)
    #expect(try world.judged(approval, hours: 49).ignored == [])
  }

  @Test func whereEnoughOthersSignedNothingFalls() throws {
    let world = try World()
    defer { world.remove() }
    let approval = try world.approve(9173, by: ["reviewer-1", "reviewer-2", "reviewer-3"])
    try world.enact(9173, of: approval)
    try world.sealed(hours: 24)
    try world.leak("reviewer-1", fromHour: 0)
    try world.sealed(hours: 48)
    #expect(try world.stage(9173, hours: 49) == .enacted)
    let judged = try world.judged(approval, hours: 49)
    #expect(judged.leaked == [] && judged.ignored.map(\.code) == [.keyLeaked])
    #expect(judged.persons.count == 2)
    // A second leak takes one too many.
    try world.leak("reviewer-2", fromHour: 0)
    try world.sealed(hours: 72)
    #expect(try world.stage(9173, hours: 73) == .revoked)
  }

  /// What a leaked enactor's act does to the stage.
  @Test(arguments: [
    (Enactment.Change.amend, Stage.revoked), (.suspend, .suspended), (.withdraw, .withdrawn),
    (.lift, .revoked),
  ])
  func anActThatRestsOnALeakedKey(_ change: Enactment.Change, _ stage: Stage) throws {
    let (world, approval, _) = try enacted()
    defer { world.remove() }
    var approved = approval
    if change == .amend {
      approved = try world.approve(
        9173, sequence: 2, previous: approval, hours: 26, by: ["reviewer-2", "reviewer-3"],
        edit: { $0 = $0.replacing("Πράσινο, καθαριότητα", with: "Καθαριότητα") })
    }
    if change == .lift { try world.enact(9173, change: .suspend, number: 2, hours: 26) }
    try world.sealed(hours: 48)
    let act = try world.enact(9173, change: change, number: 3, of: approved, hours: 50)
    #expect(try world.sealed(hours: 72).refusals == [])
    let before = try world.stage(9173, hours: 73)
    #expect(before == (change.ends ? stage : .enacted))
    try world.leak("enactor", fromHour: 60)
    for hours in [80, 96] {
      if hours == 96 { try world.sealed(hours: 96) }
      #expect(try world.stage(9173, hours: hours) == stage)
      #expect(try world.judged(act, hours: hours).leaked.map(\.code) == [.keyLeaked])
    }
    #expect(try world.verify(days: 5).isAccepted)
  }

  @Test func anOnboardingThatRestsOnALeakedKey() throws {
    let (world, approval, _) = try enacted()
    defer { world.remove() }
    try world.leak("enactor", fromHour: 20)
    try world.changePolicy {
      PolicyEditing.enrolling(
        Enrolment(
          publicKey: try World.anySigner("enactor-2").publicKey, person: "p-402",
          organisation: "X"), as: .enactor, from: Instant(unix: 0), until: World.hour(90_000),
        in: $0)
    }
    try world.sealed(hours: 48)
    #expect(try world.stage(9173, hours: 49) == .revoked)
    // The approval stands; another enactor records the act again.
    let act = try world.enact(9173, number: 2, of: approval, hours: 50, by: [])
    try world.vote(on: act, by: "enactor-2", hours: 50)
    #expect(try world.sealed(hours: 72).refusals == [])
    #expect(try world.stage(9173, hours: 73) == .enacted)
  }

  @Test func aRejectionThatRestsOnALeakedKeyStays() throws {
    let world = try World()
    defer { world.remove() }
    let record = try world.approve(9173, by: ["reviewer-1"], verdict: .reject)
    try world.sealed(hours: 24)
    try world.leak("reviewer-1", fromHour: 0)
    try world.sealed(hours: 48)
    #expect(try world.stage(9173, hours: 49) == .rejected)
    #expect(try world.judged(record, hours: 49).leaked.map(\.code) == [.keyLeaked])
  }

  @Test func aRevocationThatRestsOnALeakedKeyStays() throws {
    let (world, approval, _) = try enacted()
    defer { world.remove() }
    try world.revoke(9173, approval.digest, hours: 26)
    try world.sealed(hours: 48)
    try world.leak("revoker", fromHour: 30)
    try world.sealed(hours: 72)
    #expect(try world.stage(9173, hours: 73) == .revoked)
  }

  @Test func laterReviewsStayReadable() throws {
    let (world, approval, _) = try enacted()
    defer { world.remove() }
    let second = try world.approve(
      9173, sequence: 2, previous: approval, hours: 26, by: ["reviewer-2", "reviewer-3"],
      edit: { $0 = $0.replacing("Πράσινο, καθαριότητα", with: "Καθαριότητα") })
    try world.sealed(hours: 48)
    try world.leak("reviewer-1", fromHour: 20)
    try world.sealed(hours: 72)
    #expect(try world.stage(9173, hours: 73) == .revoked)
    // Nothing is in force that an act could amend.
    #expect(try world.ledger(at: World.hour(73)).life(of: 9173).nextAct == "join")
    try world.enact(9173, number: 2, of: second, hours: 74)
    #expect(try world.sealed(hours: 96).refusals == [])
    #expect(try world.stage(9173, hours: 97) == .enacted)
  }

  @Test func nothingMoreIsSealedOnALeakedKey() throws {
    let world = try World()
    defer { world.remove() }
    try world.sealed(hours: 1)
    try world.approve(9173, hours: 2)
    try world.leak("reviewer-1", fromHour: 0)
    let outcome = try world.sealed(hours: 24)
    #expect(outcome.refusals.map(\.code) == [.keyLeaked] && outcome.seals.isEmpty)
    // Whoever seals it all the same is not believed.
    try world.seal(hours: 48)
    let refusal = #expect(throws: Refusal.self) { try world.stage(9173, hours: 49) }
    #expect(refusal?.code == .keyLeaked)
  }
}
