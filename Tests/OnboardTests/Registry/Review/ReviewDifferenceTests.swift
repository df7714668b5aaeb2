import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// Who signs by a digest that is not that of the review is told why.
@Suite struct ReviewDifferenceTests {
  private func words(_ given: Digest, _ review: Review, _ life: Life? = nil) -> String {
    ReviewDifference(review, nil, life, { _ in nil }, given: given).words.en
  }

  @Test(arguments: [1, 8])
  func aSlipOfTyping(_ count: Int) throws {
    let review = try ReviewCase.review()
    let text = review.digest.description
    let slips = String(text.prefix(count).map { $0 == "0" ? Character("1") : Character("0") })
    let wrong = try #require(Digest(slips + text.dropFirst(count)))
    #expect(words(wrong, review).contains("typed wrong in \(count)"))
  }

  @Test func theDigestOfSomethingElse() throws {
    let review = try ReviewCase.review()
    let source = try #require(review.content.digests.first { $0.kind == .source })
    let digest = try #require(Digest(source.value))
    #expect(
      words(digest, review)
        == "is not the digest of the review, but: the file as submitted")
  }

  @Test func aDigestOfWhichNothingIsKnown() throws {
    let review = try ReviewCase.review()
    let said = words(Digest(of: []), review)
    // Whatever a digest covers may be the cause, and nothing that is no cause is said to be one.
    for cause in ["receipt of the file", "moved holidays", "other municipalities", Program.version]
    {
      #expect(said.contains(cause), "\(cause)")
    }
  }

  /// What somebody signed is compared member by member: the file, the rules, the day.
  @Test func whatChangedSinceSomebodySigned() throws {
    let world = try TrustRegistry()
    defer { world.remove() }
    let (review, _, _) = try TrustRegistry.review(9173)
    let old = try world.approve(
      9173, by: ["reviewer-1"],
      change: { object, _ in
        object.with(["rulebook": .digest(Digest(of: [7])), "asOf": "2026-09-30"])
      })
    guard case .review(let signed) = old.body else { return }
    let life = try world.ledger().life(of: 9173)
    #expect(
      words(signed.digest, review, life)
        == "changed since the review: the rules, the day of judgement")
  }

  /// An act that was recorded meanwhile changes what the review is compared with.
  @Test func whatWasDecidedMeanwhile() throws {
    let world = try TrustRegistry()
    defer { world.remove() }
    let approval = try world.approve(9173)
    try world.enact(9173, of: approval)
    let life = try world.ledger(at: TrustRegistry.hour(3)).life(of: 9173)
    let (review, _, _) = try TrustRegistry.review(9173, sequence: 2, previous: approval.digest)
    let former = Digest(of: [1])
    let difference = ReviewDifference(
      review, nil, life,
      { context in
        // As it was shown before the act.
        guard context.baseline?.isEnacted == false else { return nil }
        return review
      }, given: former)
    // Only a review of that very digest is taken for it.
    #expect(difference.words.en.contains("is not the digest of this review"))
    let found = ReviewDifference(
      try TrustRegistry.review(9173).review, nil, life, { _ in review }, given: review.digest)
    #expect(found.words.en.hasPrefix("decided since the review: onboarding ΨΗ4746ΜΤΛ6-Ω31"))
  }
}
