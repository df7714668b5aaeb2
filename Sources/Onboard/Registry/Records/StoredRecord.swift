package import Ground
import Schema

/// A record as it is stored, with all votes and its seal:
/// `Generated/Approvals/<code>/<kind>-<digest>/`.
package struct StoredRecord: Hashable, Sendable {
  /// The tree from which it was read.
  let tree: ProofTree
  /// The path of its folder below the tree.
  let name: String
  /// The decision.
  package let record: Record
  /// The votes that could be read, in order of key.
  var votes: [CastVote] = []
  /// The files of votes that could not be read, each with its own cause.
  var unreadable: [Refusal] = []
  /// The same where no seal says that they were votes: each may have been a rejection.
  var unreadableVotes: [Refusal] { unreadable.map(\.ofVote) }
  /// The submission statement that a review names, or why it cannot be read; nil for what names
  /// none.
  var statement: Result<SignedSubmission, Refusal>?
  /// The seal, whose entry is in the log; nil before the record is sealed.
  package var seal: Seal?
  /// A seal whose entry is not in the log, from an interrupted sealing or a lost branch.
  var strayed: Seal?
  /// Whether mending set aside a seal of a lost branch.
  var hasLostSeal = false
  /// The number and entry of a record of version 0.1.0; nil for later ones.
  var earlier: Earlier?
  /// The files of a record that is not written yet, by their names.
  var unwritten: [String: [UInt8]] = [:]

  /// The details that version 0.1.0 keeps about its records.
  struct Earlier: Hashable, Sendable {
    /// The number among the municipality's records.
    let number: Int
    /// The digest of the record before.
    let previous: Digest?
    /// The entry in the log.
    let entry: LogEntry
    /// Whether the log has that entry, signed.
    var isLogged = false
  }

  /// The entry by which the log proves the record; nil while it is not sealed.
  package var entry: LogEntry? { seal?.entry ?? (earlier?.isLogged == true ? earlier?.entry : nil) }

  /// The log entries that the record accounts for: that of its seal, and that of version 0.1.0.
  var entries: [LogEntry] { [seal?.entry, earlier?.entry].compactMap { $0 } }

  /// The name of the proof of that entry.
  var proofName: String { seal == nil ? EarlierRecord.proofName : Seal.proofName }

  /// The command that removes it.
  var removal: String { "rm -r \(folder.inShell)" }

  /// The path of the folder.
  package var folder: String { tree.path(of: name) }

  /// The path of the record's file.
  package var path: String {
    "\(folder)/\(earlier == nil ? Record.fileName : EarlierRecord.fileName)"
  }

  /// The digest that identifies the record.
  package var digest: Digest { record.digest }

  /// The reviewed submission, if the record is about one.
  package var submission: ReviewedSubmission? {
    guard case .review(let submission) = record.body else { return nil }
    return submission
  }

  /// The enactment, if the record is one.
  package var enactment: Enactment? {
    guard case .enactment(let enactment) = record.body else { return nil }
    return enactment
  }

  /// The contents of a file covered by the record, checked against the signed digest.
  package func file(_ name: String) throws -> [UInt8] {
    let path = "\(folder)/\(name)"
    guard let bytes = try read(name) else {
      throw Refusal(
        .fileMissing, path, el: "λείπει, ενώ η απόφαση αφορά αυτό το αρχείο",
        en: "is missing, but the record is about it")
    }
    let wanted = record.digest(of: name)
    if Digest(of: bytes) == wanted { return bytes }
    guard Digest(of: LineEnds.restored(bytes)) == wanted else {
      throw Refusal(
        .subjectChanged, path, el: "δεν είναι το αρχείο που εγκρίθηκε",
        en: "not the file that was approved")
    }
    throw Refusal(FileFault.lineEnds(path))
  }

  /// The content of a file in the record's folder; nil when there is none.
  package func read(
    _ name: String, atMost most: Int = FileReading.largest
  ) throws(FileFault) -> [UInt8]? {
    if let bytes = unwritten[name] { return bytes }
    return try tree.read("\(self.name)/\(name)", atMost: most)
  }
}

/// Repairs line ends that a copy of the registry changed, as `core.autocrlf` in git does.
enum LineEnds {
  /// The bytes with each CR LF as LF.
  static func restored(_ bytes: [UInt8]) -> [UInt8] {
    var restored: [UInt8] = []
    restored.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == 0x0A, restored.last == 0x0D { restored.removeLast() }
      restored.append(byte)
    }
    return restored
  }
}

extension Refusal {
  /// The refusal of a file named like a vote that is not one: it may have been a rejection. Damage
  /// by git has a remedy of its own.
  fileprivate var ofVote: Refusal {
    guard code != .lineEndsChanged, code != .mergeMarkers else { return self }
    return Refusal(
      .voteUnreadable, subject, el: "δεν διαβάζεται ως υπογραφή: \(reason.el)",
      en: "cannot be read as a vote: \(reason.en)")
  }
}
