import Ground

/// An entry of the log: the digest of an envelope, and nothing about what it approves.
package struct LogEntry: Hashable, Sendable {
  /// SHA-256 of the envelope, in hexadecimal.
  package let digest: String

  private static let header = "onboard-log-entry/v1\n"
  /// How long an entry is: its header, 64 digits, a line break.
  package static let length = header.utf8.count + 65

  /// The entry for an envelope.
  package init(of envelope: [UInt8]) { digest = Digest.of(envelope) }

  /// The entry for a digest; nil when it is not 64 hexadecimal digits in lower case.
  package init?(digest: String) {
    let isDigit = { (digit: UInt8) in
      digit >= 0x30 && digit <= 0x39 || digit >= 0x61 && digit <= 0x66
    }
    guard digest.utf8.count == 64, digest.utf8.allSatisfy(isDigit) else { return nil }
    self.digest = digest
  }

  /// Reads an entry as it stands in the log; nil for anything else.
  package init?(_ data: ArraySlice<UInt8>) {
    let text = String(decoding: data, as: UTF8.self)
    guard text.utf8.count == Self.length, text.utf8.last == 0x0A, text.hasPrefix(Self.header)
    else { return nil }
    self.init(digest: String(text.utf8.dropFirst(Self.header.utf8.count).dropLast()) ?? "")
  }

  /// What is hashed into the tree.
  package var data: [UInt8] { Array((Self.header + digest + "\n").utf8) }

  /// The hash of the entry in the tree.
  var hash: TreeHash { .leaf(data) }
}

extension LogEntry: CustomStringConvertible {
  package var description: String { digest }
}
