package import Ground
package import Schema

/// The provenance of a run's configurations: the compiler, the rules, the policy and the register.
package struct Provenance: Hashable, Sendable {
  /// The version of the compiler.
  package let compiler: String
  /// The digest of all rules, including their texts.
  package let rulebook: Digest
  /// The edition of the platform's policy.
  package let policy: String
  /// The digest of the register of municipalities.
  package let register: Digest
}

extension Provenance {
  /// The provenance of everything made by a compiler.
  package init(_ compiler: Compiler) {
    self.init(
      compiler: Program.version,
      rulebook: Self.rulebook(under: compiler.policy),
      policy: compiler.policy.version,
      register: Digest(of: compiler.register.table))
  }

  /// The digest of all rules, including their texts, under an edition of the policy.
  static func rulebook(under policy: PlatformPolicy) -> Digest {
    rulebooks[ObjectIdentifier(policy)] ?? Digest(of: Array(Rulebook.text(policy).utf8))
  }

  /// The digests for the existing editions: a registry asks for them once for each record.
  private static let rulebooks = Dictionary(
    uniqueKeysWithValues: PlatformPolicy.editions.map {
      (ObjectIdentifier($0), Digest(of: Array(Rulebook.text($0).utf8)))
    })
}
