import Ground

/// The steps that brought the files of a merged log back to one log.
package struct LogMending: Hashable, Sendable {
  /// The files that belonged to another branch and were removed.
  package fileprivate(set) var removed: [String] = []
  /// The files that the checkpoint needs and that were written again.
  package fileprivate(set) var restored: [String] = []
}

extension TransparencyLog {
  /// Brings the log's files back to what its checkpoint signs.
  ///
  /// A merge of branches that both sealed takes the checkpoint of one and leaves files of both. The
  /// entries that the checkpoint signs are found among them, and everything else in the log is
  /// removed. What the other branch had sealed is still in its records, ready to be sealed again.
  package func mend(of keys: [NoteVerifier]) throws -> LogMending {
    // A registry without a log has nothing to mend, and gets no folder for one.
    guard try place.read("checkpoint") != nil else { return LogMending() }
    return try place.open { store in
      guard let bytes = try store.read("checkpoint") else { return LogMending() }
      let checkpoint = try Checkpoint.read(bytes, subject: store.path + "/checkpoint")
      guard keys.contains(where: { (try? checkpoint.check(log: $0)) != nil }) else {
        throw Refusal(
          .noteSignatureMissing, store.path + "/checkpoint",
          el: "δεν το υπογράφει κανένα από τα κλειδιά του μητρώου αποφάσεων που ορίζει η αρχή",
          en: "no log key of the authority signed it"
        ).advising(.restore)
      }
      let entries = try Self.entries(of: checkpoint, store)
      return try Self.write(entries, store)
    }
  }

  /// The entries that a checkpoint signs, found among the files of both branches.
  private static func entries(
    of checkpoint: Checkpoint, _ store: any LogStore
  ) throws -> [LogEntry] {
    var known: [LogEntry] = []
    for name in TileName.entries(checkpoint.size) where name.width == TileName.full {
      known += try store.read(name.path).map { try LogContents.entries($0, name, store.path) } ?? []
    }
    let rest = checkpoint.size - known.count, index = checkpoint.size / TileName.full
    if MerkleTree(known.lazy.map { $0.hash }).root(known.count) == checkpoint.root { return known }
    let full = TileName(level: nil, index: index)
    let widths = try store.names(in: full.partials).compactMap { Checkpoint.number($0) }
    for width in widths.sorted() + [TileName.full] where width >= rest && rest > 0 {
      let name = TileName(level: nil, index: index, width: width)
      guard let bytes = try store.read(name.path),
        let last = try? LogContents.entries(bytes, name, store.path)
      else { continue }
      let entries = known + last.prefix(rest)
      let tree = MerkleTree(entries.lazy.map { $0.hash })
      if tree.size == checkpoint.size, tree.root(tree.size) == checkpoint.root { return entries }
    }
    throw Refusal(
      .logForked, store.path,
      el: "δεν βρέθηκαν οι εγγραφές που υπογράφει το σημείο ελέγχου· πάρτε όλο τον φάκελο του "
        + "μητρώου αποφάσεων από τον έναν κλάδο",
      en: "the entries that the checkpoint signs were not found; take the log's whole folder from "
        + "one branch"
    ).advising(.restore)
  }

  /// Writes the files of a log that are missing or different, and removes all others.
  private static func write(
    _ entries: [LogEntry], _ store: any LogStore
  ) throws -> LogMending {
    var mending = LogMending()
    let tree = MerkleTree(entries.lazy.map { $0.hash })
    var wanted: [String: [UInt8]] = [:]
    for name in TileName.hashes(of: tree.size) { wanted[name.path] = tree.tile(name) }
    for name in TileName.entries(tree.size) {
      wanted[name.path] = LogContents.bundle(entries[name.range])
    }
    var files: [DurableStore.File] = []
    for (path, bytes) in wanted.sorted(by: { $0.key < $1.key }) {
      guard try store.read(path) != bytes else { continue }
      mending.restored.append(path)
      files.append(DurableStore.File(path, bytes))
    }
    try store.replace(files)
    mending.removed = try store.paths(below: "tile").filter { wanted[$0] == nil }
    try store.remove(mending.removed)
    return mending
  }
}
