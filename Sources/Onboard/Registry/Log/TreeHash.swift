import Crypto
import Ground

/// A hash in a Merkle tree over SHA-256 (RFC 6962 §2.1): of an entry, of a pair, of nothing.
package struct TreeHash: Hashable, Sendable {
  /// The 32 bytes of the hash.
  let bytes: [UInt8]

  /// Takes 32 bytes; nil for any other number of them.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Takes base 64 in its one spelling.
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

  /// The hash of two subtrees beside each other.
  static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
    TreeHash(SHA256.hash(data: [1] + left.bytes + right.bytes))
  }

  /// The hash of a tree with no entry.
  static let empty = TreeHash(SHA256.hash(data: [UInt8]()))

  /// The hash in base 64.
  package var base64: String { Base64.text(bytes) }
}

extension Base64 {
  /// The bytes of letters of the standard alphabet; nil for any other spelling of them.
  static func standard(_ text: some StringProtocol) -> [UInt8]? {
    let text = String(text)
    guard let bytes = bytes(text), self.text(bytes) == text else { return nil }
    return bytes
  }
}
