import Crypto
import Schema

/// SHA-256, in hexadecimal where nothing else is asked for.
enum Digest {
  /// The digest of bytes.
  static func of(_ bytes: [UInt8]) -> String { Hexadecimal.text(self.bytes(of: bytes)) }

  /// The 32 bytes of the digest of bytes.
  static func bytes(of bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// Whether a text is a digest: 64 hexadecimal digits.
  static func isDigest(_ text: String) -> Bool { Hexadecimal.bytes(text)?.count == 32 }

  /// The digest of bytes in base 64, as a page's policy for its content wants it.
  static func base64(of bytes: [UInt8]) -> String { Base64.text(self.bytes(of: bytes)) }
}

extension Provenance {
  /// The provenance of a run with a register.
  init(_ compiler: Compiler) {
    self.init(
      compiler: Onboard.version,
      rulebook: Digest.of(Array(Rulebook.text.utf8)),
      policy: compiler.policy.version,
      register: Digest.of(compiler.register.table))
  }
}
