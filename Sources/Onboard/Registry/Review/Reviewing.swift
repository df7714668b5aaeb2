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
    if let day = pending?.asOf, day != today {
      compile = Compile(register: .greece, asOf: day)
      submission = try Submission(subject, compile)
    }
    self.submission = submission
    var context = ReviewContext(
      asOf: compile.compiler.today,
      submitter: pending?.submitter ?? origin.submitter
        ?? ReviewContext.defaultSubmitter(of: code),
      sequence: life.reviews + 1, previous: life.lastReview?.stored.digest,
      baseline: try life.baseline())
    if let trial { context = context.compared(with: trial) }
    let review = Review(
      submission.alone, peers: submission.peers, context: context, compiler: compile.compiler)
    let source = submission.compilation.source.bytes
    reviewed = review.flatMap { review in
      ReviewedSubmission(review.object).map {
        Reviewed(review: review, life: life, record: Record(code, .review($0)), source: source)
      }
    }
  }

  /// The review, if its digest is the given one; nil when the submission has errors.
  package func reviewed(as digest: Digest) throws(Refusal) -> Reviewed? {
    guard let reviewed, reviewed.review.digest != digest else { return reviewed }
    let code = reviewed.life.code
    if let decided = reviewed.life.decided(digest) { throw decided }
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
  /// The record that reviewers sign.
  let record: Record
  /// The file as it was submitted.
  fileprivate let source: [UInt8]

  /// The files covered by an approval of the review, and the page that was seen.
  var files: [DurableStore.File] {
    [
      DurableStore.File(ReviewedSubmission.File.configuration, review.content.configuration),
      DurableStore.File(ReviewedSubmission.File.source, source),
      DurableStore.File(ReviewedSubmission.File.page, review.page),
    ]
  }
}

extension Life {
  /// The submission that others have signed for, if it is of the same file; nil when there is none,
  /// or when the review was requested with other settings.
  fileprivate func pending(of source: Digest, _ origin: ReviewOrigin) -> ReviewedSubmission? {
    signed.reversed().lazy.filter { !$0.isSealed && blocked[$0.stored.digest] == nil }
      .compactMap(\.stored.submission)
      .first { submission in
        submission.review["source"]?.digest == source
          && submission.digest(.previous) == lastReview?.stored.digest
          && (origin.asOf == origin.today || origin.asOf == submission.asOf)
          && (origin.submitter == nil || origin.submitter == submission.submitter)
      }
  }

  /// The last approved version, to compare a submission with.
  fileprivate func baseline() throws -> Baseline? {
    guard let approved, let day = approved.stored.submission?.asOf else { return nil }
    let bytes = try approved.stored.file(ReviewedSubmission.File.source)
    return Baseline(
      source: ReviewedSubmission.submission(bytes),
      record: approved.stored.digest, day: day,
      isEnacted: isInForce(approved.stored),
      configuration: try approved.stored.file(ReviewedSubmission.File.configuration))
  }
}
