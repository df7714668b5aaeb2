package import Ground
import Schema

/// Opens the key that a user names with `--key`.
package enum SigningKey {
  private static let agent = "agent:"

  /// Opens a key file by its path, or a key held by the ssh-agent by `agent:` and its identity.
  package static func open(
    _ name: String, passphrase: PassphraseSource
  ) throws(FileFault) -> any Signer {
    if name.hasPrefix(agent) { return try AgentKey.find(String(name.dropFirst(agent.count))) }
    return try SigningKeyFile.open(name, passphrase: passphrase)
  }

  /// The public half of a key, which needs no passphrase: from a key file, from the ssh-agent, or
  /// given as 64 digits.
  package static func publicKey(_ name: String) throws(FileFault) -> PublicKey {
    if name.hasPrefix(agent) {
      return try AgentKey.find(String(name.dropFirst(agent.count))).publicKey
    }
    if Hexadecimal.bytes(name)?.count == 32 {
      guard let key = PublicKey(hexadecimal: name) else {
        throw FileFault(
          name, Bilingual(el: "δεν είναι έγκυρο κλειδί Ed25519", en: "is no sound Ed25519 key"))
      }
      return key
    }
    return try SigningKeyFile.publicKey(name)
  }

  /// The public half of a key to be enrolled; a demonstration key is refused outside a
  /// demonstration.
  package static func publicKey(_ name: String, isDemonstration: Bool) throws(FileFault)
    -> PublicKey
  {
    let key = try publicKey(name)
    guard !isDemonstration, !name.hasPrefix(agent), Hexadecimal.bytes(name) == nil,
      try SigningKeyFile.isDemonstration(name)
    else { return key }
    throw FileFault(
      name,
      Bilingual(
        el: "είναι κλειδί επίδειξης, που το έχουν όλοι",
        en: "is a demonstration's key, which everybody has"))
  }
}
