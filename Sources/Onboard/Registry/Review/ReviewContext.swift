import Ground
import Schema

/// The previously approved version, for comparison.
struct Baseline: Sendable {
  /// The file as it was approved, from its stored bytes.
  let source: Source
  /// The digest of its approval's record; nil in a trial, where there is no record.
  let record: Digest?
  /// The day of the approval.
  let day: Day
  /// Whether it is in force by an act, so that citizens are offered its content.
  let isEnacted: Bool
  /// The approved configuration; nil in a trial.
  var configuration: [UInt8]?

  /// Whether it is in force, and a configuration changes only what administrators may change in it.
  func isAdjusted(by other: [UInt8]) -> Bool {
    isEnacted && configuration.map { Adjustment.separates($0, other) } == true
  }
}

/// What a review depends on besides the file.
package struct ReviewContext: Sendable {
  /// The day as of which the file is judged and effects are counted.
  let asOf: Day
  /// The submitter, as an opaque id; approvals by the same person do not count.
  let submitter: String
  /// The number of this submission among the municipality's, from 1.
  let sequence: Int
  /// The digest of the preceding review's record; nil for the first.
  let previous: Digest?
  /// The previously approved version; nil for a first onboarding.
  let baseline: Baseline?

  /// The default id of a submitter, made from the municipality's code.
  static func defaultSubmitter(of code: MunicipalityCode) -> String { "municipality-\(code)" }

  /// The same context compared with a given file, for trials; it cannot lead to an approval.
  func compared(with source: Source) -> ReviewContext {
    ReviewContext(
      asOf: asOf, submitter: submitter, sequence: sequence, previous: previous,
      baseline: Baseline(source: source, record: nil, day: asOf, isEnacted: false))
  }
}
