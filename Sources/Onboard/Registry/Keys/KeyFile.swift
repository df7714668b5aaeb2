import Ground
import Outputs
import Schema

/// The parsed text of a key file, before its private half is decrypted (format `onboard-key/1`).
///
/// It is a JSON object with `format`, `keyid` and `publicKey`. The private half, 32 bytes, is held
/// in one of three ways:
/// - `kdf` and `sealed`: encrypted with ChaCha20-Poly1305 under a key that scrypt derives from a
///   passphrase. `sealed` is nonce, ciphertext and tag in base 64; everything else in the file, in
///   canonical form, is authenticated with it.
/// - `seed`: in hexadecimal, unencrypted.
/// - `demonstration` and `seed`: unencrypted, with a note that the key is public.
struct KeyFile: Hashable, Sendable {
  /// The public half as stated in the file.
  let publicKey: PublicKey
  /// The way in which the private half is held.
  let holding: Holding
  /// The file's members.
  let value: JSONValue

  /// The ways in which a file holds the private half.
  enum Holding: Hashable, Sendable {
    case sealed(KeySeal)
    case unsealed(seed: [UInt8])
    case demonstration(seed: [UInt8])
  }

  static let format = "onboard-key/1"

  /// The note in the key file of a demonstration.
  static let demonstrationNote =
    "DEMONSTRATION: this private key is public and worthless. Anybody can sign with it. "
    + "Never enrol it in an authority that counts."

  /// Parses a key file; nil when it is in another format.
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

  /// The members that every key file has.
  static func header(_ publicKey: PublicKey) -> JSONValue {
    [
      "format": .string(format), "keyid": .string(publicKey.id),
      "publicKey": .string(publicKey.hexadecimal),
    ]
  }
}
