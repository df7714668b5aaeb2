import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard

/// English texts have one form of dates: 9 November 2026.
@Suite struct EnglishDatesTests {
  /// The dates in another form; protocol numbers have dashes.
  private static func strange(in text: String) -> [Substring] {
    text.matches(of: /\d{1,2}\/\d{1,2}\/\d{4}/).map(\.output)
  }

  @Test func everyTextHasOneForm() throws {
    #expect(Self.strange(in: "since 9/11/2026") == ["9/11/2026"])
    try LifeTests.registry { folder in
      try Data("%PDF-1.7\n".utf8).write(to: folder.appending(path: "act.pdf"))
      let clone = Clone(root: folder)
      try clone.approve("9173", by: "reviewer-1", "reviewer-2")
      try clone.act("join", "9173", 1)
      try clone.seal()
      try clone.edit("9173-metamorfoseos", "10 min", "15 min")
      _ = try clone.digest("9173")
      for words in [
        ["status"], ["status", "9173"], ["inbox"], ["review", "9173", "--full"],
        ["review", "9173"],
        ["act", "announce", "9173"], ["act", "announce", "9173", "--format", "html"],
        ["log", "show"], ["slots", "9173"], ["slots", "9173", "--stats"], ["keys", "authority"],
        ["impact"],
      ] {
        let outcome = try Tool.run(
          words + ["--language", "en"], in: folder, environment: Tool.unfixed)
        let text = outcome.output + outcome.complaint
        #expect(outcome.exit < 2, "\(words): \(text)")
        #expect(Self.strange(in: text) == [], "\(words): \(text)")
      }
    }
  }
}
