import Crypto
import Schema

/// SHA-256, in hexadecimal where nothing else is asked for.
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

  /// The digest of bytes in base 64, as a page's policy for its content wants it.
  static func base64(of bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let digest = Array(SHA256.hash(data: bytes)) + [0]
    var text: [UInt8] = []
    for start in stride(from: 0, to: digest.count, by: 3) {
      let three = digest[start..<start + 3].reduce(0) { $0 << 8 | Int($1) }
      for shift in [18, 12, 6, 0] { text.append(letters[three >> shift & 63]) }
    }
    return String(decoding: text.dropLast(), as: UTF8.self) + "="
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
