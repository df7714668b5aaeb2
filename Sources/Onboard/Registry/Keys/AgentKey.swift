import Ground
import Schema

/// A private key that an ssh-agent holds and never reveals.
///
/// The agent signs the message itself, not a digest or a wrapper of it: the result is the same
/// Ed25519 signature that a key file would make.
struct AgentKey: Signer {
  let publicKey: PublicKey
  private let socket: String
  private let name: String

  /// The time that an agent may take to list its keys, in seconds.
  private static let listing = 5
  /// The time that a person may take to allow a signature or to touch a token, in seconds.
  private static let signing = 60

  /// Finds a key by its identity (`PublicKey.id`) or by the fingerprint that OpenSSH shows.
  ///
  /// - Parameter socket: The agent's socket, which `SSH_AUTH_SOCK` names; nil when that is not set.
  static func find(_ name: String, at socket: String?) throws(FileFault) -> AgentKey {
    guard let socket else {
      throw FileFault(
        "agent:" + name,
        Bilingual(
          el: "δεν τρέχει ssh-agent (δεν ορίζεται SSH_AUTH_SOCK)",
          en: "no ssh-agent is running (SSH_AUTH_SOCK is not set)"))
    }
    let connection = try AgentConnection(socket, seconds: listing)
    let answer = try connection.ask([AgentMessage.requestIdentities])
    guard let keys = AgentMessage.identities(answer) else { throw refused(socket) }
    guard
      let key = keys.first(where: { $0.id == name || AgentMessage.fingerprint(of: $0) == name })
    else {
      throw FileFault(
        "agent:" + name,
        Bilingual(
          el: "το ssh-agent δεν έχει τέτοιο κλειδί ssh-ed25519",
          en: "the ssh-agent has no such ssh-ed25519 key"))
    }
    return AgentKey(publicKey: key, socket: socket, name: name)
  }

  func sign(_ message: [UInt8]) throws -> [UInt8] {
    let connection = try AgentConnection(socket, seconds: Self.signing)
    let request =
      [AgentMessage.signRequest] + AgentMessage.string(AgentMessage.blob(of: publicKey))
      + AgentMessage.string(message) + AgentMessage.number(0)
    let answer = try connection.ask(request)
    guard let signature = AgentMessage.signature(answer) else { throw Self.refused(socket) }
    guard publicKey.isValid(signature, for: message) else {
      throw FileFault(
        "agent:" + name,
        Bilingual(
          el: "η υπογραφή του ssh-agent δεν ισχύει για το μήνυμα",
          en: "the ssh-agent's signature does not hold for the message"))
    }
    return signature
  }

  private static func refused(_ socket: String) -> FileFault {
    FileFault(
      socket, Bilingual(el: "το ssh-agent αρνήθηκε", en: "the ssh-agent refused"))
  }
}
