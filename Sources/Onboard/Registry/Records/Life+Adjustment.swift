import Ground
import Schema

extension Life {
  /// Whether an approval is in force through the newest act.
  func isInForce(_ approval: StoredRecord) -> Bool {
    guard let last = acts.last, !last.isRevoked else { return false }
    return last.approval?.digest == approval.digest
  }

  /// Whether the approval in force is of a source with a digest.
  func isInForce(sourceOf digest: Digest) -> Bool {
    guard let approval = acts.last?.approval, isInForce(approval) else { return false }
    return approval.submission?.digest(.source) == digest
  }

  /// Whether an approval changes only what needs no act; for a confirmation, even less may change.
  private func isAdjustment(
    _ standing: SignedRecord, of former: StoredRecord
  ) throws(Refusal) -> Bool {
    guard standing.stored.submission?.confirmed == nil else { return true }
    return try Refusal.catching(on: matter) { try standing.stored.adjusts(former) }.get()
  }

  /// Applies an approval that changes what is in force without an act, from the day of its sealing.
  mutating func adjust(_ standing: SignedRecord) throws(Refusal) {
    guard let index = acts.indices.last, let former = acts[index].approval, isInForce(former),
      try isAdjustment(standing, of: former)
    else {
      throw Refusal(
        .adjustmentTooWide, standing.stored.path,
        el: "δεν αλλάζει μόνο ωράριο, χρόνους και προσωπικό όσων ισχύουν: χρειάζεται πράξη (I-35)",
        en:
          "does not only change hours, times and staff of what is in force: it needs an act (I-35)")
    }
    if let confirmed = standing.stored.submission?.confirmed {
      guard confirmed == former.digest,
        try Refusal.catching(on: matter, { try standing.stored.renews(former) }).get()
      else {
        throw Refusal(
          .confirmationTooWide, standing.stored.path,
          el: "δεν ανανεώνει μόνο το ημερολόγιο όσων ισχύουν",
          en: "does not only renew the calendar of what is in force")
      }
    }
    review = standing.isSealed ? .none : .approved(standing)
    guard let seal = standing.stored.seal else { return }
    // It still rests on the approval that it adjusts.
    acts[index].bases.append(former.digest)
    acts[index].approval = standing.stored
    acts[index].adjusted = seal.at.day
  }
}
