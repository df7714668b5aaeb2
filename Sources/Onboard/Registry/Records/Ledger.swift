package import Ground
import Schema

/// The records of a registry, with the log that seals them and the authority that says whose
/// signatures count.
package struct Ledger: Sendable {
  /// The records.
  package let folder: RecordFolder
  /// The persons who could sign for each role, and when.
  package private(set) var history: AuthorityHistory
  /// The log as it was read.
  let log: LogContents
  /// The signed entries of the log: what they name is sealed.
  package private(set) var logged: Set<LogEntry>
  /// The time as of which unsealed votes are counted.
  package let now: Instant

  /// The authority of today, which says who may sign now.
  package var authority: Authority { history.current }

  package init(
    folder: RecordFolder, history: AuthorityHistory, log: LogContents, at now: Instant
  ) {
    self.folder = folder
    self.history = history
    self.log = log
    logged = Set(log.signed)
    self.now = now
  }

  /// The ledger with another history of its authority.
  func supposing(_ history: AuthorityHistory) -> Ledger {
    var ledger = self
    ledger.history = history
    return ledger
  }

  /// The ledger as it will be once more entries are in the log.
  func sealing(_ entries: [LogEntry]) -> Ledger {
    var ledger = supposing(history.sealing(entries))
    ledger.logged.formUnion(entries)
    return ledger
  }

  /// The state that follows from a matter's records.
  package func life(of matter: Matter) throws -> Life {
    let reading = folder.reading(of: matter, logged: logged)
    if let failure = reading.failures.first { throw failure }
    return try life(of: matter, reading.records)
  }

  /// The state that follows from records that were read. A record whose signers had no right to
  /// sign is refused for that reason, even when it is also in the wrong place.
  func life(of matter: Matter, _ records: [StoredRecord]) throws(Refusal) -> Life {
    let signed = try records.map { stored throws(Refusal) in
      try SignedRecord(stored, by: history, at: now)
    }
    do throws(Refusal) {
      try folder.demandChain(records, of: matter)
    } catch {
      throw error.code == .recordMissing ? removal(among: records, of: matter) ?? error : error
    }
    return try Life(matter, signed)
  }

  /// The refusal of a gap in a matter's records that the log knows of: a record or its seal was
  /// taken away. Nil where the log lacks it as well, or where a seal is there that is another.
  private func removal(among records: [StoredRecord], of matter: Matter) -> Refusal? {
    guard !records.contains(where: { $0.strayed != nil }) else { return nil }
    return log.gone(beside: Set(records.flatMap(\.entries))).first { $0.owner == matter }?.refusal
  }
}

extension Ledger {
  /// Refuses a clock that the log contradicts.
  ///
  /// - Parameter clock: The time that the clock gives; nil for the time of the ledger.
  package func demandClockNotBehind(_ clock: Instant? = nil) throws(Refusal) {
    try demandClockNotBehind(for: log.entries, folder.log.place.path, clock)
  }

  /// Refuses a clock that entries of the log contradict.
  func demandClockNotBehind(
    for entries: some Sequence<LogEntry>, _ subject: String, _ clock: Instant? = nil
  ) throws(Refusal) {
    let now = clock ?? now
    guard let last = entries.lazy.compactMap(\.at).max(), now < last else { return }
    let length = Self.words(ofSeconds: last.unix - now.unix)
    throw Refusal(
      .clockBehind, subject,
      el: "το ρολόι αυτού του υπολογιστή είναι \(length.el) πίσω από το μητρώο αποφάσεων "
        + "(\(last.words.el))· αν είναι σωστό, τότε πήγαινε μπροστά το ρολόι εκείνου που "
        + "σφράγισε",
      en: "the clock of this machine is \(length.en) behind the log (\(last.words.en)); if it is "
        + "right, then that of whoever sealed the log was ahead")
  }

  /// Refuses to seal versions of the authority at a time far from everything in the registry: a log
  /// that was sealed ahead of time takes no signature until that time has come.
  ///
  /// The time of records is bounded by their signatures; the time of a version is bounded by
  /// nothing.
  func demandClockNotAhead(_ lives: [Life]) throws(Refusal) {
    let all = lives.flatMap(\.signed)
    // A vote that is too old for a sealing tells when somebody signed all the same.
    let stray = Set(
      all.flatMap(\.ignored).filter { $0.code != .signatureTooOld }.map(\.subject))
    let signed = all.flatMap(\.stored.votes).filter { !stray.contains($0.path) }.map(\.vote.at)
    let known = (signed + log.entries.compactMap(\.at)).filter { $0 <= now }
    guard let last = known.max(), last.adding(days: VoteCount.mostDays) < now else { return }
    let length = Self.words(ofSeconds: now.unix - last.unix)
    throw Refusal(
      .clockAhead, folder.log.place.path,
      el: "το ρολόι αυτού του υπολογιστή είναι \(length.el) μετά από κάθε υπογραφή και σφραγίδα "
        + "(\(last.words.el)), και ό,τι σφραγιστεί με λάθος ρολόι εμποδίζει κάθε υπογραφή ως τότε· "
        + "αν είναι σωστό, δώστε και --clock-is-right",
      en: "the clock of this machine is \(length.en) after every signature and seal "
        + "(\(last.words.en)), and what a wrong clock seals stops every signature until then; if "
        + "it is right, add --clock-is-right")
  }

  /// A length of time in the largest unit of which it contains more than one.
  private static func words(ofSeconds seconds: Int) -> Bilingual {
    switch seconds {
    case 172_800...: (seconds / 86_400).counted(.day)
    case 7_200...: (seconds / 3_600).counted(.hour)
    case 120...: (seconds / 60).counted(.minute)
    default: seconds.counted(.second)
    }
  }
}

extension Ledger {
  /// The records of a registry with its authority, from the root that the caller trusts and the
  /// versions that the log says follow it.
  package static func load(
    _ folder: RecordFolder, authority: String, pinned: String, at now: Instant
  ) throws -> Ledger {
    let contents = try folder.log.contents()
    let history = try Authority.history(
      folder: authority, pinned: pinned, at: now, sealed: SealedVersions(contents.signed))
    return Ledger(folder: folder, history: history, log: contents, at: now)
  }

  /// The records of this registry with its current authority; nil when there are no records.
  package static func here(at now: Instant) throws -> Ledger? {
    let folder = RecordFolder(path: RecordFolder.usual)
    guard try folder.hasRecords() else { return nil }
    return try load(
      folder, authority: AuthorityFolder.usual,
      pinned: "\(AuthorityFolder.usual)/\(Authority.rootName(1))", at: now)
  }
}
