package import Ground

/// An entry of the log: the digest of an envelope, which reveals nothing about its content.
package struct LogEntry: Hashable, Sendable {
  /// The digest of the envelope.
  package let digest: Digest

  private static let header = "onboard-log-entry/v1\n"
  /// The length of an entry in bytes: its header, 64 digits and a line break.
  package static let length = header.utf8.count + 65

  /// The entry for an envelope.
  package init(of envelope: [UInt8]) { digest = Digest(of: envelope) }

  /// The entry for a digest.
  package init(_ digest: Digest) { self.digest = digest }

  /// Parses an entry as stored in the log; nil for anything else.
  package init?(_ data: ArraySlice<UInt8>) {
    let text = String(decoding: data, as: UTF8.self)
    guard text.utf8.count == Self.length, text.utf8.last == 0x0A, text.hasPrefix(Self.header),
      let digits = String(text.utf8.dropFirst(Self.header.utf8.count).dropLast()),
      let digest = Digest(digits)
    else { return nil }
    self.init(digest)
  }

  /// The bytes that are hashed into the tree.
  package var data: [UInt8] { Array("\(Self.header)\(digest)\n".utf8) }

  /// The hash of the entry in the tree, as a leaf.
  var hash: TreeHash { .leaf(data) }
}

extension LogEntry: CustomStringConvertible {
  package var description: String { digest.description }
}
