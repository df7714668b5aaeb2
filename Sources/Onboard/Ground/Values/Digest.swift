import Crypto

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits.
///
/// It is computed from bytes or parsed from such digits, so no other text can be mistaken for one.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// The 32 bytes.
  package let bytes: [UInt8]

  /// Computes the digest of bytes.
  package init(of bytes: [UInt8]) { self.bytes = Array(SHA256.hash(data: bytes)) }

  /// Parses 64 hexadecimal digits; nil for anything else, capitals included.
  package init?(_ text: String) {
    guard let bytes = Hexadecimal.bytes(text), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// The 64 digits.
  package var description: String { Hexadecimal.text(bytes) }

  /// The first 16 digits and an ellipsis, enough to identify a digest in a sentence.
  package var abbreviated: String { description.prefix(16) + "…" }

  /// The digest in base 64, as a page's Content Security Policy requires.
  package var base64: String { Base64.text(bytes) }
}

extension JSONValue {
  /// A digest as a JSON string.
  package static func digest(_ digest: Digest) -> JSONValue { .string(digest.description) }

  /// The digest, if the value is a string that holds one.
  package var digest: Digest? { text.flatMap { Digest($0) } }
}
