import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// Two persons work in two clones and merge with git: nothing sealed is lost unnoticed, and nothing
/// that was signed must be signed again.
@Suite struct MergeTests {
  /// Both reviewers sign the same digest, each in a clone.
  @Test func parallelSignaturesBothStand() throws {
    try Clone.two { mine, other in
      let digest = try mine.digest("9200")
      #expect(try other.digest("9200") == digest)
      try mine.approve("9200", by: "reviewer-1", digest: digest)
      try other.approve("9200", by: "reviewer-2", digest: digest)
      #expect(try mine.merge(other) == 0)
      #expect(try mine.run("status", "9200").contains("2/2"))
      #expect(try mine.seal().contains("9200 1: approved"))
    }
  }

  /// A suspension and the approval of a change are about different things: both stand.
  @Test func aSuspensionAndAnApprovalBothStand() throws {
    try Clone.two { mine, other in
      let file = other.root.appending(path: "Municipalities/9173-metamorfoseos/onboarding.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try text.replacing("10 min", with: "15 min").write(
        to: file, atomically: true, encoding: .utf8)
      try mine.act("suspend", "9173", 2)
      try other.approve("9173", by: "reviewer-1", "reviewer-2")
      #expect(try mine.merge(other) == 0)
      let sealed = try mine.seal()
      #expect(sealed.contains("9173 3: ") && sealed.contains("9173 4: "))
      #expect(try mine.prove().contains("9173: suspended"))
      try mine.act("lift", "9173", 3)
      try mine.act("amend", "9173", 4)
      try mine.seal()
      #expect(try mine.prove().contains("9173: in force"))
    }
  }

  /// Of two reviews that rest on the same one, the first decided counts, and the other is named.
  @Test func twoReviewsAfterOneAreAFork() throws {
    try Clone.two { mine, other in
      for (clone, minutes) in [(mine, "15 min"), (other, "20 min")] {
        let file = clone.root.appending(
          path: "Municipalities/9173-metamorfoseos/onboarding.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacing("10 min", with: minutes).write(
          to: file, atomically: true, encoding: .utf8)
        try clone.approve("9173", by: "reviewer-1", "reviewer-2")
      }
      // The declarations conflict, as they should; the records do not.
      #expect(try mine.merge(other) != 0)
      try mine.git("checkout", "--ours", "Municipalities")
      try mine.commit()
      #expect(try mine.seal(exit: 4).contains("[review-forked]"))
      #expect(try mine.run("status", "9173").contains("[review-forked]"))
      #expect(try mine.prove().contains("9173: in force"))
    }
  }

  /// Both sealed, one a suspension: whichever log is kept, it is noticed, and mended.
  @Test(arguments: ["--ours", "--theirs"])
  func aSealedSuspensionIsNotLostInAMerge(_ side: String) throws {
    try Clone.two { mine, other in
      try mine.act("suspend", "9173", 2)
      try mine.seal()
      try other.approve("9200", by: "reviewer-1", "reviewer-2")
      try other.act("join", "9200", 3)
      try other.seal()
      #expect(try mine.merge(other) != 0)
      try mine.git("checkout", side, "--", "Generated/Approvals/log")
      try mine.commit()
      // The entries of the wider log may hide those that the kept checkpoint signs.
      let refused = try mine.prove(exit: 4)
      #expect(refused.contains("[seal-strayed]") || refused.contains("[log-"), "\(refused)")
      #expect(try !mine.run("log", "audit", exit: 4).contains("sound"))
      let mended = try mine.seal("mend")
      #expect(mended.contains(", sealed again"))
      let proved = try mine.prove()
      #expect(proved.contains("9173: suspended") && proved.contains("9200: in force"))
      #expect(try mine.run("log", "audit").contains("The log is sound"))
      #expect(try mine.seal("mend").contains("Sealed 0."))
    }
  }

  /// A checkout with other line ends says just that.
  @Test func changedLineEndsAreNamed() throws {
    try Clone.two { mine, _ in
      let approvals = mine.root.appending(path: "Generated/Approvals/9173")
      for folder in try FileManager.default.contentsOfDirectory(atPath: approvals.path) {
        let file = approvals.appending(path: "\(folder)/onboarding.yaml")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
        try Data(text.replacing("\n", with: "\r\n").utf8).write(to: file)
      }
      #expect(try mine.prove(exit: 4).contains("[line-ends-changed]"))
    }
  }
}
