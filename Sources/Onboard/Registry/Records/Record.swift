package import Ground
package import Schema

/// One signed decision on a municipality: an approval, an act, or a revocation.
///
/// The records of a municipality form a chain: each has the next number and contains the digest of
/// the one before. They contain keys and digests, but no personal names.
package struct Record: Hashable, Sendable {
  /// The municipality's code in the register.
  package let municipality: MunicipalityCode
  /// The number of the record among the municipality's records, from 1.
  package let sequence: Int
  /// The digest of the preceding statement; nil for the first.
  let previous: Digest?
  /// 16 random bytes in hexadecimal, so that the digest cannot be found by guessing the content.
  let nonce: String
  /// When it was made.
  package let at: Instant
  /// What the record decides.
  package let body: Body

  /// The decision in a record.
  package enum Body: Hashable, Sendable {
    case approval(Approval)
    case enactment(Enactment)
    case revocation(Revocation)
  }

  /// The role whose keys sign this kind of record.
  package var role: Role {
    switch body {
    case .approval: .reviewer
    case .enactment: .enactor
    case .revocation: .revoker
    }
  }

  /// The statement that is signed.
  var statement: Statement {
    let kind: Statement.PredicateType
    let content: [String: JSONValue]
    let subjects: [Statement.Subject]
    switch body {
    case .approval(let approval):
      (kind, content, subjects) = (.approval, approval.members, approval.subjects)
    case .enactment(let enactment):
      (kind, content, subjects) = (.enactment, enactment.members, enactment.subjects)
    case .revocation(let revocation):
      (kind, content, subjects) = (.revocation, revocation.members, revocation.subjects)
    }
    let common: [String: JSONValue] = [
      "at": .string("\(at)"), "municipality": .string("\(municipality)"), "nonce": .string(nonce),
      "previous": previous.map { .digest($0) } ?? .null, "sequence": .number(sequence),
    ]
    return Statement(
      subjects: subjects, kind: kind, predicate: .object(common.merging(content) { $1 }))
  }

  /// The digest of the statement, which identifies the record regardless of who signs it later.
  package var digest: Digest { Digest(of: statement.payload) }
}

extension Record {
  /// Reads the record in an envelope; an unknown or ambiguous member is refused.
  package static func read(_ envelope: Envelope, _ subject: String) throws(Refusal) -> Record {
    let statement = try Statement.read(envelope, subject)
    guard let record = Record(statement), record.statement.payload == envelope.payload else {
      throw Statement.malformed(subject)
    }
    return record
  }

  private init?(_ statement: Statement) {
    let predicate = statement.predicate
    guard let code = predicate["municipality"]?.text.flatMap({ MunicipalityCode($0) }),
      let sequence = predicate["sequence"]?.number, sequence > 0,
      let at = predicate["at"]?.text.flatMap({ Instant($0) }),
      let nonce = predicate["nonce"]?.text, Hexadecimal.bytes(nonce)?.count == 16
    else { return nil }
    let body: Body?
    switch statement.kind {
    case .approval: body = Approval(statement).map { .approval($0) }
    case .enactment: body = Enactment(predicate).map { .enactment($0) }
    case .revocation: body = Revocation(predicate).map { .revocation($0) }
    }
    let previous = predicate["previous"]?.digest
    guard let body, (previous == nil) == (sequence == 1) else { return nil }
    self.init(
      municipality: code, sequence: sequence, previous: previous, nonce: nonce, at: at, body: body)
  }
}
