/// The bytes of a text as a key of tables: a text with Greek letters would be normalised for each
/// comparison and each hash.
public struct WrittenBytes: Hashable, Sendable {
  /// The bytes, in UTF-8.
  public let bytes: [UInt8]

  /// Makes a key of some bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Hashes all bytes at once.
  public func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
