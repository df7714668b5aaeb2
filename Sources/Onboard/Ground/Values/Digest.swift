import Crypto

/// SHA-256, in hexadecimal where nothing else is asked for.
package enum Digest {
  /// The digest of bytes.
  package static func of(_ bytes: [UInt8]) -> String { Hexadecimal.text(self.bytes(of: bytes)) }

  /// The 32 bytes of the digest of bytes.
  package static func bytes(of bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// Whether a text is a digest: 64 hexadecimal digits.
  package static func isDigest(_ text: String) -> Bool { Hexadecimal.bytes(text)?.count == 32 }

  /// The digest of bytes in base 64, as a page's policy for its content wants it.
  package static func base64(of bytes: [UInt8]) -> String { Base64.text(self.bytes(of: bytes)) }
}
