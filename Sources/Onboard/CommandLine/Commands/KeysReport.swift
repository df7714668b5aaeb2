import Ground
import Registry
import Schema

/// Messages of the `keys` commands about drafts.
struct KeysReport {
  let language: Language

  /// Prints the drafts that wait in a folder, and how to sign them.
  func drafted(_ folder: AuthorityFolder) throws {
    for kind in AuthorityFolder.MetadataType.allCases {
      guard let draft = try folder.draft(kind) else { continue }
      let name = "\(folder.path)/\(try folder.draftName(kind))"
      let version = draft.signed["version"]?.number ?? 0
      Terminal.write(
        language.say(
          el: "Σχέδιο: \(name), έκδοση \(version). Υπογραφή: onboard keys sign --key … \(name)\n",
          en: "Draft: \(name), version \(version). To sign: onboard keys sign --key … \(name)\n"))
    }
  }

  /// Prints what became of the drafts after a signature.
  func published(_ outcomes: [Publication.Outcome]) {
    for outcome in outcomes {
      switch outcome {
      case .inForce(let name):
        Terminal.write(language.say(el: "\(name): ισχύει τώρα\n", en: "\(name): in force now\n"))
      case .waiting(let name, let refusal):
        let (subject, reason) = (refusal.subject.visible, refusal.reason(language).visible)
        Terminal.write(
          language.say(el: "\(name): περιμένει, γιατί ", en: "\(name): waits, because ")
            + "\(subject): \(reason) [\(refusal.code.rawValue)]\n")
      }
    }
  }
}
