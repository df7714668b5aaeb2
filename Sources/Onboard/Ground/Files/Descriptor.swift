import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Whole writes to a file descriptor, and waiting for them.
package enum Descriptor {
  /// Writes all bytes, through interruptions and short writes; gives 0 or the error's number.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    do {
      try FileDescriptor(rawValue: descriptor).writeAll(bytes)
      return 0
    } catch {
      return (error as? Errno ?? .ioError).rawValue
    }
  }

  /// Waits until what was written is on the disk; gives 0 or the error's number.
  package static func flush(_ descriptor: Int32) -> Int32 {
    #if canImport(Darwin)
      // There `fsync` stops at the drive's own memory.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return 0 }
    #endif
    while fsync(descriptor) != 0 {
      if errno != EINTR { return errno }
    }
    return 0
  }
}
