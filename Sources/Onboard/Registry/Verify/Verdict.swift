import Ground
import Outputs
import Schema

/// The result of verification for one matter.
package struct Verdict: Sendable {
  /// The matter.
  let matter: Matter
  /// Its stage; nil when its records could not be read.
  private(set) var stage: Stage?
  /// The configuration to be deployed; nil when there is none.
  private(set) var deployment: DeploymentIndex.Entry?
  /// The protocol number of the act by which it is in force; empty when nothing is.
  private(set) var protocolNumber = ""
  /// The day on which that act was posted, which the configuration may have changed since.
  private(set) var posted: Day?
  /// The configuration that is to be deployed: the very bytes that were checked.
  private(set) var configuration: [UInt8] = []
  /// The proof of the configuration in force; nil when none is in force.
  package private(set) var proof: Proof?
  /// The decided records that wait to be sealed, and what prevents the sealing of others.
  private(set) var waiting: [String] = []
  /// The votes of leaked keys without which a record would not have been decided.
  private(set) var leaked: [Refusal] = []
  /// The rejections that arrived after the sealing of an approval that counts.
  private(set) var belated: [Refusal] = []
  /// The reasons why the matter is refused; empty when its records hold.
  package private(set) var refusals: [Refusal] = []
  /// The log entries whose records are present.
  private(set) var present: [LogEntry] = []
  /// The sealed acts.
  private(set) var acts: [StoredRecord] = []
  /// The newest record, for the state to be saved.
  private(set) var newest: VerifyState.Seen?

  /// The kinds of proof that the approved source compiles to the configuration in force.
  package enum Proof: String, Sendable {
    /// It was compiled again.
    case compiledAgain = "compiled-again"
    /// The machine that sealed it compiled it, with another version.
    case vouchedFor = "vouched-for"
  }

  /// Whether the matter has no refusals.
  package var holds: Bool { refusals.isEmpty }

  init(_ matter: Matter, refused refusal: Refusal) {
    self.matter = matter
    refusals = [refusal]
  }

  /// Verifies the records of a matter, and what they put in force.
  init(
    _ matter: Matter, _ ledger: Ledger, _ log: VerifiedLog?, seen: VerifyState?,
    recompile: Bool
  ) throws {
    self.matter = matter
    let reading = ledger.folder.reading(of: matter, logged: ledger.logged)
    present = reading.records.flatMap(\.entries)
    do {
      let path = "\(ledger.folder.path)/\(matter)"
      try matter.demandRegistered(path)
      if let failure = reading.failures.first { throw failure }
      let life = try ledger.life(of: matter, reading.records)
      newest = life.signed.compactMap(\.stored.seal).max { $0.number < $1.number }.map {
        VerifyState.Seen(sequence: $0.number, digest: $0.digest)
      }
      try life.demandNotOlder(than: seen?.matters[matter], path)
      for standing in life.signed where standing.isSealed {
        try Self.demandProved(standing.stored, log, at: ledger.now)
        if standing.outcome == .approved {
          try standing.stored.demandSubmitted(by: ledger.history, at: ledger.now)
        }
      }
      try life.demandNoLostEffect()
      try life.demandNoStrayedSeal()
      acts = life.acts.filter(\.isSealed).map(\.stored)
      waiting = life.signed.filter { !$0.isSealed }.map(\.stored.folder)
      leaked = life.signed.flatMap(\.leaked)
      belated = life.belated
      try decide(life, at: ledger.now, recompile: recompile)
    } catch let refusal as Refusal {
      refusals.append(refusal)
    } catch let fault as FileFault {
      refusals.append(Refusal(fault))
    }
  }

  private mutating func decide(_ life: Life, at now: Instant, recompile: Bool) throws {
    let stage = life.stage(on: now.day)
    self.stage = stage
    guard stage.isInForce, let act = life.act(on: now.day), let approval = act.approval else {
      return
    }
    try approval.demandSourcesNamed()
    let compiled = try approval.compiled()
    guard compiled.isCompiledAgain || !recompile else {
      throw Refusal(
        .compilerDiffers, approval.path,
        el:
          "σφραγίστηκε με το onboard \(approval.seal?.compiler ?? ""), που παράγει άλλα "
          + "(--recompile)",
        en: "was sealed with onboard \(approval.seal?.compiler ?? ""), which gives other bytes "
          + "(--recompile)")
    }
    proof = compiled.isCompiledAgain ? .compiledAgain : .vouchedFor
    configuration = compiled.configuration
    deployment = try DeploymentIndex.Entry(act, approval)
    protocolNumber = act.enactment.act.protocolNumber
    posted = act.enactment.effectiveFrom
    self.stage = stage.due(deployment?.isConfirmationDue(on: now.day) == true)
  }

  mutating func refuse(_ refusal: Refusal) { refusals.append(refusal) }

  /// Refuses a record that is sealed in the future, or that the log does not prove.
  private static func demandProved(
    _ stored: StoredRecord, _ log: VerifiedLog?, at now: Instant
  ) throws {
    let at = stored.seal?.at ?? stored.votes.map(\.vote.at).max() ?? now
    guard at <= now else {
      throw Refusal(
        .recordFromFuture, stored.path, el: "έχει χρόνο \(at.words.el), μετά από τώρα",
        en: "is of \(at.words.en), which is to come")
    }
    let path = "\(stored.folder)/\(stored.proofName)"
    guard let log, let entry = stored.entry,
      let bytes = try stored.read(stored.proofName, atMost: Envelope.largest)
    else {
      throw Refusal(
        .logProofMissing, path, el: "λείπει η απόδειξη από το μητρώο αποφάσεων (onboard log seal)",
        en: "the proof from the log is missing (onboard log seal)")
    }
    try log.demandProof(entry, by: try LogProof.read(bytes, subject: path), path)
  }
}

extension Life {
  /// Refuses a chain that does not extend the record that was seen last.
  func demandNotOlder(than seen: VerifyState.Seen?, _ subject: String) throws(Refusal) {
    guard let seen else { return }
    let same = signed.first { $0.stored.seal?.number == seen.sequence }
    guard same?.stored.seal?.digest == seen.digest else {
      throw Refusal(
        .recordRollback, subject,
        el: "δεν συνεχίζει την απόφαση \(seen.sequence) του προηγούμενου ελέγχου",
        en: "does not go on from record \(seen.sequence) of the last verification")
    }
  }
}
