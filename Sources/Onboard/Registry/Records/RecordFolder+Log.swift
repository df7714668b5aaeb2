package import Ground

extension RecordFolder {
  /// The log of these records.
  package var log: TransparencyLog {
    TransparencyLog(LogFolder(in: tree, "\(name)/\(TransparencyLog.folderName)"))
  }

  /// The stored records, by their entries in the log.
  package func recordsByEntry() throws -> [LogEntry: StoredRecord] {
    let records = try codes().flatMap { try chain(of: $0) }
    return Dictionary(records.map { ($0.entry, $0) }) { first, _ in first }
  }

  /// Writes the missing proof of each record that the log's checkpoint covers.
  package func writeProofs(log verifier: NoteVerifier, _ store: DurableStore) throws {
    let contents = try log.contents()
    guard let checkpoint = contents.checkpoint else { return }
    let tree = try contents.tree(log.place)
    var files: [DurableStore.File] = []
    for (entry, stored) in try recordsByEntry() {
      guard let index = contents.indices[entry], index < checkpoint.size else { continue }
      let record = stored.record
      let name = Self.place(record.municipality, record.sequence) + "/" + StoredRecord.proofName
      if let old = try store.read(name), let proof = try? LogProof.read(old),
        (try? proof.check(entry: entry, log: verifier)) != nil, proof.index == index,
        proof.checkpoint.size <= tree.size,
        tree.root(proof.checkpoint.size) == proof.checkpoint.root
      {
        continue
      }
      let hashes = tree.inclusion(of: index, size: checkpoint.size)
      let proof = LogProof(index: index, hashes: hashes, checkpoint: checkpoint)
      files.append(DurableStore.File(name, proof.bytes))
    }
    try store.replace(files)
  }
}

extension Ledger {
  /// Adds the complete records that the log lacks, and signs the log.
  package func signLog(
    with signer: some Signer, name: String, former: [NoteVerifier]
  ) throws -> Checkpoint {
    let complete = try folder.codes().flatMap { code in
      try life(of: code).signed.filter(\.isComplete).map { $0.stored }
    }
    try folder.log.append(complete.map(\.entry))
    let checkpoint = try folder.log.sign(with: signer, name: name, former: former)
    try folder.log.signOwners(
      complete.map { ($0.entry, $0.record.municipality) }, with: signer, name: name, former: former)
    return checkpoint
  }
}
