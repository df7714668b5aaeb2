import Ground
import Outputs
import Schema

/// The text of a key file, before it is opened (format `onboard-key/1`).
///
/// A JSON object with `format`, `keyid` and `publicKey`, and one of three ways to hold the private
/// half, which is 32 bytes:
/// - `kdf` and `sealed`: encrypted with ChaCha20-Poly1305 under a key that scrypt derives from a
///   passphrase. `sealed` is nonce, ciphertext and tag in base 64; everything else in the file, in
///   canonical form, is authenticated with it.
/// - `seed`: in hexadecimal, as it is.
/// - `demonstration` and `seed`: as it is, with a note that everybody has the key.
struct KeyFile: Hashable, Sendable {
  /// The public half, as the file has it.
  let publicKey: PublicKey
  /// How the private half is held.
  let holding: Holding
  /// The file's members.
  let value: JSONValue

  /// How a file holds the private half.
  enum Holding: Hashable, Sendable {
    case sealed(KeySeal)
    case unsealed(seed: [UInt8])
    case demonstration(seed: [UInt8])
  }

  static let format = "onboard-key/1"

  /// What a demonstration's key file says about itself.
  static let demonstrationNote =
    "DEMONSTRATION: this private key is public and worthless. Anybody can sign with it. "
    + "Never enrol it in an authority that counts."

  /// Reads the text of a key file; nil when it is in another format.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONReader.read(bytes), let members = value.members,
      value["format"]?.text == Self.format,
      let publicKey = value["publicKey"]?.text.flatMap(PublicKey.init(hexadecimal:)),
      value["keyid"]?.text == publicKey.id
    else { return nil }
    self.publicKey = publicKey
    self.value = value
    let names = Set(members.keys).subtracting(["format", "keyid", "publicKey"])
    switch names {
    case ["kdf", "sealed"]:
      guard let seal = KeySeal(value) else { return nil }
      holding = .sealed(seal)
    case ["seed"]:
      guard let seed = Self.seed(value) else { return nil }
      holding = .unsealed(seed: seed)
    case ["demonstration", "seed"]:
      guard value["demonstration"]?.text == Self.demonstrationNote, let seed = Self.seed(value)
      else { return nil }
      holding = .demonstration(seed: seed)
    default: return nil
    }
  }

  private static func seed(_ value: JSONValue) -> [UInt8]? {
    guard let seed = value["seed"]?.text.flatMap(Hexadecimal.bytes), seed.count == 32 else {
      return nil
    }
    return seed
  }

  /// What every key file says about its key.
  static func header(_ publicKey: PublicKey) -> JSONValue {
    [
      "format": .string(format), "keyid": .string(publicKey.id),
      "publicKey": .string(publicKey.hexadecimal),
    ]
  }
}
