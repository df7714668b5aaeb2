import Ground
import Schema

extension Recorder {
  /// Signs the approval of a review: one that others have already signed, or a new one.
  package func approve(_ reviewed: Reviewed) throws -> SignedRecord {
    let (review, life) = (reviewed.review, reviewed.life)
    if case .pending(let standing) = life.review,
      standing.stored.approval?.reviewDigest == review.digest
    {
      return try cosign(standing, of: life)
    }
    if case .approved(let standing) = life.review,
      standing.stored.approval?.isOfSameMeaning(as: review) == true
    {
      throw Refusal(
        .alreadyApproved, standing.stored.path,
        el: "η ίδια ρύθμιση έχει ήδη εγκριθεί, και αναμένει την πράξη της",
        en: "the same configuration is approved already, and waits for its act")
    }
    return try add(body(.approve, review), to: life, files: reviewed.files)
  }

  /// Signs the rejection of a review.
  package func reject(_ reviewed: Reviewed, because reason: String) throws -> SignedRecord {
    try add(
      body(.reject, reviewed.review, because: reason), to: reviewed.life, files: reviewed.files)
  }

  private func body(
    _ verdict: Approval.Vote, _ review: Review, because reason: String? = nil
  ) -> Record.Body {
    .approval(
      Approval(
        verdict: verdict, review: review.object, reason: reason,
        expiresAt: now.adding(days: Approval.validDays)))
  }
}

extension Approval {
  /// Whether the approval covers the same configuration as a review, even if comments differ.
  func isOfSameMeaning(as review: Review) -> Bool {
    self.review["configuration"] == review.object["configuration"]
  }
}
