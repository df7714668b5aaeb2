package import Ground
import Schema

/// Whether the drafts of a folder may take their places: the last question before they do.
package struct Publication {
  package let folder: AuthorityFolder
  package let instant: Instant

  package init(folder: AuthorityFolder, instant: Instant) {
    self.folder = folder
    self.instant = instant
  }

  /// What became of a draft.
  package enum Outcome {
    /// It is in force now.
    case inForce(String)
    /// It waits, and why.
    case waiting(String, Refusal)
  }

  /// Puts every draft that holds in its place: the root first, then the policy.
  package func publish() throws -> [Outcome] {
    var outcomes: [Outcome] = []
    for kind in AuthorityFolder.MetadataType.allCases {
      guard let draft = try folder.draft(kind) else { continue }
      let name = try folder.draftName(kind)
      do {
        switch kind {
        case .root: try holds(Root(draft))
        case .targets: try holds(RolePolicy(draft))
        }
        try folder.publish(kind)
        outcomes.append(.inForce(name))
      } catch let refusal as Refusal {
        outcomes.append(.waiting(name, refusal))
      }
    }
    return outcomes
  }

  /// A root must follow the last one, and the policy that stands must hold under it.
  ///
  /// A policy that has expired is no obstacle: else nobody could renew a root that expired too.
  private func holds(_ root: Root) throws {
    let roots = try folder.roots()
    guard let policy = try folder.standing(.targets), let first = roots.first else {
      if let last = roots.last { return try last.isFollowed(by: root) }
      guard root.header.version == 1 else {
        throw Refusal(
          .rootVersion, root.metadata.file, el: "το πρώτο root έχει την έκδοση 1",
          en: "the first root has version 1")
      }
      return try root.isSignedByItself()
    }
    do throws(Refusal) {
      _ = try Authority(
        pinned: first, successors: Array(roots.dropFirst()) + [root], policy: RolePolicy(policy),
        at: instant)
    } catch {
      if error.code != .policyExpired { throw error }
    }
  }

  private func holds(_ policy: RolePolicy) throws {
    let roots = try folder.roots()
    guard let first = roots.first else {
      throw Refusal(
        .fileMissing, policy.metadata.file, el: "δεν ισχύει ακόμη κανένα root",
        en: "no root is in force yet")
    }
    let standing = try folder.standing(.targets)?.signed["version"]?.number ?? 0
    _ = try Authority(
      pinned: first, successors: Array(roots.dropFirst()), policy: policy, at: instant,
      seen: Authority.Versions(root: 1, policy: standing + 1))
  }
}
