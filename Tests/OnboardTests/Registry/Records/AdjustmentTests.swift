import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// Administrators change times, hours and staff without an act; all else needs one (ruling I-35).
@Suite struct AdjustmentTests {
  /// A registry in which 9173 is in force, and the record of its approval.
  private func inForce(_ work: (TrustRegistry, Record) throws -> Void) throws {
    let registry = try TrustRegistry()
    defer { registry.remove() }
    let approval = try registry.approve(9173)
    try registry.enact(9173, of: approval)
    try registry.seal(hours: 2)
    try work(registry, approval)
  }

  private static func configuration(_ edit: (inout String) -> Void) throws -> [UInt8] {
    try TrustRegistry.review(9173, edit: edit).review.content.configuration
  }

  /// What is changed in the declaration, and whether it needs an act.
  @Test(arguments: [
    ("10 min", "15 min", true), ("08:30-14:30", "08:30-14:00", false),
    ("audience: [citizens]", "audience: [citizens, businesses]", true),
    ("reason: Θερινή", "reason: Καλοκαιρινή", false),
    ("2027-08-20", "2027-08-18", false), ("  phone: 2\n", "  phone: 3\n", false),
  ])
  func whatChangesDecides(_ old: String, _ new: String, _ needsAct: Bool) throws {
    let before = try Self.configuration { _ in }
    let after = try Self.configuration { text in
      #expect(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    #expect(after != before)
    #expect(Adjustment.separates(before, after) == !needsAct)
    #expect(!Adjustment.separates(before, before))
  }

  private func approveChange(
    _ registry: TrustRegistry, after approval: Record, _ effect: String,
    _ edit: (inout String) -> Void
  ) throws -> Record {
    try registry.approve(
      9173, sequence: 2, previous: approval, hours: 3,
      change: { object, _ in object.with(["effect": .string(effect)]) }, edit: edit)
  }

  @Test func aChangeOfHoursTakesEffectWhenSealed() throws {
    try inForce { registry, approval in
      let change = try approveChange(registry, after: approval, "sealing") {
        $0 = $0.replacing("2027-08-20", with: "2027-08-18")
      }
      #expect(try registry.verify().deployable.count == 1)
      try registry.seal(hours: 30)
      let outcome = try registry.verify()
      #expect(outcome.isAccepted, "\(outcome.verdicts.flatMap(\.refusals))")
      let wanted = change.digest(of: ReviewedSubmission.File.configuration)
      #expect(outcome.deployable.map { Digest(of: $0.configuration) } == [wanted])
      #expect(outcome.deployable.first?.deployment?.effectiveFrom.iso == "2026-10-02")
      #expect(outcome.deployable.first?.posted?.iso == "2026-10-01")
    }
  }

  /// What counts is what is in force, whatever was approved since and waits: another request alone
  /// needs no act, as no act would have anything to say.
  @Test(arguments: [true, false])
  func anotherRequestAloneNeedsNoAct(_ isOtherWaiting: Bool) throws {
    try inForce { registry, approval in
      if isOtherWaiting {
        _ = try approveChange(registry, after: approval, "act") {
          $0 = $0.replacing("10 min", with: "15 min")
        }
      }
      let life = try registry.ledger(at: TrustRegistry.start.adding(days: 1)).life(of: 9173)
      let context = try ReviewContext(of: life, asOf: TrustRegistry.start.day, .edit)
      #expect(context.baseline?.isEnacted == !isOtherWaiting)
      func needsNoAct(_ edit: (inout String) -> Void) throws -> Bool {
        context.isAdjusted(by: try Self.configuration(edit))
      }
      #expect(try needsNoAct { $0 = $0.replacing("18844/9-11-2026", with: "19007/9-11-2026") })
      #expect(try !needsNoAct { $0 = $0.replacing("10 min", with: "20 min") })
    }
  }

  /// An approval by an earlier version that demands an act of which nothing could be drafted is not
  /// recorded either. Once it is sealed it is taken back, and the same request needs no act then.
  @Test func anActThatSaysNothingIsNotRecorded() throws {
    try inForce { registry, approval in
      let edit = { (text: inout String) in
        text = text.replacing("18844/9-11-2026", with: "19007/9-11-2026")
      }
      let idle = try approveChange(registry, after: approval, "act", edit)
      func life(_ hours: Int) throws -> Life {
        try registry.ledger(at: TrustRegistry.hour(hours)).life(of: 9173)
      }
      func next(_ hours: Int) throws -> String? {
        let refusal = #expect(throws: Refusal.self) { try life(hours).demandAmendable("9173") }
        let drafted = #expect(throws: Refusal.self) { try ActDraft.Subject(life(hours), .amend) }
        #expect(refusal?.code == .amendmentEmpty && drafted == refusal)
        return refusal?.remedy.command
      }
      #expect(try next(24) == "onboard log seal")
      try registry.sealed(hours: 24)
      #expect(try next(25) == "onboard log revoke 9173 --record 3")
      try registry.revoke(9173, idle.digest, hours: 26)
      #expect(try registry.sealed(hours: 27).refusals == [])
      #expect(try registry.stage(9173, hours: 48) == .enacted)
      let again = try registry.approve(
        9173, sequence: 3, previous: idle, hours: 50, isCompared: false,
        change: { object, _ in
          object.with(["effect": "sealing", "baseline": .digest(approval.digest)])
        }, edit: edit)
      #expect(try registry.sealed(hours: 72).refusals == [])
      let outcome = try registry.verify(days: 4)
      #expect(outcome.isAccepted, "\(outcome.verdicts.flatMap(\.refusals))")
      let wanted = again.digest(of: ReviewedSubmission.File.configuration)
      #expect(outcome.deployable.map { Digest(of: $0.configuration) } == [wanted])
    }
  }

  /// Nobody records an amendment of what needs none once it is in force; one that was drafted before
  /// may have been sealed with it, and goes on to be verified.
  @Test func anAmendmentOfNothingIsNotRecorded() throws {
    try inForce { registry, approval in
      let change = try approveChange(registry, after: approval, "sealing") {
        $0 = $0.replacing("2027-08-20", with: "2027-08-18")
      }
      func life() throws -> Life {
        try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9173)
      }
      // While it waits, the act may say it too, as its draft does.
      #expect(throws: Never.self) { try life().demandAmendable("9173") }
      let other = try registry.copy()
      defer { other.remove() }
      try registry.seal(hours: 30)
      let refusal = #expect(throws: Refusal.self) { try life().demandAmendable("9173") }
      #expect(refusal?.code == .amendmentEmpty)
      #expect(throws: Refusal.self) {
        try life().demandDraftable(of: .amend, on: TrustRegistry.start.day.adding(2))
      }
      try other.enact(9173, change: .amend, number: 2, of: change, hours: 4)
      try other.seal(hours: 30)
      #expect(try other.verify().isAccepted)
    }
  }

  /// A review that says it needs no act, and changes a duration.
  @Test func whatNeedsAnActIsNotSealedWithoutOne() throws {
    try inForce { registry, approval in
      _ = try approveChange(registry, after: approval, "sealing") {
        $0 = $0.replacing("10 min", with: "15 min")
      }
      let sealed = try Sealing.run(
        try registry.ledger(at: TrustRegistry.start.adding(days: 1)),
        signer: try TrustRegistry.signer("log"), name: "onboard.example/demonstration")
      #expect(sealed.refusals.map(\.code) == [.adjustmentTooWide] && sealed.seals.isEmpty)
      try registry.seal(hours: 25)
      let outcome = try registry.verify()
      #expect(outcome.verdicts.flatMap(\.refusals).map(\.code) == [.adjustmentTooWide])
    }
  }

  /// Nothing takes effect without an act where nothing is in force.
  @Test func whereNothingIsInForceAnActIsNeeded() throws {
    try inForce { registry, approval in
      try registry.enact(9173, change: .suspend, number: 2, hours: 2)
      try registry.seal(hours: 2)
      _ = try approveChange(registry, after: approval, "sealing") {
        $0 = $0.replacing("2027-08-20", with: "2027-08-18")
      }
      try registry.seal(hours: 25)
      let outcome = try registry.verify()
      #expect(outcome.verdicts.flatMap(\.refusals).map(\.code) == [.adjustmentTooWide])
    }
  }

  /// A change rests on the approval that it adjusts: without that one, nothing is in force.
  @Test func withoutItsBaseAChangeIsNotInForce() throws {
    try inForce { registry, approval in
      _ = try approveChange(registry, after: approval, "sealing") {
        $0 = $0.replacing("2027-08-20", with: "2027-08-18")
      }
      try registry.sealed(hours: 25)
      try registry.revoke(9173, approval.digest, hours: 26)
      try registry.sealed(hours: 27)
      let outcome = try registry.verify(days: 2)
      #expect(outcome.isAccepted, "\(outcome.verdicts.flatMap(\.refusals))")
      #expect(outcome.deployable.isEmpty)
      #expect(outcome.verdicts.map(\.stage) == [.revoked])
    }
  }
}
