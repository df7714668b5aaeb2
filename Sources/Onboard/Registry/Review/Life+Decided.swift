import Ground
import Schema

extension Life {
  /// The refusal to sign a review that is decided, with what was decided and what comes next; nil
  /// for one that is not.
  func decided(_ digest: Digest) -> Refusal? {
    let standing = signed.first { one in
      one.isComplete && one.stored.submission?.digest == digest
    }
    guard let standing else { return nil }
    let count = standing.persons.count, next = next(after: standing)
    guard standing.outcome == .approved else {
      return Refusal(
        .alreadySigned, standing.stored.path, el: "έχει ήδη απορριφθεί· επόμενο: \(next)",
        en: "is rejected already; next: \(next)")
    }
    return Refusal(
      .alreadySigned, standing.stored.path,
      el: "έχει ήδη εγκριθεί, από \(count) πρόσωπα· επόμενο: \(next)",
      en: "is approved already, by \(count) persons; next: \(next)")
  }

  /// The command that comes after a decided review.
  private func next(after standing: SignedRecord) -> String {
    guard standing.isSealed else { return "onboard log seal" }
    guard case .approved(let waiting) = review, waiting.stored.digest == standing.stored.digest
    else { return "onboard status \(code)" }
    let kind = Enactment.Change.amend.canFollow(acts.last) ? "amend" : "join"
    return "onboard act draft \(kind) \(code)"
  }
}
