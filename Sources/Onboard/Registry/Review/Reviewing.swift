package import Ground
import Outputs
package import Schema

/// A submission under review: the file, the records before it, and the review of the two.
package struct Reviewing {
  /// The submission beside the others.
  package let submission: Submission
  /// The review; nil when the submission does not stand.
  package let reviewed: Reviewed?

  /// Reviews a municipality's file against its records.
  ///
  /// When somebody has approved the same file already, the review is the one that they signed: as
  /// of the same day, of the same submitter. So two persons see one digest, days apart. On trial
  /// it is compared with a file at hand.
  ///
  /// Where there is neither a record nor an authority yet, a submission can be looked at all the
  /// same; its digest then leads to no approval.
  package init(
    _ subject: String, _ origin: ReviewOrigin, _ records: () throws -> Ledger?,
    comparing trial: Source? = nil
  ) throws {
    let today = origin.asOf
    var compile = Compile(register: .greece, asOf: today)
    var submission = try Submission(subject, compile)
    guard let code = try submission.compilation.municipalPlan()?.municipality.code else {
      self.submission = submission
      reviewed = nil
      return
    }
    let ledger = try records()
    let life = try ledger?.life(of: code) ?? Life(code: code, [])
    let pending = life.pending(of: Digest(of: submission.compilation.source.bytes), origin)
    if let day = pending?.stored.approval?.asOf, day != today {
      compile = Compile(register: .greece, asOf: day)
      submission = try Submission(subject, compile)
    }
    self.submission = submission
    var context = ReviewContext(
      asOf: compile.compiler.today,
      submitter: pending?.stored.approval?.submitter ?? origin.submitter
        ?? ReviewContext.defaultSubmitter(of: code),
      after: pending.map { life.standing(before: $0) } ?? life.signed.last,
      authority: ledger?.authority, baseline: try life.baseline())
    if let trial { context = context.compared(with: trial) }
    let review = Review(
      submission.compilation, peers: submission.peers, context: context, compiler: compile.compiler)
    let source = submission.compilation.source.bytes
    reviewed = review.map { Reviewed(review: $0, life: life, source: source) }
  }

  /// The review, if it is the one that a digest names; nil when the submission does not stand.
  package func reviewed(as digest: Digest) throws(Refusal) -> Reviewed? {
    guard let reviewed, reviewed.review.digest != digest else { return reviewed }
    let code = reviewed.life.code
    throw Refusal(
      .reviewChanged, submission.compilation.source.path,
      el: "άλλαξε κάτι μετά τον έλεγχο: δείτε τον ξανά με onboard review \(code)",
      en: "something changed since the review: see it again by onboard review \(code)")
  }
}

/// A submission that stands, with its review and the records that it was reviewed against.
package struct Reviewed {
  /// The review.
  package let review: Review
  /// What the municipality's records say.
  let life: Life
  /// The file as it was submitted.
  fileprivate let source: [UInt8]

  /// The files that an approval of the review is about, and the page that was seen.
  var files: [DurableStore.File] {
    [
      DurableStore.File(Approval.File.configuration, review.content.configuration),
      DurableStore.File(Approval.File.source, source),
      DurableStore.File(Approval.File.page, review.page),
    ]
  }
}

extension Life {
  /// The approval of a file that others have signed, and that waits for more; nil when there is
  /// none, or the review is asked for in another way.
  fileprivate func pending(of source: Digest, _ origin: ReviewOrigin) -> SignedRecord? {
    guard case .pending(let standing) = review, let approval = standing.stored.approval,
      approval.review["source"]?.digest == source, let day = approval.asOf,
      origin.asOf == origin.today || origin.asOf == day,
      origin.submitter == nil || origin.submitter == approval.submitter
    else { return nil }
    return standing
  }

  /// The record before one of the chain.
  fileprivate func standing(before standing: SignedRecord) -> SignedRecord? {
    signed.last { $0.stored.record.sequence < standing.stored.record.sequence }
  }

  /// What was approved last, to compare a submission with.
  fileprivate func baseline() throws -> Baseline? {
    guard let approved, let day = approved.stored.approval?.asOf else { return nil }
    let bytes = try approved.stored.file(Approval.File.source)
    return Baseline(
      source: Approval.submission(bytes),
      record: approved.stored.digest, day: day,
      isEnacted: acts.contains { $0.approval?.digest == approved.stored.digest })
  }
}

extension ReviewContext {
  fileprivate init(
    asOf: Day, submitter: String, after last: SignedRecord?, authority: Authority?,
    baseline: Baseline?
  ) {
    self.init(
      asOf: asOf, submitter: submitter, sequence: (last?.stored.record.sequence ?? 0) + 1,
      previous: last?.stored.digest, authority: authority?.policy.metadata.digest,
      baseline: baseline)
  }
}
