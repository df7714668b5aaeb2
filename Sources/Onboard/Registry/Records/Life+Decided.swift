import Ground
import Schema

extension Life {
  /// The decided records that can be sealed and are not sealed yet.
  package var unsealed: [SignedRecord] {
    signed.filter { $0.isComplete && !$0.isSealed && blocked[$0.stored.digest] == nil }
  }

  /// The refusal to sign the review with a digest, if that review is decided; otherwise nil.
  func refusal(ofDecided digest: Digest) -> Refusal? {
    signed.first { $0.isComplete && $0.stored.submission?.digest == digest }
      .map { refusal(ofDecided: $0) }
  }

  /// The refusal to sign a decided review, with the decision and the next step.
  func refusal(ofDecided standing: SignedRecord) -> Refusal {
    let persons = standing.persons.count.counted(.person), next = next(after: standing)
    guard standing.outcome == .approved else {
      return Refusal(
        .alreadySigned, standing.stored.path, el: "έχει ήδη απορριφθεί· επόμενο: \(next)",
        en: "is rejected already; next: \(next)")
    }
    return Refusal(
      .alreadySigned, standing.stored.path,
      el: "έχει ήδη εγκριθεί, από \(persons.el)· επόμενο: \(next)",
      en: "is approved already, by \(persons.en); next: \(next)")
  }

  /// The command that follows a decided review.
  private func next(after standing: SignedRecord) -> String {
    guard standing.isSealed else { return "onboard log seal" }
    guard case .approved(let waiting) = review, waiting.stored.digest == standing.stored.digest
    else { return "onboard status \(matter)" }
    return "onboard act draft \(nextAct) \(matter)"
  }

  /// The kind of act that puts an approval in force, as the command line names it: what nothing in
  /// force comes before, or only what was revoked, joins.
  package var nextAct: String {
    (Enactment.Change.onboard.canFollow(acts.last) ? .onboard : Enactment.Change.amend).command
  }
}

extension SignedRecord {
  /// Whether sealing it changes what is in force, with nothing else to do.
  package var takesEffect: Bool {
    switch stored.record.body {
    case .enactment, .revocation: true
    case .review(let submission): outcome == .approved && submission.needsNoAct
    }
  }
}

extension Enactment.Change {
  /// The change as the command line names it.
  package var command: String { self == .onboard ? "join" : rawValue }
}
