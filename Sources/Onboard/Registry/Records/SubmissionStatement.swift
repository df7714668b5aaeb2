package import Ground
package import Schema

/// The statement beside a received declaration: who submitted which file, and when, signed by the
/// receiver.
///
/// The receiver counts as the submitter, and so cannot approve the file. The day of the statement
/// is the day as of which the file is judged: nobody can choose it later.
package struct SubmissionStatement: Hashable, Sendable {
  /// The matters that the file asks for, each with the number of its submission, from 1.
  let numbers: [Matter: Int]
  /// The digest of the submitted file.
  let source: Digest
  /// The time at which it was received, by the receiver's clock.
  let at: Instant
  /// The policy under which it was signed, by the digest of its signed part.
  let policy: Digest
  /// The document that came with the file; nil for a file that came without one.
  let document: Document?

  /// The signed document with which a file was sent.
  package struct Document: Hashable, Sendable {
    /// Its protocol number, given by the receiver.
    let protocolNumber: String
    /// The date of that number.
    let date: Day
    /// The digest of the document.
    let sha256: Digest

    package init(protocolNumber: String, date: Day, sha256: Digest) {
      self.protocolNumber = protocolNumber
      self.date = date
      self.sha256 = sha256
    }
  }

  /// The name of the file, beside the declaration and in the folder of its record.
  package static let fileName = "submission.json"

  /// The statement that is signed.
  var statement: Statement {
    var members: [String: JSONValue] = [
      "at": .string("\(at)"), "policy": .digest(policy),
      "submissions": .object(
        Dictionary(numbers.map { ("\($0)", .number($1)) }) { first, _ in first }),
    ]
    members["document"] = document.map { document in
      [
        "date": .string(document.date.iso), "protocol": .string(document.protocolNumber),
        "sha256": .digest(document.sha256),
      ]
    }
    return Statement(
      subjects: [Statement.Subject(name: ReviewedSubmission.File.source, sha256: source)],
      kind: .submission, predicate: .object(members))
  }

  init(
    numbers: [Matter: Int], source: Digest, at: Instant, policy: Digest, document: Document?
  ) {
    self.numbers = numbers
    self.source = source
    self.at = at
    self.policy = policy
    self.document = document
  }

  fileprivate init?(_ statement: Statement) {
    let predicate = statement.predicate
    guard statement.kind == .submission,
      let source = statement.digest(of: ReviewedSubmission.File.source),
      let numbers = Self.numbers(predicate["submissions"]), !numbers.isEmpty,
      let at = predicate["at"]?.text.flatMap({ Instant($0) }),
      let policy = predicate["policy"]?.digest
    else { return nil }
    var document: Document?
    if let paper = predicate["document"] {
      guard let protocolNumber = paper["protocol"]?.text,
        let date = paper["date"]?.text.flatMap({ Day(iso: $0) }),
        let digest = paper["sha256"]?.digest
      else { return nil }
      document = Document(protocolNumber: protocolNumber, date: date, sha256: digest)
    }
    self.init(numbers: numbers, source: source, at: at, policy: policy, document: document)
  }

  /// Reads the numbers; nil where any member is not a matter or not a number.
  private static func numbers(_ json: JSONValue?) -> [Matter: Int]? {
    guard let members = json?.members else { return nil }
    var numbers: [Matter: Int] = [:]
    for (name, value) in members {
      guard let matter = Matter(name), let number = value.number, number > 0 else { return nil }
      numbers[matter] = number
    }
    return numbers
  }
}

/// A submission statement with its signature, as stored in its file.
package struct SignedSubmission: Hashable, Sendable {
  /// The signed statement.
  package let submission: SubmissionStatement
  /// The digest of the file.
  let digest: Digest
  /// The contents of the file.
  let bytes: [UInt8]
  private let message: [UInt8]
  private let signature: Signature
  fileprivate let path: String

  /// Signs a statement.
  init(_ submission: SubmissionStatement, by signer: any Signer, at path: String) throws {
    let envelope = try Envelope(payload: submission.statement.payload).signed(by: signer)
    try self.init(envelope.file, path)
  }

  /// Reads the bytes of a file.
  init(_ bytes: [UInt8], _ path: String) throws(Refusal) {
    let envelope = try SubmissionStatement.envelope(in: bytes, path)
    guard let submission = SubmissionStatement(try Statement.read(envelope, path)),
      submission.statement.payload == envelope.payload
    else { throw Statement.malformed(path) }
    guard let signature = envelope.signatures.first, envelope.signatures.count == 1 else {
      throw Refusal(
        .signatureMissing, path, el: "δεν έχει μία υπογραφή", en: "does not have one signature")
    }
    self.submission = submission
    self.bytes = bytes
    self.signature = signature
    self.path = path
    digest = Digest(of: bytes)
    message = envelope.message
  }

  /// The person who signed it, by the policy that it names. Any person of the authority may receive
  /// files, since receiving can only restrict that person: the receiver cannot approve. The key of
  /// a municipality submits its own files only.
  ///
  /// - Parameters:
  ///   - end: The time at which it is relied on: that of the sealing of its review, or now.
  ///   - isSealed: Whether its review is sealed, so that facts known later change nothing.
  func person(
    by history: AuthorityHistory, at end: Instant, isSealed: Bool = false
  ) throws(Refusal) -> String {
    let policy = try history.policy(submission.policy, signedAt: submission.at, path)
    let signatories = policy.signatories(
      of: message, signatures: [signature], as: nil, at: submission.at)
    guard let key = signatories.keys.first else {
      let cause = signatories.ignored.first?.cause ?? .wrong
      throw Refusal(cause.code, path, el: cause.text.el, en: cause.text.en)
    }
    try key.demandOwn(submission.numbers.keys.sorted(), path)
    let id = signature.keyID
    if let leak = history.leak(of: id, by: end), !isSealed || !leak.isUnknown(at: end) {
      throw leak.refusal(of: path)
    }
    let last = history.end(of: id, at: isSealed ? end : nil)
    guard end < last.adding(days: AuthorityHistory.graceDays) else {
      throw Refusal(
        .signatureKeyEnded, path,
        el: "το κλειδί όποιου το παρέλαβε έληξε στις \(last.words.el): onboard receive",
        en: "the key of its receiver ended at \(last.words.en): onboard receive")
    }
    return key.person
  }
}

extension AuthorizedKey {
  /// Refuses matters that are not those of the body to which the key is bound.
  fileprivate func demandOwn(_ matters: [Matter], _ path: String) throws(Refusal) {
    guard let submitsFor, let other = matters.first(where: { $0.subject != submitsFor }) else {
      return
    }
    throw Refusal(
      .submitterOther, path,
      el: "το κλειδί υποβάλλει μόνο για: \(submitsFor)· η δήλωση είναι για: \(other.subject)",
      en: "the key submits for \(submitsFor) only; the declaration is about \(other.subject)")
  }
}

extension StoredRecord {
  /// Refuses a review that contradicts its submission statement: another person, file, number or
  /// day. Version 0.1.0 had no statements, and a confirmation needs none.
  func demandSubmitted(by history: AuthorityHistory, at now: Instant) throws(Refusal) {
    guard let submission, let stated = submission.statement else { return }
    let signed = try statement?.get(), received = signed?.submission
    let person = try signed?.person(by: history, at: seal?.at ?? now, isSealed: seal != nil)
    guard let signed, let received, signed.digest == stated,
      received.numbers[record.matter] == submission.number,
      received.source == record.digest(of: ReviewedSubmission.File.source),
      received.at.day == submission.asOf,
      person == submission.submitter
    else {
      throw Refusal(
        .submissionOther, signed?.path ?? path, el: "δεν είναι η υποβολή που λέει ο έλεγχος",
        en: "not the submission that the review names")
    }
  }
}
