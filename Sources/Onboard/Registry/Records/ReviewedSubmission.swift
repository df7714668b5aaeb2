package import Ground
import Schema

/// The submission that reviewers decide about: a file, and every digest that the decision rests on.
///
/// It contains no time and no random value, so two reviewers of the same sources get the same
/// bytes.
package struct ReviewedSubmission: Hashable, Sendable {
  /// The format of reviews and their pages.
  package static let format = "onboard/review/v2"

  /// The object of the review (`onboard/review/v2`; version 0.1.0 wrote `v1`).
  let review: JSONValue
  /// The moved holidays with which the file was judged.
  let moved: MovedHolidays
  /// The matter.
  let matter: Matter

  /// The member of the review with the moved holidays.
  static let movedHolidays = "movedHolidays"

  /// The names of the approved files in the record's folder.
  package enum File {
    package static let source = "onboarding.yaml"
    /// The outputs of the source: for appointments, and for sign-in.
    package static let configuration = "configuration.json", signIn = "sign-in.json"
    package static let page = "review.html"
    package static let submission = SubmissionStatement.fileName

    /// The name of the source's output for a matter.
    package static func output(for matter: Matter) -> String {
      matter.isSignIn ? signIn : configuration
    }
  }

  /// The member of the review that holds the digest of each file.
  private var files: [(name: String, member: String)] {
    [
      (File.output(for: matter), "configuration"), (File.source, "source"), (File.page, "page"),
      (File.submission, "submission"),
    ]
  }

  /// The digest of the review in canonical form, which a reviewer sees and types in to approve.
  var digest: Digest { Digest(of: review.canonical) }

  /// The person who submitted the file, as an opaque id; nil for a confirmation.
  var submitter: String? { review["submitter"]?.text }

  /// The digest of the file with the submission statement; nil in version 0.1.0 and for a
  /// confirmation.
  var statement: Digest? { review["submission"]?.digest }

  /// Whether somebody submitted it; nobody submits a confirmation.
  package var isRequest: Bool { confirmed == nil }

  /// The approval whose calendar a confirmation renews; nil for a submission.
  var confirmed: Digest? { review["confirms"]?.digest }

  /// The number of the submission among the municipality's.
  var number: Int? { review["sequence"]?.number }

  /// The day of the judgement: of the whole submission, or of a confirmation's calendar.
  var asOf: Day? { day("asOf") }

  /// The day as of which the file itself was judged; for a confirmation, the approval's day.
  var judged: Day? { confirmed == nil ? asOf : day("judged") }

  private func day(_ member: String) -> Day? {
    review[member]?.text.flatMap { Day(iso: $0) }
  }

  /// Whether an approval takes effect when it is sealed, without an act (ruling I-35).
  package var needsNoAct: Bool { review["effect"] == .string(Effect.sealing.rawValue) }

  /// The way in which an approval takes effect.
  enum Effect: String, Sendable { case act, sealing }

  /// The years for which the file's holidays were resolved.
  var calendar: CalendarSpan {
    guard !isOfFirstVersion else { return .firstVersion }
    return confirmed == nil ? .judgement : asOf.map { .day($0) } ?? .judgement
  }

  /// Whether it has the format of version 0.1.0, which had no submission statements.
  private var isOfFirstVersion: Bool { review["format"]?.text == Self.firstFormat }

  private static let firstFormat = "onboard/review/v1"

  /// The version of the compiler.
  var compiler: String { review["compiler"]?.text ?? "" }

  /// The members that a review may have; any other member would be signed without a meaning.
  private static let members = Set(ReviewDigest.Input.allCases.map(\.rawValue)).union([
    "asOf", "confirms", "effect", "format", "judged", movedHolidays, "municipality", "page",
    "sequence", "signIn", "submission", "submitter",
  ])

  /// Reads a review in today's format, or in that of version 0.1.0 in a record of that version; nil
  /// for anything else.
  init?(_ review: JSONValue, isEarlier: Bool = false) {
    guard review["format"]?.text == (isEarlier ? Self.firstFormat : Self.format) else {
      return nil
    }
    guard let moved = Self.moved(in: review), let matter = Matter(in: review) else { return nil }
    self.review = review
    self.matter = matter
    self.moved = moved
    let effect = review["effect"]?.text.flatMap { Effect(rawValue: $0) }
    guard isEarlier || Self.members.isSuperset(of: (review.members ?? [:]).keys),
      isEarlier || effect != nil, !matter.isSignIn || review[Self.movedHolidays] == nil
    else { return nil }
    let isSubmitted = submitter?.isEmpty == false && (isOfFirstVersion || statement != nil)
    let isConfirmed =
      confirmed != nil && judged != nil && submitter == nil && statement == nil && needsNoAct
    guard let asOf, moved.published(by: asOf) == moved, !matter.isSignIn || !needsNoAct,
      isSubmitted && confirmed == nil || isConfirmed, subjects.count == (statement == nil ? 3 : 4)
    else { return nil }
  }

  /// The moved holidays that a review names; nil when they do not have the form used in reviews.
  private static func moved(in review: JSONValue) -> MovedHolidays? {
    guard let member = review[movedHolidays] else { return .builtIn }
    guard let moved = MovedHolidays(member), moved.json == member else { return nil }
    return moved
  }

  /// Compiles the submitted file as it was compiled for the review.
  func compile(_ bytes: [UInt8], by register: Register = .greece) -> Compilation? {
    judged.map { day in
      Compiler(register: register, asOf: day, moved: moved, knownOn: asOf)
        .compile(Self.submission(bytes), calendar: calendar)
    }
  }

  /// The digest of a member of the review; nil when it is absent or empty.
  func digest(_ input: ReviewDigest.Input) -> Digest? {
    review[input.rawValue]?.text.flatMap { Digest($0) }
  }

  /// The covered files, in order of name.
  var subjects: [Statement.Subject] {
    files.compactMap { file in
      review[file.member]?.digest.map { Statement.Subject(name: file.name, sha256: $0) }
    }.sorted { $0.name < $1.name }
  }

  /// The approved source, to be compiled again outside any folder, since a folder's name would be
  /// checked.
  static func submission(_ bytes: [UInt8]) -> Source { Source(path: File.source, bytes: bytes) }

  /// Whether two submissions have the same source and configuration.
  func isOfSameFiles(as other: ReviewedSubmission) -> Bool {
    review["source"] == other.review["source"]
      && review["configuration"] == other.review["configuration"]
  }
}
