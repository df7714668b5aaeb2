import Ground
import Outputs
import Registry
import Schema

/// The messages of the `keys` commands about drafts.
struct KeysReport {
  let outcome: Outcome

  /// Lists the drafts that wait in a folder, and how to sign them.
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
          path: name, number: version, next: ["onboard keys sign --key … \(name)"]))
    }
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
