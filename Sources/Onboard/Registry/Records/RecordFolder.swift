package import Ground
import Schema

/// The folder of all municipalities' records.
package struct RecordFolder: Sendable {
  /// The tree from which the records are read.
  let tree: ProofTree
  /// The path of the folder below the tree.
  let name: String

  /// The folder's usual path in a registry.
  package static let usual = "Generated/Approvals"
  /// The subfolder for drafts of acts on several municipalities.
  static let actDrafts = "acts"
  /// The subfolder for drafts of decisions on sign-in.
  static let decisionDrafts = "authentication"

  /// The path of the folder.
  package var path: String { tree.path(of: name) }

  package init(path: String) { (tree, name) = ProofTree.holding(path) }

  /// The records of the registry in a tree.
  package init(in tree: ProofTree) {
    self.tree = tree
    name = Self.usual
  }

  /// The path of a record's folder below the folder of all records.
  package static func place(_ record: Record) -> String {
    "\(record.matter)/\(record.folderName)"
  }

  /// The matters that have records, in order. A folder that holds only the draft of an act does not
  /// count.
  package func matters() throws(FileFault) -> [Matter] { try listing().matters }

  /// Whether there are records, or were any: the log also knows of those that are gone.
  package func hasRecords() throws(FileFault) -> Bool {
    guard try matters().isEmpty else { return true }
    return try tree.read("\(name)/\(TransparencyLog.folderName)/checkpoint", atMost: 1 << 20) != nil
  }

  /// The content of the folder.
  package struct Listing: Sendable {
    /// The matters that have records or whose folder cannot be listed, in order.
    package fileprivate(set) var matters: [Matter] = []
    /// The names of entries that are neither a matter's folder nor the tool's own.
    package fileprivate(set) var strangers: [String] = []
  }

  /// Lists the folder. A matter whose folder cannot be listed is included, and does not stop the
  /// others.
  package func listing() throws(FileFault) -> Listing {
    var listing = Listing()
    for entry in try tree.names(in: name) ?? [] where !Self.isOwn(entry) {
      guard let matter = Matter(entry), "\(matter)" == entry else {
        listing.strangers.append(entry)
        continue
      }
      let inside = Result { () throws(FileFault) in try tree.names(in: "\(name)/\(entry)") }
      guard case .success(let names) = inside else {
        listing.matters.append(matter)
        continue
      }
      if names?.contains(where: { Self.isRecord($0) }) == true { listing.matters.append(matter) }
    }
    listing.matters.sort()
    return listing
  }

  /// Whether a name belongs to the tool: the log, the lock, drafts of acts, or an unfinished file.
  private static func isOwn(_ entry: String) -> Bool {
    [TransparencyLog.folderName, actDrafts, decisionDrafts].contains(entry)
      || entry.hasPrefix(".") || entry.contains(".tmp.")
  }
}

extension RecordFolder {
  /// The records of a matter as far as they can be read, each independently.
  struct Reading {
    /// The readable records, in order of their folders' names.
    var records: [StoredRecord] = []
    /// The errors of records that cannot be read.
    var failures: [any Error] = []
  }

  /// Reads all records in a matter's folder, without checking the chain or signatures.
  ///
  /// - Parameter logged: The signed entries of the log; a seal counts only if it is among them.
  func reading(of matter: Matter, logged: Set<LogEntry>) -> Reading {
    var reading = Reading()
    do {
      let names = try tree.names(in: "\(name)/\(matter)") ?? []
      for folder in names.sorted() where Self.isRecord(folder) {
        do {
          guard let stored = try read("\(name)/\(matter)/\(folder)", logged) else { continue }
          try demandInPlace(stored, folder, of: matter)
          reading.records.append(stored)
        } catch {
          reading.failures.append(error)
        }
      }
    } catch {
      reading.failures.append(error)
    }
    return reading
  }

  /// Whether a name is that of a record's folder: in today's form, or a number as in version 0.1.0.
  static func isRecord(_ name: String) -> Bool {
    if !name.isEmpty, name.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) { return true }
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 && Record.kinds.contains(String(parts[0]))
  }

  /// Reads a record with its votes and its seal; nil where an interrupted run left no record.
  private func read(_ folder: String, _ logged: Set<LogEntry>) throws -> StoredRecord? {
    let path = "\(folder)/\(EarlierRecord.fileName)"
    if let bytes = try tree.read(path, atMost: Envelope.largest) {
      var stored = try EarlierRecord.read(bytes, in: tree, folder)
      if let entry = stored.earlier?.entry { stored.earlier?.isLogged = logged.contains(entry) }
      try readSeal(of: &stored, logged)
      return stored
    }
    guard let bytes = try tree.read("\(folder)/\(Record.fileName)", atMost: Envelope.largest)
    else { return nil }
    let record = try Record.read(
      bytes, tree.path(of: "\(folder)/\(Record.fileName)"))
    var stored = StoredRecord(tree: tree, name: folder, record: record)
    try readVotes(of: &stored)
    try readStatement(of: &stored)
    try readSeal(of: &stored, logged)
    return stored
  }

  private func readSeal(of stored: inout StoredRecord, _ logged: Set<LogEntry>) throws {
    guard let bytes = try stored.read(Seal.fileName, atMost: Envelope.largest) else { return }
    let seal = try Seal.read(bytes, stored.sealPath)
    if logged.contains(seal.entry) { stored.seal = seal } else { stored.strayed = seal }
  }

  private func demandInPlace(
    _ stored: StoredRecord, _ folder: String, of matter: Matter
  ) throws(Refusal) {
    let record = stored.record
    guard record.matter == matter else {
      throw Refusal(
        .recordOfAnother, stored.path, el: "αφορά άλλο: \(record.matter.title.el)",
        en: "is about \(record.matter.title.en)")
    }
    let wanted = stored.earlier.map { Self.numbered($0.number) } ?? record.folderName
    guard folder == wanted else {
      throw Refusal(
        .recordOutOfOrder, stored.path, el: "ο φάκελός του λέγεται \(wanted)",
        en: "its folder is called \(wanted)")
    }
  }

  /// The folder of a record of version 0.1.0, which had numbers.
  private static func numbered(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension RecordFolder {
  /// Refuses sealed records that do not follow one another, from the first on and without a gap.
  func demandChain(_ records: [StoredRecord], of matter: Matter) throws(Refusal) {
    let sealed = records.compactMap { stored in stored.seal.map { (stored, $0) } }
      .sorted { $0.1.number < $1.1.number }
    var previous: Digest?
    for (index, (stored, seal)) in sealed.enumerated() {
      guard seal.number == index + 1 else {
        throw Refusal(
          .recordMissing, "\(path)/\(matter)",
          el: "λείπει η απόφαση \(index + 1), ενώ υπάρχει επόμενη",
          en: "record \(index + 1) is missing, but a later one is there")
      }
      guard seal.previous == previous else {
        throw Self.broken(stored.sealPath)
      }
      previous = seal.digest
    }
    try demandEarlierChain(records.filter { $0.earlier != nil }, of: matter)
  }

  /// Refuses records of version 0.1.0 that do not form a chain of their own, by their statements.
  private func demandEarlierChain(
    _ records: [StoredRecord], of matter: Matter
  ) throws(Refusal) {
    for (index, stored) in records.enumerated() {
      guard stored.earlier?.number == index + 1 else {
        throw Refusal(
          .recordMissing, "\(path)/\(matter)/\(Self.numbered(index + 1))",
          el: "λείπει η απόφαση, ενώ υπάρχει επόμενη",
          en: "its record is missing, but a later one is there")
      }
      guard stored.earlier?.previous == (index == 0 ? nil : records[index - 1].digest) else {
        throw Self.broken(stored.path)
      }
    }
  }

  /// The refusal of a record that names another one as the one before it.
  private static func broken(_ path: String) -> Refusal {
    Refusal(
      .chainBroken, path, el: "δεν συνεχίζει την προηγούμενη απόφαση",
      en: "does not follow the record before it")
  }
}
