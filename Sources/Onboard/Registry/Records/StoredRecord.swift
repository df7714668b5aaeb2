package import Ground
package import Schema

/// A record stored in its folder, `Generated/Approvals/<code>/<number>/`.
package struct StoredRecord: Hashable, Sendable {
  /// The path of the folder.
  let folder: String
  /// The bytes of the signed record's file.
  package let bytes: [UInt8]
  /// The envelope in that file.
  let envelope: Envelope
  /// The record in that envelope.
  package let record: Record

  /// The file name of the signed record.
  static let fileName = "record.dsse.json"
  /// The file name of its proof from the log.
  static let proofName = "record.tlog-proof"

  /// The path of the signed record.
  var path: String { "\(folder)/\(Self.fileName)" }

  /// The digest of the statement, which identifies the record.
  package var digest: Digest { record.digest }

  /// The record's entry in the log.
  package var entry: LogEntry { LogEntry(of: bytes) }

  /// The approval, if the record is one.
  var approval: Approval? {
    guard case .approval(let approval) = record.body else { return nil }
    return approval
  }

  /// The enactment, if the record is one.
  package var enactment: Enactment? {
    guard case .enactment(let enactment) = record.body else { return nil }
    return enactment
  }

  init(folder: String, bytes: [UInt8]) throws(Refusal) {
    self.folder = folder
    self.bytes = bytes
    envelope = try Envelope.read(bytes, "\(folder)/\(Self.fileName)")
    record = try Record.read(envelope, "\(folder)/\(Self.fileName)")
  }

  /// The contents of a file covered by the record, checked against the signed digest.
  func file(_ name: String) throws -> [UInt8] {
    let path = "\(folder)/\(name)"
    guard let bytes = try FileReading.existing(path) else {
      throw Refusal(
        .fileMissing, path, el: "λείπει, ενώ η απόφαση αφορά αυτό το αρχείο",
        en: "is missing, but the record is about it")
    }
    guard Digest(of: bytes) == record.statement.digest(of: name) else {
      throw Refusal(
        .subjectChanged, path, el: "δεν είναι το αρχείο που εγκρίθηκε",
        en: "not the file that was approved")
    }
    return bytes
  }
}

/// The folder of all municipalities' records.
package struct RecordFolder: Sendable {
  /// The path of the folder.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The folder's usual path in a registry.
  package static let usual = "Generated/Approvals"

  /// The codes of the municipalities that have records, in order. A folder that holds only the
  /// draft of an act does not count.
  package func codes() throws(FileFault) -> [MunicipalityCode] {
    var codes: [MunicipalityCode] = []
    for name in try Discovery.namesIfAny(in: path) {
      guard let code = MunicipalityCode(name),
        try Discovery.names(in: "\(path)/\(name)").contains(where: { Int($0) != nil })
      else { continue }
      codes.append(code)
    }
    return codes.sorted()
  }

  /// The folder of the record with a given number, for a municipality.
  package static func place(_ code: MunicipalityCode, _ sequence: Int) -> String {
    let digits = String(sequence)
    return "\(code)/\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
  }

  /// The records of a municipality, as a chain from the first to the newest.
  ///
  /// An interrupted run may leave a last folder without a record; anywhere else, a missing record
  /// was removed.
  package func chain(of code: MunicipalityCode) throws -> [StoredRecord] {
    var chain: [StoredRecord] = []
    while true {
      let folder = "\(path)/\(Self.place(code, chain.count + 1))"
      guard let bytes = try FileReading.existing("\(folder)/\(StoredRecord.fileName)") else {
        break
      }
      let stored = try StoredRecord(folder: folder, bytes: bytes)
      try follows(stored, chain.last, code, chain.count + 1)
      chain.append(stored)
    }
    let later = "\(path)/\(Self.place(code, chain.count + 2))/\(StoredRecord.fileName)"
    guard try !Discovery.exists(later) else {
      throw Refusal(
        .recordMissing, "\(path)/\(Self.place(code, chain.count + 1))",
        el: "λείπει η απόφαση, ενώ υπάρχει η επόμενη",
        en: "its record is missing, but the next one is there")
    }
    return chain
  }

  private func follows(
    _ stored: StoredRecord, _ last: StoredRecord?, _ code: MunicipalityCode, _ sequence: Int
  ) throws(Refusal) {
    guard stored.record.municipality == code else {
      throw Refusal(
        .recordOfAnother, stored.path, el: "αφορά τον Δήμο \(stored.record.municipality)",
        en: "is about municipality \(stored.record.municipality)")
    }
    guard stored.record.sequence == sequence else {
      throw Refusal(
        .recordOutOfOrder, stored.path, el: "έχει αριθμό \(stored.record.sequence)",
        en: "has the number \(stored.record.sequence)")
    }
    guard stored.record.previous == last?.digest else {
      throw Refusal(
        .chainBroken, stored.path, el: "δεν συνεχίζει την προηγούμενη απόφαση",
        en: "does not follow the record before it")
    }
  }
}
