package import Ground
import Outputs
package import Schema

/// A submission under review: the file, the earlier records, and the review made from both.
package struct Reviewing {
  /// The submission, judged beside the declarations that came before it.
  package let submission: Submission
  /// The review; nil when the submission has errors.
  package let review: Review?
  /// The reason why the review cannot be approved; nil if it can.
  package let obstacle: Refusal?
  private let reviewed: Reviewed?
  /// When the file was received; nil where no statement tells it.
  let arrival: Instant?
  /// What was decided about this very submission, if it is.
  let decided: SignedRecord?
  /// The state of the records.
  let life: Life?
  private let ledger: Ledger?
  /// The same review in another context.
  private let again: (ReviewContext) -> Review?

  /// Reviews a file against the records of the matter that it asks for.
  ///
  /// A file with a submission statement is judged as of the day of that statement, so everybody
  /// sees the same digest on any day. Without a statement, without any records or authority, or on
  /// trial, a file can still be reviewed, but not approved.
  ///
  /// - Parameters:
  ///   - forerunners: The declarations against which it is judged; nil to read them.
  ///   - trial: A file to compare with instead of the approval.
  package init(
    _ subject: String, _ origin: ReviewOrigin, _ records: () throws -> Ledger?,
    beside forerunners: Forerunners? = nil, comparing trial: Source? = nil
  ) throws {
    let today = origin.trial ?? origin.today
    let asked = try Discovery.matter(in: subject)
    var compile = Compile(register: .greece, asOf: today, moved: origin.moved)
    var own = try compile.one(try Discovery.file(of: asked?.subject ?? subject))
    let ledger = try records()
    self.ledger = ledger
    let others = try forerunners ?? Forerunners(ledger, compile)
    guard let matter = try own.matter(asked) else {
      submission = try Submission(own, beside: others)
      (review, reviewed, obstacle, decided, life, arrival) = (nil, nil, nil, nil, nil, nil)
      again = { _ in nil }
      self.others = []
      return
    }
    let life = try ledger?.life(of: matter) ?? Life(matter, [])
    let received = Received(own.source, of: matter, ledger, life)
    self.life = life
    decided = received.decided
    let statement = origin.trial == nil && trial == nil ? received.statement : nil
    arrival = statement?.submission.at
    if let day = arrival?.day, day != today {
      compile = Compile(register: .greece, asOf: day, moved: origin.moved)
      own = compile.one(own.source)
    }
    submission = try Submission(own, beside: others)
    var context = try ReviewContext(
      of: life, asOf: own.today,
      statement.map { .submission(person: received.person, statement: $0.digest) } ?? .edit)
    if let trial { context = context.compared(with: trial) }
    let (alone, peers, compiler) = (own, submission.peers, compile.compiler)
    again = { Review(of: matter, alone, peers: peers, context: $0, compiler: compiler) }
    review = submission.compilation.hasErrors ? nil : again(context)
    obstacle = statement == nil ? received.obstacle ?? Received.onTrial(matter) : nil
    reviewed = review.flatMap { Reviewed($0, in: life, own.source.bytes, statement) }
    self.others = try own.matters.filter { $0 != matter }.filter { other in
      try ledger?.life(of: other).isNew(own) ?? true
    }
  }

  /// The other matters in which the file differs from what was approved; each is decided by itself.
  package let others: [Matter]

  /// The reason why nothing need or can be approved, although the review is valid: the approved
  /// version is the same, or it is the request of what was withdrawn.
  package var needless: Refusal? {
    review.flatMap { review in life?.refusal(ofNeedless: review) }
  }

  /// The suspended parts that would no longer be offered, so that nothing would be left to suspend.
  /// This is advice, since a suspension beside a review voids no signature.
  package var endedSuspension: ServiceParts {
    guard let plan = review?.content.plan, let act = life?.acts.last else { return .none }
    return act.suspension.parts.without(plan.parts)
  }

  /// The review, if it can be approved and its digest is the given one; nil when the submission has
  /// errors.
  package func reviewed(as digest: Digest?) throws(Refusal) -> Reviewed? {
    guard let review else { return nil }
    if let obstacle { throw obstacle }
    guard let reviewed, digest == nil || review.digest == digest else {
      let matter = review.content.matter
      if let digest, let decided = life?.refusal(ofDecided: digest) { throw decided }
      let why = digest.map { ReviewDifference(review, ledger, life, again, given: $0).words }
      throw Refusal(
        .reviewChanged, submission.compilation.source.path,
        el: "\(why?.el ?? ""): onboard review \(matter)",
        en: "\(why?.en ?? ""): onboard review \(matter)", next: "onboard review \(matter)")
    }
    return reviewed
  }
}

/// A review that can be approved, with the records that it was made against.
package struct Reviewed: Sendable {
  /// The review.
  package let review: Review
  /// The state of the municipality's records.
  let life: Life
  /// The record that reviewers sign.
  let record: Record
  /// The file as it was submitted.
  private let source: [UInt8]
  /// The statement of its submission; nil for a confirmation.
  private let statement: SignedSubmission?

  /// Takes a review; nil for one that cannot be approved.
  init?(
    _ review: Review, in life: Life, _ source: [UInt8], _ statement: SignedSubmission? = nil
  ) {
    guard let submission = ReviewedSubmission(review.object) else { return nil }
    self.review = review
    self.life = life
    self.source = source
    self.statement = statement
    record = Record(life.matter, .review(submission))
  }

  /// The files covered by an approval of the review, and the page that was seen.
  var files: [DurableStore.File] {
    typealias File = ReviewedSubmission.File
    return [
      DurableStore.File(File.output(for: life.matter), review.content.configuration),
      DurableStore.File(File.source, source), DurableStore.File(File.page, review.page),
    ] + (statement.map { [DurableStore.File(File.submission, $0.bytes)] } ?? [])
  }
}

extension Life {
  /// Whether a file compiles to something else than what was approved.
  fileprivate func isNew(_ compilation: Compilation) throws -> Bool {
    let name = ReviewedSubmission.File.output(for: matter)
    return try approved.map { try $0.stored.file(name) } != compilation.output(for: matter)
  }
}

extension Life {
  /// The configuration in force, whatever was approved since; nil where nothing is in force.
  func configurationInForce() throws -> [UInt8]? {
    guard !matter.isSignIn, let approval = acts.last?.approval, isInForce(approval) else {
      return nil
    }
    return try approval.file(ReviewedSubmission.File.configuration)
  }

  /// The last approved version, to compare a submission with.
  func baseline() throws -> Baseline? {
    guard let approved = compared, let submission = approved.stored.submission,
      let day = submission.judged
    else { return nil }
    let bytes = try approved.stored.file(ReviewedSubmission.File.source)
    return Baseline(
      source: ReviewedSubmission.submission(bytes), record: approved.stored.digest, day: day,
      approved: approved.at.day, isEnacted: isInForce(approved.stored),
      wasEnacted: acts.contains { $0.approval?.digest == approved.stored.digest },
      configuration: try approved.stored.file(ReviewedSubmission.File.output(for: matter)),
      submission: submission)
  }
}

extension Compilation {
  /// The matter that a review of the file is about: the one asked for, or else appointments where
  /// it has any; nil for a file with errors.
  fileprivate func matter(_ asked: Matter?) throws(FileFault) -> Matter? {
    guard let first = matters.first else { return nil }
    guard let asked, asked.isSignIn else { return first }
    guard matters.contains(asked) else {
      throw FileFault(
        source.path,
        Bilingual(
          el:
            "δεν έχει κανένα αίτημα αυθεντικοποίησης (authentication)· ό,τι ισχύει παύει με πράξη: "
            + "onboard act draft withdraw \(asked)",
          en: "has no request for sign-in (authentication); what is in force ends by an act: "
            + "onboard act draft withdraw \(asked)"))
    }
    return asked
  }
}
