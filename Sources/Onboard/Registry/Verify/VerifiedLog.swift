package import Ground
import Schema

/// The log of decisions, after recomputing it and checking its checkpoint.
package struct VerifiedLog: Sendable {
  /// The newest checkpoint, signed by a log that the authority names.
  package let checkpoint: Checkpoint
  /// The number of days for which a witness's signature is fresh, where witnesses are required.
  static let freshDays = 7

  private let contents: LogContents
  private let tree: MerkleTree
  private let verifier: NoteVerifier
  private let path: String

  /// Reads a log and checks it against its checkpoint, the witnesses and what was seen before; nil
  /// when there is no log.
  package init?(
    _ log: TransparencyLog, _ contents: LogContents, authority: Authority, at now: Instant,
    seen: VerifyState.Log?
  ) throws {
    guard let signed = try VerifiedLog(log, contents, authority: authority) else {
      guard seen == nil else { throw Self.rollback("\(log.place.path)/checkpoint") }
      return nil
    }
    self = signed
    let fresh = try checkpoint.check(
      witnesses: authority.witnesses, quorum: authority.quorum, subject: path)
    if authority.quorum > 0 {
      guard let fresh, fresh <= now, now < fresh.adding(days: Self.freshDays) else {
        throw Refusal(
          .checkpointStale, path,
          el: "οι μάρτυρες δεν το είδαν τις τελευταίες \(Self.freshDays.counted(.day).el)",
          en: "no witness saw it in the last \(Self.freshDays.counted(.day).en)")
      }
    }
    // Whatever the log is called now, it must extend what was seen before.
    if let seen {
      guard seen.size <= checkpoint.size, tree.root(seen.size).base64 == seen.root else {
        throw Self.rollback(path)
      }
    }
  }

  /// Reads a log and checks it against its own checkpoint; nil when there is no log.
  init?(_ log: TransparencyLog, _ contents: LogContents, authority: Authority) throws {
    path = "\(log.place.path)/checkpoint"
    guard let checkpoint = contents.checkpoint else { return nil }
    self.contents = contents
    tree = try contents.tree(log.place)
    try contents.demandOrder()
    self.checkpoint = checkpoint
    verifier = try checkpoint.verifier(among: authority.logs, subject: path)
    try checkpoint.check(log: verifier, subject: path)
  }

  /// Refuses a proof that does not prove an entry of this log.
  func demandProof(_ entry: LogEntry, by proof: LogProof, _ subject: String) throws(Refusal) {
    _ = try proof.check(entry: entry, log: verifier, subject: subject)
    guard proof.checkpoint.size <= checkpoint.size,
      tree.root(proof.checkpoint.size) == proof.checkpoint.root
    else {
      throw Refusal(
        .logForked, subject, el: "είναι άλλου κλάδου του μητρώου αποφάσεων",
        en: "is of another branch of the log")
    }
  }

  /// Checks that the record of every entry is present, and refuses the matters whose record is
  /// gone.
  ///
  /// A matter that is already refused has its own cause: its record may be present but unreadable.
  /// Entries of version 0.1.0 name no municipality, and a missing record may be a suspension of any
  /// one, so all are refused, unless the entry of a new seal names that record.
  func account(for verdicts: inout [Verdict]) throws(Refusal) {
    for (owner, refusal) in try lost(beside: Set(verdicts.flatMap(\.present))) {
      guard let place = verdicts.firstIndex(where: { $0.matter == owner }) else {
        verdicts.append(Verdict(owner, refused: refusal))
        continue
      }
      if verdicts[place].holds { verdicts[place].refuse(refusal) }
    }
  }

  /// The signed entries whose record is missing, each with its matter.
  func lost(
    beside present: Set<LogEntry>
  ) throws(Refusal) -> [(owner: Matter, refusal: Refusal)] {
    try contents.gone(beside: present).map { owner, refusal throws(Refusal) in
      guard let owner else { throw refusal }
      return (owner, refusal)
    }
  }

  /// The log's state to save.
  package var seen: VerifyState.Log {
    VerifyState.Log(
      origin: checkpoint.origin, size: checkpoint.size, root: checkpoint.root.base64)
  }

  private static func rollback(_ path: String) -> Refusal {
    Refusal(
      .logRollback, path, el: "δεν συνεχίζει το μητρώο αποφάσεων του προηγούμενου ελέγχου",
      en: "does not go on from the log of the last verification")
  }
}
