import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Complete writes to a file descriptor, and flushes to the disk.
package enum Descriptor {
  /// Writes all bytes, despite interruptions and short writes; returns 0 or the error number.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    do {
      try FileDescriptor(rawValue: descriptor).writeAll(bytes)
      return 0
    } catch {
      return (error as? Errno ?? .ioError).rawValue
    }
  }

  /// Closes a descriptor; returns 0 or the error number. The descriptor is gone even after an
  /// interruption.
  package static func close(_ descriptor: Int32) -> Int32 {
    systemClose(descriptor) == 0 || errno == EINTR ? 0 : errno
  }

  private static func systemClose(_ descriptor: Int32) -> Int32 {
    #if canImport(Darwin)
      Darwin.close(descriptor)
    #elseif canImport(Musl)
      Musl.close(descriptor)
    #else
      Glibc.close(descriptor)
    #endif
  }

  /// Waits until written data is on the disk; returns 0 or the error number.
  package static func flush(_ descriptor: Int32) -> Int32 {
    #if canImport(Darwin)
      // On Darwin, `fsync` only reaches the drive's own memory.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return 0 }
    #endif
    return retrying { fsync(descriptor) } == 0 ? 0 : errno
  }
}
