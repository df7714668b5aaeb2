/// One generated file, in memory.
package struct Artifact: Sendable {
  /// The path relative to the output folder.
  package let path: String
  /// The bytes, including the final line break.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
