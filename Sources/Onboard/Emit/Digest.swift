import Crypto
import Schema

/// SHA-256 in hexadecimal.
enum Digest {
  /// The digest of bytes.
  static func of(_ bytes: [UInt8]) -> String {
    let digest = SHA256.hash(data: bytes)
    return String(unsafeUninitializedCapacity: 64) { text in
      var index = 0
      for byte in digest {
        text[index] = hexadecimal(byte >> 4)
        text[index + 1] = hexadecimal(byte & 0xF)
        index += 2
      }
      return index
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x57 + digit
  }
}

extension Provenance.Shared {
  /// The provenance of a run with a register.
  init(_ compiler: Compiler) {
    self.init(
      compiler: Onboard.version,
      rulebook: Digest.of(Array(Rulebook.text.utf8)),
      policy: compiler.policy.version,
      register: Digest.of(compiler.register.table))
  }
}
