package import Ground

/// The authority through time: every version of its policy, each in force from its sealing.
///
/// A signature is judged by the policy under which it was made, never by a later one. To ask who
/// may sign, a caller must name a version or an instant.
package struct AuthorityHistory: Sendable {
  /// The newest root and policy, which say who may sign today.
  package let current: Authority
  /// The policies that are known, by version.
  private let policies: [Int: RolePolicy]
  /// The roots, oldest first.
  let roots: [Root]
  /// The time at which each version was sealed.
  private(set) var sealed: SealedVersions
  /// Supposed leaks that no policy declares, used to see what they would affect.
  private var supposed: [String: Instant] = [:]

  /// The number of days after the end of a key within which its signatures may still be sealed.
  ///
  /// This is policy: without a limit, a person who has left could set a clock back and still sign.
  static let graceDays = 3

  /// An authority whose newest version alone is known.
  package init(_ current: Authority) {
    self.current = current
    policies = [current.policy.header.version: current.policy]
    roots = [current.root]
    sealed = SealedVersions()
  }

  /// Checks each policy of an authority under the roots that could sign it.
  ///
  /// - Parameters:
  ///   - current: The newest root and policy, already checked.
  ///   - roots: All roots, oldest first.
  ///   - policies: All policies that are kept, oldest first.
  ///   - sealed: When each version was sealed.
  package init(
    _ current: Authority, roots: [Root], policies: [RolePolicy], sealed: SealedVersions
  ) throws(Refusal) {
    for root in roots {
      try Self.demandAsSealed(
        root.metadata, sealed.roots[root.header.version], title: "root \(root.header.version)")
    }
    var known: [Int: RolePolicy] = [:]
    for policy in policies {
      let version = policy.header.version
      try Self.demandAsSealed(
        policy.metadata, sealed.policies[version], title: "policy \(version)")
      try Self.demandSigned(policy, by: roots, sealed)
      known[version] = policy
    }
    try Self.demandKept(known, roots, sealed)
    self.current = current
    self.roots = roots
    self.policies = known
    self.sealed = sealed
  }

  /// Refuses a version that differs from the sealed one.
  private static func demandAsSealed(
    _ metadata: Metadata, _ seal: SealedVersions.Seal?, title: String
  ) throws(Refusal) {
    guard let seal, seal.digest != metadata.signedDigest else { return }
    throw Refusal(
      .versionAltered, metadata.file, el: "δεν είναι η έκδοση που σφραγίστηκε (\(title))",
      en: "is not the version that was sealed (\(title))")
  }

  /// Refuses a policy that no root of its time signed: one sealed at the same time or in force just
  /// before; or, if the policy is not sealed yet, the newest sealed root or a later one.
  private static func demandSigned(
    _ policy: RolePolicy, by roots: [Root], _ sealed: SealedVersions
  ) throws(Refusal) {
    let at = sealed.policies[policy.header.version]?.at
    let first = SealedVersions.latest(sealed.roots, before: at ?? Instant(unix: .max)) ?? 1
    let last = at.flatMap { SealedVersions.latest(sealed.roots, at: $0) }
    let able = roots.filter { $0.header.version >= first && $0.header.version <= last ?? .max }
    let isSigned = able.contains { root in
      root.table.persons(of: root.targets, signing: policy.metadata).count
        >= root.targets.threshold
    }
    guard !isSigned else { return }
    if let trusted = roots.first, first < trusted.header.version {
      throw Refusal(
        .policyUnsigned, policy.metadata.file,
        el: "τότε ίσχυε το root \(first), για το οποίο δεν εγγυάται το "
          + "\(trusted.metadata.file): ξεκινήστε από το \(Authority.rootName(first))",
        en: "root \(first) was in force then, for which \(trusted.metadata.file) does not vouch: "
          + "begin with \(Authority.rootName(first))")
    }
    throw Refusal(
      .policyUnsigned, policy.metadata.file,
      el: "δεν την υπογράφουν αρκετά πρόσωπα του root που ίσχυε τότε",
      en: "too few persons of the root of its time signed it")
  }

  /// Refuses a history from which a sealed version is missing; roots before the one that the caller
  /// trusts do not matter.
  private static func demandKept(
    _ known: [Int: RolePolicy], _ roots: [Root], _ sealed: SealedVersions
  ) throws(Refusal) {
    let first = roots.first?.header.version ?? 1, last = roots.last?.header.version ?? 1
    let lost =
      sealed.policies.keys.filter { known[$0] == nil }.map { Authority.policyName($0) }
      + sealed.roots.keys.filter { $0 >= first && $0 > last }.map { Authority.rootName($0) }
    guard let name = lost.min() else { return }
    throw Refusal(
      .versionMissing, name, el: "λείπει, αν και σφραγίστηκε", en: "is missing, though sealed")
  }
}

extension AuthorityHistory {
  /// The history as it will be once more entries are in the log.
  func sealing(_ entries: [LogEntry]) -> AuthorityHistory {
    var history = self
    history.sealed.add(entries)
    return history
  }

  /// The oldest policy that is known; version 0.1.0 kept no others, and its records name none.
  var oldest: RolePolicy { policies.min { $0.key < $1.key }?.value ?? current.policy }

  /// The policies that are known, oldest first.
  package var versions: [RolePolicy] { policies.sorted { $0.key < $1.key }.map(\.value) }

  /// The roots and then the policies, oldest first, each with the digest of what was signed and the
  /// time of its sealing; nil while it is not sealed.
  package var sealings: [(event: LogEntry.Event, digest: Digest, at: Instant?)] {
    roots.map { root in
      let version = root.header.version
      return (.root(version), root.metadata.signedDigest, sealed.roots[version]?.at)
    }
      + versions.map { policy in
        (.policy(policy.header.version), policy.metadata.signedDigest, sealing(of: policy))
      }
  }

  /// The policy with a digest (`Metadata.signedDigest`); nil when it is unknown.
  func policy(_ digest: Digest) -> RolePolicy? {
    policies.values.first { $0.metadata.signedDigest == digest }
  }

  /// The policy that a signature names, unless a newer one was in force when it was made.
  func policy(
    _ digest: Digest, signedAt instant: Instant, _ path: String
  ) throws(Refusal) -> RolePolicy {
    guard let policy = policy(digest) else {
      throw Refusal(
        .policyUnknown, path, el: "υπογράφηκε με άγνωστη πολιτική: \(digest.abbreviated)",
        en: "signed under an unknown policy: \(digest.abbreviated)")
    }
    let least = self.policy(at: instant).header.version
    guard sealed.policies.isEmpty || policy.header.version >= least else {
      throw Refusal(
        .policySuperseded, path,
        el: "υπογράφηκε με την πολιτική \(policy.header.version), ενώ ίσχυε η \(least): χρειάζεται "
          + "νέα υπογραφή",
        en: "signed under policy \(policy.header.version), but \(least) was in force: it must be "
          + "signed again")
    }
    return policy
  }

  /// The time at which a version of the policy was sealed; nil when it is not sealed.
  func sealing(of policy: RolePolicy) -> Instant? {
    sealed.policies[policy.header.version]?.at
  }

  /// The policy in force at an instant, as far as it is sealed; before that, the oldest.
  func policy(at instant: Instant) -> RolePolicy {
    SealedVersions.latest(sealed.policies, at: instant).flatMap { policies[$0] } ?? oldest
  }

  /// The end of a key's validity by the policy in force at an instant, or by the newest policy; for
  /// a key that the policy does not list, the sealing of the first policy without it.
  func end(of id: String, at instant: Instant?) -> Instant {
    let policy = instant.map { self.policy(at: $0) } ?? current.policy
    if let key = policy.keys[id] { return key.notAfter }
    let last = policies.filter { $0.value.keys[id] != nil }.keys.max() ?? 0
    let without = versions.filter { $0.header.version > last }
    return without.compactMap { sealing(of: $0) }.min() ?? instant ?? Instant(unix: .max)
  }

  /// The leak of a key that had leaked by an instant; nil if it had not. A leak is never taken
  /// back: the oldest version that declares it decides.
  func leak(of id: String, by instant: Instant) -> Leak? {
    for policy in versions {
      guard let from = policy.keys[id]?.leaked, from <= instant else { continue }
      return Leak(from: from, known: sealing(of: policy))
    }
    guard let from = supposed[id], from <= instant else { return nil }
    return Leak(from: from, known: nil)
  }

  /// The history as it would be if a key had leaked.
  func supposing(leakOf id: String, from instant: Instant) -> AuthorityHistory {
    var history = self
    history.supposed[id] = instant
    return history
  }

  /// The leak of a key.
  struct Leak: Hashable, Sendable {
    /// The instant from which its signatures do not count.
    let from: Instant
    /// The time at which the policy that says so was sealed; nil while it is not sealed.
    let known: Instant?

    /// Whether the leak was known to a person who sealed something at an instant.
    func isKnown(at instant: Instant) -> Bool { known.map { $0 <= instant } ?? false }

    /// Whether a person who sealed something at an instant cannot have known of the leak: within
    /// the same second only the log knows the order, and the sealing gets the benefit of the doubt.
    func isUnknown(at sealing: Instant) -> Bool { known.map { sealing <= $0 } ?? true }
  }

  /// The logs of all versions of the policy, newest first, each once: a replaced key signed the log
  /// before.
  package var formerLogs: [NoteVerifier] {
    var logs: [NoteVerifier] = []
    for log in versions.reversed().flatMap(\.logs) where !logs.contains(log) { logs.append(log) }
    return logs
  }
}
