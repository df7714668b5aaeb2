import Schema

/// One generated file, in memory.
struct Artifact: Sendable {
  /// The path below the output folder.
  let path: String
  /// The bytes, to the final line break.
  let bytes: [UInt8]
}

/// What all configurations of a run were made with; digests are SHA-256 in hexadecimal.
struct Provenance: Hashable, Sendable {
  /// Version of the compiler.
  let compiler: String
  /// Digest of all rules, their texts included.
  let rulebook: String
  /// Edition of the platform's policy.
  let policy: String
  /// Digest of the register of municipalities.
  let register: String
}
