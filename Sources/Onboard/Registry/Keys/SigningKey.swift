package import Ground
import Schema

/// Where a signature comes from, by the name that a user gives with `--key`.
package enum SigningKey {
  private static let agent = "agent:"

  /// Opens a key: a key file by its path, or `agent:` and the identity of a key that the ssh-agent
  /// holds.
  package static func open(
    _ name: String, passphrase: PassphraseSource
  ) throws(FileFault) -> any Signer {
    if name.hasPrefix(agent) { return try AgentKey.find(String(name.dropFirst(agent.count))) }
    return try SigningKeyFile.open(name, passphrase: passphrase)
  }

  /// The public half of a key, which needs no passphrase: of a key file, of the ssh-agent's, or
  /// written as 64 digits.
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

  /// The public half of a key that is to be enrolled; a key that everybody has is refused where
  /// signatures count.
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
