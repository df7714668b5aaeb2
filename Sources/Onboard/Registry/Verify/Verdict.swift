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
  /// Why the municipality is refused; empty when everything was proved.
  private(set) var refusals: [Refusal] = []
  /// The entries that the log must have for its records.
  private(set) var logged: [LogEntry] = []
  /// The newest record, for the saved state.
  private(set) var newest: VerifyState.Seen?

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
    do {
      let life = try ledger.life(of: code)
      stage = life.stage(at: now)
      newest = life.signed.last.map {
        VerifyState.Seen(sequence: $0.stored.record.sequence, digest: $0.stored.digest)
      }
      let complete = life.signed.filter(\.isComplete).map(\.stored)
      logged = complete.map(\.entry)
      try life.isNotOlder(than: seen?.municipalities[code], "\(ledger.folder.path)/\(code)")
      for stored in complete { try Self.holds(stored, log, at: now) }
      guard stage?.isInForce == true, let act = life.act(on: now.day), let approval = act.approval
      else { return }
      try approval.isCompiled()
      deployment = DeploymentIndex.Entry(act, approval)
    } catch let refusal as Refusal {
      refusals.append(refusal)
    }
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
    guard let log, let bytes = try FileReading.existing(path) else {
      throw Refusal(
        .logProofMissing, path, el: "λείπει η απόδειξη από το ημερολόγιο (onboard log sign)",
        en: "the proof from the log is missing (onboard log sign)")
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

extension StoredRecord {
  /// Refuses an approval whose configuration is not what its source compiles to.
  ///
  /// The source was judged as of its own day, so it is compiled as of that day.
  func isCompiled() throws {
    let configuration = try file(Approval.File.configuration)
    let source = try file(Approval.File.source)
    _ = try file(Approval.File.page)
    guard let approval, let day = approval.asOf else { return }
    let compiler = Compiler(asOf: day)
    let path = "\(folder)/\(Approval.File.configuration)"
    let plan = compiler.compile(Approval.submission(source)).plan
    if let plan, plan.municipality.code == record.municipality,
      RuntimeConfiguration.bytes(of: plan) == configuration
    {
      return
    }
    let wanted = approval.review["compiler"]?.text ?? ""
    let rulebook = approval.review["rulebook"]?.digest
    let mine = Provenance(compiler)
    guard wanted == mine.compiler, rulebook == mine.rulebook else {
      throw Refusal(
        .compilerDiffers, path, el: "εγκρίθηκε με το onboard \(wanted): ελέγξτε με αυτή την έκδοση",
        en: "was approved with onboard \(wanted): verify with that version")
    }
    throw Refusal(
      .configurationNotCompiled, path, el: "δεν είναι ό,τι παράγει η δήλωση που εγκρίθηκε",
      en: "not what the approved source compiles to")
  }
}
