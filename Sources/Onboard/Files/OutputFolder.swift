import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The folder that the tool alone writes.
///
/// A file is compared before it is written, so nothing is touched when nothing changed; it is
/// written beside its place and renamed, so that nobody reads half a file. Every file can be made
/// again, so one flush at the end is enough.
struct OutputFolder: Sendable {
  /// The path of the folder.
  let path: String

  /// The ending of files that are being written; `stale` finds those of a run that was killed.
  private static let temporary = ".tmp.\(getpid())"

  /// A file that stands beside its place, or was there already.
  enum Staged: Sendable {
    case same(String)
    case waiting(String)

    /// The path below the folder.
    var path: String {
      switch self {
      case .same(let path), .waiting(let path): path
      }
    }

    /// Whether the file is new or changed.
    var isWaiting: Bool {
      if case .waiting = self { return true }
      return false
    }
  }

  /// Makes the folder for outputs, with its parents.
  func prepare(_ folder: String) throws(FileFault) {
    var made = ""
    for part in (path + "/" + folder).split(separator: "/", omittingEmptySubsequences: false) {
      made += made.isEmpty && !part.isEmpty ? String(part) : "/" + part
      if made.isEmpty || made == "/" || part.isEmpty { continue }
      if mkdir(made, 0o777) != 0, errno != EEXIST { throw FileFault(made, errno: errno) }
    }
  }

  /// Whether a file differs from what stands in the folder.
  func differs(_ artifact: Artifact) throws(FileFault) -> Bool {
    let old = try FileReading.existing(path + "/" + artifact.path, expected: artifact.bytes.count)
    return old != artifact.bytes
  }

  /// Writes a file beside its place, unless the same stands there already; `isNew` spares the look
  /// for one that is not there.
  func stage(_ artifact: Artifact, isNew: Bool = false) throws(FileFault) -> Staged {
    if !isNew, try !differs(artifact) { return .same(artifact.path) }
    let place = path + "/" + artifact.path + Self.temporary
    let descriptor = open(place, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw FileFault(place, errno: errno) }
    var failure = Descriptor.write(artifact.bytes, to: descriptor)
    if close(descriptor) != 0, failure == 0 { failure = errno }
    guard failure == 0 else {
      unlink(place)
      throw FileFault(place, errno: failure)
    }
    return .waiting(artifact.path)
  }

  /// Puts a staged file in its place.
  func commit(_ staged: Staged) throws(FileFault) {
    guard case .waiting(let file) = staged else { return }
    if rename(path + "/" + file + Self.temporary, path + "/" + file) != 0 {
      throw FileFault(path + "/" + file, errno: errno)
    }
  }

  /// Forgets all staged files of a subfolder, and the folders themselves if nothing is in them.
  func discardStaged(in folder: String) {
    let names = (try? Discovery.names(in: path + "/" + folder)) ?? []
    for name in names where name.hasSuffix(Self.temporary) {
      unlink(path + "/" + folder + "/" + name)
    }
    rmdir(path + "/" + folder)
    rmdir(path)
  }

  /// The paths of what is in a subfolder; none when it does not exist.
  func present(in folder: String) throws(FileFault) -> [String] {
    guard access(path + "/" + folder, F_OK) == 0 else { return [] }
    return try Discovery.names(in: path + "/" + folder).map { folder + "/" + $0 }
  }

  /// The files of a subfolder that no artifact accounts for: outputs of municipalities that are
  /// gone, and temporary files of a run that was killed.
  func stale(in folder: String, but kept: Set<String>) throws(FileFault) -> [String] {
    try present(in: folder)
      .filter { ($0.hasSuffix(".json") || $0.contains(".json.tmp.")) && !kept.contains($0) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Removes a file of this folder.
  func remove(_ file: String) throws(FileFault) {
    if unlink(path + "/" + file) != 0, errno != ENOENT {
      throw FileFault(path + "/" + file, errno: errno)
    }
  }

  /// Asks the system to put everything on the disk.
  func flush() throws(FileFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
    defer { close(descriptor) }
    #if canImport(Darwin)
      sync()
    #else
      if CLibrary.syncfs(descriptor) != 0 { throw FileFault(path, errno: errno) }
    #endif
  }
}
