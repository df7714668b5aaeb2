import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes a folder with all its files at once, where there was no folder or an empty one.
package struct FreshFolder {
  /// The path of the folder.
  package let path: String

  /// Refuses a path that is taken, before any work is done.
  package init(_ path: String) throws(FileFault) {
    var stem = path
    while stem.count > 1, stem.hasSuffix("/") { stem.removeLast() }
    self.path = stem
    let last = stem.split(separator: "/").last ?? ""
    guard !last.isEmpty, last != ".", last != ".." else { throw Self.taken(path) }
    var status = stat()
    guard retrying({ lstat(stem, &status) }) == 0 else {
      guard errno == ENOENT else { throw FileFault(path, errno: errno) }
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: break
    case S_IFLNK: throw FileFault(path, errno: ELOOP)
    default: throw FileFault(path, errno: ENOTDIR)
    }
    let folder = retrying { open(stem, Self.flags) }
    guard folder >= 0 else { throw FileFault(path, errno: errno) }
    defer { close(folder) }
    guard try FolderListing.names(in: folder, called: path).isEmpty else { throw Self.taken(path) }
  }

  /// Writes all files or none: to a temporary folder beside it, which is then renamed.
  package func write(_ files: [Artifact]) throws(FileFault) {
    let beside = OwnName.waiting(path)
    guard retrying({ mkdir(beside, 0o777) }) == 0 else { throw FileFault(path, errno: errno) }
    do throws(FileFault) {
      try fill(beside, files)
      // The new folder replaces nothing, or a folder that is still empty.
      guard retrying({ rename(beside, path) }) == 0 else {
        let code = errno
        throw code == ENOTEMPTY || code == EEXIST
          ? Self.taken(path) : FileFault(path, errno: code)
      }
    } catch {
      for file in files { _ = retrying { unlink(beside + "/" + file.path) } }
      _ = retrying { rmdir(beside) }
      throw error
    }
    // Everything is in place, whether or not its name would survive a loss of power.
    let slash = path.lastIndex(of: "/")
    try? NewFolder.keep(slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ".")
  }

  private func fill(_ beside: String, _ files: [Artifact]) throws(FileFault) {
    let folder = retrying { open(beside, Self.flags) }
    guard folder >= 0 else { throw FileFault(path, errno: errno) }
    defer { close(folder) }
    for file in files {
      try NewFile.write(file.bytes, to: file.path, in: folder, called: path + "/" + file.path)
    }
    let failure = Descriptor.flush(folder)
    guard failure == 0 else { throw FileFault(path, errno: failure) }
  }

  private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  private static func taken(_ path: String) -> FileFault {
    FileFault(
      path,
      Bilingual(
        el: "δεν είναι νέος ή άδειος φάκελος· δώστε άλλο όνομα",
        en: "is no new or empty folder; give another name"))
  }
}
