package import Ground
import Outputs
package import Schema

/// A submission under review: the file, the earlier records, and the review made from both.
package struct Reviewing {
  /// The submission, judged together with the other municipalities.
  package let submission: Submission
  /// The review; nil when the submission has errors.
  package let reviewed: Reviewed?

  /// Reviews a municipality's file against its records.
  ///
  /// When somebody has already approved the same file, the review is reproduced as they signed it:
  /// as of the same day, with the same submitter. So two persons see the same digest days apart. In
  /// a trial, the file is compared with another given file.
  ///
  /// Without any records or authority, a submission can still be reviewed; its digest then cannot
  /// be used to approve it.
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

  /// The review, if its digest is the given one; nil when the submission has errors.
  package func reviewed(as digest: Digest) throws(Refusal) -> Reviewed? {
    guard let reviewed, reviewed.review.digest != digest else { return reviewed }
    let code = reviewed.life.code
    throw Refusal(
      .reviewChanged, submission.compilation.source.path,
      el: "άλλαξε κάτι μετά τον έλεγχο: δείτε τον ξανά με onboard review \(code)",
      en: "something changed since the review: see it again by onboard review \(code)")
  }
}

/// A submission without errors, with its review and the records it was reviewed against.
package struct Reviewed {
  /// The review.
  package let review: Review
  /// The state of the municipality's records.
  let life: Life
  /// The file as it was submitted.
  fileprivate let source: [UInt8]

  /// The files covered by an approval of the review, and the page that was seen.
  var files: [DurableStore.File] {
    [
      DurableStore.File(Approval.File.configuration, review.content.configuration),
      DurableStore.File(Approval.File.source, source),
      DurableStore.File(Approval.File.page, review.page),
    ]
  }
}

extension Life {
  /// The incomplete approval of a file, signed by others; nil when there is none, or when the
  /// review was requested with other settings.
  fileprivate func pending(of source: Digest, _ origin: ReviewOrigin) -> SignedRecord? {
    guard case .pending(let standing) = review, let approval = standing.stored.approval,
      approval.review["source"]?.digest == source, let day = approval.asOf,
      origin.asOf == origin.today || origin.asOf == day,
      origin.submitter == nil || origin.submitter == approval.submitter
    else { return nil }
    return standing
  }

  /// The record that precedes one in the chain.
  fileprivate func standing(before standing: SignedRecord) -> SignedRecord? {
    signed.last { $0.stored.record.sequence < standing.stored.record.sequence }
  }

  /// The last approved version, to compare a submission with.
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
