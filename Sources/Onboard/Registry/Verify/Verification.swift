package import Ground
import Outputs
import Schema

/// The offline proof that what is deployed is compile(approved source), unaltered and in force.
///
/// Whatever cannot be proved is refused: a single matter, or the whole tree where the fault cannot
/// be attributed. Nothing in the tree is trusted except what signatures lead to, from the root that
/// the caller names; settings in the tree and in the environment have no effect.
package struct Verification {
  /// The tree, laid out as a registry: `Generated/` and `Municipalities/authority/`.
  package let tree: ProofTree
  /// A root of the authority that the caller trusts.
  package let root: String
  /// The time as of which everything is judged, which is read only once.
  package let now: Instant
  /// The state that this pipeline has seen before; nil when it keeps none.
  package let state: VerifyState?
  /// Whether to accept an authority whose keys are public.
  package let allowsDemonstration: Bool
  /// Whether to refuse a configuration compiled by another version, although its seal vouches for
  /// it.
  package let recompile: Bool

  package init(
    place: String, root: String, now: Instant, state: VerifyState?, allowsDemonstration: Bool,
    recompile: Bool = false
  ) {
    self.recompile = recompile
    tree = ProofTree(path: place)
    self.root = root
    self.now = now
    self.state = state
    self.allowsDemonstration = allowsDemonstration
  }

  /// The result of a verification.
  package struct Outcome: Sendable {
    package var authority: Authority?
    package var log: Checkpoint?
    /// The verdict on each matter, in order.
    package var verdicts: [Verdict] = []
    /// Files among the records that belong to no matter; they keep nothing back.
    package var strangers: [Refusal] = []
    /// The refusals of the tree as a whole.
    package var refusals: [Refusal] = []
    /// The differences of the applied objects; nil when they were not compared.
    package var applied: [Refusal]?
    /// The state to save; nil when anything was refused.
    package var state: VerifyState?

    /// Whether everything that is deployed was proved.
    package var isAccepted: Bool {
      refusals.isEmpty && strangers.isEmpty && (applied ?? []).isEmpty
        && verdicts.allSatisfy(\.holds)
    }

    /// The matters that hold and are in force, with the bytes to be deployed for each.
    package var deployable: [Verdict] {
      refusals.isEmpty ? verdicts.filter { $0.holds && $0.deployment != nil } : []
    }
  }

  /// Verifies the tree: authority, records, log, deployment, in this order.
  ///
  /// It throws only if the root or the tree that the caller named cannot be read.
  package func run() throws -> Outcome {
    var outcome = Outcome()
    let pinned = try Authority.trusted(root)
    try tree.demandThere()
    do {
      let folder = RecordFolder(in: tree)
      let contents = try folder.log.contents()
      let history = try loadedHistory(try Root(pinned, file: root), contents)
      let authority = history.current
      outcome.authority = authority
      let ledger = Ledger(folder: folder, history: history, log: contents, at: now)
      let log = try VerifiedLog(
        folder.log, contents, authority: authority, at: now, seen: state?.log)
      outcome.log = log?.checkpoint
      let listing = try ledger.folder.listing()
      outcome.strangers = listing.strangers.map { Self.stranger("\(ledger.folder.path)/\($0)") }
      outcome.verdicts = try verdicts(listing.matters, ledger, log)
      try log?.account(for: &outcome.verdicts)
      Self.compareNumbers(&outcome.verdicts)
      try compareIndex(&outcome.verdicts)
      try compareCopies(&outcome)
      if outcome.isAccepted {
        outcome.state = VerifyState(authority.versions, log, outcome.verdicts)
      }
    } catch let refusal as Refusal {
      outcome.refusals.append(refusal)
    } catch let fault as FileFault {
      outcome.refusals.append(Refusal(fault))
    }
    return outcome
  }

  private func loadedHistory(
    _ pinned: Root, _ contents: LogContents
  ) throws -> AuthorityHistory {
    let history = try Authority.history(
      tree, AuthorityFolder.usual, pinned: pinned, at: now,
      sealed: SealedVersions(contents.signed), seen: state?.versions ?? Authority.Versions())
    guard allowsDemonstration || !history.current.isDemonstration else {
      throw Refusal(
        .demonstrationAuthority, root,
        el: "είναι δοκιμαστική αρχή: τα κλειδιά της είναι δημόσια (βλ. --allow-demonstration)",
        en: "is a demonstration authority: its keys are public (see --allow-demonstration)")
    }
    return history
  }

  private func verdicts(
    _ present: [Matter], _ ledger: Ledger, _ log: VerifiedLog?
  ) throws -> [Verdict] {
    let (state, recompile) = (state, recompile)
    var verdicts = try Parallel.map(present) { matter in
      try Verdict(matter, ledger, log, seen: state, recompile: recompile)
    }
    for matter in (state?.matters.keys.sorted() ?? []) where !present.contains(matter) {
      verdicts.append(
        Verdict(
          matter,
          refused: Refusal(
            .recordRollback, "\(ledger.folder.path)/\(matter)",
            el: "λείπουν οι αποφάσεις που υπήρχαν στον προηγούμενο έλεγχο",
            en: "the records that the last verification saw are missing")))
    }
    return verdicts
  }

  /// The refusal of a file among the records that belongs to no matter.
  static func stranger(_ path: String) -> Refusal {
    Refusal(
      .folderForeign, path,
      el: "δεν είναι φάκελος αποφάσεων: λέγονται όπως 9173 ή sign-in-9173",
      en: "is no folder of records: they are called like 9173 or sign-in-9173")
  }
}
