import Ground

/// Everything that is wrong with a log, found by recomputing it from its entries.
package struct LogAudit {
  /// The differences found, each with its own code; empty for a sound log.
  package private(set) var differences: [Refusal] = []
  private let files: any LogFiles

  /// Audits a log; signatures are checked too if the keys of the log and its witnesses are given.
  package init(
    _ files: some LogFiles, log: NoteVerifier? = nil, witnesses: [NoteVerifier] = [],
    quorum: Int = 0
  ) throws {
    self.files = files
    do {
      let contents = try LogContents.read(files)
      let tree = MerkleTree(contents.entries.lazy.map { $0.hash })
      let fault = try contents.fault(tree, files)
      if let fault { differences.append(fault) }
      try checkSignatures(contents, log, witnesses, quorum)
      differences += contents.orderFaults
      try checkTiles(contents, try truth(contents, tree, fault))
    } catch let refusal as Refusal {
      differences.append(refusal)
    }
  }

  /// The tree against which tiles are checked: the tiles' own if the checkpoint signs it, else the
  /// entries'.
  private func truth(
    _ contents: LogContents, _ tree: MerkleTree, _ fault: Refusal?
  ) throws -> MerkleTree {
    guard fault != nil, let checkpoint = contents.checkpoint, checkpoint.size <= tree.size else {
      return tree
    }
    return try LogTiles(checkpoint.size, files).signedTree(checkpoint) ?? tree
  }

  private mutating func checkSignatures(
    _ contents: LogContents, _ log: NoteVerifier?, _ witnesses: [NoteVerifier], _ quorum: Int
  ) throws {
    guard let checkpoint = contents.checkpoint else {
      guard !contents.entries.isEmpty else { return }
      differences.append(
        Refusal(
          .checkpointMissing, files.path,
          el: "εγγραφές που δεν έχουν υπογραφεί ποτέ: \(contents.entries.count)",
          en: "entries that were never signed: \(contents.entries.count)"))
      return
    }
    let subject = files.path + "/checkpoint"
    do throws(Refusal) {
      if let log { try checkpoint.check(log: log, subject: subject) }
      _ = try checkpoint.check(witnesses: witnesses, quorum: quorum, subject: subject)
    } catch {
      differences.append(error)
    }
  }

  /// Compares every file below `tile`, and reports missing tiles that the checkpoint needs.
  private mutating func checkTiles(_ contents: LogContents, _ tree: MerkleTree) throws {
    for path in try files.paths(below: "tile") {
      guard let name = TileName(path), let wanted = Self.wanted(name, contents, tree) else {
        if try !isEmptyFolder(path) { differences.append(foreign(path)) }
        continue
      }
      guard let bytes = try files.read(path), bytes != wanted else { continue }
      let isShort = bytes.count != wanted.count
      differences.append(
        isShort ? Self.truncated(name, files.path) : Self.altered(name, files.path))
    }
    for name in try files.names(in: ".").sorted() where !Self.isKnown(name) {
      differences.append(foreign(name))
    }
    let signed = contents.checkpoint?.size ?? 0
    let tiles = LogTiles(signed <= tree.size ? signed : 0, files)
    for name in TileName.hashes(of: tiles.size) + TileName.entries(tiles.size)
    where try tiles.read(name) == nil {
      differences.append(
        Refusal(
          .logTileMissing, files.path + "/" + name.path,
          el: "λείπει, αν και το σημείο ελέγχου το χρειάζεται",
          en: "is missing, though the checkpoint needs it"))
    }
  }

  /// The correct content of a tile; nil when the log is too small to have it.
  private static func wanted(
    _ name: TileName, _ contents: LogContents, _ tree: MerkleTree
  ) -> [UInt8]? {
    guard name.level == nil else { return tree.tile(name) }
    guard name.range.upperBound <= contents.entries.count else { return nil }
    return LogContents.bundle(contents.entries[name.range])
  }

  /// Whether a path is an empty folder that a killed process left behind.
  private func isEmptyFolder(_ path: String) throws(FileFault) -> Bool {
    guard path.hasSuffix(".p") else { return false }
    do throws(FileFault) {
      return try files.read(path) == nil
    } catch {
      switch error.cause {
      case .notRegular: return true
      case .link: return false
      default: throw error
      }
    }
  }

  private static func isKnown(_ name: String) -> Bool {
    ["checkpoint", "tile", ".lock"].contains(name) || name.contains(".tmp.")
  }

  static func altered(_ name: TileName, _ path: String) -> Refusal {
    Refusal(
      .logTileAltered, path + "/" + name.path,
      el: "δεν έχει το περιεχόμενο που δίνουν οι εγγραφές",
      en: "does not have the content that the entries give")
  }

  private static func truncated(_ name: TileName, _ path: String) -> Refusal {
    Refusal(
      .logTileTruncated, path + "/" + name.path,
      el: "δεν έχει το μήκος που λέει το όνομά του",
      en: "does not have the length that its name says")
  }

  /// Of the files that do not belong there, mending removes only tiles.
  private func foreign(_ path: String) -> Refusal {
    let refusal = Refusal(
      .logFileForeign, files.path + "/" + path,
      el: "δεν ανήκει στο μητρώο αποφάσεων, ή μετρά εγγραφές που δεν υπάρχουν",
      en: "does not belong to the log, or counts entries that are not there")
    return path.hasPrefix("tile/") ? refusal.advising(.mend) : refusal
  }
}
