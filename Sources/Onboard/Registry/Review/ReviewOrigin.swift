package import Schema

/// As of when a submission is reviewed, and who submitted it.
package struct ReviewOrigin: Sendable {
  /// The day as of which the file is judged.
  package let asOf: Day
  /// The day of the review.
  package let today: Day
  /// Who submitted, by an opaque id; nil where nobody says.
  package let submitter: String?

  package init(asOf: Day, today: Day, submitter: String?) {
    self.asOf = asOf
    self.today = today
    self.submitter = submitter
  }

  /// Whether an id says nothing about a person by its form.
  package static func isOpaque(_ id: String) -> Bool {
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
    return (1...64).contains(id.utf8.count) && id.utf8.allSatisfy { allowed.contains($0) }
  }
}
