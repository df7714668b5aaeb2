package import Ground
import Schema

/// Decides whether the drafts in a folder may take effect, and puts them in force.
package struct Publication {
  package let folder: AuthorityFolder
  package let instant: Instant

  package init(folder: AuthorityFolder, instant: Instant) {
    self.folder = folder
    self.instant = instant
  }

  /// The result for one draft.
  package enum Outcome {
    /// The draft is now in force.
    case inForce(String)
    /// The draft still waits, for the reason given.
    case waiting(String, Refusal)
  }

  /// Puts in force every draft that is valid: the root first, then the policy.
  package func publish() throws -> [Outcome] {
    var outcomes: [Outcome] = []
    for kind in AuthorityFolder.MetadataType.allCases {
      guard let draft = try folder.draft(kind) else { continue }
      let name = try folder.draftName(kind)
      do {
        switch kind {
        case .root: try demandFitting(Root(draft))
        case .targets: try demandFitting(RolePolicy(draft))
        }
        try folder.publish(kind)
        outcomes.append(.inForce(name))
      } catch let refusal as Refusal {
        outcomes.append(.waiting(name, refusal))
      }
    }
    return outcomes
  }

  /// Requires that a root follows the last one, and that the policy in force is valid under it.
  ///
  /// An expired policy is no obstacle: otherwise nobody could renew a root that has expired as
  /// well.
  private func demandFitting(_ root: Root) throws {
    let roots = try folder.roots()
    guard let policy = try folder.standing(.targets), let first = roots.first else {
      if let last = roots.last { return try last.demandFollowed(by: root) }
      guard root.header.version == 1 else {
        throw Refusal(
          .rootVersion, root.metadata.file, el: "το πρώτο root έχει την έκδοση 1",
          en: "the first root has version 1")
      }
      return try root.demandOwnSignatures()
    }
    do throws(Refusal) {
      _ = try Authority(
        pinned: first, successors: Array(roots.dropFirst()) + [root], policy: RolePolicy(policy),
        at: instant)
    } catch {
      if error.code != .policyExpired { throw error }
    }
  }

  private func demandFitting(_ policy: RolePolicy) throws {
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
