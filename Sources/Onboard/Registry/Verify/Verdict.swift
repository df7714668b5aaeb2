import Ground
import Outputs
import Schema

/// The result of verification for one matter.
package struct Verdict: Sendable {
  /// What it is about.
  let matter: Matter
  /// Its stage; nil when its records could not be read.
  private(set) var stage: Stage?
  /// The configuration to be deployed; nil when there is none.
  private(set) var deployment: DeploymentIndex.Entry?
  /// The protocol number of the act by which it is in force; empty when nothing is.
  private(set) var protocolNumber = ""
  /// The configuration that is to be deployed: the very bytes that were checked.
  private(set) var configuration: [UInt8] = []
  /// How what is in force was proved; nil when nothing is.
  package private(set) var proof: Proof?
  /// The decided records that wait to be sealed, and what stands in the way of others.
  private(set) var waiting: [String] = []
  /// The votes of leaked keys without which a record had not been decided.
  private(set) var leaked: [Refusal] = []
  /// Why it is refused; empty when it holds.
  package private(set) var refusals: [Refusal] = []
  /// The entries of the log whose records are there.
  private(set) var present: [LogEntry] = []
  /// The acts that are sealed.
  private(set) var acts: [StoredRecord] = []
  /// The newest record, for the state.
  private(set) var newest: VerifyState.Seen?

  /// How it is proved that the approved source compiles to what is in force.
  package enum Proof: String, Sendable {
    /// It was compiled again.
    case compiledAgain = "compiled-again"
    /// The place that sealed it compiled it, with another version.
    case vouchedFor = "vouched-for"
  }

  /// Whether nothing is wrong with it.
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
      try matter.isRegistered(path)
      if let failure = reading.failures.first { throw failure }
      let life = try ledger.life(of: matter, reading.records)
      newest = life.signed.compactMap(\.stored.seal).max { $0.number < $1.number }.map {
        VerifyState.Seen(sequence: $0.number, digest: $0.digest)
      }
      try life.isNotOlder(than: seen?.matters[matter], path)
      for standing in life.signed where standing.isSealed {
        try Self.holds(standing.stored, log, at: ledger.now)
        if standing.outcome == .approved {
          try standing.stored.isSubmitted(by: ledger.history, at: ledger.now)
        }
      }
      try life.hasNoStrayedSeal()
      acts = life.acts.filter(\.isSealed).map(\.stored)
      waiting = life.signed.filter { !$0.isSealed }.map(\.stored.folder)
      leaked = life.signed.flatMap(\.leaked)
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
    try approval.namesItsSources()
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
    self.stage = stage.due(deployment?.isConfirmationDue(on: now.day) == true)
  }

  mutating func refuse(_ refusal: Refusal) { refusals.append(refusal) }

  /// Refuses a record that is sealed in the future, or that the log does not prove.
  private static func holds(_ stored: StoredRecord, _ log: VerifiedLog?, at now: Instant) throws {
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
    try log.proves(entry, by: try LogProof.read(bytes, subject: path), path)
  }
}

extension SignedRecord {
  /// Whether it took something out of force on a branch that was lost, and can do so no more.
  fileprivate var hasLostEffect: Bool {
    guard stored.hasLostSeal, !isSealed else { return false }
    switch stored.record.body {
    case .enactment(let enactment): return enactment.change.ends
    case .revocation: return true
    case .review: return false
    }
  }
}

extension Life {
  /// Refuses a record that was sealed where the log does not know of it. What was decided on a
  /// branch that lost in a merge may be a suspension, so nobody goes on without it.
  func hasNoStrayedSeal() throws(Refusal) {
    let isInForce = acts.last?.approval != nil
    if isInForce, let ended = signed.first(where: { $0.hasLostEffect })?.stored {
      let isRevocation = if case .revocation = ended.record.body { true } else { false }
      let command = isRevocation ? "onboard log revoke" : "onboard act record"
      let removal = "git rm -r \(ended.folder.inShell)"
      throw Refusal(
        .sealLost, ended.path,
        el: "σφραγίστηκε σε κλάδο που χάθηκε, και δεν μετρά: αν πρέπει να ισχύσει, καταγράψτε την "
          + "ξανά (\(command))· ύστερα αφαιρέστε τον φάκελό της (\(removal))",
        en: "was sealed on a branch that was lost, and does not count: if it is to have effect, "
          + "record it again (\(command)); then remove its folder (\(removal))", next: command)
    }
    guard let lost = signed.first(where: { $0.stored.strayed != nil })?.stored else { return }
    throw Refusal(
      .sealStrayed, lost.sealPath,
      el: "σφραγίστηκε, αλλά το μητρώο αποφάσεων δεν το έχει: ή διακόπηκε ένα onboard log seal"
        + " (δώστε το ξανά και ολοκληρώνεται) ή συγχωνεύτηκαν κλάδοι (onboard log mend)",
      en: "was sealed, but the log does not have it: either onboard log seal was interrupted (run "
        + "it again, and it finishes), or branches were merged (onboard log mend)")
  }

  /// Refuses a chain that does not extend the record that was seen last.
  func isNotOlder(than seen: VerifyState.Seen?, _ subject: String) throws(Refusal) {
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
