import Ground
import Outputs
import Registry
import Schema

/// The messages of the `keys` commands about drafts.
struct KeysReport {
  let outcome: Outcome

  /// Lists the drafts that wait in a folder, with how to sign each, or what it still lacks.
  func drafted(_ folder: AuthorityFolder) throws {
    for kind in AuthorityFolder.MetadataType.allCases {
      guard let draft = try folder.draft(kind) else { continue }
      let name = "\(folder.path)/\(try folder.draftName(kind))"
      let version = draft.signed["version"]?.number ?? 0
      outcome.tell(
        CommandOutcome.Deed(
          kind: .drafted,
          words: Bilingual(
            el: "Σχέδιο: \(name), έκδοση \(version).", en: "Draft: \(name), version \(version)."),
          path: name, number: version,
          next: [
            try folder.losesLog(draft)
              ? "onboard keys enrol --role log" : "onboard keys sign --key … \(name.inShell)"
          ]))
    }
    try noteWitnesses(folder)
  }

  /// Reports that more witnesses must sign than are left, so the draft cannot come into force as it
  /// is.
  private func noteWitnesses(_ folder: AuthorityFolder) throws {
    guard let draft = try folder.draft(.targets)?.signed,
      let quorum = draft["onboard"]?["quorum"]?.number,
      case let left = PolicyEditing.witnesses(of: draft).count, quorum > left
    else { return }
    let demand = "onboard keys demand --role witness --threshold \(left)"
    outcome.note(
      Bilingual(
        el: "Μάρτυρες που πρέπει να συνυπογράφουν: \(quorum), στο σχέδιο: \(left). Ορίστε άλλον "
          + "(onboard keys enrol --role witness), ή ζητήστε λιγότερους: \(demand)",
        en: "Witnesses that must sign: \(quorum), in the draft: \(left). Enrol another (onboard "
          + "keys enrol --role witness), or demand fewer: \(demand)"))
  }

  /// Reports what happened to the drafts after a signature.
  func published(_ outcomes: [Publication.Outcome]) {
    for one in outcomes {
      switch one {
      case .inForce(let name):
        outcome.tell(
          CommandOutcome.Deed(
            kind: .inForce,
            words: Bilingual(el: "\(name): ισχύει τώρα", en: "\(name): in force now"), path: name))
      case .waiting(let name, let refusal):
        let (subject, code) = (refusal.subject.visible, refusal.code.rawValue)
        outcome.tell(
          CommandOutcome.Deed(
            kind: .drafted,
            words: Bilingual(
              el: "\(name): περιμένει, γιατί \(subject): \(refusal.reason.el.visible) [\(code)]",
              en: "\(name): waits, because \(subject): \(refusal.reason.en.visible) [\(code)]"),
            path: name))
      }
    }
  }
}
