package import Ground
import Schema

/// One person's decision about a record, covered by that person's signature.
package struct Vote: Hashable, Sendable {
  /// The digest of the record.
  let record: Digest
  /// The decision.
  package let verdict: Verdict
  /// The time at which it was signed, by the signer's clock; the time of sealing bounds it.
  package let at: Instant
  /// The policy under which it was signed, by the digest of its signed part; nil in version 0.1.0.
  let policy: Digest?
  /// 16 random bytes in hexadecimal, so that the digest cannot be found by guessing; nil in version
  /// 0.1.0.
  let nonce: String?
  /// The reason for a rejection; nil for any other verdict.
  package let reason: String?

  /// The decisions that a person can make about a record.
  package enum Verdict: String, Hashable, Sendable { case approve, reject }

  /// The statement that is signed.
  var statement: Statement {
    var members: [String: JSONValue] = [
      "at": .string("\(at)"), "verdict": .string(verdict.rawValue),
    ]
    members["nonce"] = nonce.map { .string($0) }
    members["policy"] = policy.map { .digest($0) }
    members["reason"] = reason.map { .string($0) }
    return Statement(
      subjects: [Statement.Subject(name: Record.fileName, sha256: record)], kind: .vote,
      predicate: .object(members))
  }

  init(
    record: Digest, verdict: Verdict, at: Instant, policy: Digest?, nonce: String?, reason: String?
  ) {
    self.record = record
    self.verdict = verdict
    self.at = at
    self.policy = policy
    self.nonce = nonce
    self.reason = reason
  }

  /// Makes a vote now.
  init(on record: Digest, _ verdict: Verdict, at: Instant, policy: Digest, reason: String?) {
    self.init(
      record: record, verdict: verdict, at: at, policy: policy,
      nonce: Hexadecimal.text((0..<16).map { _ in UInt8.random(in: .min ... .max) }),
      reason: reason)
  }

  fileprivate init?(statement: Statement) {
    let predicate = statement.predicate
    guard statement.kind == .vote, let record = statement.digest(of: Record.fileName),
      let verdict = predicate["verdict"]?.text.flatMap({ Verdict(rawValue: $0) }),
      let at = predicate["at"]?.text.flatMap({ Instant($0) }),
      let policy = predicate["policy"]?.digest,
      let nonce = predicate["nonce"]?.text, Hexadecimal.bytes(nonce)?.count == 16
    else { return nil }
    let reason = predicate["reason"]?.text
    guard (verdict == .reject) == (reason != nil), reason.map(Reason.isOne) ?? true else {
      return nil
    }
    self.init(
      record: record, verdict: verdict, at: at, policy: policy, nonce: nonce, reason: reason)
  }
}

/// A vote with its signature, as stored in a file of its own.
package struct CastVote: Hashable, Sendable {
  /// The signed vote.
  package let vote: Vote
  /// The bytes that the signature covers.
  let message: [UInt8]
  /// The signature.
  let signature: Signature
  /// The path of the file.
  let path: String
  /// The digest of the file.
  let digest: Digest

  /// The end of the name of a vote's file, after the signer's key.
  static let ending = ".dsse.json"

  /// Reads the vote in the bytes of its file, which is named after the key that signed it.
  init(_ bytes: [UInt8], _ path: String) throws(Refusal) {
    let envelope = try Envelope.read(bytes, path)
    guard let vote = Vote(statement: try Statement.read(envelope, path)),
      vote.statement.payload == envelope.payload
    else { throw Statement.malformed(path) }
    guard let signature = envelope.signatures.first else {
      throw Refusal(.signatureMissing, path, el: "δεν έχει καμία υπογραφή", en: "nobody signed it")
    }
    guard envelope.signatures.count == 1, path.hasSuffix("/\(signature.keyID)\(Self.ending)") else {
      throw Refusal(
        .signatureMisplaced, path, el: "δεν έχει μία υπογραφή, του κλειδιού που λέει το όνομά του",
        en: "does not have one signature, of the key that its name says")
    }
    self.init(vote, envelope.message, signature, path, Digest(of: bytes))
  }

  init(
    _ vote: Vote, _ message: [UInt8], _ signature: Signature, _ path: String, _ digest: Digest
  ) {
    self.vote = vote
    self.message = message
    self.signature = signature
    self.path = path
    self.digest = digest
  }
}
