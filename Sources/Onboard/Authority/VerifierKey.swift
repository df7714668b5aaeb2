/// The public key of a log or of a witness, in the form of signed notes:
/// `name+hash+base64(type ‖ key)` (c2sp.org/signed-note).
struct VerifierKey: Hashable, Sendable, CustomStringConvertible {
  /// The name under which it signs.
  let name: String
  /// What it signs.
  let kind: Kind
  /// The key.
  let publicKey: PublicKey

  /// What a key signs, with the type's byte.
  enum Kind: UInt8, Hashable, Sendable {
    /// Checkpoints of a log.
    case log = 0x01
    /// Cosignatures with a time (c2sp.org/tlog-cosignature, `cosignature/v1`).
    case witness = 0x04
  }

  init?(name: String, kind: Kind, publicKey: PublicKey) {
    guard Self.isName(name) else { return nil }
    self.name = name
    self.kind = kind
    self.publicKey = publicKey
  }

  /// Reads the form of signed notes; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Base64.bytes(String(parts[2])),
      let type = bytes.first, let kind = Kind(rawValue: type),
      let publicKey = PublicKey(Array(bytes.dropFirst()))
    else { return nil }
    self.init(name: String(parts[0]), kind: kind, publicKey: publicKey)
    guard description == text else { return nil }
  }

  /// The four bytes by which signatures name the key.
  var hash: [UInt8] {
    Array(
      Digest.bytes(of: Array(name.utf8) + [0x0A, kind.rawValue] + publicKey.bytes).prefix(4))
  }

  var description: String {
    "\(name)+\(Hexadecimal.text(hash))+\(Base64.text([kind.rawValue] + publicKey.bytes))"
  }

  /// Whether a text can be a name: no blank, no plus sign, printable ASCII only.
  static func isName(_ text: String) -> Bool {
    (1...255).contains(text.utf8.count)
      && text.utf8.allSatisfy { 0x21...0x7E ~= $0 && $0 != 0x2B }
  }
}
