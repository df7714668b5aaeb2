import Foundation
import Schema
import TestSupport

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// Records that are written without any of the checks of the tool.
extension TrustRegistry {
  /// A submission as its review, of the repository's own samples.
  static func review(
    _ code: Matter, sequence: Int = 1, previous: Digest? = nil,
    by receiver: String = "revoker", policy: Digest? = nil, moved: MovedHolidays? = nil,
    at instant: Instant = start,
    edit: (inout String) -> Void = { _ in }
  ) throws -> (review: Review, source: [UInt8], statement: SignedSubmission) {
    let name = code.code == nil ? Discovery.bodyFileName : Discovery.fileName
    let files = try Repository.files(in: "Municipalities", ending: name)
    guard let file = files.first(where: { $0.path.contains("/\(code.subject)") }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    var text = file.text
    edit(&text)
    let day = start.day
    let compiler = Compiler(asOf: day, moved: moved)
    let source = Source(path: file.path, text: text)
    let statement = try SignedSubmission(
      SubmissionStatement(
        numbers: [code: sequence], source: Digest(of: source.bytes), at: instant,
        policy: try policy ?? demonstration().metadata.signedDigest, document: nil),
      by: try signer(receiver), at: "submission")
    let context = ReviewContext(
      asOf: day,
      origin: .submission(person: try person(receiver), statement: statement.digest),
      sequence: sequence, previous: previous, baseline: nil)
    guard
      let review = Review(
        of: code, compiler.compile(source), peers: [], context: context, compiler: compiler)
    else { throw CocoaError(.fileReadCorruptFile) }
    return (review, source.bytes, statement)
  }

  /// The person who holds a key of the demonstration.
  static func person(_ label: String) throws -> String {
    try demonstration().keys[try signer(label).publicKey.id]?.person ?? ""
  }

  /// The demonstration's policy.
  private static func demonstration() throws -> RolePolicy {
    let path = Repository.root.appending(path: "\(AuthorityFolder.usual)/\(Authority.policyName)")
    return try RolePolicy(Array(try Data(contentsOf: path)), file: path.path)
  }

  /// The digest of the demonstration's policy, under which everybody signs.
  func policy() throws -> Digest {
    let path = "\(AuthorityFolder.usual)/\(Authority.policyName)"
    return try Metadata(try bytes(path), file: path).signedDigest
  }

  /// Writes a record and votes on it with keys of the demonstration, without any of the checks of
  /// the tool.
  @discardableResult
  func add(
    _ record: Record, hours: Int = 0, by labels: [String], verdict: Vote.Verdict = .approve,
    alter: (Vote) -> [UInt8] = { $0.statement.payload }
  ) throws -> Record {
    try write(record.file, to: Self.path(of: record))
    for label in labels {
      let vote = Vote(
        on: record.digest, verdict, at: Instant(unix: Self.start.unix + hours * 3600),
        policy: try policy(), reason: verdict == .reject ? "δοκιμή" : nil)
      let envelope = try Envelope(payload: alter(vote)).signed(by: try Self.signer(label))
      try write(envelope.file, to: Self.path(of: record, Self.vote(of: label)))
    }
    return record
  }

  /// Approves a sample by two reviewers.
  ///
  /// - Parameters:
  ///   - sequence: The number of the submission among the municipality's.
  ///   - previous: The review before.
  ///   - moved: The moved holidays that were known.
  ///   - isCompared: Whether the review before is also the approval that this one is compared with.
  ///   - change: Changes what the review says, and the configuration that is stored with it.
  @discardableResult
  func approve(
    _ code: Matter, sequence: Int = 1, previous: Record? = nil, hours: Int = 0,
    isCompared: Bool = true, receivedBy receiver: String = "revoker",
    moved: MovedHolidays? = nil, by labels: [String] = ["reviewer-1", "reviewer-2"],
    verdict: Vote.Verdict = .approve, alter: (Vote) -> [UInt8] = { $0.statement.payload },
    change: (JSONValue, inout [UInt8]) -> JSONValue = { object, _ in object },
    edit: (inout String) -> Void = { _ in }
  ) throws -> Record {
    let (review, source, statement) = try Self.review(
      code, sequence: sequence, previous: previous?.digest, by: receiver, policy: try policy(),
      moved: moved, at: Instant(unix: Self.start.unix + min(0, hours) * 3600), edit: edit)
    var configuration = review.content.configuration
    var object = change(review.object, &configuration)
    if let previous, isCompared { object = object.with(["baseline": .digest(previous.digest)]) }
    guard let submission = ReviewedSubmission(object) else { throw CocoaError(.coderInvalidValue) }
    let record = Record(code, .review(submission))
    typealias File = ReviewedSubmission.File
    try write(source, to: Self.path(of: record, File.source))
    try write(configuration, to: Self.path(of: record, File.output(for: code)))
    try write(review.page, to: Self.path(of: record, File.page))
    try write(statement.bytes, to: Self.path(of: record, File.submission))
    return try add(record, hours: hours, by: labels, verdict: verdict, alter: alter)
  }

  /// The act that no other follows yet.
  private func lastAct(of code: Matter) throws -> Digest? {
    let acts = try records(of: code).filter { $0.enactment != nil }
    let followed = Set(acts.compactMap { $0.enactment?.follows })
    return acts.last { !followed.contains($0.digest) }?.digest
  }

  /// Records an act, with a number of its own, after the last one unless another is named.
  @discardableResult
  func enact(
    _ code: Matter, change: Enactment.Change = .onboard, number: Int = 1,
    of approval: Record? = nil, hours: Int = 1, posted: Day? = nil, parts: ServiceParts? = nil,
    pdf: [UInt8]? = nil, by labels: [String] = ["enactor"], follows: Digest? = nil,
    alter: (Vote) -> [UInt8] = { $0.statement.payload }
  ) throws -> Record {
    let day = posted ?? Instant(unix: Self.start.unix + hours * 3600).day
    guard
      let act = PostedAct(
        ada: "ΨΗ4746ΜΤΛ6-Ω3\(number)", protocolNumber: "4517\(number) ΕΞ 2026", signed: day,
        posted: day, pdf: Digest(of: pdf ?? [UInt8(number)]))
    else { throw CocoaError(.coderInvalidValue) }
    let enactment = Enactment(
      change: change, act: act, approval: change.putsInForce ? approval?.digest : nil,
      reason: change.ends ? "δοκιμή" : nil, parts: parts, follows: try follows ?? lastAct(of: code))
    return try add(
      Record(code, .enactment(enactment)), hours: hours, by: labels, alter: alter)
  }

  /// Revokes a record.
  @discardableResult
  func revoke(
    _ code: Matter, _ digest: Digest, hours: Int = 5, by labels: [String] = ["revoker"],
    because reason: String = "δοκιμή"
  ) throws -> Record {
    try add(
      Record(code, .revocation(Revocation(record: digest, reason: reason))), hours: hours,
      by: labels)
  }
}
