package import Schema

/// The day as of which a submission is reviewed, and its submitter.
package struct ReviewOrigin: Sendable {
  /// The day as of which the file is judged.
  package let asOf: Day
  /// The day of the review.
  package let today: Day
  /// The submitter, as an opaque id; nil when it is not stated.
  package let submitter: String?

  package init(asOf: Day, today: Day, submitter: String?) {
    self.asOf = asOf
    self.today = today
    self.submitter = submitter
  }

  /// Whether an id has a form that reveals nothing about a person.
  package static func isOpaque(_ id: String) -> Bool {
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
    return (1...64).contains(id.utf8.count) && id.utf8.allSatisfy { allowed.contains($0) }
  }
}
