package import Ground
import Schema

/// The persons and keys that may sign: a verified root, and the policy signed under it.
///
/// Only the checks in this type's initializer produce a value, so an `Authority` is always
/// verified.
package struct Authority: Sendable {
  /// The newest root.
  package let root: Root
  /// The policy in force.
  package let policy: RolePolicy
  /// Whether any root in the chain, or the policy, is a demonstration. The private keys of such a
  /// root are public, so no later root can restore trust.
  package let isDemonstration: Bool

  /// The logs whose checkpoints are accepted.
  package var logs: [NoteVerifier] { policy.logs }
  /// The witnesses whose cosignatures are accepted.
  package var witnesses: [NoteVerifier] { policy.witnesses }
  /// The number of witnesses that must have cosigned a checkpoint.
  package var quorum: Int { policy.quorum }

  /// The versions a client remembers, so that it cannot be shown older metadata.
  package struct Versions: Hashable, Sendable {
    package var root = 1
    package var policy = 1
  }

  /// The versions of this root and policy.
  package var versions: Versions {
    Versions(root: root.header.version, policy: policy.header.version)
  }

  /// The number of successive roots that a client follows (TUF 1.0 §5.3.3 leaves it to the client).
  static let mostSteps = 1024

  /// Checks roots that follow one another, and a policy, as of an instant (TUF 1.0 §5.3, §5.6).
  ///
  /// - Parameters:
  ///   - predecessors: The roots before the pinned one that it vouches for, oldest first.
  ///   - pinned: The root that the caller already trusts.
  ///   - successors: The roots that follow it, oldest first.
  ///   - seen: The versions that this client has seen before.
  package init(
    predecessors: [Root] = [], pinned: Root, successors: [Root], policy: RolePolicy,
    at instant: Instant, seen: Versions = Versions()
  ) throws(Refusal) {
    try pinned.demandOwnSignatures()
    guard successors.count <= Self.mostSteps else {
      throw Refusal(
        .rootTooMany, pinned.metadata.file, el: "ακολουθούν περισσότερα από \(Self.mostSteps) root",
        en: "more than \(Self.mostSteps) roots follow")
    }
    var root = pinned
    for next in successors {
      try root.demandFollowed(by: next)
      root = next
    }
    try Self.demandNotOlder(root.header, root.metadata, than: seen.root)
    try Self.demandCurrent(root.header, root.metadata, .rootExpired, at: instant)
    let count = root.table.persons(of: root.targets, signing: policy.metadata).count
    guard count >= root.targets.threshold else {
      let signed = Root.signed(by: count, of: root.targets.threshold)
      throw Refusal(
        .policyUnsigned, policy.metadata.file,
        el: "\(signed.el) που απαιτεί το root", en: "\(signed.en) that the root demands")
    }
    try Self.demandNotOlder(policy.header, policy.metadata, than: seen.policy)
    try Self.demandCurrent(policy.header, policy.metadata, .policyExpired, at: instant)
    self.root = root
    self.policy = policy
    isDemonstration =
      (predecessors + [pinned] + successors).contains(where: \.isDemonstration)
      || policy.isDemonstration
    try demandSamePersons()
    try demandApart()
  }

  private static func demandNotOlder(
    _ header: MetadataHeader, _ metadata: Metadata, than least: Int
  ) throws(Refusal) {
    guard header.version < least else { return }
    throw Refusal(
      .versionRollback, metadata.file,
      el: "έχει την έκδοση \(header.version), ενώ είναι γνωστή ήδη η \(least)",
      en: "has version \(header.version), but \(least) was seen before")
  }

  private static func demandCurrent(
    _ header: MetadataHeader, _ metadata: Metadata, _ code: Refusal.Code, at instant: Instant
  ) throws(Refusal) {
    guard instant >= header.expires else { return }
    throw Refusal(
      code, metadata.file, el: "έληξε στις \(header.expires.words.el)",
      en: "expired on \(header.expires.words.en)")
  }
}
