#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Creates folders.
enum NewFolder {
  /// Creates a folder and its missing parents; returns those that it created.
  static func make(_ path: String) throws(FileFault) -> [String] {
    try make(path) { _, _ throws(FileFault) in }
  }

  /// Removes folders that turned out not to be needed; a folder that is not empty stays.
  static func forget(_ made: [String]) {
    for folder in made.reversed() { _ = retrying { rmdir(folder) } }
  }

  /// Creates a folder that survives a loss of power. A folder that already exists is flushed too,
  /// since its creator may have been killed before doing so; above it, folders are flushed where
  /// possible. Below `start`, which the caller names, no link is followed.
  static func makeDurable(
    _ path: String, below start: String = ""
  ) throws(FileFault) -> [String] {
    try make(path, below: start) { parent, isNew throws(FileFault) in
      do throws(FileFault) {
        try keep(parent)
      } catch {
        if isNew || !start.isEmpty { throw error }
      }
    }
  }

  private static func make(
    _ path: String, below start: String = "",
    _ after: (_ parent: String, _ isNew: Bool) throws(FileFault) -> Void
  ) throws(FileFault) -> [String] {
    var made: [String] = []
    do throws(FileFault) {
      try make(path, below: start, after, noting: &made)
      return made
    } catch {
      forget(made)
      throw error
    }
  }

  private static func make(
    _ path: String, below start: String,
    _ after: (_ parent: String, _ isNew: Bool) throws(FileFault) -> Void,
    noting made: inout [String]
  ) throws(FileFault) {
    var parent = start.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : start
    for part in path.utf8.dropFirst(start.utf8.count).split(separator: 0x2F) {
      let name = String(Substring(part))
      let folder = parent == "/" ? "/" + name : parent == "." ? name : parent + "/" + name
      let isNew = retrying { mkdir(folder, 0o777) } == 0
      guard isNew || errno == EEXIST else { throw FileFault(folder, errno: errno) }
      if !isNew, !start.isEmpty, try Discovery.kind(of: folder) == .link {
        throw FileFault(folder, errno: ELOOP)
      }
      if isNew { made.append(folder) }
      try after(parent, isNew)
      parent = folder
    }
  }

  /// Flushes a folder's entries to the disk.
  static func keep(_ path: String) throws(FileFault) {
    let descriptor = retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
    defer { close(descriptor) }
    let failure = Descriptor.flush(descriptor)
    guard failure == 0 else { throw FileFault(path, errno: failure) }
  }
}
