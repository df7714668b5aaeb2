package import Ground
package import Schema

/// What all configurations of a run were made with: the compiler, the rules, the policy and the
/// register.
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
      rulebook: Digest(of: Array(Rulebook.text(compiler.policy).utf8)),
      policy: compiler.policy.version,
      register: Digest(of: compiler.register.table))
  }
}
