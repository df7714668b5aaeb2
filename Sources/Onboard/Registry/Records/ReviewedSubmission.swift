import Ground
import Schema

/// What reviewers decide about: a submitted file, and every digest that the decision rests on.
///
/// It contains no time and no random value: two reviewers of the same sources get the same bytes.
package struct ReviewedSubmission: Hashable, Sendable {
  /// The object of the review (`onboard/review/v2`; version 0.1.0 wrote `v1`).
  let review: JSONValue

  /// The names of the approved files in the record's folder.
  package enum File {
    package static let source = "onboarding.yaml"
    package static let configuration = "configuration.json"
    package static let page = "review.html"
  }

  /// The member of the review that holds the digest of each file.
  private static let files = [
    (name: File.configuration, member: "configuration"), (name: File.source, member: "source"),
    (name: File.page, member: "page"),
  ]

  /// The digest of the review in canonical form, which a reviewer sees and types in to approve.
  var digest: Digest { Digest(of: review.canonical) }

  /// The submitter of the file, as an opaque id.
  var submitter: String { review["submitter"]?.text ?? "" }

  /// The number of the submission among the municipality's.
  var number: Int? { review["sequence"]?.number }

  /// The day as of which the file was judged.
  var asOf: Day? { review["asOf"]?.text.flatMap { Day(iso: $0) } }

  /// Whether an approval takes effect when it is sealed, without an act (ruling I-35).
  package var needsNoAct: Bool { review["effect"] == .string(Effect.sealing.rawValue) }

  /// How an approval takes effect.
  enum Effect: String, Sendable { case act, sealing }

  /// The years for which the file's holidays were resolved.
  var calendar: CalendarSpan {
    review["format"]?.text == Self.firstFormat ? .firstVersion : .judgement
  }

  /// The format of reviews in version 0.1.0.
  private static let firstFormat = "onboard/review/v1"

  /// The version of the compiler.
  var compiler: String { review["compiler"]?.text ?? "" }

  init?(_ review: JSONValue) {
    self.review = review
    guard !submitter.isEmpty, asOf != nil, subjects.count == Self.files.count else { return nil }
  }

  /// The digest of a member of the review; nil when it is absent or empty.
  func digest(_ input: ReviewDigest.Input) -> Digest? {
    review[input.rawValue]?.text.flatMap { Digest($0) }
  }

  /// The covered files, in order of name.
  var subjects: [Statement.Subject] {
    Self.files.compactMap { file in
      review[file.member]?.digest.map { Statement.Subject(name: file.name, sha256: $0) }
    }
  }

  /// The approved source, ready to be compiled again, outside any folder whose name would be
  /// checked.
  static func submission(_ bytes: [UInt8]) -> Source { Source(path: File.source, bytes: bytes) }

  /// Whether two submissions have the same source and configuration.
  func isOfSameFiles(as other: ReviewedSubmission) -> Bool {
    review["source"] == other.review["source"]
      && review["configuration"] == other.review["configuration"]
  }
}
