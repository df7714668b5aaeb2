import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// Votes that arrive after the sealing: what they change, and what they do not.
@Suite struct BelatedVoteTests {
  private typealias World = TrustRegistry

  /// A rejection that would have decided and arrived after the sealing is told of, with the way to
  /// let it count, until it does.
  @Test func aBelatedRejectionIsTold() throws {
    let world = try World()
    defer { world.remove() }
    let record = try world.approve(9173, hours: 2)
    try world.sealed(hours: 24)
    try world.vote(on: record, by: "reviewer-3", hours: 1, verdict: .reject)
    let told = try world.judged(record, hours: 30)
    #expect(told.outcome == .approved && told.ignored.map(\.code) == [.rejectionBelated])
    #expect(told.ignored[0].remedy.command == "onboard log revoke 9173 --record 1")
    #expect(told.ignored[0].reason.el.contains("πριν από τη σφράγιση και έφτασε μετά"))
    let outcome = try world.verify()
    #expect(outcome.isAccepted && outcome.verdicts.flatMap(\.belated) == told.ignored)
    let report = VerifyReport(outcome: outcome, at: World.hour(48), language: .english)
    #expect(report.text.contains("[rejection-belated]"))
    #expect(try world.sealed(hours: 30).belated.map(\.code) == [.rejectionBelated])
    let ledger = try world.ledger(at: World.hour(30))
    #expect(try Inbox(ofRecords: ledger).notes.map(\.code) == [.rejectionBelated])
    try world.revoke(9173, record.digest, hours: 31)
    #expect(try world.sealed(hours: 48).belated == [])
  }

  /// Of votes that a seal does not name, each has its cause: only a rejection that would have
  /// decided is one.
  @Test(arguments: [
    (1, Vote.Verdict.approve, Refusal.Code.voteLate, "arrived after it"),
    (3, .reject, .voteLate, "after the decision was complete"),
    (25, .reject, .voteLate, "signed after the sealing"),
    (2, .reject, .rejectionBelated, "arrived after it"),
  ])
  func eachBelatedVoteHasItsCause(
    _ hours: Int, _ verdict: Vote.Verdict, _ code: Refusal.Code, _ words: String
  ) throws {
    let world = try World()
    defer { world.remove() }
    let record = try world.approve(9173, hours: 2)
    try world.sealed(hours: 24)
    try world.vote(on: record, by: "reviewer-3", hours: hours, verdict: verdict)
    let ignored = try world.judged(record, hours: 30).ignored
    #expect(ignored.map(\.code) == [code] && ignored[0].reason.en.contains(words), "\(ignored)")
  }
}
