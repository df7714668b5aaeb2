import Foundation
import Schema
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// The review says what differs, and shows nothing that is not public.
@Suite struct ReviewTests {
  /// What was approved is named by the day of its approval, not by that of its judgement.
  @Test func theApprovalIsNamedByItsDay() throws {
    let baseline = ReviewCase.baseline()
    let review = try ReviewCase.review([], ReviewCase.context(baseline: baseline))
    let approved = try #require(baseline.approved)
    for language in Language.allCases {
      let words = ReviewWords(language: language, content: review.content)
      let facts = words.facts.map(\.value)
      #expect(facts.contains { $0.contains(approved.words(language)) }, "\(facts)")
      #expect(!facts.contains { $0.contains(baseline.day.words(language)) }, "\(facts)")
    }
  }

  /// A change that both loses and gains is one, as the comparison of the same pair counts it.
  @Test func changesAreCountedAsTheyAreInAComparison() throws {
    let edit = [("    monday: 08:00-14:30", "    monday: 08:30-15:00")]
    let (old, new) = (ReviewCase.source(), ReviewCase.source(edit))
    let compiler = ReviewCase.compiler
    let comparison = try #require(
      Comparison(compiler.compile(old), compiler.compile(new), from: ReviewCase.day))
    try #require(comparison.changes.count > comparison.count, "\(comparison.changes.map(\.text))")
    let review = try ReviewCase.review(
      edit, ReviewCase.context(baseline: ReviewCase.baseline()))
    let words = ReviewWords(language: .english, content: review.content)
    let count = comparison.count
    #expect(
      words.standing.hasPrefix(count == 1 ? "One change " : "\(count) changes "),
      "\(words.standing)")
  }

  @Test func aCommentIsSaidToBeOne() throws {
    let context = ReviewCase.context(baseline: ReviewCase.baseline())
    let same = try ReviewCase.review([], context)
    let comment = try ReviewCase.review([("version: 1 ", "version: 1  ")], context)
    guard case .same = same.content.standing, case .sameMeaning = comment.content.standing else {
      Issue.record("\(same.content.standing) \(comment.content.standing)")
      return
    }
    #expect(comment.object["configuration"] == same.object["configuration"])
    #expect(comment.object["source"] != same.object["source"])
    #expect(comment.content.effects.isEmpty)
    #expect(ReviewCase.page(of: comment).contains("Διαφέρουν μόνο σχόλια"))
  }

  /// A difference that no change describes is not passed over in silence.
  @Test func whatIsNotDescribedIsTold() throws {
    let context = ReviewCase.context(baseline: ReviewCase.baseline())
    let documents = [
      "      - Δελτίο αστυνομικής ταυτότητας ή διαβατήριο\n",
      "      - Ληξιαρχική πράξη, αν ζητείται μεταβολή\n",
    ]
    let review = try ReviewCase.review(
      [(documents.joined(), documents.reversed().joined())], context)
    guard case .changed(let changes, let members) = review.content.standing else {
      Issue.record("\(review.content.standing)")
      return
    }
    #expect(changes.isEmpty && members == ["topics"])
    #expect(ReviewCase.page(of: review).contains("καμία αλλαγή δεν περιγράφεται"))
  }

  @Test func withdrawalsComeFirst() throws {
    let context = ReviewCase.context(baseline: ReviewCase.baseline())
    let review = try ReviewCase.review(
      [
        ("interpretation: [signLanguage, lipReading]", "interpretation: [lipReading]"),
        ("  phone: 10 min", "  phone: 5 min"), ("name: Δημαρχείο", "name: Δημαρχιακό Μέγαρο"),
      ], context)
    let page = ReviewCase.page(of: review)
    let places = ["Καταργεί (1)", "Διευρύνει (1)", "Διατύπωση και επικοινωνία (1)"].map {
      page.range(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func whatNoLongerStandsIsNotCompared() throws {
    let broken = ReviewCase.baseline([("version: 1 ", "version: 7 ")])
    let review = try ReviewCase.review([], ReviewCase.context(baseline: broken))
    guard case .incomparable = review.content.standing else {
      Issue.record("\(review.content.standing)")
      return
    }
    #expect(ReviewCase.page(of: review).contains("δεν γίνεται σύγκριση"))
  }

  @Test func whatDoesNotStandHasNoReview() {
    let compilation = ReviewCase.compiler.compile(ReviewCase.source([("code: 9200", "code: 1")]))
    #expect(
      Review(
        of: 9200, compilation, peers: [], context: ReviewCase.context(),
        compiler: ReviewCase.compiler)
        == nil)
  }

  /// Contacts, posts and who decided a waiver stay out of every form, changed or not.
  @Test func nothingPersonalIsShown() throws {
    let replacements = [
      ("@neasmyrni.example", "@kryfo.example"), ("\"2100009200\"", "\"2100007777\""),
    ]
    for baseline in [nil, ReviewCase.baseline()] {
      let review = try ReviewCase.review(replacements, ReviewCase.context(baseline: baseline))
      let texts = Language.allCases.map {
        ReviewText(content: review.content, language: $0, width: 80, isColourful: false).text
      }
      let all =
        ReviewCase.page(of: review) + texts.joined()
        + String(decoding: ReviewJSON.write(review), as: UTF8.self)
      for hidden in ["kryfo", "2100007777", "rantevou", "dpo@"] {
        #expect(!all.contains(hidden), "\(hidden)")
      }
      #expect(baseline == nil || all.contains("Άλλαξε η επικοινωνία του Δήμου"))
    }
  }

  @Test(arguments: [40, 60, 80, 120])
  func linesFitTheTerminal(_ width: Int) throws {
    let review = try ReviewCase.review([], ReviewCase.context(baseline: ReviewCase.baseline()))
    let text = ReviewText(
      content: review.content, language: .greek, width: width, isColourful: false
    ).text
    let long = text.split(separator: "\n").filter { line in
      line.columns > max(width, 76) && line.split(separator: " ").count > 1
    }
    #expect(long == [])
  }

  @Test func theReportIsCanonical() throws {
    let bytes = ReviewJSON.write(
      try ReviewCase.review([], ReviewCase.context(baseline: ReviewCase.baseline())))
    let value = try JSONReader.read(bytes)
    #expect(JSONReader.isCanonical(bytes, of: value))
    #expect(value["digest"]?.digest == value["review"].map { Digest(of: $0.canonical) })
  }

  /// What its clients name belongs to sign-in as well, and the rest to one of the two.
  @Test(arguments: [
    (Place.of("municipality", "website"), true, true),
    (Place.of("dataProtection", "terms"), true, true),
    (Place.of("dataProtection", "email"), true, false),
    (Place.of("authentication", "aitiseis"), false, true),
  ])
  func aMatterCoversItsParts(_ place: Place, _ ofAppointments: Bool, _ ofSignIn: Bool) throws {
    #expect(try #require(Matter("9200")).covers(place) == ofAppointments)
    #expect(try #require(Matter("sign-in-9200")).covers(place) == ofSignIn)
  }
}
