import Ground

/// The messages of the ssh-agent protocol that are used here (draft-ietf-sshm-ssh-agent).
enum AgentMessage {
  static let failure: UInt8 = 5
  static let requestIdentities: UInt8 = 11
  static let identitiesAnswer: UInt8 = 12
  static let signRequest: UInt8 = 13
  static let signResponse: UInt8 = 14

  /// The name of Ed25519 in SSH (RFC 8709).
  static let algorithm = Array("ssh-ed25519".utf8)

  /// A number as four bytes, most significant first.
  static func number(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// Bytes preceded by their count.
  static func string(_ bytes: [UInt8]) -> [UInt8] { number(bytes.count) + bytes }

  /// A public key in SSH's encoding.
  static func blob(of key: PublicKey) -> [UInt8] { string(algorithm) + string(key.bytes) }

  /// The fingerprint that OpenSSH shows for a public key: `SHA256:` and base 64 without padding.
  static func fingerprint(of key: PublicKey) -> String {
    let text = Digest(of: blob(of: key)).base64
    return "SHA256:" + String(text.prefix { $0 != "=" })
  }

  /// The Ed25519 keys listed in an answer; nil for an answer of another type.
  static func identities(_ message: [UInt8]) -> [PublicKey]? {
    var reader = Reader(message)
    guard reader.byte() == identitiesAnswer, let count = reader.number() else { return nil }
    var keys: [PublicKey] = []
    for _ in 0..<min(count, message.count) {
      guard let blob = reader.string(), reader.string() != nil else { return nil }
      var parts = Reader(blob)
      guard parts.string() == algorithm, let bytes = parts.string(), parts.isAtEnd,
        let key = PublicKey(bytes)
      else { continue }
      keys.append(key)
    }
    return reader.isAtEnd ? keys : nil
  }

  /// The signature in an answer; nil for an answer of another type.
  static func signature(_ message: [UInt8]) -> [UInt8]? {
    var reader = Reader(message)
    guard reader.byte() == signResponse, let blob = reader.string(), reader.isAtEnd else {
      return nil
    }
    var parts = Reader(blob)
    guard parts.string() == algorithm, let bytes = parts.string(), parts.isAtEnd else { return nil }
    return bytes
  }

  /// Reads the fields of a message; nil where it is too short.
  private struct Reader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func byte() -> UInt8? { rest.popFirst() }

    mutating func number() -> Int? {
      guard rest.count >= 4 else { return nil }
      let number = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(4)
      return number
    }

    mutating func string() -> [UInt8]? {
      guard let count = number(), count <= rest.count else { return nil }
      let bytes = Array(rest.prefix(count))
      rest = rest.dropFirst(count)
      return bytes
    }
  }
}
