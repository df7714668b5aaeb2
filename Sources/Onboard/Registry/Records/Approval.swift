import Ground
import Schema

/// The verdict of reviewers on a submitted file: approval, or rejection with a reason.
package struct Approval: Hashable, Sendable {
  /// The verdict.
  let verdict: Vote
  /// What was reviewed: every digest that the decision depends on (`onboard/review/v1`).
  let review: JSONValue
  /// Why the file was rejected; nil for an approval.
  let reason: String?
  /// The instant at which the approval expires.
  let expiresAt: Instant

  /// The reviewers' decision.
  enum Vote: String, Sendable { case approve, reject }

  /// How many days an approval is valid; this is policy, since the decision sets no term.
  static let validDays = 365

  /// The names of the approved files in the record's folder.
  enum File {
    static let source = "onboarding.yaml"
    static let configuration = "configuration.json"
    static let page = "review.html"
  }

  /// The member of the review that holds the digest of each file.
  private static let files = [
    (name: File.configuration, member: "configuration"), (name: File.source, member: "source"),
    (name: File.page, member: "page"),
  ]

  /// The digest of the review in canonical form, which a reviewer sees and types in to approve.
  var reviewDigest: Digest { Digest(of: review.canonical) }

  /// The submitter of the file, as an opaque id.
  var submitter: String { review["submitter"]?.text ?? "" }

  /// The day as of which the file was judged.
  var asOf: Day? { review["asOf"]?.text.flatMap { Day(iso: $0) } }

  /// The approved source, ready to be compiled again, outside any folder whose name would be
  /// checked.
  static func submission(_ bytes: [UInt8]) -> Source { Source(path: File.source, bytes: bytes) }

  var members: [String: JSONValue] {
    var members: [String: JSONValue] = [
      "decision": .string(verdict.rawValue), "expiresAt": .string("\(expiresAt)"),
      "review": review, "reviewDigest": .digest(reviewDigest),
    ]
    if let reason { members["reason"] = .string(reason) }
    return members
  }

  /// The approved files.
  var subjects: [Statement.Subject] {
    Self.files.compactMap { file in
      review[file.member]?.digest.map { Statement.Subject(name: file.name, sha256: $0) }
    }
  }
}

extension Approval {
  init?(_ statement: Statement) {
    let predicate = statement.predicate
    guard let verdict = predicate["decision"]?.text.flatMap({ Vote(rawValue: $0) }),
      let review = predicate["review"], review["submitter"]?.text?.isEmpty == false,
      let expires = predicate["expiresAt"]?.text.flatMap({ Instant($0) })
    else { return nil }
    let reason = predicate["reason"]?.text
    guard (verdict == .reject) == (reason != nil) else { return nil }
    self.init(verdict: verdict, review: review, reason: reason, expiresAt: expires)
    guard asOf != nil, subjects.count == Self.files.count else { return nil }
  }
}
