import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// The page opens as the terminal does, draws what changed beside what was approved, and hides no
/// measure and no power.
@Suite struct ReviewOpeningTests {
  private static let changes = [
    ("monday: 08:00-14:30", "monday: 08:00-12:00"), ("  video: 20 min", "  video: 10 min"),
  ]

  private static func review(_ changes: [(String, String)] = changes) throws -> Review {
    try ReviewCase.review(
      changes, ReviewCase.context(sequence: 2, baseline: ReviewCase.baseline()))
  }

  @Test func thePageOpensOnWhatTheTerminalShows() throws {
    let review = try Self.review()
    let page = ReviewCase.page(of: review)
    let words = ReviewWords(language: .greek, content: review.content)
    let opening = try #require(
      page.firstMatch(of: /<section id="first".*?<\/section>/.dotMatchesNewlines()))
    let text = String(opening.output).replacing("\u{A0}", with: " ")
    #expect(!words.openingChanges.isEmpty && !words.questions.isEmpty)
    for line in words.openingChanges.prefix(12) {
      #expect(text.contains(Markup.html([.text(line.text)])), "\(line.text)")
    }
    #expect(text.contains("Το κρίνετε μόνο εσείς"))
    // Before the particulars, and before every section.
    let place = try #require(page.range(of: "id=\"first\""))
    for later in ["class=\"facts\"", "id=\"effect\"", "id=\"findings\""] {
      #expect(try #require(page.range(of: later)).lowerBound > place.lowerBound, "\(later)")
    }
  }

  @Test func whatCitizensLoseComesFirstAndIsMarked() throws {
    let content = try Self.review().content
    let lines = ReviewWords(language: .greek, content: content).openingChanges.dropFirst()
    let order = lines.map(\.isGrave)
    #expect(order.first == true)
    #expect(order == order.sorted { $0 && !$1 })
  }

  @Test func appointmentsComeBeforeMinutes() throws {
    let page = ReviewCase.page(of: try Self.review())
    let heads = page.matches(of: /<th role="columnheader" scope="col">([^<]*)</).map(\.output.1)
    let appointments = try #require(heads.firstIndex(of: "Ραντεβού"))
    #expect(appointments < (try #require(heads.firstIndex(of: "Λεπτά"))))
  }

  /// Every week that changed has two pictures and one table; the others have one.
  @Test func weeksThatChangedStandBesideWhatWasApproved() throws {
    let review = try Self.review()
    let pairs = WeekPair.all(review.content.formerWeeks, review.content.weeks)
    let changed = pairs.count { $0.isChanged }
    #expect(changed > 0 && changed < pairs.count)
    let page = ReviewCase.page(of: review)
    #expect(page.ranges(of: "<div class=\"beside\">").count == changed)
    #expect(page.ranges(of: "<svg role=\"img\"").count == pairs.count + changed)
    #expect(page.contains("<strong>08:00-12:00</strong>"))
    let first = ReviewCase.page(of: try ReviewCase.review())
    #expect(!first.contains("class=\"beside\"") && !first.contains(" – νέο"))
  }

  @Test func aWeekThatIsNewOrGoneSaysSo() throws {
    let weeks = try ReviewCase.review().content.weeks
    let pairs = WeekPair.all(Array(weeks.dropLast()), Array(weeks.dropFirst()))
    #expect(pairs.count == weeks.count)
    #expect(pairs.filter { $0.after == nil }.count == 1)
    #expect(pairs.filter { $0.before == nil }.count == 1)
    #expect(!pairs.contains { $0.isChanged })
  }

  @Test func measuresPowersAndMeansAreShown() throws {
    let page = ReviewCase.page(of: try ReviewCase.review())
    for words in ["ιχνηλασιμότητα", "καταγραφή και παρακολούθηση προσβάσεων"] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains("δεν δημοσιεύεται"))
    // Mailboxes and telephones stay hidden.
    for secret in ["asfaleia@neasmyrni.example", "dpo@neasmyrni.example"] {
      #expect(ReviewCase.text.contains(secret) && !page.contains(secret))
    }
  }
}
