import Crypto
import Ground

/// A SHA-256 hash in a Merkle tree (RFC 6962 §2.1): of an entry, of a pair, or of an empty tree.
package struct TreeHash: Hashable, Sendable {
  /// The 32 bytes of the hash.
  let bytes: [UInt8]

  /// Takes 32 bytes; nil for any other length.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Decodes base 64 in its canonical spelling only.
  init?(base64 text: some StringProtocol) {
    guard let bytes = Base64.standard(text) else { return nil }
    self.init(bytes)
  }

  private init(_ digest: SHA256.Digest) { bytes = Array(digest) }

  /// The hash of an entry.
  static func leaf(_ data: [UInt8]) -> TreeHash {
    var hash = SHA256()
    hash.update(data: [0])
    hash.update(data: data)
    return TreeHash(hash.finalize())
  }

  /// The hash of two adjacent subtrees.
  static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
    TreeHash(SHA256.hash(data: [1] + left.bytes + right.bytes))
  }

  /// The hash of an empty tree.
  static let empty = TreeHash(SHA256.hash(data: [UInt8]()))

  /// The hash in base 64.
  package var base64: String { Base64.text(bytes) }
}

extension Base64 {
  /// Decodes standard base 64; nil for any spelling but the canonical one.
  static func standard(_ text: some StringProtocol) -> [UInt8]? {
    let text = String(text)
    guard let bytes = bytes(text), self.text(bytes) == text else { return nil }
    return bytes
  }
}
