package import Ground

extension TransparencyLog {
  /// The checkpoint with only a witness's signature, for a log that has only grown since the
  /// witness last signed. The signed state is on disk before the signature is returned.
  package func cosign(
    with signer: some Signer, as witness: NoteVerifier, logs: [NoteVerifier], state: String,
    at time: Instant
  ) throws -> SignedNote {
    let contents = try contents()
    guard let checkpoint = contents.checkpoint else {
      throw Self.withoutCheckpoint(place.path)
    }
    let tree = try contents.tree(place)
    let subject = place.path + "/checkpoint"
    let log = try checkpoint.verifier(among: logs, subject: subject)
    try checkpoint.check(log: log, subject: subject)
    let signature = try witness.sign(checkpoint.note.text, with: signer, at: time)
    let note = SignedNote(text: checkpoint.note.text, signatures: [signature])
    try DurableStore.open(fileIn: state) { store, name in
      if let old = try store.read(name) {
        try Self.check(old, state, witness, checkpoint, tree)
      }
      try store.replace(name, with: note.bytes)
    }
    return note
  }

  /// Refuses a checkpoint that does not extend the one that the witness signed last.
  private static func check(
    _ old: [UInt8], _ state: String, _ witness: NoteVerifier, _ checkpoint: Checkpoint,
    _ tree: MerkleTree
  ) throws {
    let known = try Checkpoint.read(old, subject: state)
    guard known.origin == checkpoint.origin, try known.note.signature(of: witness) != nil else {
      throw Refusal(
        .checkpointOrigin, state, el: "δεν είναι αυτού του μητρώου αποφάσεων και μάρτυρα",
        en: "is not of this log and witness")
    }
    let isShorter = checkpoint.size < known.size
    try Consistency.check(
      old: (known.size, known.root), new: (checkpoint.size, checkpoint.root),
      proof: isShorter ? [] : tree.consistency(from: known.size, to: checkpoint.size),
      subject: state)
  }
}
