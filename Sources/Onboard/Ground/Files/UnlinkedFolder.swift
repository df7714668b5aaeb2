#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder opened without following symbolic links, which could lead anywhere.
///
/// For an absolute path, only the last two components are checked: links above them belong to the
/// system, or were named by the user.
package struct UnlinkedFolder {
  /// The path as the user wrote it.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// Runs `work` on the open folder; nil when it does not exist and should not be created.
  package func open<Result>(
    making: Bool, _ work: (Int32) throws(FileFault) -> Result
  ) throws(FileFault) -> Result? {
    var made: [String] = []
    do throws(FileFault) {
      guard let folder = try descriptor(making: making, noting: &made) else { return nil }
      defer { close(folder) }
      return try work(folder)
    } catch {
      NewFolder.forget(made)
      throw error
    }
  }

  private func descriptor(
    making: Bool, noting made: inout [String]
  ) throws(FileFault) -> Int32? {
    let parts = path.split(separator: "/").map(String.init)
    let root = path.hasPrefix("/") ? "/" : ""
    var folder = retrying {
      openat(AT_FDCWD, root.isEmpty ? "." : root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard folder >= 0 else { throw FileFault(path, errno: errno) }
    for (index, part) in parts.enumerated() {
      let isLinkFine = !root.isEmpty && index < parts.count - 2
      let isNew = making && retrying { mkdirat(folder, part, 0o777) } == 0
      if isNew { made.append(root + parts[...index].joined(separator: "/")) }
      let isThere = isNew || !making || errno == EEXIST
      let (inner, failure) =
        isThere
        ? Self.step(to: part, from: folder, isLinkFine: isLinkFine)
        : (-1, Self.failure(errno, of: part, in: folder))
      close(folder)
      if failure == ENOENT, !making { return nil }
      if failure != 0 {
        throw FileFault(root + parts[...index].joined(separator: "/"), errno: failure)
      }
      folder = inner
    }
    return folder
  }

  /// Opens a folder in an open one; returns its descriptor and 0, or -1 and the error number.
  static func step(
    to part: String, from folder: Int32, isLinkFine: Bool = false
  ) -> (descriptor: Int32, failure: Int32) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (isLinkFine ? 0 : O_NOFOLLOW)
    let inner = retrying { openat(folder, part, flags) }
    return (inner, inner < 0 ? failure(errno, of: part, in: folder) : 0)
  }

  /// The error number for a folder that did not open; a refused link gives the same error on all
  /// systems.
  private static func failure(_ code: Int32, of part: String, in folder: Int32) -> Int32 {
    var status = stat()
    let isLink =
      code != ENOENT && retrying({ fstatat(folder, part, &status, AT_SYMLINK_NOFOLLOW) }) == 0
      && status.st_mode & S_IFMT == S_IFLNK
    return isLink ? ELOOP : code
  }
}
