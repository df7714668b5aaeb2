import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// What a refusal to sign says: of what is there, what was decided, and what comes next.
@Suite struct SigningRefusalTests {
  private func run(_ words: [String], in folder: URL) throws -> Tool.Outcome {
    try Tool.run(words + ["--language", "en"], in: folder, environment: Tool.unfixed)
  }

  private func act(_ kind: String, _ ada: String, in folder: URL) throws -> Tool.Outcome {
    try Data("%PDF-1.7\n".utf8).write(to: folder.appending(path: "act.pdf"))
    let reason = kind == "suspend" ? ["--reason", "δοκιμή"] : []
    return try run(
      [
        "act", "record", kind, "9306", "--protocol", "45174 ΕΞ 2026", "--ada", ada, "--date",
        Tool.today, "--pdf", "act.pdf", "--key", LifeTests.key("enactor"),
      ] + reason, in: folder)
  }

  /// Receives the file of 9306, and reviews it.
  private func review(in folder: URL) throws -> String {
    let received = try run(["receive", "9306", "--key", LifeTests.key("revoker")], in: folder)
    #expect(received.exit == 0, "\(received.complaint)")
    return try run(["review", "9306"], in: folder).output
  }

  @Test func aDecidedReviewSaysWhatComesNext() throws {
    try LifeTests.registry { folder in
      let review = try review(in: folder)
      let digest = String(try #require(review.split(separator: "\n").last).split(separator: " ")[4])
      func approve(_ label: String) throws -> Tool.Outcome {
        try run(["approve", "9306", "--digest", digest, "--key", LifeTests.key(label)], in: folder)
      }
      for label in ["reviewer-1", "reviewer-2"] { #expect(try approve(label).exit == 0) }
      for label in ["reviewer-2", "reviewer-3"] {
        let again = try approve(label)
        #expect(again.exit == 4)
        #expect(
          again.complaint.contains("is approved already, by 2 persons; next: onboard log seal "),
          "\(again.complaint)")
        #expect(again.complaint.contains("[already-signed]"))
      }
      #expect(try run(["log", "seal", "--key", LifeTests.key("log")], in: folder).exit == 0)
      #expect(
        try approve("reviewer-1").complaint.contains("next: onboard act draft join 9306 ["))
      #expect(try act("join", "ΨΗ4746ΜΤΛ6-Ω3Ρ", in: folder).exit == 0)
      #expect(try run(["log", "seal", "--key", LifeTests.key("log")], in: folder).exit == 0)
      #expect(try approve("reviewer-1").complaint.contains("next: onboard status 9306 ["))
      // A refused act has no file, so the municipality is named.
      let reused = try act("suspend", "ΨΗ4746ΜΤΛ6-Ω4Ρ", in: folder)
      #expect(reused.exit == 4 && reused.complaint.contains("[act-number-reused]"))
      #expect(
        reused.complaint.contains("onboard: Generated/Approvals/9306: "), "\(reused.complaint)")
    }
  }

  @Test func aRejectedReviewSaysSo() throws {
    try LifeTests.registry { folder in
      let review = try review(in: folder)
      let digest = String(try #require(review.split(separator: "\n").last).split(separator: " ")[4])
      let key = LifeTests.key("reviewer-1")
      let rejected = try run(["reject", "9306", "--reason", "λάθος", "--key", key], in: folder)
      #expect(rejected.exit == 0)
      let late = try run(
        ["approve", "9306", "--digest", digest, "--key", LifeTests.key("reviewer-2")], in: folder)
      #expect(late.exit == 4 && late.complaint.contains("is rejected already"), "\(late.complaint)")
      #expect(late.complaint.contains("[already-signed]"))
    }
  }
}
