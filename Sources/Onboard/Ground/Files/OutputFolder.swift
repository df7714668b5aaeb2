import CLibrary
import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The folder of outputs, which only this tool writes.
///
/// Files are written beside their final places and renamed (`Staging`), so that nobody reads a
/// partial file. Every file can be made again, so one flush at the end is enough.
package struct OutputFolder: Sendable {
  /// The path of the folder.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// Whether a file exists in the folder.
  package func holds(_ file: String) -> Bool { Discovery.exists(path + "/" + file) }

  /// Everything in the folder that is not one of its own files: other files, links, and whole
  /// folders, each with a trailing slash. Places that other commands are responsible for are
  /// skipped.
  package func strangers(
    to files: Set<String>, besides others: Set<String>, in folder: String = ""
  ) throws(FileFault) -> [String] {
    var strangers: [String] = []
    guard Discovery.exists(path + "/" + folder) else { return [] }
    for name in try Discovery.names(in: path + "/" + folder) where !others.contains(folder + name) {
      let entry = folder + name
      switch try Discovery.kind(of: path + "/" + entry) {
      case .folder where files.contains { $0.hasPrefix(entry + "/") }:
        strangers += try self.strangers(to: files, besides: others, in: entry + "/")
      case .folder: strangers.append(entry + "/")
      case .file where files.contains(entry): continue
      case .file, .other: strangers.append(entry)
      }
    }
    return folder.isEmpty
      ? strangers.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } : strangers
  }

  /// Creates the folder and its parents.
  func prepare(_ folder: String) throws(FileFault) {
    try NewFolder.make(path + "/" + folder)
  }

  /// Whether a file differs from the one in the folder.
  package func differs(_ artifact: Artifact) throws(FileFault) -> Bool {
    let old = try FileReading.existing(path + "/" + artifact.path, expected: artifact.bytes.count)
    return old != artifact.bytes
  }

  /// The paths of everything in a subfolder; empty when it does not exist.
  package func present(in folder: String) throws(FileFault) -> [String] {
    guard access(path + "/" + folder, F_OK) == 0 else { return [] }
    return try Discovery.names(in: path + "/" + folder).map { folder + "/" + $0 }
  }

  /// The files of a subfolder that match no current artifact: outputs of removed municipalities,
  /// and unfinished files of a killed run.
  package func stale(in folder: String, but kept: Set<String>) throws(FileFault) -> [String] {
    let inside = try present(in: folder).filter { Self.isOurs($0) && !kept.contains($0) }
    let beside = (try? Discovery.names(in: path)) ?? []
    let abandoned = beside.filter { $0.hasPrefix(folder + ".tmp.") }
    return (inside + abandoned).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a file's name is one that this tool gives.
  private static func isOurs(_ path: String) -> Bool {
    [".json", ".html"].contains { path.hasSuffix($0) || path.contains($0 + ".tmp.") }
  }

  /// Removes a file of this folder, or a subfolder with its files.
  package func remove(_ name: String) throws(FileFault) {
    if unlink(path + "/" + name) == 0 || errno == ENOENT { return }
    if errno == EISDIR || errno == EPERM {
      for file in try present(in: name) { unlink(path + "/" + file) }
      if rmdir(path + "/" + name) == 0 { return }
    }
    throw FileFault(path + "/" + name, errno: errno)
  }

  /// Asks the system to flush everything to the disk.
  package func flush() throws(FileFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
    defer { close(descriptor) }
    #if canImport(Darwin)
      sync()
    #else
      if onboard_syncfs(descriptor) != 0 { throw FileFault(path, errno: errno) }
    #endif
  }
}
