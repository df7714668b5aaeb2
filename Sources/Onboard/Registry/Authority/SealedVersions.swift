import Ground

/// The sealing time of each version of the authority, according to the log's entries.
package struct SealedVersions: Hashable, Sendable {
  /// The sealed roots, by version.
  private(set) var roots: [Int: Seal] = [:]
  /// The sealed policies, by version.
  private(set) var policies: [Int: Seal] = [:]

  /// The sealing of one version.
  struct Seal: Hashable, Sendable {
    /// The digest of the version's signed part.
    let digest: Digest
    /// The time of the sealing, from which the version counts.
    let at: Instant
  }

  /// Makes an empty collection, in which no version is sealed.
  package init() {}

  /// Takes the versions from the signed entries of a log, oldest first.
  package init(_ entries: some Sequence<LogEntry>) { add(entries) }

  /// Takes more entries, which are newer than those before.
  mutating func add(_ entries: some Sequence<LogEntry>) {
    for entry in entries {
      guard case .sealed(let event, let at) = entry.kind else { continue }
      let seal = Seal(digest: entry.digest, at: at)
      switch event {
      case .root(let version): roots[version] = roots[version] ?? seal
      case .policy(let version): policies[version] = policies[version] ?? seal
      case .decision: break
      }
    }
  }

  /// The newest version that was in force before an instant; nil before the first.
  static func latest(_ sealed: [Int: Seal], before instant: Instant) -> Int? {
    sealed.filter { $0.value.at < instant }.keys.max()
  }

  /// The newest version in force at an instant, including one sealed just then.
  static func latest(_ sealed: [Int: Seal], at instant: Instant) -> Int? {
    sealed.filter { $0.value.at <= instant }.keys.max()
  }
}
