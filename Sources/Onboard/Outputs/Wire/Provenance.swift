package import Ground
package import Schema

/// What all configurations of a run were made with; and by which rules.
package struct Provenance: Hashable, Sendable {
  /// Version of the compiler.
  package let compiler: String
  /// Digest of all rules, their texts included.
  package let rulebook: Digest
  /// Edition of the platform's policy.
  package let policy: String
  /// Digest of the register of municipalities.
  package let register: Digest
}

extension Provenance {
  /// The provenance of a run with a register.
  package init(_ compiler: Compiler) {
    self.init(
      compiler: Program.version,
      rulebook: Digest(of: Array(Rulebook.text(compiler.policy).utf8)),
      policy: compiler.policy.version,
      register: Digest(of: compiler.register.table))
  }
}
