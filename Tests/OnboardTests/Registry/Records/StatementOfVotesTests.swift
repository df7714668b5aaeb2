import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// Votes are judged by the statement of their submission, and by nothing else where it is unreadable.
@Suite struct StatementOfVotesTests {
  private typealias World = TrustRegistry

  /// A statement that cannot be read says nothing of when its submission came: no vote counts until
  /// it can be, and what is sealed does not hold.
  @Test(arguments: [nil, "{}", "folder"], [true, false])
  func anUnreadableStatementIsNoneThatIsAbsent(_ text: String?, _ isSealed: Bool) throws {
    let world = try World()
    defer { world.remove() }
    let record = try world.approve(9173, verdict: isSealed ? .reject : .approve)
    if isSealed { try world.sealed(hours: 24) }
    let path = World.path(of: record, SubmissionStatement.fileName)
    try world.delete(path)
    if text == "folder" {
      try world.write([], to: path + "/x")
    } else if let text {
      try world.write(Array(text.utf8), to: path)
    }
    guard !isSealed else {
      #expect(try !world.verify().isAccepted)
      return
    }
    let one = try world.judged(record, hours: 2)
    #expect(one.outcome == nil && one.ignored.count == 2)
    let refusals = try world.sealed(hours: 24).refusals
    #expect(refusals.allSatisfy { $0.subject.hasSuffix(SubmissionStatement.fileName) })
    #expect(refusals.count == 2)
  }

  /// The first vote is judged by the statement that is written with it.
  @Test func theFirstVoteIsNotBeforeItsSubmission() throws {
    let world = try World()
    defer { world.remove() }
    let (review, source, statement) = try World.review(9173, at: World.hour(2))
    let ledger = try world.ledger(at: World.hour(1)), life = try Life(9173, [])
    let reviewed = try #require(Reviewed(review, in: life, source, statement))
    let refusal = #expect(throws: Refusal.self) {
      try Recorder.work(on: ledger, signer: try World.signer("reviewer-1")) {
        try $0.approve(reviewed)
      }
    }
    #expect(refusal?.code == .voteEarly)
  }
}
