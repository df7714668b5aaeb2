import Ground
import Schema

/// A record of version 0.1.0: one envelope with all signatures, `<code>/<number>/record.dsse.json`.
///
/// The approvals of that version stay provable, so its records are read like today's. The terms
/// that it wrote into approvals have no effect: an approved configuration stays in force until an
/// act.
enum EarlierRecord {
  /// The file name of the signed record.
  static let fileName = "record.dsse.json"
  /// The name of its proof from the log.
  static let proofName = "record.tlog-proof"

  /// The members that a predicate may have; any other member would be signed without a meaning.
  private static let members: Set<String> = [
    "act", "approval", "at", "change", "decision", "expiresAt", "municipality", "nonce", "previous",
    "reason", "record", "review", "reviewDigest", "sequence",
  ]

  /// Reads the record in the bytes of its file, in a folder of a tree.
  static func read(
    _ bytes: [UInt8], in tree: ProofTree, _ name: String
  ) throws(Refusal) -> StoredRecord {
    let path = tree.path(of: "\(name)/\(fileName)")
    let envelope = try Envelope.read(bytes, path)
    let statement = try Statement.read(envelope, path)
    guard let (record, earlier, vote) = parse(statement, Digest(of: envelope.payload), bytes) else {
      throw Statement.malformed(path)
    }
    guard !envelope.signatures.isEmpty else {
      throw Refusal(.signatureMissing, path, el: "δεν έχει καμία υπογραφή", en: "nobody signed it")
    }
    var stored = StoredRecord(tree: tree, name: name, record: record, earlier: earlier)
    stored.votes = envelope.signatures.map {
      CastVote(vote, envelope.message, $0, path, Digest(of: bytes))
    }
    return stored
  }

  private static func parse(
    _ statement: Statement, _ digest: Digest, _ bytes: [UInt8]
  ) -> (Record, StoredRecord.Earlier, Vote)? {
    let predicate = statement.predicate
    guard members.isSuperset(of: (predicate.members ?? [:]).keys),
      let code = predicate["municipality"]?.text.flatMap({ MunicipalityCode($0) }),
      let number = predicate["sequence"]?.number, number > 0,
      let at = predicate["at"]?.text.flatMap({ Instant($0) }),
      let (body, verdict) = body(statement)
    else { return nil }
    let previous = predicate["previous"]?.digest
    guard (previous == nil) == (number == 1) else { return nil }
    let vote = Vote(
      record: digest, verdict: verdict, at: at, policy: nil, nonce: nil,
      reason: verdict == .reject ? predicate["reason"]?.text : nil)
    let earlier = StoredRecord.Earlier(
      number: number, previous: previous, entry: LogEntry(of: bytes))
    return (Record(.appointments(code), body, statement: digest), earlier, vote)
  }

  private static func body(_ statement: Statement) -> (Record.Body, Vote.Verdict)? {
    let predicate = statement.predicate
    switch statement.kind {
    case .approval:
      guard let verdict = predicate["decision"]?.text.flatMap({ Vote.Verdict(rawValue: $0) }),
        let submission = predicate["review"].flatMap({ ReviewedSubmission($0, isEarlier: true) }),
        submission.subjects == statement.subjects,
        (verdict == .reject) == (predicate["reason"]?.text != nil)
      else { return nil }
      return (.review(submission), verdict)
    case .enactment: return Enactment(predicate).map { (.enactment($0), .approve) }
    case .revocation: return Revocation(predicate).map { (.revocation($0), .approve) }
    case .vote, .submission: return nil
    }
  }
}
