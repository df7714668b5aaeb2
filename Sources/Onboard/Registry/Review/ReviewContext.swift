import Ground
import Schema

/// What was approved before, to compare with.
struct Baseline: Sendable {
  /// The file as it was approved, its stored bytes.
  let source: Source
  /// The digest of the record of its approval; nil on trial, where there is none.
  let record: Digest?
  /// The day of the approval.
  let day: Day
  /// Whether an act followed, so that citizens were offered what it says.
  let isEnacted: Bool
}

/// What a review depends on beside the file.
package struct ReviewContext: Sendable {
  /// The day as of which the file is judged and effects are counted.
  let asOf: Day
  /// Who submitted, by an opaque id; approvals of the same person do not count.
  let submitter: String
  /// Which submission of the municipality this is, from 1.
  let sequence: Int
  /// The digest of the record before; nil for the first.
  let previous: Digest?
  /// The digest of the authority's targets, which say who may approve; nil before there are any.
  let authority: Digest?
  /// What was approved before; nil for a first onboarding.
  let baseline: Baseline?

  /// The id for a submission that names none: the municipality's own.
  static func defaultSubmitter(of code: MunicipalityCode) -> String { "municipality-\(code)" }

  /// The context compared with a file at hand, for trials; it leads to no approval.
  func compared(with source: Source) -> ReviewContext {
    ReviewContext(
      asOf: asOf, submitter: submitter, sequence: sequence, previous: previous,
      authority: authority,
      baseline: Baseline(source: source, record: nil, day: asOf, isEnacted: false))
  }
}
