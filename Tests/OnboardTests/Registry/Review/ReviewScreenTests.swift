import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// The first screen of a review holds what is lost and what is to be judged, however much there is.
@Suite struct ReviewScreenTests {
  /// What a reviewer sees of a file, compared with another.
  private func screen(_ text: String, besides old: String, _ language: String) throws -> [Substring]
  {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(old.utf8).write(to: folder.appending(path: "old.yaml"))
    try Data(text.utf8).write(to: folder.appending(path: "new.yaml"))
    let outcome = try Tool.run(
      ["review", "new.yaml", "--baseline", "old.yaml", "--language", language], in: folder)
    #expect(outcome.exit == 0, "\(outcome)")
    return outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(arguments: ["el", "en"])
  func isOneScreenOfAnyReview(_ language: String) throws {
    for path in try Repository.files(in: "Municipalities", ending: "onboarding.yaml").map(\.path) {
      let outcome = try Tool.run(["review", path, "--language", language], in: Repository.root)
      #expect(outcome.output.split(separator: "\n").count <= ReviewScreen.most, "\(path)")
    }
  }

  /// Weeks of days of which each is told apart, since each has a reason of its own.
  @Test func saysTheLossFirstAndHowMuchDoesNotFit() throws {
    // After Whit Monday no weekday of that summer is a holiday.
    let first = try #require(Day(year: 2027, month: 6, day: 22))
    let days = (0..<66).map { first.adding($0) }.filter { $0.weekday.rawValue < 5 }.map { day in
      """
        - date: \(day.iso)
          hours: 08:00-08:15
          modes: [inPerson]
          reason: Λόγος \(day.iso)

      """
    }
    let changed = ReviewCase.text + "\nspecialHours:\n" + days.joined()
    let lines = try screen(changed, besides: ReviewCase.text, "en")
    #expect(lines.count <= ReviewScreen.most, "\(lines.count) lines")
    let title = try #require(lines.firstIndex { $0 == "What changes for citizens" })
    #expect(lines[title + 1].hasPrefix("  - Appointments in twelve months: −"))
    #expect(lines[title + 2].hasPrefix("  - withdraws: ") || lines[title + 2].contains("narrows"))
    #expect(lines.contains { $0.contains("more: --full") })
    #expect(lines.contains { $0.hasPrefix("Only you can judge") })
    // Only what the change touches is asked.
    #expect(lines.contains { $0.contains("is the change the one that the municipality asked") })
    #expect(!lines.contains { $0.contains("do the means exist that are declared?") })
  }
}
