package import Ground
import Schema

/// Adds signed records to a registry, under its lock.
///
/// After success the record is on the disk; after a fault, no part of it counts. A record counts
/// from the moment its own file is in place, and that file is always written last.
package struct Recorder {
  /// The existing records, and the authority on whose signatures count.
  package let ledger: Ledger
  /// The signer of new records.
  package let signer: any Signer
  /// The time of new records.
  package let now: Instant
  /// The folder, locked.
  package let store: DurableStore

  /// Runs `work` on a registry's records with exclusive access.
  package static func work<Value>(
    on ledger: Ledger, signer: any Signer, at now: Instant, _ work: (Recorder) throws -> Value
  ) throws -> Value {
    try DurableStore.open(ledger.folder.path) { store in
      try work(Recorder(ledger: ledger, signer: signer, now: now, store: store))
    }
  }

  /// Signs the next record of a municipality, and stores it with the files it covers.
  package func add(
    _ body: Record.Body, to life: Life, files: [DurableStore.File] = []
  ) throws -> SignedRecord {
    let last = life.signed.last?.stored.record
    let record = Record(
      municipality: life.code, sequence: (last?.sequence ?? 0) + 1, previous: last?.digest,
      nonce: Hexadecimal.text((0..<16).map { _ in UInt8.random(in: .min ... .max) }), at: now,
      body: body)
    return try keep(
      try Envelope(payload: record.statement.payload).signed(by: signer), record, life, files: files
    )
  }

  /// Adds a signature to a record that others have signed.
  package func cosign(_ standing: SignedRecord, of life: Life) throws -> SignedRecord {
    let record = standing.stored.record
    // The log holds the digest of a complete record, so its file must never change again.
    guard !standing.isComplete else {
      throw Refusal(
        .alreadySigned, standing.stored.path, el: "έχει ήδη όλες τις υπογραφές",
        en: "has all its signatures already")
    }
    guard ledger.authority.keys(of: record.role, at: now).contains(where: isSigner) else {
      throw Refusal(
        .signatureKeyNotValid, standing.stored.path,
        el: "το κλειδί δεν έχει σήμερα τον ρόλο «\(record.role.rawValue)»",
        en: "the key does not have the role “\(record.role.rawValue)” today")
    }
    return try keep(try standing.stored.envelope.signed(by: signer), record, life, files: [])
  }

  private func isSigner(_ key: AuthorizedKey) -> Bool { key.publicKey == signer.publicKey }

  /// Writes a record, if the municipality's chain remains valid with it.
  private func keep(
    _ envelope: Envelope, _ record: Record, _ life: Life, files: [DurableStore.File]
  ) throws -> SignedRecord {
    let place = RecordFolder.place(record.municipality, record.sequence)
    let stored = try StoredRecord(
      folder: "\(ledger.folder.path)/\(place)", bytes: envelope.file)
    let standing = try SignedRecord(stored, by: ledger.authority)
    let others = life.signed.filter { $0.stored.record.sequence < record.sequence }
    guard let former = life.signed.first(where: { $0.stored.digest == stored.digest }) else {
      _ = try Life(code: life.code, others + [standing])
      try write(stored, place, files)
      return standing
    }
    guard standing.persons.count > former.persons.count else {
      throw Refusal(
        .alreadySigned, stored.path, el: "το πρόσωπο αυτό έχει ήδη υπογράψει",
        en: "this person has signed already")
    }
    try write(stored, place, files)
    return standing
  }

  private func write(
    _ stored: StoredRecord, _ place: String, _ files: [DurableStore.File]
  ) throws {
    try store.replace(files.map { DurableStore.File("\(place)/\($0.name)", $0.bytes) })
    let name = "\(place)/\(StoredRecord.fileName)"
    do {
      try store.replace(name, with: stored.bytes)
      try ledger.log(try ledger.life(of: stored.record.municipality))
    } catch let fault as FileFault {
      guard (try? store.read(name)) == stored.bytes else { throw fault }
      throw FileFault(fault.path, Self.stands(stored, but: fault.reason), cause: fault.cause)
    } catch let refusal as Refusal {
      let reason = Self.stands(stored, but: refusal.reason)
      throw Refusal(refusal.code, refusal.subject, el: reason.el, en: reason.en)
    }
  }

  /// What to say when the record is in its place and its entry in the log could not be written.
  private static func stands(_ stored: StoredRecord, but cause: Bilingual) -> Bilingual {
    Bilingual(
      el: "\(cause.el)· η απόφαση γράφτηκε και ισχύει (\(stored.path)), λείπει μόνο η εγγραφή της "
        + "στο ημερολόγιο: τη βάζει το onboard log seal",
      en: "\(cause.en); the record was written and stands (\(stored.path)), only its entry in the "
        + "log is missing: onboard log seal adds it")
  }
}

extension Ledger {
  /// Adds to the log all complete records of a municipality that it lacks, including those of a run
  /// that was killed before this step.
  package func log(_ life: Life) throws {
    let complete = life.signed.filter(\.isComplete)
    if !complete.isEmpty { try folder.log.append(complete.map { $0.stored.entry }) }
  }
}
