import Ground

/// A proof that a log contains an entry (C2SP tlog-proof@v1), which can be checked offline.
struct LogProof: Hashable, Sendable {
  /// The entry's index in the log, from 0.
  let index: Int
  /// The sibling hashes on the path from the entry to the root.
  let hashes: [TreeHash]
  /// The state of the log that the proof is for.
  let checkpoint: Checkpoint

  private static let header = "c2sp.org/tlog-proof@v1\nindex "

  init(index: Int, hashes: [TreeHash], checkpoint: Checkpoint) {
    self.index = index
    self.hashes = hashes
    self.checkpoint = checkpoint
  }

  /// Reads a proof; `check` verifies it.
  ///
  /// Extra data is refused: it is not signed, and nothing here needs it.
  static func read(_ bytes: [UInt8], subject: String = "tlog-proof") throws(Refusal) -> LogProof {
    let malformed = Refusal(
      .logProofMalformed, subject,
      el: "δεν είναι απόδειξη μητρώου αποφάσεων (C2SP tlog-proof@v1, χωρίς extra)",
      en: "is no proof of a log (C2SP tlog-proof@v1, without extra data)")
    guard bytes.starts(with: header.utf8) else { throw malformed }
    var rest = bytes.dropFirst(header.utf8.count)
    var lines: [String] = []
    while let end = rest.firstIndex(of: 0x0A), lines.count <= 65 {
      let line = rest[..<end]
      rest = rest[(end + 1)...]
      if line.isEmpty { break }
      lines.append(String(decoding: line, as: UTF8.self))
    }
    guard let first = lines.first, let index = Checkpoint.number(first), !rest.isEmpty else {
      throw malformed
    }
    let hashes = lines.dropFirst().compactMap { TreeHash(base64: $0) }
    guard hashes.count == lines.count - 1, hashes.count < 64 else { throw malformed }
    return LogProof(
      index: index, hashes: hashes, checkpoint: try .read(Array(rest), subject: subject))
  }

  /// The proof as a file.
  var bytes: [UInt8] {
    let lines = hashes.map { $0.base64 + "\n" }.joined()
    return Array((Self.header + "\(index)\n" + lines + "\n").utf8) + checkpoint.note.bytes
  }

  /// Refuses a proof that is not valid for an entry, a log's key and enough witnesses; returns the
  /// log's state and the newest time at which a witness saw it.
  func check(
    entry: LogEntry, log: NoteVerifier, witnesses: [NoteVerifier] = [], quorum: Int = 0,
    subject: String = "tlog-proof"
  ) throws(Refusal) -> (checkpoint: Checkpoint, seen: Instant?) {
    try checkpoint.check(log: log, subject: subject)
    let seen = try checkpoint.check(witnesses: witnesses, quorum: quorum, subject: subject)
    guard
      MerkleProof.root(of: entry.hash, at: index, size: checkpoint.size, hashes) == checkpoint.root
    else {
      throw Refusal(
        .logProofInvalid, subject,
        el: "δεν αποδεικνύει ότι η εγγραφή \(entry) είναι στο μητρώο αποφάσεων",
        en: "does not prove that the entry \(entry) is in the log")
    }
    return (checkpoint, seen)
  }
}
