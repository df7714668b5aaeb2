import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// Whoever signs sees which power an administrator loses, and who has each.
@Suite struct ReviewPowersTests {
  private static let posts = """
    administrators:
      - title: Προϊστάμενος ΚΕΠ
        email: kep@dimos.example
      - title: Τμήμα Πληροφορικής
        email: it@dimos.example
        powers: [POWERS]

    """

  private static func changes(_ powers: String) throws -> [(String, String)] {
    let text = ReviewCase.text
    let block = try #require(text.firstMatch(of: /administrators:.*\n(?: .*\n)+/)).output
    return [(String(block), posts.replacing("POWERS", with: powers))]
  }

  private static func review(_ was: String, _ powers: String) throws -> Review {
    try ReviewCase.review(
      changes(powers),
      ReviewCase.context(sequence: 2, baseline: ReviewCase.baseline(changes(was))))
  }

  @Test func aLostPowerIsNamedOnTheScreenAndOnThePage() throws {
    let review = try Self.review("overview, hours", "overview")
    let screen = ReviewScreen(
      content: review.content, language: .greek, width: 400, isColourful: false
    ).text
    let line =
      "Διαχειριστής «Τμήμα Πληροφορικής»: δεν έχει πια την αρμοδιότητα «προσαρμογή του ωραρίου»"
    #expect(screen.contains(line) && screen.contains("διαχειριστές και αρμοδιότητες"))
    #expect(!screen.contains("administrators") && !screen.contains("@"))
    #expect(ReviewCase.page(of: review).contains(Markup.html([.text(line)])))
    // Only what the change touches is asked.
    #expect(ReviewWords(language: .greek, content: review.content).questions.count == 1)
  }

  /// Who names no power has all five, and is named at each of them.
  @Test func eachPowerNamesItsPosts() throws {
    let review = try Self.review("overview", "overview")
    let text = ReviewText(
      content: review.content, language: .greek, width: 400, isColourful: false
    ).text
    #expect(
      text.contains(
        "οι αρμοδιότητες: προσαρμογή του ωραρίου: «Προϊστάμενος ΚΕΠ»\n"))
    #expect(
      text.contains(
        "οι αρμοδιότητες: εικόνα των ραντεβού: «Προϊστάμενος ΚΕΠ», «Τμήμα Πληροφορικής»\n"))
  }

  /// Every part that can differ has a name that people use.
  @Test func everyPartHasAName() throws {
    let plan = try #require(ReviewCase.review().content.plan)
    let configuration = try JSONReader.read(RuntimeConfiguration.bytes(of: plan))
    for member in configuration.members?.keys.map({ $0 }) ?? [] {
      #expect(ReviewParts.titles[member] != nil, "\(member)")
    }
  }
}
