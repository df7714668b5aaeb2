package import Ground
package import Schema

/// The state that follows from a matter's records: what is under review, and what is in force.
package struct Life: Sendable {
  /// The matter.
  package let matter: Matter
  /// Every record with its signatures: the sealed ones in order, then the others by time.
  package private(set) var signed: [SignedRecord] = []
  /// The outcome of the newest review.
  package internal(set) var review: ReviewState = .none
  /// The newest approval that is complete and not revoked.
  package internal(set) var approved: SignedRecord?
  /// The acts that are complete, oldest first, each with the approval that it puts in force.
  package internal(set) var acts: [ActInForce] = []
  /// Records that are not sealed and cannot be sealed, each with its cause.
  package private(set) var blocked: [Digest: Refusal] = [:]
  /// The newest review that was decided, on which the next one rests.
  private(set) var lastReview: SignedRecord?
  /// The number of submissions that were decided, without confirmations.
  private(set) var reviews = 0
  /// The records that were taken back, each with the day since which it does not count.
  var takenBack: [Digest: Day] = [:]

  /// The outcome of the newest review.
  package enum ReviewState: Hashable, Sendable {
    case none
    /// Some reviewers have approved, and more are needed.
    case pending(SignedRecord)
    /// The review is approved and waits for its act.
    case approved(SignedRecord)
    case rejected(SignedRecord)
  }

  /// An act, and the approval that it puts in force.
  package struct ActInForce: Hashable, Sendable {
    package let signed: SignedRecord
    package let enactment: Enactment
    /// The approval that the act puts in force, or a later one that changes it without an act; nil
    /// for an act that ends the service.
    package internal(set) var approval: StoredRecord?
    /// The day on which a change that needs no act took effect; nil where there is none.
    package internal(set) var adjusted: Day?
    /// The parts of the service that are suspended.
    package internal(set) var suspension = Suspension.none
    /// The day since which the approval is in force, through this act or one before it.
    package internal(set) var since: Day
    /// The records of acts without which this act would put nothing in force.
    var bases: [Digest] = []
    /// Whether the act, its approval or one of the bases was revoked.
    package internal(set) var isRevoked = false

    init(_ signed: SignedRecord, _ enactment: Enactment) {
      self.signed = signed
      self.enactment = enactment
      since = enactment.effectiveFrom
      if !enactment.change.ends { bases = [signed.stored.digest] }
    }

    /// The act's record.
    package var stored: StoredRecord { signed.stored }
    /// Whether the act is sealed, so that it has effect.
    package var isSealed: Bool { signed.isSealed }
  }

  /// Builds the state from verified records. A sealed record that cannot follow those before it is
  /// refused; an unsealed one is only named, since it has no effect yet.
  package init(_ matter: Matter, _ records: [SignedRecord]) throws(Refusal) {
    self.matter = matter
    let ordered = Self.ordered(records)
    for standing in ordered where standing.isSealed {
      takeBackLeaked(before: standing.stored.seal?.at)
      try take(standing)
      signed.append(standing)
    }
    takeBackLeaked(before: nil)
    takeUnsealed(ordered.filter { !$0.isSealed })
  }

  /// Takes the records that are not sealed. Their times come from different clocks, so a record
  /// that cannot follow is tried again after the others.
  private mutating func takeUnsealed(_ records: [SignedRecord]) {
    var open = records
    var hasProgress = true
    while hasProgress {
      hasProgress = false
      for standing in open {
        do throws(Refusal) {
          try take(standing)
          blocked[standing.stored.digest] = nil
          signed.append(standing)
          open.removeAll { $0.stored.digest == standing.stored.digest }
          hasProgress = true
        } catch {
          blocked[standing.stored.digest] = error
        }
      }
    }
    signed += open
  }

  /// The sealed records in order of number, then the decided ones by time, then the others.
  ///
  /// Times are in seconds. Of one second, an act comes before a review and that before a
  /// revocation: an act puts the approval before it in force, which a newer approval would replace.
  /// Among acts, those that end something come first; after all that, the digest decides.
  private static func ordered(_ records: [SignedRecord]) -> [SignedRecord] {
    func place(_ standing: SignedRecord) -> (Int, Int, Int, String) {
      let digest = standing.stored.digest.description
      if let seal = standing.stored.seal { return (0, seal.number, 0, digest) }
      if let earlier = standing.stored.earlier { return (1, earlier.number, 0, digest) }
      let turn = standing.stored.record.turn
      return (standing.isComplete ? 2 : 3, standing.at.unix, turn, digest)
    }
    return records.map { (place($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private mutating func take(_ standing: SignedRecord) throws(Refusal) {
    switch standing.stored.record.body {
    case .review(let submission): try take(standing, submission)
    case .enactment(let enactment) where standing.isComplete: try take(standing, enactment)
    case .revocation(let revocation) where standing.isComplete: try take(standing, revocation)
    case .enactment, .revocation: break
    }
  }

  private mutating func take(
    _ standing: SignedRecord, _ submission: ReviewedSubmission
  ) throws(Refusal) {
    try demandFollowing(standing, submission)
    switch standing.outcome {
    case nil:
      review = .pending(standing)
      return
    case .rejected:
      review = .rejected(standing)
      let isEnacted = acts.contains { $0.approval?.digest == approved?.stored.digest }
      if approved?.stored.submission?.isOfSameFiles(as: submission) == true, !isEnacted {
        approved = nil
      }
    case .approved, .recorded:
      if submission.needsNoAct { try adjust(standing) } else { review = .approved(standing) }
      approved = standing
    }
    lastReview = standing
    if submission.confirmed == nil { reviews += 1 }
  }

  /// Refuses a review that does not rest on the newest one: of two made at the same time, only the
  /// first counts. Version 0.1.0 chained all records, as the seals do now.
  private func demandFollowing(
    _ standing: SignedRecord, _ submission: ReviewedSubmission
  ) throws(Refusal) {
    guard standing.stored.earlier == nil else { return }
    guard submission.digest(.previous) == lastReview?.stored.digest,
      submission.number == reviews + (submission.confirmed == nil ? 1 : 0)
    else {
      throw Refusal(
        .reviewForked, standing.stored.path,
        el: "κρίθηκε πριν από μια άλλη δήλωση που αποφασίστηκε στο μεταξύ: χρειάζεται νέος έλεγχος",
        en: "was reviewed before another submission that was decided meanwhile: it needs a new "
          + "review")
    }
    if let last = lastReview?.at.day, let day = submission.asOf, day < last {
      throw Refusal(
        .judgementDay, standing.stored.path,
        el: "κρίθηκε ως προς τις \(day.words.el), πριν από τον έλεγχο της \(last.words.el)",
        en: "was judged as of \(day.words.en), before the review of \(last.words.en)")
    }
    try demandCompared(standing, submission)
  }

  private mutating func take(
    _ standing: SignedRecord, _ enactment: Enactment
  ) throws(Refusal) {
    try demandNew(enactment, standing)
    guard standing.stored.earlier != nil || enactment.follows == acts.last?.stored.digest else {
      throw Refusal(
        .enactmentOutOfTurn, standing.stored.path,
        el: "καταγράφηκε πριν από μια άλλη πράξη που προηγήθηκε: χρειάζεται νέα καταγραφή",
        en: "was recorded before another act that came first: it must be recorded again")
    }
    guard enactment.canFollow(acts.last) else {
      throw Refusal(
        .enactmentOutOfTurn, standing.stored.path,
        el:
          "δεν μπορεί να γίνει «\(enactment.title(of: matter).el)» από την κατάσταση που "
          + "προηγείται",
        en: "“\(enactment.title(of: matter).en)” cannot follow what came before")
    }
    var act = ActInForce(standing, enactment)
    if enactment.change.putsInForce {
      act.approval = try approvalOf(enactment, standing)
      if case .approved(let waiting) = review, waiting == approved { review = .none }
    } else if let former = former(of: enactment) {
      act.goOn(from: former, isInterrupted: acts.last?.approval == nil)
    }
    act.suspension = try suspension(
      after: enactment.change, enactment.parts, of: act.approval, standing.stored.path)
    acts.append(act)
    // What waited for its act is reviewed anew where the service was withdrawn.
    if enactment.change == .withdraw, case .approved = review { review = .none }
  }

  private func approvalOf(
    _ enactment: Enactment, _ standing: SignedRecord
  ) throws(Refusal) -> StoredRecord {
    guard let approved, approved.stored.digest == enactment.approval else {
      throw Refusal(
        .enactmentUnapproved, standing.stored.path, el: "η πράξη δεν αφορά την έγκριση που ισχύει",
        en: "its act is not of the approval that counts")
    }
    guard standing.stored.earlier == nil else { return approved.stored }
    if enactment.change == .onboard { try demandApprovedAnew(standing.stored.path) }
    try demandAfter(approved, enactment.act, standing.stored.path)
    let name = ReviewedSubmission.File.output(for: matter)
    // A change that needs no act may have one all the same.
    if approved.stored.submission?.needsNoAct != true, enactment.change == .amend,
      let former = acts.last, !former.isRevoked,
      former.approval?.record.digest(of: name) == approved.stored.record.digest(of: name)
    {
      throw Refusal(
        .amendmentEmpty, standing.stored.path,
        el: "η έγκριση δεν αλλάζει τίποτα από όσα ισχύουν", en: "the approval changes nothing")
    }
    return approved.stored
  }
}
