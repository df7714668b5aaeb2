import Ground
import Outputs
import Schema

/// The result of verification for one municipality.
package struct Verdict: Sendable {
  /// The municipality's code.
  let code: MunicipalityCode
  /// The municipality's stage; nil when its records could not be read.
  private(set) var stage: Stage?
  /// The configuration to be deployed; nil when there is none.
  private(set) var deployment: DeploymentIndex.Entry?
  /// The configuration that is to be deployed: the very bytes that were checked.
  private(set) var configuration: [UInt8] = []
  /// When its approval ended, if that is why it is not in force.
  private(set) var lapsed: Instant?
  /// Why it is refused; empty when it holds.
  package private(set) var refusals: [Refusal] = []
  /// The entries that the log may have for its records: also of those that are refused.
  private(set) var present: [LogEntry] = []
  /// The entries of records that stand in its folder and are another's, or of another number.
  private(set) var misplaced: [LogEntry: MunicipalityCode] = [:]
  /// The newest record, for the state.
  private(set) var newest: VerifyState.Seen?

  /// Whether nothing is wrong with it.
  package var holds: Bool { refusals.isEmpty }

  init(_ code: MunicipalityCode, refused refusal: Refusal) {
    self.code = code
    refusals = [refusal]
  }

  /// Verifies the records of a municipality, and the configuration that they put in force.
  init(
    _ code: MunicipalityCode, _ ledger: Ledger, _ log: VerifiedLog?, at now: Instant,
    seen: VerifyState?
  ) throws {
    self.code = code
    let reading = ledger.folder.reading(of: code)
    for stored in reading.records {
      if stored.isInPlace(of: code) {
        present.append(stored.entry)
      } else {
        misplaced[stored.entry] = stored.record.municipality
      }
    }
    do {
      let path = "\(ledger.folder.path)/\(code)"
      guard Register.greece.entry(code: code) != nil else {
        throw Refusal(
          .municipalityUnknown, path, el: "το μητρώο δεν έχει Δήμο με αυτόν τον κωδικό",
          en: "the register has no municipality with this code")
      }
      let life = try ledger.life(of: code, try reading.get())
      newest = life.signed.last.map {
        VerifyState.Seen(sequence: $0.stored.record.sequence, digest: $0.stored.digest)
      }
      try life.isNotOlder(than: seen?.municipalities[code], path)
      for standing in life.signed where standing.isComplete {
        try Self.holds(standing.stored, log, at: now)
      }
      try decide(life, at: now)
    } catch let refusal as Refusal {
      refusals.append(refusal)
    } catch let fault as FileFault {
      refusals.append(Refusal(fault))
    }
  }

  private mutating func decide(_ life: Life, at now: Instant) throws {
    let stage = life.stage(at: now)
    self.stage = stage
    guard let act = life.act(on: now.day), let approval = act.approval else { return }
    if stage == .lapsed { lapsed = approval.approval?.expiresAt }
    guard stage.isInForce else { return }
    configuration = try approval.compiled().configuration
    deployment = DeploymentIndex.Entry(act, approval)
  }

  mutating func refuse(_ refusal: Refusal) { refusals.append(refusal) }

  /// Refuses a record that is from the future, or that the log does not prove.
  private static func holds(_ stored: StoredRecord, _ log: VerifiedLog?, at now: Instant) throws {
    guard stored.record.at <= now else {
      throw Refusal(
        .recordFromFuture, stored.path, el: "έχει χρόνο \(stored.record.at), μετά από τώρα",
        en: "is of \(stored.record.at), which is to come")
    }
    let path = "\(stored.folder)/\(StoredRecord.proofName)"
    guard let log, let bytes = try stored.read(StoredRecord.proofName, atMost: Envelope.largest)
    else {
      throw Refusal(
        .logProofMissing, path, el: "λείπει η απόδειξη από το ημερολόγιο (onboard log seal)",
        en: "the proof from the log is missing (onboard log seal)")
    }
    try log.proves(stored.entry, by: try LogProof.read(bytes, subject: path), path)
  }
}

extension Life {
  /// Refuses a chain that does not extend the record that was seen last.
  func isNotOlder(than seen: VerifyState.Seen?, _ subject: String) throws(Refusal) {
    guard let seen else { return }
    let same = signed.first { $0.stored.record.sequence == seen.sequence }
    guard same?.stored.digest == seen.digest else {
      throw Refusal(
        .recordRollback, subject,
        el: "δεν συνεχίζει την απόφαση \(seen.sequence) του προηγούμενου ελέγχου",
        en: "does not go on from record \(seen.sequence) of the last verification")
    }
  }
}
