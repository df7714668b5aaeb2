import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// What two persons do at the same time, joined by merge or by rebase: nothing sealed is lost
/// unnoticed, and what was signed need not be signed again.
@Suite struct InterleavingTests {
  private static let file = "9173-metamorfoseos"

  /// How the work of two clones comes together.
  enum Joining: CaseIterable, Sendable { case merge, rebase }

  private func join(_ mine: Clone, _ other: Clone, by joining: Joining) throws -> Int32 {
    switch joining {
    case .merge: try mine.merge(other)
    case .rebase: try mine.rebase(onto: other)
    }
  }

  /// One reviewer rejects what two approve elsewhere: what came first decides, and is sealed.
  @Test(arguments: Joining.allCases)
  func theFirstCompleteDecisionCounts(_ joining: Joining) throws {
    let isRejectedFirst = joining == .merge
    try Clone.two { mine, other in
      let reject = {
        try mine.run("reject", "9200", "--reason", "λάθος", "--key", LifeTests.key("reviewer-3"))
      }
      if isRejectedFirst { _ = try reject() }
      // Times are whole seconds.
      Thread.sleep(forTimeInterval: 1.1)
      try other.approve("9200", by: "reviewer-1", "reviewer-2")
      Thread.sleep(forTimeInterval: 1.1)
      if !isRejectedFirst { _ = try reject() }
      #expect(try join(mine, other, by: joining) == 0)
      let outcome = isRejectedFirst ? "rejected" : "approved"
      #expect(try mine.seal().contains("9200 1: \(outcome)"))
      #expect(try mine.prove().contains("1 in force"))
      let history = try mine.run("status", "9200")
      #expect(history.contains("[vote-late]") != isRejectedFirst)
    }
  }

  /// Two acts put the same approval in force: the first counts, the second is named and not lost.
  @Test func ofTwoActsOnOneApprovalOneCounts() throws {
    try Clone.two { mine, other in
      try mine.approve("9200", by: "reviewer-1", "reviewer-2")
      try mine.commit()
      #expect(try other.merge(mine) == 0)
      try mine.act("join", "9200", 2)
      try other.act("join", "9200", 3)
      #expect(try mine.merge(other) == 0)
      #expect(try mine.seal(exit: 4).contains("[enactment-out-of-turn]"))
      let proved = try mine.prove()
      #expect(proved.contains("2 in force") && proved.contains("9200: in force"))
      #expect(try mine.run("status", "9200").contains("[enactment-out-of-turn]"))
    }
  }

  /// Two suspensions at once: one is sealed, and the municipality is out of force whichever it is.
  @Test(arguments: Joining.allCases)
  func twoSuspensionsSuspendOnce(_ joining: Joining) throws {
    try Clone.two { mine, other in
      try mine.act("suspend", "9173", 2)
      try other.act("suspend", "9173", 3)
      #expect(try join(mine, other, by: joining) == 0)
      #expect(try mine.seal(exit: 4).contains("[enactment-out-of-turn]"))
      #expect(try mine.prove().contains("9173: suspended"))
    }
  }

  /// A suspension is sealed while an amendment is made elsewhere. The amending act cannot follow
  /// it, not even after the lifting; the approval stands, and another act puts it in force.
  @Test func anAmendmentWaitsForTheLifting() throws {
    try Clone.two { mine, other in
      try mine.act("suspend", "9173", 2)
      try mine.seal()
      try other.edit(Self.file, "10 min", "15 min")
      try other.approve("9173", by: "reviewer-1", "reviewer-2")
      try other.act("amend", "9173", 3)
      #expect(try mine.merge(other) == 0)
      #expect(try mine.seal(exit: 4).contains("[enactment-out-of-turn]"))
      #expect(try mine.prove().contains("9173: suspended"))
      try mine.act("lift", "9173", 4)
      #expect(try mine.seal(exit: 4).contains("[enactment-out-of-turn]"))
      #expect(try mine.prove().contains("9173: in force"))
      try mine.act("amend", "9173", 5)
      try mine.seal(exit: 4)
      let status = try mine.run("status", "9173")
      #expect(status.contains("amendment ΨΗ4746ΜΤΛ6-Ω35"), "\(status)")
    }
  }

  /// Both sealed about the same municipality what cannot follow the other: one counts, and the seal
  /// of the other is put aside and named, so that the municipality is proved again.
  @Test func theSealOfWhatCannotFollowIsPutAside() throws {
    try Clone.two { mine, other in
      try mine.act("suspend", "9173", 2)
      try mine.seal()
      try other.act("suspend", "9173", 3)
      try other.seal()
      #expect(try mine.merge(other) != 0)
      try mine.git("checkout", "--ours", "--", "Generated/Approvals/log")
      try mine.commit()
      #expect(try mine.prove(exit: 4).contains("9173"))
      let mended = try mine.seal("mend", exit: 4)
      #expect(mended.contains("[seal-lost]") && mended.contains("seal.lost.json"))
      #expect(try mine.seal(exit: 4).contains("(onboard act record suspend 9173)"))
      #expect(try mine.prove().contains("9173: suspended"))
      #expect(try mine.run("log", "audit").contains("The log is sound"))
    }
  }

  /// A suspension that a lost branch sealed keeps its municipality back until somebody decides.
  @Test func aLostSuspensionIsNotForgotten() throws {
    try Clone.two { mine, other in
      try mine.act("suspend", "9173", 2, "--mode", "phone")
      try mine.seal()
      try other.act("suspend", "9173", 3)
      try other.seal()
      #expect(try mine.merge(other) != 0)
      try mine.git("checkout", "--ours", "--", "Generated/Approvals/log")
      try mine.commit()
      try mine.seal("mend", exit: 4)
      #expect(try mine.prove(exit: 4).contains("was sealed on a branch that was lost"))
      try mine.act("suspend", "9173", 4)
      try mine.seal(exit: 4)
      #expect(try mine.prove().contains("9173: suspended"))
    }
  }

  /// A lifting that came second stays without effect: it does not lift what is suspended later.
  @Test func aRefusedLiftingStaysRefused() throws {
    try Clone.two { mine, other in
      try mine.act("suspend", "9173", 2)
      try mine.seal()
      try mine.commit()
      #expect(try other.merge(mine) == 0)
      try mine.act("lift", "9173", 3)
      try other.act("lift", "9173", 4)
      #expect(try mine.merge(other) == 0)
      #expect(try mine.seal(exit: 4).contains("[enactment-out-of-turn]"))
      #expect(try mine.prove().contains("9173: in force"))
      try mine.act("suspend", "9173", 5)
      #expect(try mine.seal(exit: 4).contains("[enactment-out-of-turn]"))
      #expect(try mine.prove().contains("9173: suspended"))
    }
  }

  /// Acts that are recorded within one second are sealed in the order in which they were recorded.
  @Test func actsOfOneSecondKeepTheirOrder() throws {
    try Clone.two { mine, _ in
      try mine.act("suspend", "9173", 2)
      try mine.act("lift", "9173", 3)
      try mine.act("suspend", "9173", 4)
      let sealed = try mine.seal()
      #expect(sealed.contains("9173 5: "))
      #expect(try mine.prove().contains("9173: suspended"))
    }
  }

  /// Work that is put after what another sealed keeps its signatures.
  @Test func signaturesSurviveARebaseOntoASeal() throws {
    try Clone.two { mine, other in
      try mine.approve("9200", by: "reviewer-1")
      try other.approve("9254", by: "reviewer-1", "reviewer-2")
      try other.seal()
      #expect(try mine.rebase(onto: other) == 0)
      let digest = try mine.digest("9200")
      try mine.approve("9200", by: "reviewer-2", digest: digest)
      #expect(try mine.seal().contains("9200 1: approved"))
      #expect(try mine.run("log", "audit").contains("The log is sound"))
    }
  }

  /// Two sealed branches, one put after the other: the kept log lacks entries, which is noticed and
  /// mended.
  @Test func aRebaseOfSealedWorkIsMended() throws {
    try Clone.two { mine, other in
      try mine.act("suspend", "9173", 2)
      try mine.seal()
      try other.approve("9254", by: "reviewer-1", "reviewer-2")
      try other.seal()
      #expect(try mine.rebase(onto: other) != 0)
      // In a rebase, theirs is the work that is put after the other's.
      try mine.git("checkout", "--ours", "--", "Generated/Approvals/log")
      try mine.git("add", "-A")
      #expect(try mine.git("-c", "core.editor=true", "rebase", "--continue") == 0)
      #expect(try mine.prove(exit: 4).contains("9173"))
      #expect(try mine.seal("mend").contains(", sealed again"))
      #expect(try mine.prove().contains("9173: suspended"))
      #expect(try mine.run("status", "9254").contains("approved"))
    }
  }

  /// An approval is revoked on one branch and put in force on another: whatever comes first,
  /// nothing that was revoked is deployed.
  @Test(arguments: Joining.allCases)
  func aRevocationIsNotUndoneByAnAct(_ joining: Joining) throws {
    try Clone.two { mine, other in
      try mine.approve("9200", by: "reviewer-1", "reviewer-2")
      try mine.seal()
      try mine.commit()
      #expect(try other.merge(mine) == 0)
      try mine.run(
        "log", "revoke", "9200", "--record", "1", "--reason", "δοκιμή", "--key",
        LifeTests.key("revoker"))
      try other.act("join", "9200", 3)
      #expect(try join(mine, other, by: joining) == 0)
      _ = try Tool.run(
        ["log", "seal", "--key", LifeTests.key("log")], in: mine.root, environment: Tool.unfixed)
      let proved = try mine.prove()
      #expect(proved.contains("1 in force") && !proved.contains("9200: in force"), "\(proved)")
    }
  }

  /// The same file is received twice. The statements conflict, and a review of either is decided
  /// only once.
  @Test func twoReceiptsOfOneFileGiveOneDecision() throws {
    try Clone.two { mine, other in
      for (clone, receiver) in [(mine, "revoker"), (other, "enactor")] {
        try clone.edit(Self.file, "10 min", "15 min")
        try clone.run("receive", "9173", "--key", LifeTests.key(receiver))
        try clone.approve("9173", by: "reviewer-1", "reviewer-2")
      }
      #expect(try mine.merge(other) != 0)
      try mine.git("checkout", "--ours", "--", "Municipalities")
      try mine.commit()
      let sealed = try Tool.run(
        ["log", "seal", "--key", LifeTests.key("log"), "--language", "en"], in: mine.root,
        environment: Tool.unfixed)
      let isOne = sealed.output.components(separatedBy: "9173 3: approved").count == 2
      #expect(isOne && sealed.complaint.contains("[review-forked]"), "\(sealed)")
      #expect(try mine.prove().contains("9173: in force"))
    }
  }
}
