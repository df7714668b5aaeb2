import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// An approval that no longer counts: what every command says of the file that it approved.
@Suite struct EndedApprovalTests {
  private func registry(_ work: (Clone) throws -> Void) throws {
    try LifeTests.registry { folder in
      try Data("%PDF-1.7\n".utf8).write(to: folder.appending(path: "act.pdf"))
      try work(Clone(root: folder))
    }
  }

  private func revoke(_ clone: Clone, _ number: Int) throws -> String {
    try clone.run(
      "log", "revoke", "9173", "--record", "\(number)", "--reason", "δοκιμή", "--key",
      LifeTests.key("revoker"))
  }

  private func reject(_ clone: Clone, exit: Int32 = 0) throws -> String {
    try clone.run(
      "reject", "9173", "--reason", "λάθος ώρες", "--key", LifeTests.key("reviewer-3"), exit: exit)
  }

  /// An approval of 9173 that is sealed, and a rejection that was signed in time and arrives after.
  private func belated(_ clone: Clone) throws {
    let digest = try clone.digest("9173")
    try clone.approve("9173", by: "reviewer-1", digest: digest)
    let other = try Tool.temporaryFolder().appending(path: "other")
    defer { try? FileManager.default.removeItem(at: other.deletingLastPathComponent()) }
    try FileManager.default.copyItem(at: clone.root, to: other)
    _ = try reject(Clone(root: other))
    try clone.approve("9173", by: "reviewer-2", digest: digest)
    try clone.seal()
    let records = "Generated/Approvals/9173"
    let folder = try #require(
      FileManager.default.contentsOfDirectory(
        atPath: other.appending(path: records).path
      ).first { $0.hasPrefix("review-") })
    let vote = "\(records)/\(folder)/\(TrustRegistry.vote(of: "reviewer-3"))"
    try FileManager.default.copyItem(
      at: other.appending(path: vote), to: clone.root.appending(path: vote))
  }

  /// What the note advises leads to the rejection: no text goes on to say that it is approved.
  @Test func aBelatedRejectionCountsInTheEnd() throws {
    try registry { clone in
      try belated(clone)
      let told = try clone.run("inbox")
      #expect(told.contains("onboard log revoke 9173 --record 1"), "\(told)")
      #expect(try reject(clone, exit: 4).contains("onboard log revoke 9173 --record 1"))
      #expect(try revoke(clone, 1).contains("onboard receive 9173"))
      for isSealed in [false, true] {
        if isSealed { try clone.seal() }
        let texts = [
          try clone.run("review", "9173"), try clone.run("act", "letter", "9173", exit: 4),
          try reject(clone, exit: 4),
          try clone.run(
            "approve", "9173", "--digest", String(repeating: "0", count: 64), "--key",
            LifeTests.key("reviewer-1"), exit: 4),
        ]
        for text in texts {
          #expect(text.contains("[approval-ended]"), "\(text)")
          #expect(text.contains("onboard receive 9173") && !text.contains("already"), "\(text)")
        }
        let inbox = try clone.run("inbox", "--format", "json")
        #expect(inbox.contains("\"unsubmitted\"") && inbox.contains("approval-ended"), "\(inbox)")
        #expect(!inbox.contains("already") && !inbox.contains("ήδη"), "\(inbox)")
      }
      _ = try clone.digest("9173")
      #expect(try reject(clone).contains("Rejected."))
      try clone.seal()
      #expect(try clone.run("inbox", "--format", "json").contains("\"rejected\""))
      let letter = try clone.run("act", "letter", "9173")
      #expect(letter.contains("απορρίφθηκε") && letter.contains("λάθος ώρες"), "\(letter)")
      #expect(try clone.run("status", "9173").contains("rejected"))
      _ = try clone.prove()
    }
  }

  /// A revoked act leaves the approval, and the next act is named.
  @Test func ofARevokedActTheApprovalCounts() throws {
    try registry { clone in
      try clone.approve("9173", by: "reviewer-1", "reviewer-2")
      try clone.act("join", "9173", 1)
      try clone.seal()
      #expect(!(try revoke(clone, 2).contains("onboard receive")))
      let review = try clone.run("review", "9173")
      #expect(review.contains("is approved already"))
      #expect(review.contains("next: onboard act draft join 9173"), "\(review)")
    }
  }

  /// The rejection of a later file leaves the approval, and its act is still waited for.
  @Test func anApprovalOutlivesTheRejectionOfAnotherFile() throws {
    try registry { clone in
      try clone.approve("9173", by: "reviewer-1", "reviewer-2")
      try clone.seal()
      try clone.edit("9173-metamorfoseos", "10 min", "15 min")
      _ = try clone.digest("9173")
      _ = try reject(clone)
      try clone.seal()
      let inbox = try clone.run("inbox")
      #expect(inbox.contains("onboard act letter 9173"), "\(inbox)")
      #expect(inbox.contains("onboard act draft join 9173"), "\(inbox)")
      #expect(try clone.run("status").contains("approved, awaiting"))
      try clone.act("join", "9173", 1)
      try clone.seal()
      #expect(!(try clone.run("inbox").contains("act draft join")))
    }
  }

  /// After a withdrawal the review of the unchanged file says why it cannot be decided.
  @Test func afterAWithdrawalTheReviewAsksForANewRequest() throws {
    try registry { clone in
      try clone.approve("9173", by: "reviewer-1", "reviewer-2")
      try clone.act("join", "9173", 1)
      try clone.act("withdraw", "9173", 2)
      try clone.seal()
      let text = try clone.run("review", "9173")
      #expect(text.contains("next, with the new request: onboard receive 9173"), "\(text)")
      #expect(text.contains("[request-repeated]") && !text.contains("already"), "\(text)")
    }
  }

  /// What waited for its act when the service was withdrawn is received once more.
  @Test func whatWaitedAtAWithdrawalIsReceivedAgain() throws {
    try registry { clone in
      try clone.approve("9173", by: "reviewer-1", "reviewer-2")
      try clone.act("join", "9173", 1)
      try clone.seal()
      try clone.edit("9173-metamorfoseos", "18844/9-11-2026", "19007/9-11-2026")
      try clone.edit("9173-metamorfoseos", "10 min", "15 min")
      try clone.approve("9173", by: "reviewer-1", "reviewer-2")
      try clone.seal()
      try clone.act("withdraw", "9173", 2)
      try clone.seal()
      let review = try clone.run("review", "9173")
      #expect(review.contains("[approval-ended]"), "\(review)")
      #expect(review.contains("next: onboard receive 9173") && !review.contains("already"))
      #expect(try clone.run("inbox").contains("9173"))
      let again = try clone.digest("9173")
      try clone.approve("9173", by: "reviewer-1", "reviewer-2", digest: again)
    }
  }
}
