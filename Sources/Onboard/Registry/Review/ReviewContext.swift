import Ground
import Schema

/// The previously approved version, for comparison.
struct Baseline: Sendable {
  /// The file as it was approved, from its stored bytes.
  let source: Source
  /// The digest of its approval's record; nil in a trial, where there is no record.
  let record: Digest?
  /// The day as of which the approval was judged.
  let day: Day
  /// The day on which it was approved, as the status and the letters name it; nil in a trial.
  var approved: Day?
  /// Whether an act put it in force, so that citizens are offered its content.
  let isEnacted: Bool
  /// Whether an act had put it in force, whatever happened afterwards.
  var wasEnacted = false
  /// The approved configuration; nil in a trial.
  var configuration: [UInt8]?
  /// The approval itself; nil in a trial.
  var submission: ReviewedSubmission?

  /// The approved file, compiled as it was for its approval, because its waivers may have ended.
  func compilation(by compiler: Compiler) -> Compilation {
    submission?.compile(source.bytes, by: compiler.register)
      ?? Compiler(register: compiler.register, asOf: day, moved: compiler.moved).compile(source)
  }
}

/// The context of a review: everything that it depends on besides the file.
package struct ReviewContext: Sendable {
  /// The day as of which the file is judged and effects are counted.
  let asOf: Day
  /// The person or decision that asks for the review.
  let origin: Origin
  /// The number of this submission among the municipality's, from 1.
  let sequence: Int
  /// The digest of the preceding review's record; nil for the first.
  let previous: Digest?
  /// The previously approved version; nil for a first onboarding.
  let baseline: Baseline?
  /// The configuration in force, which decides whether an act is needed; nil where nothing is in
  /// force.
  var inForce: [UInt8]?
  /// The day of the withdrawal after which nothing was approved; nil where there is none.
  var withdrawn: Day?

  /// Whether another configuration changes only what administrators may change of what is in force.
  func isAdjusted(by other: [UInt8]) -> Bool {
    inForce.map { Adjustment.separates($0, other) } == true
  }

  /// The origin of a review: who asks for it.
  enum Origin: Hashable, Sendable {
    /// Nobody: the file was edited and not submitted, so it can be reviewed but not approved.
    case edit
    /// A person, by a statement in a file with a digest; approvals by the same person do not count.
    case submission(person: String, statement: Digest)
    /// The calendar of an approval in force is to be renewed; the approval's file was judged on a
    /// day.
    case confirmation(of: Digest, judged: Day)

    /// Whether it renews what is in force.
    var isConfirmation: Bool {
      if case .confirmation = self { true } else { false }
    }
  }

  /// This context after further records.
  func with(_ life: Life) throws -> ReviewContext {
    try ReviewContext(of: life, asOf: asOf, origin)
  }

  /// This context compared with a given file, for trials; it cannot lead to an approval.
  func compared(with source: Source) -> ReviewContext {
    ReviewContext(
      asOf: asOf, origin: .edit, sequence: sequence, previous: previous,
      baseline: Baseline(source: source, record: nil, day: asOf, isEnacted: false))
  }
}

extension ReviewContext {
  /// The context of the next review of a matter.
  init(of life: Life, asOf day: Day, _ origin: Origin) throws {
    self.init(
      asOf: day, origin: origin, sequence: life.reviews + 1,
      previous: life.lastReview?.stored.digest, baseline: try life.baseline(),
      inForce: try life.configurationInForce(),
      withdrawn: life.withdrawal?.enactment.effectiveFrom)
  }
}
