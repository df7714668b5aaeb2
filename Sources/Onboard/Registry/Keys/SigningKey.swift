package import Ground
import Schema

/// Opens the key that a user names with `--key`.
package enum SigningKey {
  private static let agent = "agent:"

  /// Opens a key file by its path, or a key held by the ssh-agent by `agent:` and its identity.
  ///
  /// - Parameter socket: The agent's socket; nil where there is none.
  package static func open(
    _ name: String, agent socket: String?, passphrase: PassphraseSource
  ) throws(FileFault) -> any Signer {
    if let held = held(name) { return try AgentKey.find(held, at: socket) }
    return try SigningKeyFile.open(name, passphrase: passphrase)
  }

  /// The public half of a key, which needs no passphrase: from a key file, from the ssh-agent, or
  /// given as 64 digits.
  ///
  /// - Parameter socket: The agent's socket; nil where there is none.
  package static func publicKey(
    _ name: String, agent socket: String?
  ) throws(FileFault) -> PublicKey {
    if let held = held(name) { return try AgentKey.find(held, at: socket).publicKey }
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
  package static func publicKey(
    _ name: String, agent socket: String?, isDemonstration: Bool
  ) throws(FileFault) -> PublicKey {
    let key = try publicKey(name, agent: socket)
    guard !isDemonstration, held(name) == nil, Hexadecimal.bytes(name) == nil,
      try SigningKeyFile.isDemonstration(name)
    else { return key }
    throw FileFault(
      name,
      Bilingual(
        el: "είναι κλειδί επίδειξης, που το έχουν όλοι",
        en: "is a demonstration's key, which everybody has"))
  }

  /// The name that a key has in the ssh-agent; nil for any other key.
  private static func held(_ name: String) -> String? {
    name.hasPrefix(agent) ? String(name.dropFirst(agent.count)) : nil
  }
}
