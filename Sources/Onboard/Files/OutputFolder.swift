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

  /// What writing a file would do, or did.
  enum Change: Sendable { case none, written }

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

  /// Writes a file unless it stands there already; `isNew` spares the look for one not there.
  func write(_ artifact: Artifact, isNew: Bool = false) throws(FileFault) -> Change {
    if !isNew, try !differs(artifact) { return .none }
    let place = path + "/" + artifact.path
    let temporary = place + Self.temporary
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw FileFault(temporary, errno: errno) }
    var failure = Descriptor.write(artifact.bytes, to: descriptor)
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0, rename(temporary, place) != 0 { failure = errno }
    guard failure == 0 else {
      unlink(temporary)
      throw FileFault(place, errno: failure)
    }
    return .written
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
