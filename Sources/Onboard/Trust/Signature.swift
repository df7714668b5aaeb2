/// A signature over a message, and which key made it.
struct Signature: Hashable, Sendable {
  /// The key's identity (``PublicKey/id``).
  let keyID: String
  /// The 64 bytes of the signature.
  let bytes: [UInt8]
}
