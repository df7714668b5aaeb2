#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Making folders.
enum NewFolder {
  /// Makes a folder with its parents, unless they are there; on request so that it stays when the
  /// power goes.
  static func make(_ path: String, isDurable: Bool = false) throws(FileFault) {
    var parent = path.hasPrefix("/") ? "/" : "."
    for part in path.split(separator: "/") {
      let folder = parent == "/" ? "/\(part)" : parent == "." ? "\(part)" : "\(parent)/\(part)"
      if mkdir(folder, 0o777) != 0 {
        guard errno == EEXIST else { throw FileFault(folder, errno: errno) }
      } else if isDurable {
        try keep(parent)
      }
      parent = folder
    }
  }

  /// Puts the names in a folder on the disk.
  static func keep(_ path: String) throws(FileFault) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
    defer { close(descriptor) }
    let failure = Descriptor.flush(descriptor)
    guard failure == 0 else { throw FileFault(path, errno: failure) }
  }
}
