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
    if let ended = refusal(ofEnded: standing) { return ended }
    return Refusal(
      .alreadySigned, standing.stored.path,
      el: "έχει ήδη εγκριθεί, από \(persons.el)· επόμενο: \(next)",
      en: "is approved already, by \(persons.en); next: \(next)")
  }

  /// The refusal of an approval that no longer counts: it was taken back, or the service was
  /// withdrawn since; nil for any other. Its request is open again, or must be made anew.
  private func refusal(ofEnded standing: SignedRecord) -> Refusal? {
    let path = standing.stored.path
    if let day = takenBack[standing.stored.digest] { return ended(on: day, path) }
    guard let withdrawal else { return nil }
    let name = ReviewedSubmission.File.output(for: matter)
    do {
      try demandRequestedAnew(try standing.stored.file(name), path)
    } catch {
      return error as? Refusal ?? (error as? FileFault).map { Refusal($0) }
    }
    return ended(on: withdrawal.enactment.act.posted, path)
  }

  private func ended(on day: Day, _ path: String) -> Refusal {
    let next = "onboard receive \(matter.subject)"
    return Refusal(
      .approvalEnded, path,
      el: "εγκρίθηκε, και η έγκριση δεν μετρά από τις \(day.words.el): για νέα απόφαση, έγκριση ή "
        + "απόρριψη, παραλάβετέ το ξανά· επόμενο: \(next)",
      en: "was approved, and the approval has not counted since \(day.words.en): to decide anew, "
        + "for or against, receive it again; next: \(next)", next: next)
  }

  /// The command that follows a decided review.
  private func next(after standing: SignedRecord) -> String {
    guard standing.isSealed else { return "onboard log seal" }
    guard awaitingAct?.stored.digest == standing.stored.digest else {
      return "onboard status \(matter)"
    }
    return "onboard act draft \(nextAct) \(matter)"
  }

  /// The approval that counts and that an act may put in force, whatever was rejected since; nil
  /// where there is none, and while a newer submission is under review.
  package var awaitingAct: SignedRecord? {
    if case .pending = review { return nil }
    guard let approved, withdrawal == nil, approved.stored.digest != stillInForce?.stored.digest
    else { return nil }
    // What a revoked act had put in force is approved as before, also where it needed no act.
    let needsAct = approved.stored.submission?.needsNoAct != true || acts.last?.isRevoked == true
    return needsAct ? approved : nil
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
