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

  /// Asks anew, under another number.
  private static func ask(_ text: inout String) {
    text = text.replacing("18844/9-11-2026", with: "19007/16-11-2026")
      .replacing("date: 2026-11-09", with: "date: 2026-11-16")
  }

  /// A registry in which 9173 joined and was withdrawn, and the approval of then.
  private func withdrawn(_ work: (World, Record) throws -> Void) throws {
    let world = try World()
    defer { world.remove() }
    let approval = try world.approve(9173)
    try world.enact(9173, of: approval)
    try world.enact(9173, change: .withdraw, number: 2, hours: 2)
    try world.seal()
    try work(world, approval)
  }

  /// The review compares with nothing, and the request is another one: otherwise nobody seals it,
  /// and whoever verifies refuses it. A rejection needs no new request.
  @Test(arguments: [
    (false, false, Refusal.Code.requestRepeated), (true, false, .baselineWrong),
    (true, true, .baselineWrong), (false, true, nil),
  ])
  func joiningAgainIsReviewedAsJoining(
    _ isCompared: Bool, _ isAskedAnew: Bool, _ code: Refusal.Code?
  ) throws {
    try withdrawn { world, approval in
      try world.approve(
        9173, sequence: 2, previous: approval, hours: 25, isCompared: isCompared,
        edit: isAskedAnew ? Self.ask : { _ in })
      let honest = try world.copy()
      defer { honest.remove() }
      #expect(try honest.sealed(hours: 48).refusals.map(\.code) == [code].compactMap(\.self))
      // Another tool sealed it: a review of the former form stays, as it was decided.
      try world.seal(hours: 48)
      let refusals = try world.verify(days: 3).verdicts.flatMap(\.refusals).map(\.code)
      #expect(refusals.contains(.requestRepeated) == (code == .requestRepeated), "\(refusals)")
      #expect(!refusals.contains(.baselineWrong))
    }
    try withdrawn { world, approval in
      try world.approve(
        9173, sequence: 2, previous: approval, hours: 25, isCompared: false, by: ["reviewer-1"],
        verdict: .reject)
      #expect(try world.sealed(hours: 48).refusals == [])
    }
  }

  /// The first vote is judged before the files of its review are written.
  @Test func joiningAgainIsApproved() throws {
    try withdrawn { world, approval in
      let (review, source, statement) = try World.review(
        9173, sequence: 2, previous: approval.digest, policy: try world.policy(),
        at: World.start, edit: Self.ask)
      let submission = try #require(ReviewedSubmission(review.object))
      typealias File = ReviewedSubmission.File
      let files = [
        (File.source, source), (File.output(for: 9173), review.content.configuration),
        (File.page, review.page), (File.submission, statement.bytes),
      ].map { DurableStore.File($0, $1) }
      let ledger = try world.ledger(at: World.hour(25))
      let life = try ledger.life(of: 9173)
      let signed = try Recorder.work(on: ledger, signer: try World.signer("reviewer-1")) {
        try $0.sign(Record(9173, .review(submission)), .approve, in: life, files: files)
      }
      #expect(signed.persons.count == 1)
    }
  }

  /// Citizens have no appointments then, so everything is new to them.
  @Test func theReviewAfterAWithdrawalShowsEverything() throws {
    try withdrawn { world, _ in
      let life = try world.ledger(at: World.hour(49)).life(of: 9173)
      let context = try ReviewContext(of: life, asOf: World.hour(49).day, .edit)
      #expect(context.baseline == nil && context.inForce == nil)
      #expect(context.withdrawn == World.start.day)
      let (same, _, _) = try World.review(9173)
      #expect(throws: Refusal.self) {
        try life.demandUndecided(same.content.configuration, "mailed.yaml")
      }
      let (anew, _, _) = try World.review(9173, edit: Self.ask)
      #expect(throws: Never.self) {
        try life.demandUndecided(anew.content.configuration, "mailed.yaml")
      }
    }
  }

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
      try draft.demandDraftable(of: .onboard, on: World.hour(49).day)
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
      9173, sequence: 2, previous: approval, hours: 74, isCompared: false,
      by: ["reviewer-2", "reviewer-3"], edit: Self.ask)
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
