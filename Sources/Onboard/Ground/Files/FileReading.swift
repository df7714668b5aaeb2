import Schema
import SystemPackage

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads files: regular files only, of bounded size, each only once and without blocking.
package enum FileReading {
  /// One byte more than the limit, so that a file that grows while being read is noticed.
  package static let mostSubmitted = Source.largest + 1
  /// The largest file that is read, unless its format has a smaller limit.
  package static let largest = 64 << 20

  /// Reads a submitted file; if it is above the limit, just enough to show that it is too large.
  package static func submitted(_ path: String) throws(FileFault) -> [UInt8] {
    let descriptor = retrying { open(path, flags | O_NOFOLLOW) }
    guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
    defer { close(descriptor) }
    return try submitted(descriptor, path)
  }

  /// Reads a submitted file that is already open.
  package static func submitted(_ descriptor: Int32, _ path: String) throws(FileFault) -> [UInt8] {
    let size = try regularSize(of: descriptor, path)
    return try all(of: descriptor, path, expected: size + 1, most: mostSubmitted)
  }

  /// Reads a file named by the user, of bounded size; never through a link.
  package static func document(
    _ path: String, atMost most: Int = largest
  ) throws(FileFault) -> [UInt8] {
    try regular(in: AT_FDCWD, path, called: path, atMost: most)
  }

  /// Reads a file named by the user, which may be a symbolic link to a regular file.
  package static func named(_ path: String, atMost most: Int) throws(FileFault) -> [UInt8] {
    try regular(in: AT_FDCWD, path, called: path, atMost: most, isLinkFine: true)
  }

  /// Reads a regular file of bounded size in an open folder; anything else, such as a pipe, is
  /// refused at once.
  package static func regular(
    in folder: Int32, _ name: String, called path: String, atMost most: Int,
    isLinkFine: Bool = false
  ) throws(FileFault) -> [UInt8] {
    let descriptor = retrying {
      openat(folder, name, flags | (isLinkFine ? 0 : O_NOFOLLOW))
    }
    guard descriptor >= 0 else {
      throw failure(errno, of: name, in: folder, called: path, isLinkFine: isLinkFine)
    }
    defer { close(descriptor) }
    let size = try regularSize(of: descriptor, path)
    guard size <= most else { throw FileFault.tooLarge(path, most: most) }
    let bytes = try all(of: descriptor, path, expected: size + 1, most: most + 1)
    guard bytes.count <= most else { throw FileFault.tooLarge(path, most: most) }
    return bytes
  }

  private static let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC

  /// The fault of a file that did not open, by the kind of file: error numbers differ between
  /// systems.
  private static func failure(
    _ code: Int32, of name: String, in folder: Int32, called path: String, isLinkFine: Bool
  ) -> FileFault {
    var status = stat()
    let flags = isLinkFine ? 0 : AT_SYMLINK_NOFOLLOW
    guard code != ENOENT, retrying({ fstatat(folder, name, &status, flags) }) == 0
    else { return FileFault(path, errno: code) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return FileFault(path, errno: code)
    case S_IFLNK: return FileFault(path, errno: ELOOP)
    default: return .notRegular(path)
    }
  }

  private static func regularSize(
    of descriptor: Int32, _ path: String
  ) throws(FileFault) -> Int {
    var status = stat()
    guard retrying({ fstat(descriptor, &status) }) == 0 else { throw FileFault(path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileFault.notRegular(path) }
    return Int(status.st_size)
  }

  /// Reads standard input to its end; if it is above the limit, just enough to show that.
  package static func standardInput() throws(FileFault) -> [UInt8] {
    var status = stat()
    // A folder is held in place of a closed input.
    if retrying({ fstat(STDIN_FILENO, &status) }) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw FileFault(
        "-",
        Bilingual(
          el: "η τυπική είσοδος είναι κλειστή, ή φάκελος",
          en: "standard input is closed, or a folder"))
    }
    return try all(
      of: STDIN_FILENO, "-", expected: 64 * 1024, most: mostSubmitted, isRegular: false)
  }

  /// The rest of standard input after the part that was read, piece by piece.
  package static func restOfInput(_ take: ([UInt8]) -> Void) throws(FileFault) {
    while true {
      let size = 64 * 1024
      let piece = try all(of: STDIN_FILENO, "-", expected: size, most: size, isRegular: false)
      guard !piece.isEmpty else { return }
      take(piece)
    }
  }

  /// Reads one of the tool's own files, never through a link; nil when it does not exist.
  package static func existing(_ path: String) throws(FileFault) -> [UInt8]? {
    do throws(FileFault) {
      return try regular(in: AT_FDCWD, path, called: path, atMost: largest)
    } catch {
      guard error.cause == .absent else { throw error }
      return nil
    }
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
      // A read of a regular file falls short at its end, and seldom before.
      if isRegular, chunk.count < wanted, bytes.count >= expected - 1 { break }
      room = max(4096, expected - bytes.count)
    }
    return bytes
  }
}
