import Ground
import Outputs
import Schema

/// The index entries of each municipality, and of each body that asks for sign-in.
extension GeneratedTree {
  /// The index of municipalities and of sign-in.
  func indexes(_ provenance: Provenance) -> [Artifact] {
    [
      RuntimeIndex.artifact(
        of: rows(\.draft, named: { ($0.matter, $0.name) }) { !$0.isSignIn },
        signIn: rows(\.signIn, named: { ($0.matter, $0.name) }) { $0.isSignIn }, provenance)
    ]
  }

  /// The rows of one kind of matter: those made now, those that stay, and those that are decided.
  private func rows<Draft>(
    _ made: (Building<Made>.Outcome) -> Draft?, named: (Draft) -> (Matter, String),
    of isOfKind: (Matter) -> Bool
  ) -> [RuntimeIndex.Row<Draft>] {
    var drafts: [Matter: Kept<Draft>] = [:]
    var names: [Matter: String] = [:]
    for matter in others.flatMap({ matters(ofFolder: $0) }).filter(isOfKind) {
      drafts[matter] = earlier.draft(of: matter, nil)
    }
    for outcome in building.outcomes {
      if let draft = made(outcome) {
        let (matter, name) = named(draft)
        (drafts[matter], names[matter]) = (.made(draft), name)
      } else {
        for matter in matters(ofStaying: outcome).filter(isOfKind) {
          drafts[matter] = drafts[matter] ?? earlier.draft(of: matter, outcome.state)
        }
      }
    }
    let recorded = (decided?.recorded ?? []).filter(isOfKind)
    return Set(drafts.keys).union(recorded).map { matter in
      RuntimeIndex.Row(
        matter: matter,
        name: names[matter] ?? matter.name ?? earlier.name(of: matter) ?? matter.subject,
        stage: decided?.stage(of: matter) ?? .draft,
        decided: decided?.decided(of: matter), draft: drafts[matter])
    }
  }

  /// The matters that the drafts in a folder can be about, by the folder's name.
  private func matters(ofFolder name: String) -> [Matter] {
    guard let code = Discovery.code(ofFolder: name) else {
      return [Matter(signInOf: name)].compactMap(\.self)
    }
    return [.appointments(code), .signIn(code)]
  }

  /// The matters whose old drafts stay, because an outcome gives nothing new for them. A
  /// municipality that was not listed before is identified by its folder alone.
  private func matters(ofStaying outcome: Building<Made>.Outcome) -> [Matter] {
    let isHeld = outcome.held.contains(RuntimeConfiguration.draftFolder)
    guard outcome.state != .sound || isHeld else { return [] }
    let named = Discovery.code(ofFolder: outcome.folder)
    let codes = Self.codes(of: outcome).filter { code in
      code == named || matters(ofFolder: "\(code)").contains { earlier.stage(of: $0) != nil }
    }
    let other = codes.isEmpty ? Matter(signInOf: outcome.folder) : nil
    return codes.map { .appointments($0) }
      + (codes.map { .signIn($0) } + [other].compactMap(\.self)).filter {
        earlier.stage(of: $0) != nil
      }
  }
}
