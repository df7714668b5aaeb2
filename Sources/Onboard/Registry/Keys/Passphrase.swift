import CLibrary
import Ground

#if canImport(Darwin)
  import Darwin
#endif

/// A passphrase, in memory that is overwritten when nobody needs it any more.
///
/// It never becomes a `String`, whose copies nobody could find again.
package final class Passphrase {
  /// The bytes as they were typed.
  let bytes: UnsafeMutableRawBufferPointer

  /// How long a passphrase may be.
  static let most = 1024
  /// How long a new passphrase must be.
  static let least = 12

  /// Takes the first line of what was read, and overwrites the rest.
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

  /// Whether two passphrases are the same.
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
