import Crypto
import CryptoExtras
import Ground

/// A private key encrypted with a passphrase: scrypt (RFC 7914) and ChaCha20-Poly1305 (RFC 8439).
struct KeySeal: Hashable, Sendable {
  /// The cost parameter of scrypt, a power of two.
  let cost: Int
  private let salt: [UInt8]
  private let box: [UInt8]

  /// 128 MiB and about a third of a second: OWASP's first choice for scrypt.
  static let usualCost = 1 << 17
  /// The costs that a file may ask for: enough for safety, but not so much that they block a
  /// machine.
  private static let costs = [1 << 14, 1 << 15, 1 << 16, 1 << 17, 1 << 18]
  private static let blockSize = 8

  /// Reads the members `kdf` and `sealed` of a key file.
  init?(_ value: JSONValue) {
    guard let kdf = value["kdf"], let cost = kdf["n"]?.number, Self.costs.contains(cost),
      let salt = kdf["salt"]?.text.flatMap(Base64.bytes), salt.count == 16,
      kdf == Self.parameters(cost, salt),
      let box = value["sealed"]?.text.flatMap(Base64.bytes), box.count == 12 + 32 + 16
    else { return nil }
    (self.cost, self.salt, self.box) = (cost, salt, box)
  }

  /// Writes a key file whose private key is encrypted with a passphrase.
  static func seal(
    _ key: Curve25519.Signing.PrivateKey, _ publicKey: PublicKey, under passphrase: Passphrase,
    cost: Int = usualCost
  ) throws -> JSONValue {
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let head = KeyFile.header(publicKey).with(["kdf": parameters(cost, salt)])
    let box = try ChaChaPoly.seal(
      key.rawRepresentation, using: try symmetric(passphrase, cost, salt),
      authenticating: head.canonical)
    return head.with(["sealed": .string(Base64.text(Array(box.combined)))])
  }

  /// The decrypted private key; nil when the passphrase is wrong or the file was altered.
  func open(_ file: KeyFile, with passphrase: Passphrase) -> Curve25519.Signing.PrivateKey? {
    guard case .object(var members) = file.value else { return nil }
    members["sealed"] = nil
    guard let key = try? Self.symmetric(passphrase, cost, salt),
      let box = try? ChaChaPoly.SealedBox(combined: box),
      let seed = try? ChaChaPoly.open(
        box, using: key, authenticating: JSONValue.object(members).canonical)
    else { return nil }
    return try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
  }

  private static func symmetric(
    _ passphrase: Passphrase, _ cost: Int, _ salt: [UInt8]
  ) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: UnsafeRawBufferPointer(passphrase.bytes), salt: salt, outputByteCount: 32,
      rounds: cost, blockSize: blockSize, parallelism: 1)
  }

  private static func parameters(_ cost: Int, _ salt: [UInt8]) -> JSONValue {
    [
      "n": .number(cost), "name": "scrypt", "p": 1, "r": .number(blockSize),
      "salt": .string(Base64.text(salt)),
    ]
  }
}
