/// A signature over a message, and the identity of the key that made it.
package struct Signature: Hashable, Sendable {
  /// The key's identity (``PublicKey/id``).
  package let keyID: String
  /// The 64 bytes of the signature.
  package let bytes: [UInt8]

  package init(keyID: String, bytes: [UInt8]) {
    self.keyID = keyID
    self.bytes = bytes
  }
}
