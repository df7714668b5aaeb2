/// An entry of the log: the digest of an envelope, and nothing about what it approves.
struct LogEntry: Hashable, Sendable {
  /// SHA-256 of the envelope, in hexadecimal.
  let digest: String

  private static let header = "onboard-log-entry/v1\n"
  /// How long an entry is: its header, 64 digits, a line break.
  static let length = header.utf8.count + 65

  /// The entry for an envelope.
  init(of envelope: [UInt8]) { digest = Digest.of(envelope) }

  /// The entry for a digest; nil when it is not 64 hexadecimal digits in lower case.
  init?(digest: String) {
    guard digest.utf8.count == 64, Hexadecimal.bytes(digest) != nil else { return nil }
    self.digest = digest
  }

  /// Reads an entry as it stands in the log; nil for anything else.
  init?(_ data: some Collection<UInt8>) {
    let digits = data.dropFirst(Self.header.utf8.count).prefix(64)
    self.init(digest: String(decoding: Array(digits), as: UTF8.self))
    guard self.data.elementsEqual(data) else { return nil }
  }

  /// What is hashed into the tree.
  var data: [UInt8] { Array((Self.header + digest + "\n").utf8) }

  /// The hash of the entry in the tree.
  var hash: TreeHash { .leaf(data) }
}

extension LogEntry: CustomStringConvertible {
  var description: String { digest }
}
