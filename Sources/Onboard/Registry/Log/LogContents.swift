import Ground
import Schema

/// The contents of a log's files at one moment; `tree` checks them against the checkpoint.
package struct LogContents: Sendable {
  /// The entries in order, including those not yet signed.
  package let entries: [LogEntry]
  /// The index of each entry.
  package let indices: [LogEntry: Int]
  /// The newest signed state; nil before the first one.
  package let checkpoint: Checkpoint?
  /// The path of the log, for error messages.
  package let path: String

  /// The entries that the checkpoint signs.
  package var signed: ArraySlice<LogEntry> { entries.prefix(checkpoint?.size ?? 0) }

  /// Reads a log; a missing log has no entries.
  package static func read(_ files: some LogFiles) throws -> LogContents {
    // Entries only grow, so entries read after the checkpoint are never fewer than it counts.
    let bytes = try files.read("checkpoint")
    let checkpoint = try bytes.map { try Checkpoint.read($0, subject: files.path + "/checkpoint") }
    var entries: [LogEntry] = []
    while let bundle = try nextBundle(files, entries.count / TileName.full) {
      entries += try Self.entries(bundle.bytes, bundle.name, files.path)
      if bundle.name.width < TileName.full { break }
    }
    let indices = Dictionary(zip(entries, 0...)) { first, _ in first }
    return LogContents(
      entries: entries, indices: indices, checkpoint: checkpoint, path: files.path)
  }

  /// The longest file of entries with a given index.
  private static func nextBundle(
    _ files: some LogFiles, _ index: Int
  ) throws(FileFault) -> (name: TileName, bytes: [UInt8])? {
    // A listed file may be replaced by a longer one before it is read.
    for _ in 0..<16 {
      let full = TileName(level: nil, index: index)
      if let bytes = try files.read(full.path) { return (full, bytes) }
      let names = try files.names(in: full.partials)
      guard let width = names.compactMap({ Checkpoint.number($0) }).max() else { return nil }
      let name = TileName(level: nil, index: index, width: width)
      if let bytes = try files.read(name.path) { return (name, bytes) }
    }
    return nil
  }

  /// Parses a file of entries, each preceded by its length in two bytes.
  package static func entries(
    _ bytes: [UInt8], _ name: TileName, _ path: String
  ) throws(Refusal) -> [LogEntry] {
    var entries: [LogEntry] = []
    var rest = bytes[...]
    while rest.count > 2,
      case let length = Int(rest[rest.startIndex]) << 8
        | Int(rest[rest.startIndex + 1]), length + 2 <= rest.count,
      let entry = LogEntry(rest.dropFirst(2).prefix(length))
    {
      entries.append(entry)
      rest = rest.dropFirst(length + 2)
    }
    guard entries.count == name.width, rest.isEmpty else {
      throw Refusal(
        .logEntryMalformed, path + "/" + name.path,
        el: "δεν έχει σωστές εγγραφές, ή όσες λέει το όνομά του (\(name.width))",
        en: "does not have proper entries, or as many as its name says (\(name.width))")
    }
    return entries
  }

  /// The contents of the file that holds some entries.
  static func bundle(_ entries: some Collection<LogEntry>) -> [UInt8] {
    entries.flatMap { entry in
      let data = entry.data
      return [UInt8(data.count >> 8), UInt8(data.count & 0xFF)] + data
    }
  }

  /// Refuses a log that contains an entry twice, or in which time goes back.
  package func demandOrder() throws(Refusal) {
    if let fault = orderFaults.first { throw fault }
  }

  /// Every entry that is repeated, or whose time is before that of an earlier one.
  var orderFaults: [Refusal] {
    var faults: [Refusal] = []
    var last: Instant?
    for (place, entry) in entries.enumerated() {
      if let first = indices[entry], first != place {
        faults.append(
          Refusal(
            .logEntryRepeated, "\(entry)",
            el: "είναι στο μητρώο αποφάσεων δύο φορές, στις θέσεις \(first) και \(place)",
            en: "is in the log twice, at the places \(first) and \(place)",
            next: "git log --stat -- \(path.inShell)"))
      }
      guard let at = entry.at else { continue }
      if let last, at < last {
        let (early, late) = (at.words(beside: last), last.words(beside: at))
        faults.append(
          Refusal(
            .logTimeReversed, path,
            el: "ο χρόνος γυρίζει πίσω στη θέση \(place): \(early.el), μετά από \(late.el)",
            en: "time goes back at the place \(place): \(early.en), after \(late.en)"))
      }
      last = at
    }
    return faults
  }

  /// The tree over all entries, after checking that the checkpoint signs them.
  package func tree(_ files: some LogFiles) throws -> MerkleTree {
    let tree = MerkleTree(entries.lazy.map { $0.hash })
    if let fault = try fault(tree, files) { throw fault }
    return tree
  }

  /// The first mismatch between the entries and the checkpoint; nil when there is none.
  package func fault(_ tree: MerkleTree, _ files: some LogFiles) throws -> Refusal? {
    guard let checkpoint else { return nil }
    guard tree.size >= checkpoint.size else {
      return Refusal(
        .logTruncated, path,
        el: "εγγραφές κατά το σημείο ελέγχου: \(checkpoint.size), εδώ: \(tree.size)",
        en: "entries by the checkpoint: \(checkpoint.size), here: \(tree.size)")
    }
    guard tree.root(checkpoint.size) != checkpoint.root else { return nil }
    guard let signed = try LogTiles(checkpoint.size, files).signedTree(checkpoint) else {
      return Refusal(
        .logForked, path,
        el: "οι εγγραφές δεν είναι εκείνες που υπέγραψε το σημείο ελέγχου",
        en: "the entries are not those that the checkpoint signs")
    }
    let places = (0..<checkpoint.size).filter {
      signed.hashes(level: 0, $0..<$0 + 1) != tree.hashes(level: 0, $0..<$0 + 1)
    }
    let list = places.prefix(8).map { "\($0)" }.joined(separator: ", ")
    return Refusal(
      .logEntriesAltered, path,
      el: "άλλαξαν εγγραφές μετά την υπογραφή, στις θέσεις \(list)",
      en: "entries changed after they were signed, at the places \(list)")
  }
}
