import Crypto
package import Ground

/// A public key for Ed25519 signatures (RFC 8032), with its identity in TUF's terms.
package struct PublicKey: Hashable, Sendable {
  /// The 32 bytes of the key.
  package let bytes: [UInt8]

  /// Takes 32 bytes; nil when they are not a point of the curve, or one of small order, for which
  /// anybody can make valid signatures.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 32, !Self.isSmallOrder(bytes),
      (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil
    else { return nil }
    self.bytes = bytes
  }

  /// Parses 64 hexadecimal digits.
  package init?(hexadecimal: String) {
    guard let bytes = Hexadecimal.bytes(hexadecimal) else { return nil }
    self.init(bytes)
  }

  /// The key as 64 hexadecimal digits.
  package var hexadecimal: String { Hexadecimal.text(bytes) }

  /// The key in the form of TUF metadata (TUF 1.0 §4.2).
  package var metadata: JSONValue {
    ["keytype": "ed25519", "keyval": ["public": .string(hexadecimal)], "scheme": "ed25519"]
  }

  /// The key's identity: SHA-256 of its metadata in canonical form (TUF 1.0 §4.2).
  package var id: String { Digest(of: metadata.canonical).description }

  /// Whether a 64-byte signature over a message was made with the private half.
  func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
    guard signature.count == 64,
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
    else { return false }
    return key.isValidSignature(signature, for: message)
  }

  /// Whether a point has an order of 1, 2, 4 or 8, in any of its encodings.
  ///
  /// The table holds the y coordinates of those points, with both signs and beyond the field's
  /// prime: RFC 7748 §6.1 and “Taming the many EdDSAs” (2020), table 6a.
  private static func isSmallOrder(_ bytes: [UInt8]) -> Bool {
    let coordinate = bytes.dropLast() + [bytes[31] & 0x7F]
    return smallOrder.contains(Hexadecimal.text(coordinate))
  }

  private static let smallOrder: Set<String> = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  ]
}

/// A source of Ed25519 signatures: a key read from a file, or an agent that holds one.
package protocol Signer {
  /// The public half of the key.
  var publicKey: PublicKey { get }

  /// The 64-byte signature of a message.
  func sign(_ message: [UInt8]) throws -> [UInt8]
}
