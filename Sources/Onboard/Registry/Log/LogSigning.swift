import Ground

extension TransparencyLog {
  /// Signs all entries and returns the new checkpoint.
  ///
  /// Everything is recomputed from the entries. A log that has shrunk or diverged since it was last
  /// signed is refused. It is compared with the checkpoint in the folder, which the same key or a
  /// former one must have signed, and with one that the signer keeps elsewhere. A former key that
  /// still exists may sign beside the new one, and so vouch for it.
  @discardableResult package func sign(
    with signer: some Signer, name: String, former: [NoteVerifier] = [], known: Checkpoint? = nil,
    beside other: (verifier: NoteVerifier, signer: any Signer)? = nil
  ) throws -> Checkpoint {
    let verifier = try NoteVerifier(name: name, key: signer.publicKey)
    return try place.open { store in
      let contents = try LogContents.read(store)
      let tree = try contents.tree(store)
      try Self.check(contents.checkpoint, of: [verifier] + former, tree, store)
      if let known { try Self.check(known, tree, store.path) }
      let text = Checkpoint.text(origin: name, size: tree.size, root: tree.root(tree.size))
      var signatures: [NoteSignature] = []
      if let old = contents.checkpoint?.note, old.text == text {
        if try old.signature(of: verifier) != nil {
          try Self.removeReplaced(tree.size, store)
          return try Checkpoint.read(old.bytes)
        }
        signatures = old.signatures
      }
      let signature = try verifier.sign(text, with: signer, at: Instant(unix: 0))
      _ = try verifier.check(signature, of: text)
      if let other {
        signatures.removeAll { other.verifier.made($0) }
        signatures.append(
          try other.verifier.sign(text, with: other.signer, at: Instant(unix: 0)))
      }
      let note = SignedNote(text: text, signatures: [signature] + signatures)
      do {
        try Self.write(tree, store)
        try store.replace([DurableStore.File("checkpoint", note.bytes)])
      } catch {
        if contents.checkpoint == nil { try Self.forgetTiles(of: tree.size, store) }
        throw error
      }
      try Self.removeReplaced(tree.size, store)
      return try Checkpoint.read(note.bytes)
    }
  }

  /// Adds cosignatures of witnesses to the checkpoint, from a note with the same text or from bare
  /// lines.
  ///
  /// Signatures by others are dropped; the newest of each witness is kept. Returns how many were
  /// added.
  @discardableResult package func addCosignatures(
    _ bytes: [UInt8], witnesses: [NoteVerifier], subject: String
  ) throws -> Int {
    try place.open { store in
      guard var checkpoint = try LogContents.read(store).checkpoint else {
        throw Self.withoutCheckpoint(store.path)
      }
      let isNote = !bytes.starts(with: "\u{2014} ".utf8)
      let lines =
        try isNote
        ? SignedNote.read(bytes, subject: subject)
        : SignedNote(
          text: checkpoint.note.text, signatures: SignedNote.lines(bytes[...], subject))
      guard lines.text == checkpoint.note.text else {
        throw Refusal(
          .checkpointOther, subject,
          el: "υπογράφει άλλο σημείο ελέγχου από εκείνο του μητρώου αποφάσεων",
          en: "signs another checkpoint than that of the log")
      }
      let added = try Self.add(lines, witnesses, to: &checkpoint.note)
      if added > 0 {
        try store.replace([DurableStore.File("checkpoint", checkpoint.note.bytes)])
      }
      return added
    }
  }

  private static func add(
    _ given: SignedNote, _ witnesses: [NoteVerifier], to note: inout SignedNote
  ) throws -> Int {
    var added = 0
    for witness in witnesses where witness.kind == .cosignature {
      guard let time = try given.signature(of: witness)?.time else { continue }
      if let old = try note.signature(of: witness)?.time, old >= time { continue }
      note.signatures.removeAll { witness.made($0) }
      note.signatures += given.signatures.filter { witness.made($0) }
      added += 1
    }
    return added
  }

  /// Refuses to continue from a checkpoint that no known key signed. It also refuses to start anew
  /// where a checkpoint once existed, unless everything that it covered is still there: a first
  /// signing that was killed leaves its tiles.
  private static func check(
    _ checkpoint: Checkpoint?, of keys: [NoteVerifier], _ tree: MerkleTree, _ store: any LogStore
  ) throws {
    guard let checkpoint else {
      for path in try store.paths(below: "tile") {
        guard let name = TileName(path), name.level != nil else { continue }
        let whole = TileName.hashes(of: tree.size).first {
          $0.level == name.level && $0.index == name.index
        }
        guard let whole, let bytes = try store.read(path),
          tree.tile(whole)?.starts(with: bytes) == true
        else { throw withoutCheckpoint(store.path) }
      }
      return
    }
    for key in keys.dropFirst() where try checkpoint.note.signature(of: key) != nil {
      if checkpoint.origin == key.name { return }
    }
    try checkpoint.check(log: keys[0], subject: store.path + "/checkpoint")
  }

  private static func check(_ known: Checkpoint, _ tree: MerkleTree, _ path: String) throws {
    let proof = tree.size >= known.size ? tree.consistency(from: known.size, to: tree.size) : []
    try Consistency.check(
      old: (known.size, known.root), new: (tree.size, tree.root(tree.size)), proof: proof,
      subject: path)
  }

  /// Writes the missing tiles; an existing tile that differs is never overwritten.
  private static func write(_ tree: MerkleTree, _ store: any LogStore) throws {
    var files: [DurableStore.File] = []
    for name in TileName.hashes(of: tree.size) {
      guard let bytes = tree.tile(name) else { continue }
      guard let old = try store.read(name.path) else {
        files.append(DurableStore.File(name.path, bytes))
        continue
      }
      guard old == bytes else { throw LogAudit.altered(name, store.path) }
    }
    try store.replace(files)
  }

  /// Removes the tiles of a first signature that failed: without a checkpoint they look like a log
  /// that lost it, which is never signed again.
  private static func forgetTiles(of size: Int, _ store: any LogStore) throws(FileFault) {
    guard try store.read("checkpoint") == nil else { return }
    try store.remove(TileName.hashes(of: size).map(\.path))
  }

  /// Removes the partial files that full ones have replaced.
  private static func removeReplaced(_ size: Int, _ store: any LogStore) throws {
    let full = (TileName.hashes(of: size) + TileName.entries(size)).filter { $0.width == 256 }
    for name in full {
      try store.remove(try store.names(in: name.partials).map { name.partials + "/" + $0 })
    }
  }

  /// The refusal of a log in which nothing was signed yet.
  static func withoutCheckpoint(_ path: String) -> Refusal {
    Refusal(
      .checkpointMissing, path,
      el: "το μητρώο αποφάσεων δεν έχει σημείο ελέγχου", en: "the log has no checkpoint")
  }
}
