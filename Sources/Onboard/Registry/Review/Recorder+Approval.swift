import Ground
import Schema

extension Recorder {
  /// Signs the approval of a review: the one that others have signed already, or a new one.
  package func approve(_ review: Review, _ reviewing: Reviewing) throws -> Standing {
    if case .pending(let standing) = reviewing.life.review,
      standing.stored.approval?.reviewDigest == review.digest
    {
      return try cosign(standing, of: reviewing.life)
    }
    if case .approved(let standing) = reviewing.life.review,
      standing.stored.approval?.isOfSameMeaning(as: review) == true
    {
      throw Refusal(
        .alreadyApproved, standing.stored.path,
        el: "η ίδια ρύθμιση έχει ήδη εγκριθεί, και αναμένει την πράξη της",
        en: "the same configuration is approved already, and waits for its act")
    }
    return try add(body(.approve, review), to: reviewing.life, files: reviewing.files(of: review))
  }

  /// Signs the rejection of a review.
  package func reject(_ review: Review, _ reviewing: Reviewing, because reason: String) throws
    -> Standing
  {
    try add(
      body(.reject, review, because: reason), to: reviewing.life, files: reviewing.files(of: review)
    )
  }

  private func body(
    _ verdict: Approval.Verdict, _ review: Review, because reason: String? = nil
  ) -> Record.Body {
    .approval(
      Approval(
        verdict: verdict, review: review.object, reason: reason,
        expiresAt: now.adding(days: Approval.validDays)))
  }
}

extension Approval {
  /// Whether the approval is of the configuration that a review is about, whatever its comments.
  func isOfSameMeaning(as review: Review) -> Bool {
    self.review["configuration"] == review.object["configuration"]
  }
}
