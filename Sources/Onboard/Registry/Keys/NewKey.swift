import Crypto
import Ground

/// A newly made key, and the text of the file that will hold it.
package struct NewKey: Signer {
  package let publicKey: PublicKey
  private let key: Curve25519.Signing.PrivateKey

  /// Makes a random key.
  package init?() { self.init(Curve25519.Signing.PrivateKey()) }

  /// Makes a reproducible key from a label, for demonstrations.
  package init?(demonstration label: String) {
    let seed = Digest(of: Array("onboard demonstration, not a secret: \(label)".utf8)).bytes
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.init(key)
  }

  private init?(_ key: Curve25519.Signing.PrivateKey) {
    guard let publicKey = PublicKey(Array(key.publicKey.rawRepresentation)) else { return nil }
    self.publicKey = publicKey
    self.key = key
  }

  package func sign(_ message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }

  /// The text of the key file, encrypted with a passphrase.
  package func sealed(with passphrase: Passphrase, cost: Int = KeySeal.usualCost) throws -> [UInt8]
  {
    try KeySeal.seal(key, publicKey, under: passphrase, cost: cost).indented
  }

  /// The text of the key file, unencrypted.
  package func unsealed(isDemonstration: Bool) -> [UInt8] {
    var members: [String: JSONValue] = [
      "seed": .string(Hexadecimal.text(Array(key.rawRepresentation)))
    ]
    if isDemonstration { members["demonstration"] = .string(KeyFile.demonstrationNote) }
    return KeyFile.header(publicKey).with(members).indented
  }
}
