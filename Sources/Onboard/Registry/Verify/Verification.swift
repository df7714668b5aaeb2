package import Ground
import Outputs
import Schema

/// The offline proof that what is deployed is compile(approved source), unaltered and in force.
///
/// Whatever cannot be proved is refused. Nothing in the tree is trusted unless signatures lead to
/// it from the root that the caller names; settings in the tree or the environment have no effect.
package struct Verification {
  /// The tree, laid out like a registry: `Generated/` and `Municipalities/authority/`.
  package let place: String
  /// A root of the authority that the caller trusts.
  package let root: String
  /// The time as of which everything is judged, fixed once.
  package let now: Instant
  /// What this pipeline has seen before; nil when it keeps no state.
  package let state: VerifyState?
  /// Whether to accept an authority whose keys are public.
  package let allowsDemonstration: Bool

  package init(
    place: String, root: String, now: Instant, state: VerifyState?, allowsDemonstration: Bool
  ) {
    self.place = place
    self.root = root
    self.now = now
    self.state = state
    self.allowsDemonstration = allowsDemonstration
  }

  /// The result of a verification.
  package struct Outcome: Sendable {
    package var authority: Authority?
    package var log: Checkpoint?
    package var municipalities: [Verdict] = []
    /// The refusals that concern the tree as a whole.
    package var refusals: [Refusal] = []
    /// The state to save; nil when anything was refused.
    package var state: VerifyState?

    /// Whether everything that is deployed was proved.
    package var isAccepted: Bool {
      refusals.isEmpty && municipalities.allSatisfy(\.refusals.isEmpty)
    }
  }

  /// Verifies the tree: authority, records, log, deployment, in this order.
  package func run() throws -> Outcome {
    var outcome = Outcome()
    do {
      let authority = try loadedAuthority()
      outcome.authority = authority
      let ledger = Ledger(
        folder: RecordFolder(path: "\(place)/\(RecordFolder.usual)"), authority: authority)
      let log = try VerifiedLog(
        folder: "\(ledger.folder.path)/\(TransparencyLog.folderName)", authority: authority,
        at: now, seen: state?.log)
      outcome.log = log?.checkpoint
      outcome.municipalities = try verdicts(ledger, log)
      try log?.holdsNothingElse(than: outcome.municipalities.flatMap(\.logged))
      try compare(&outcome.municipalities, withIndexAt: "\(place)/\(DeploymentIndex.place)")
      if outcome.isAccepted {
        outcome.state = VerifyState(authority.versions, log, outcome.municipalities)
      }
    } catch let refusal as Refusal {
      outcome.refusals.append(refusal)
    }
    return outcome
  }

  private func loadedAuthority() throws -> Authority {
    let authority = try Authority.load(
      folder: "\(place)/\(AuthorityFolder.usual)", pinned: root, at: now,
      seen: state?.versions ?? Authority.Versions())
    guard allowsDemonstration || !authority.isDemonstration else {
      throw Refusal(
        .demonstrationAuthority, root,
        el: "είναι δοκιμαστική αρχή: τα κλειδιά της είναι δημόσια (βλ. --allow-demonstration)",
        en: "is a demonstration authority: its keys are public (see --allow-demonstration)")
    }
    return authority
  }

  private func verdicts(_ ledger: Ledger, _ log: VerifiedLog?) throws -> [Verdict] {
    let present = try ledger.folder.codes()
    var verdicts = try present.map { try Verdict($0, ledger, log, at: now, seen: state) }
    for code in (state?.municipalities.keys.sorted() ?? []) where !present.contains(code) {
      verdicts.append(
        Verdict(
          code,
          refused: Refusal(
            .recordRollback, "\(ledger.folder.path)/\(code)",
            el: "λείπουν οι αποφάσεις που υπήρχαν στον προηγούμενο έλεγχο",
            en: "the records that the last verification saw are missing")))
    }
    return verdicts
  }

  /// Refuses municipalities for which the index does not list exactly what is in force.
  private func compare(_ verdicts: inout [Verdict], withIndexAt path: String) throws {
    guard let bytes = try FileReading.existing(path) else {
      throw Refusal(
        .fileMissing, path, el: "λείπει το ευρετήριο όσων ισχύουν (onboard build)",
        en: "the index of what is in force is missing (onboard build)")
    }
    var listed = try DeploymentIndex.read(bytes, path)
    for index in verdicts.indices {
      let entry = listed.removeValue(forKey: verdicts[index].code)
      guard verdicts[index].refusals.isEmpty, entry != verdicts[index].deployment else { continue }
      verdicts[index].refuse(
        Refusal(
          verdicts[index].deployment == nil ? .indexNotInForce : .indexStale, path,
          el: "δεν λέει για τον Δήμο \(verdicts[index].code) ό,τι ισχύει στις \(now.day)",
          en: "does not say of municipality \(verdicts[index].code) what is in force on \(now.day)")
      )
    }
    if let stranger = listed.keys.min() {
      throw Refusal(
        .indexNotInForce, path, el: "ο Δήμος \(stranger) δεν έχει καμία απόφαση",
        en: "municipality \(stranger) has no record")
    }
  }
}
