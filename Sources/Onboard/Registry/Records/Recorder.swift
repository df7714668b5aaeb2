package import Ground
import Schema

/// Adds records and votes to a registry, under its lock.
///
/// After a success the vote is on the disk; after a fault no part of it counts. A vote counts from
/// the moment its own file is in place, and that file is always written last. The log is not
/// touched: sealing is done in one place only.
package struct Recorder {
  /// The existing records, and the authority that says whose signatures count.
  package let ledger: Ledger
  /// The signer of new votes.
  package let signer: any Signer
  /// The folder, locked.
  package let store: DurableStore

  /// The time of new votes.
  package var now: Instant { ledger.now }

  /// Runs `work` on a registry's records with exclusive access.
  ///
  /// - Parameter load: Reads the registry once the lock is held: what is signed follows from the
  ///   records as they are then, with the time at that moment.
  package static func work<Value>(
    in folder: RecordFolder, signer: any Signer, load: () throws -> Ledger,
    _ work: (Recorder) throws -> Value
  ) throws -> Value {
    try DurableStore.open(folder.path) { store in
      let ledger = try load()
      try ledger.demandClockNotBehind()
      return try work(Recorder(ledger: ledger, signer: signer, store: store))
    }
  }

  /// Signs a record, new or already signed by others, with the files it covers.
  package func sign(
    _ record: Record, _ verdict: Vote.Verdict, because reason: String? = nil, in life: Life,
    files: [DurableStore.File] = []
  ) throws -> SignedRecord {
    let place = RecordFolder.place(record)
    for text in [reason, record.body.reason] {
      try Reason.demandImpersonal(text, "\(life.matter)")
    }
    let standing = life.signed.first { $0.stored.digest == record.digest }
    try demandOpen(on: standing, verdict)
    let vote = Vote(
      on: record.digest, verdict, at: now,
      policy: ledger.authority.policy.metadata.signedDigest, reason: reason)
    let envelope = try Envelope(payload: vote.statement.payload).signed(by: signer)
    let name = "\(place)/\(signer.publicKey.id)\(CastVote.ending)"
    let cast = try CastVote(envelope.file, "\(ledger.folder.path)/\(name)")
    var stored = try standing?.stored ?? new(record, files)
    stored.votes = stored.votes.filter { $0.path != cast.path } + [cast]
    stored.unreadable.removeAll { $0.subject == cast.path }
    let signed = try naming(standing?.stored.path, instead: stored.folder, of: life.matter) {
      () throws(Refusal) in
      let signed = try SignedRecord(stored, by: ledger.history, at: now)
      try demandCounted(cast, in: signed)
      let others = life.signed.filter { $0.stored.digest != record.digest }
      let after = try Life(life.matter, others + [signed])
      if let refusal = after.blocked[record.digest] { throw refusal }
      return signed
    }
    try store.replace(
      files.map { DurableStore.File("\(place)/\($0.name)", $0.bytes) }
        + [DurableStore.File("\(place)/\(Record.fileName)", record.file)])
    try store.replace(name, with: envelope.file)
    return signed
  }

  /// A record that nobody has signed yet, with its files, the statement among them.
  private func new(_ record: Record, _ files: [DurableStore.File]) throws -> StoredRecord {
    let name = "\(ledger.folder.name)/\(RecordFolder.place(record))"
    var stored = StoredRecord(tree: ledger.folder.tree, name: name, record: record)
    stored.unwritten = Dictionary(files.map { ($0.name, $0.bytes) }) { _, last in last }
    try ledger.folder.readStatement(of: &stored)
    return stored
  }

  /// Does work whose refusals name something that exists: the record that others signed or, before
  /// the first vote, the subject of the record. They never name the file of a vote that is not
  /// written.
  private func naming(
    _ record: String?, instead folder: String, of matter: Matter,
    _ work: () throws(Refusal) -> SignedRecord
  ) throws(Refusal) -> SignedRecord {
    do throws(Refusal) {
      return try work()
    } catch {
      guard error.subject.hasPrefix("\(folder)/") else { throw error }
      throw error.about(record ?? "\(ledger.folder.path)/\(matter)")
    }
  }

  /// Refuses a second vote by the same person, and a vote on a decided record.
  private func demandOpen(on standing: SignedRecord?, _ verdict: Vote.Verdict) throws(Refusal) {
    guard let standing else { return }
    guard !standing.isSealed, !standing.isComplete else {
      throw Refusal(
        .alreadySigned, standing.stored.path, el: "έχει ήδη όλες τις υπογραφές",
        en: "has all its signatures already")
    }
    let mine = standing.counted.first { $0.signature.keyID == signer.publicKey.id }
    guard let mine, mine.vote.verdict == verdict,
      mine.vote.policy == ledger.authority.policy.metadata.signedDigest
    else { return }
    throw Refusal(
      .alreadySigned, standing.stored.path, el: "το πρόσωπο αυτό έχει ήδη υπογράψει",
      en: "this person has signed already")
  }

  /// Refuses to write a vote that would not count, or whose time the log contradicts.
  private func demandCounted(_ cast: CastVote, in signed: SignedRecord) throws(Refusal) {
    if let refusal = signed.ignored.first(where: { $0.subject == cast.path }) { throw refusal }
    try ledger.demandClockNotBehind(for: ledger.logged, cast.path)
  }
}
