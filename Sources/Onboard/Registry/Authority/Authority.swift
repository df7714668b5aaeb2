package import Ground

/// Who may sign for what: a root that was walked to, and the policy that it signed.
///
/// A value of this type was checked in full; nothing else makes one.
package struct Authority: Sendable {
  /// The newest root.
  package let root: Root
  /// The policy that holds.
  package let policy: RolePolicy
  /// Whether any root on the way, or the policy, is a demonstration. The private keys of such a
  /// root are public, so nothing after it can take that back.
  package let isDemonstration: Bool

  /// The logs whose checkpoints count.
  package var logs: [NoteVerifier] { policy.logs }
  /// The witnesses whose cosignatures count.
  package var witnesses: [NoteVerifier] { policy.witnesses }
  /// How many witnesses must have signed a checkpoint.
  package var quorum: Int { policy.quorum }

  /// What a client remembers, so that nobody shows it something older.
  package struct Versions: Hashable, Sendable {
    package var root = 1
    package var policy = 1
  }

  /// The versions of what holds.
  package var versions: Versions {
    Versions(root: root.header.version, policy: policy.header.version)
  }

  /// How many roots a client walks through (TUF 1.0 §5.3.3 leaves the number to the client).
  static let mostSteps = 1024

  /// Checks roots that follow one another, and a policy, as of an instant (TUF 1.0 §5.3, §5.6).
  ///
  /// - Parameters:
  ///   - pinned: The root that the caller trusts already.
  ///   - successors: Those after it, oldest first.
  ///   - seen: The versions that were seen before.
  package init(
    pinned: Root, successors: [Root], policy: RolePolicy, at instant: Instant,
    seen: Versions = Versions()
  ) throws(Refusal) {
    try pinned.isSignedByItself()
    guard successors.count <= Self.mostSteps else {
      throw Refusal(
        .rootTooMany, pinned.metadata.file, el: "ακολουθούν περισσότερα από \(Self.mostSteps) root",
        en: "more than \(Self.mostSteps) roots follow")
    }
    var root = pinned
    for next in successors {
      try root.isFollowed(by: next)
      root = next
    }
    try Self.isNotOlder(root.header, root.metadata, than: seen.root)
    try Self.isCurrent(root.header, root.metadata, .rootExpired, at: instant)
    let count = root.table.persons(of: root.targets, signing: policy.metadata).count
    guard count >= root.targets.threshold else {
      throw Refusal(
        .policyUnsigned, policy.metadata.file,
        el: "υπογράφουν \(count) από τα \(root.targets.threshold) πρόσωπα που απαιτεί το root",
        en: "\(count) of the \(root.targets.threshold) persons that the root demands signed it")
    }
    try Self.isNotOlder(policy.header, policy.metadata, than: seen.policy)
    try Self.isCurrent(policy.header, policy.metadata, .policyExpired, at: instant)
    self.root = root
    self.policy = policy
    isDemonstration =
      pinned.isDemonstration || successors.contains(where: \.isDemonstration)
      || policy.isDemonstration
    try haveSamePersons()
    try areApart()
  }

  private static func isNotOlder(
    _ header: MetadataHeader, _ metadata: Metadata, than least: Int
  ) throws(Refusal) {
    guard header.version < least else { return }
    throw Refusal(
      .versionRollback, metadata.file,
      el: "έχει την έκδοση \(header.version), ενώ είναι γνωστή ήδη η \(least)",
      en: "has version \(header.version), but \(least) was seen before")
  }

  private static func isCurrent(
    _ header: MetadataHeader, _ metadata: Metadata, _ code: Refusal.Code, at instant: Instant
  ) throws(Refusal) {
    guard instant >= header.expires else { return }
    throw Refusal(
      code, metadata.file, el: "έληξε στις \(header.expires)", en: "expired at \(header.expires)")
  }
}
