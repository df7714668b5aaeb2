import CLibrary
import Ground

#if canImport(Darwin)
  import Darwin
#endif

/// A passphrase, in memory that is overwritten as soon as it is no longer needed.
///
/// It never becomes a `String`, because the copies of a `String` cannot be found and erased.
package final class Passphrase {
  /// The bytes as they were typed.
  let bytes: UnsafeMutableRawBufferPointer

  /// The longest passphrase that is read, in bytes.
  static let most = 1024
  /// The shortest passphrase allowed for a new key, in bytes.
  static let least = 12

  /// Takes the first line of a buffer and overwrites the buffer.
  init(takingLineOf buffer: UnsafeMutableRawBufferPointer) {
    let end = buffer.firstIndex { $0 == 0x0A } ?? buffer.count
    let count = end > 0 && buffer[end - 1] == 0x0D ? end - 1 : end
    bytes = .allocate(byteCount: count, alignment: 1)
    bytes.copyBytes(from: buffer[..<count])
    Self.wipe(buffer)
  }

  deinit {
    Self.wipe(bytes)
    bytes.deallocate()
  }

  /// Whether two passphrases are equal.
  func matches(_ other: Passphrase) -> Bool { bytes.elementsEqual(other.bytes) }

  /// Overwrites memory with zeros.
  static func wipe(_ buffer: UnsafeMutableRawBufferPointer) {
    #if canImport(Darwin)
      _ = memset_s(buffer.baseAddress, buffer.count, 0, buffer.count)
    #else
      onboard_wipe(buffer.baseAddress, buffer.count)
    #endif
  }
}
