import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Replaces a submitted file with a new text, completely or not at all.
///
/// The new text is written beside the file and renamed over it, so that nobody reads a partial
/// file. Neither the file nor its folder may be a symbolic link, which could lead anywhere.
package struct Replacement {
  private let path: String
  private let folder: Int32
  private let name: String

  /// Replaces a file whose contents are still what was read from it; its permissions are kept.
  package static func write(
    _ new: [UInt8], over old: [UInt8], at path: String
  ) throws(FileFault) {
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let folder = retrying { open(parent, flags) }
    guard folder >= 0 else {
      throw FileFault(parent, errno: errno == ENOTDIR ? ELOOP : errno)
    }
    defer { close(folder) }
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    try Replacement(path: path, folder: folder, name: name).write(new, over: old)
  }

  private func write(_ new: [UInt8], over old: [UInt8]) throws(FileFault) {
    let status = try check(old)
    let beside = OwnName.waiting(name)
    let descriptor = retrying {
      openat(folder, beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
    var failure = Descriptor.write(new, to: descriptor)
    // The owner is kept where the system allows it; otherwise the new file belongs to this user.
    _ = retrying { fchown(descriptor, status.st_uid, status.st_gid) }
    if failure == 0, retrying({ fchmod(descriptor, status.st_mode & 0o7777) }) != 0 {
      failure = errno
    }
    let closing = Descriptor.close(descriptor)
    if failure == 0 { failure = closing }
    if failure == 0, retrying({ renameat(folder, beside, folder, name) }) != 0 { failure = errno }
    guard failure == 0 else {
      _ = retrying { unlinkat(folder, beside, 0) }
      throw FileFault(path, errno: failure)
    }
  }

  /// Refuses a file that may not be written, or has changed since it was read.
  private func check(_ old: [UInt8]) throws(FileFault) -> stat {
    let flags = O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = retrying { openat(folder, name, flags) }
    guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard retrying({ fstat(descriptor, &status) }) == 0 else { throw FileFault(path, errno: errno) }
    guard status.st_mode & 0o222 != 0 else { throw FileFault(path, errno: EACCES) }
    guard try FileReading.submitted(descriptor, path) == old else {
      throw FileFault(
        path,
        Bilingual(
          el: "άλλαξε στο μεταξύ· δεν γράφτηκε τίποτα, δοκιμάστε ξανά",
          en: "changed meanwhile; nothing was written, try again"))
    }
    return status
  }
}
