import Schema
import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads submitted files: regular files only, never through a symbolic link, each only once.
package enum FileReading {
  /// One byte more than the limit, so that a file that grows while being read is noticed.
  private static let most = 256 * 1024 + 1

  /// Reads a submitted file; of one above the limit, just enough to show that it is too large.
  package static func submitted(_ path: String) throws(FileFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
    defer { close(descriptor) }
    return try submitted(descriptor, path)
  }

  /// Reads a submitted file that is already open.
  package static func submitted(_ descriptor: Int32, _ path: String) throws(FileFault) -> [UInt8] {
    let size = try regularSize(of: descriptor, path)
    return try all(of: descriptor, path, expected: size + 1, most: most)
  }

  private static func regularSize(
    of descriptor: Int32, _ path: String
  ) throws(FileFault) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFault(path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileFault(
        path, Bilingual(el: "δεν είναι κανονικό αρχείο", en: "not a regular file"))
    }
    return Int(status.st_size)
  }

  /// Reads a document to be digested, of at most 64 MiB; never through a link.
  package static func document(_ path: String) throws(FileFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
    defer { close(descriptor) }
    let size = try regularSize(of: descriptor, path)
    guard size <= 64 << 20 else {
      throw FileFault(path, FileFault.tooLarge)
    }
    return try all(of: descriptor, path, expected: size + 1, most: 64 << 20 + 1)
  }

  /// Reads standard input to its end.
  package static func standardInput() throws(FileFault) -> [UInt8] {
    try all(of: STDIN_FILENO, "-", expected: 64 * 1024, most: most, isRegular: false)
  }

  /// Reads one of the tool's own files, of any size; nil when it does not exist.
  package static func existing(_ path: String, expected: Int = 64 * 1024) throws(FileFault)
    -> [UInt8]?
  {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileFault(path, errno: errno)
    }
    defer { close(descriptor) }
    return try all(of: descriptor, path, expected: expected + 1, most: .max)
  }

  private static func all(
    of descriptor: Int32, _ path: String, expected: Int, most: Int, isRegular: Bool = true
  ) throws(FileFault) -> [UInt8] {
    let descriptor = FileDescriptor(rawValue: descriptor)
    var bytes: [UInt8] = []
    var room = min(expected, most)
    while bytes.count < most {
      let wanted = min(room, most - bytes.count)
      let chunk: [UInt8]
      do {
        chunk = try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
          filled = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
      } catch {
        throw FileFault(path, error)
      }
      if chunk.isEmpty { break }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      // For a regular file, a short read happens only at its end.
      if isRegular, chunk.count < wanted { break }
      room = max(4096, expected - bytes.count)
    }
    return bytes
  }
}
