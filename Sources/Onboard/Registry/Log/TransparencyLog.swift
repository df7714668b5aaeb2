import Ground

/// The log of approvals: an append-only list of digests in plain files (C2SP tlog-tiles).
///
/// Entries are appended first and signed later, by a checkpoint. The files of each signed size are
/// kept until full tiles replace them, so that every proof given out can be made again.
package struct TransparencyLog {
  /// The log's folder below the records.
  package static let folderName = "log"
  /// The storage of the files.
  package let place: any LogPlace

  /// The log in a folder, which need not exist yet.
  package init(folder: String) { place = LogFolder(path: folder) }

  package init(_ place: any LogPlace) { self.place = place }

  /// The current contents of the log.
  package func contents() throws -> LogContents { try .read(place) }

  /// Appends the entries that are new and returns the index of each; refuses to append to a log
  /// that does not match its checkpoint.
  @discardableResult package func append(_ entries: [LogEntry]) throws -> [Int] {
    try place.open { store in
      let old = try LogContents.read(store)
      _ = try old.tree(store)
      var all = old.entries
      var indices = old.indices
      for entry in entries where indices[entry] == nil {
        indices[entry] = all.count
        all.append(entry)
      }
      if all.count > old.entries.count { try write(all, over: old.entries.count, store) }
      return entries.compactMap { indices[$0] }
    }
  }

  /// The text that proves offline that the log contains an entry, once a checkpoint covers it.
  package func prove(_ entry: LogEntry) throws -> [UInt8] {
    let contents = try contents()
    guard let index = contents.indices[entry] else {
      throw Refusal(
        .logEntryUnknown, "\(entry)",
        el: "δεν είναι στο μητρώο αποφάσεων", en: "is not in the log", next: "onboard log show")
    }
    guard let checkpoint = contents.checkpoint, index < checkpoint.size else {
      throw Refusal(
        .logEntryUnsigned, "\(entry)",
        el: "είναι στη θέση \(index), που δεν καλύπτει ακόμη υπογεγραμμένο σημείο ελέγχου",
        en: "is at the place \(index), which no signed checkpoint covers yet")
    }
    let tree = try contents.tree(place)
    let hashes = tree.inclusion(of: index, size: checkpoint.size)
    return LogProof(index: index, hashes: hashes, checkpoint: checkpoint).bytes
  }

  /// The proof that the log of one size is a prefix of the log of another.
  package func consistency(from old: Int, to new: Int) throws -> [TreeHash] {
    let tree = try contents().tree(place)
    guard 0 <= old, old <= new, new <= tree.size else {
      throw Refusal(
        .logInconsistent, place.path,
        el: "εγγραφές στο μητρώο αποφάσεων: \(tree.size)· ζητήθηκαν \(old) και \(new)",
        en: "entries in the log: \(tree.size); asked for \(old) and \(new)")
    }
    return tree.consistency(from: old, to: new)
  }

  /// Writes the changed files of entries. The first of them is put in place last; until then, the
  /// log is unchanged.
  private func write(_ all: [LogEntry], over old: Int, _ store: any LogStore) throws(FileFault) {
    let names = TileName.entries(all.count).filter { $0.range.upperBound > old }
    guard let first = names.first else { return try removeUnfinished(old, store) }
    // Of the partial files, only those of a signed size must be kept.
    let signed = try store.names(in: TileName(level: 0, index: first.index).partials)
    let shorter = try store.names(in: first.partials).filter {
      $0 != "\(first.width)" && (first.width == TileName.full || !signed.contains($0))
    }
    try removeUnfinished(old, store)
    let files = names.map {
      DurableStore.File($0.path, LogContents.bundle(all[$0.range]))
    }
    try store.replace(Array(files.dropFirst()))
    try store.replace(Array(files.prefix(1)))
    try store.remove(shorter.map { first.partials + "/" + $0 })
  }

  /// Removes what a killed run left beyond the end of the log.
  private func removeUnfinished(_ count: Int, _ store: any LogStore) throws(FileFault) {
    let unfinished = try store.paths(below: "tile/entries").filter { path in
      TileName(path).map { $0.index > count / TileName.full } ?? false
    }
    try store.remove(unfinished)
  }
}
