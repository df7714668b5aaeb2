#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes a file that must not exist yet.
package enum NewFile {
  /// Refuses a path that is taken, so that the user is not asked anything in vain.
  package static func demandFree(_ path: String) throws(FileFault) {
    guard try !Discovery.exists(path) else { throw FileFault(path, errno: EEXIST) }
  }

  /// Writes bytes to a new file and waits for the disk; an existing file is kept and reported.
  /// Faults give the name that the user knows.
  package static func write(
    _ bytes: [UInt8], to path: String, in folder: Int32 = AT_FDCWD, mode: UInt32 = 0o644,
    called name: String? = nil
  ) throws(FileFault) {
    let descriptor = retrying {
      openat(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode))
    }
    guard descriptor >= 0 else { throw FileFault(name ?? path, errno: errno) }
    var failure = Descriptor.write(bytes, to: descriptor)
    if failure == 0 { failure = Descriptor.flush(descriptor) }
    let closing = Descriptor.close(descriptor)
    if failure == 0 { failure = closing }
    guard failure == 0 else {
      _ = retrying { unlinkat(folder, path, 0) }
      throw FileFault(name ?? path, errno: failure)
    }
  }
}
