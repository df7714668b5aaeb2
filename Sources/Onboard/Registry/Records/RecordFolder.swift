package import Ground
package import Schema

/// The folder of all municipalities' records.
package struct RecordFolder: Sendable {
  /// The tree from which the records are read.
  let tree: ProofTree
  /// The path of the folder below the tree.
  let name: String

  /// The folder's usual path in a registry.
  package static let usual = "Generated/Approvals"
  /// The folder in it of drafts of acts on several municipalities.
  static let actDrafts = "acts"
  /// The folder in it of drafts of decisions on sign-in.
  static let decisionDrafts = "authentication"

  /// The path of the folder.
  package var path: String { tree.path(of: name) }

  package init(path: String) { (tree, name) = ProofTree.holding(path) }

  /// The records of the registry in a tree.
  package init(in tree: ProofTree) {
    self.tree = tree
    name = Self.usual
  }

  /// The folder of the record with a given number, for a municipality.
  package static func place(_ code: MunicipalityCode, _ sequence: Int) -> String {
    let digits = String(sequence)
    return "\(code)/\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
  }

  /// The codes of the municipalities that have records, in order. A folder that holds only the
  /// draft of an act does not count.
  package func codes() throws(FileFault) -> [MunicipalityCode] { try listing().codes }

  /// Whether there are records, or were: the log says so also of those that are gone.
  package func hasRecords() throws(FileFault) -> Bool {
    guard try codes().isEmpty else { return true }
    return try tree.read("\(name)/\(TransparencyLog.folderName)/checkpoint", atMost: 1 << 20) != nil
  }

  /// The content of the folder.
  package struct Listing: Sendable {
    /// The municipalities that have records, or whose folder cannot be listed, in order.
    package fileprivate(set) var codes: [MunicipalityCode] = []
    /// The names of entries that are not a municipality's folder and not the tool's own.
    package fileprivate(set) var strangers: [String] = []
  }

  /// Lists the folder. A municipality whose folder cannot be listed is included, and does not stop
  /// the others.
  package func listing() throws(FileFault) -> Listing {
    var listing = Listing()
    for entry in try tree.names(in: name) ?? [] where !Self.isOwn(entry) {
      guard let code = MunicipalityCode(entry), "\(code)" == entry else {
        listing.strangers.append(entry)
        continue
      }
      let inside = Result { () throws(FileFault) in try tree.names(in: "\(name)/\(entry)") }
      guard case .success(let names) = inside else {
        listing.codes.append(code)
        continue
      }
      if names?.contains(where: { Int($0) != nil }) == true { listing.codes.append(code) }
    }
    listing.codes.sort()
    return listing
  }

  /// Whether a name is the log's, the lock's, of drafts of acts, or of a file that was being
  /// written.
  private static func isOwn(_ entry: String) -> Bool {
    [TransparencyLog.folderName, actDrafts, decisionDrafts].contains(entry)
      || entry.hasPrefix(".") || entry.contains(".tmp.")
  }
}

extension RecordFolder {
  /// The records of a municipality as far as they can be read, each independently.
  struct Reading {
    /// The readable records, in order of their folders' numbers.
    var records: [StoredRecord] = []
    /// The first error among the others; nil when all are readable.
    var failure: (any Error)?

    /// The records, if all of them could be read.
    func get() throws -> [StoredRecord] {
      if let failure { throw failure }
      return records
    }
  }

  /// Reads all records in a municipality's folder, without checking the chain or signatures.
  func reading(of code: MunicipalityCode) -> Reading {
    var reading = Reading()
    do {
      for number in try numbers(of: code) {
        do {
          let folder = "\(name)/\(Self.place(code, number))"
          let file = "\(folder)/\(StoredRecord.fileName)"
          // A folder without a record is what an interrupted run leaves.
          guard let bytes = try tree.read(file, atMost: Envelope.largest) else { continue }
          reading.records.append(try StoredRecord(in: tree, folder, bytes: bytes))
        } catch {
          reading.failure = reading.failure ?? error
        }
      }
    } catch {
      reading.failure = reading.failure ?? error
    }
    return reading
  }

  /// The record numbers in a municipality's folder, in order; each number has only one spelling.
  private func numbers(of code: MunicipalityCode) throws -> [Int] {
    var numbers: [Int] = []
    for entry in try tree.names(in: "\(name)/\(code)") ?? [] {
      guard let number = Int(entry) else { continue }
      guard number > 0, Self.place(code, number) == "\(code)/\(entry)" else {
        throw Refusal(
          .recordOutOfOrder, "\(path)/\(code)/\(entry)",
          el: "δεν είναι αριθμός απόφασης (0001, 0002 …)",
          en: "is no number of a record (0001, 0002 …)")
      }
      numbers.append(number)
    }
    return numbers.sorted()
  }

  /// The records of a municipality, as a chain from the first to the newest.
  package func chain(of code: MunicipalityCode) throws -> [StoredRecord] {
    let records = try reading(of: code).get()
    try isChain(records, of: code)
    return records
  }

  /// Refuses records that do not follow one another, from the first on and without a gap.
  func isChain(_ records: [StoredRecord], of code: MunicipalityCode) throws(Refusal) {
    for (index, stored) in records.enumerated() {
      try isInPlace(stored, of: code)
      guard stored.record.sequence == index + 1 else {
        throw Refusal(
          .recordMissing, "\(path)/\(Self.place(code, index + 1))",
          el: "λείπει η απόφαση, ενώ υπάρχει επόμενη",
          en: "its record is missing, but a later one is there")
      }
      guard stored.record.previous == (index == 0 ? nil : records[index - 1].digest) else {
        throw Refusal(
          .chainBroken, stored.path, el: "δεν συνεχίζει την προηγούμενη απόφαση",
          en: "does not follow the record before it")
      }
    }
  }

  private func isInPlace(_ stored: StoredRecord, of code: MunicipalityCode) throws(Refusal) {
    guard stored.record.municipality == code else {
      throw Refusal(
        .recordOfAnother, stored.path, el: "αφορά τον Δήμο \(stored.record.municipality)",
        en: "is about municipality \(stored.record.municipality)")
    }
    guard stored.isInPlace(of: code) else {
      throw Refusal(
        .recordOutOfOrder, stored.path, el: "έχει αριθμό \(stored.record.sequence)",
        en: "has the number \(stored.record.sequence)")
    }
  }
}
