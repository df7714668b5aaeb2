import CLibrary
import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder to which the tool writes outputs, perhaps beside other people's files.
///
/// Files are written beside their final places and renamed (`Staging`), so that nobody reads a
/// partial file. Every file can be made again, so one flush at the end is enough.
package struct OutputFolder: Sendable {
  /// The path of the folder.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// Whether the folder has a file.
  package func holds(_ file: String) throws(FileFault) -> Bool {
    try Discovery.exists(path + "/" + file)
  }

  /// Refuses an output folder that is, contains or is inside a folder in which people write, or
  /// that contains the working directory, where the registry is.
  package func demandApart(_ folders: [String]) throws(FileFault) {
    let own = Self.steps(to: path), here = Self.steps(to: ".")
    let isShared =
      here.starts(with: own)
      || folders.contains { folder in
        let steps = Self.steps(to: folder)
        return own.starts(with: steps) || steps.starts(with: own)
      }
    guard isShared else { return }
    throw FileFault(
      path,
      Bilingual(
        el: "εκεί γράφουν άνθρωποι (δηλώσεις ή ολόκληρο το αποθετήριο)· δώστε δικό του φάκελο",
        en: "people write there (declarations, or the whole repository); give a folder of its own"))
  }

  /// The names on the way from the root to a path, with all links followed; parts that do not exist
  /// yet are taken as written.
  private static func steps(to path: String) -> [Substring] {
    if let real = realpath(path.isEmpty ? "." : path, nil) {
      defer { free(real) }
      return String(cString: real).split(separator: "/")
    }
    var parts = path.split(separator: "/")
    guard let last = parts.popLast() else { return [] }
    let parent = parts.joined(separator: "/")
    var steps = steps(to: path.hasPrefix("/") ? "/" + parent : parent)
    if last == ".." { _ = steps.popLast() } else if last != "." { steps.append(last) }
    return steps
  }

  /// The fault of something else in the place of a subfolder; nil for a folder, and for nothing.
  package func obstacle(to part: String) throws(FileFault) -> FileFault? {
    var status = stat()
    let place = path + "/" + part
    guard retrying({ lstat(place, &status) }) == 0 else {
      guard errno == ENOENT else { throw FileFault(place, errno: errno) }
      return nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return nil
    case S_IFLNK: return FileFault(place, errno: ELOOP)
    default: return FileFault(place, errno: ENOTDIR)
    }
  }

  /// Does work while no other build works on the folder, which is created if needed; folders that
  /// were created and are still empty afterwards are removed again.
  package func locked<Value>(_ work: () throws -> Value) throws -> Value {
    let (lock, made) = try lock()
    defer { lock.end() }
    defer { NewFolder.forget(made) }
    return try work()
  }

  private func lock(_ tries: Int = 16) throws(FileFault) -> (lock: FolderLock, made: [String]) {
    let made = try NewFolder.make(path)
    do throws(FileFault) {
      return (try FolderLock(itself: path), made)
    } catch {
      NewFolder.forget(made)
      // Another run has just removed the folder, which it had created without need.
      guard error.cause == .absent, tries > 1 else { throw error }
      return try lock(tries - 1)
    }
  }

  /// The entries that are not among the folder's own files: other files, links, and whole folders,
  /// each with a trailing slash; for its own subfolders, the entries in them. Places for which
  /// other commands are responsible are skipped.
  package func strangers(
    to files: Set<String>, in parts: [String], besides others: Set<String>,
    below folder: String = ""
  ) throws(FileFault) -> [String] {
    var strangers: [String] = []
    guard try Discovery.exists(path + "/" + folder) else { return [] }
    for name in try Discovery.names(in: path + "/" + folder)
    where !others.contains(folder + name) && !OwnName.isOurs(name) {
      let entry = folder + name
      switch try Discovery.kindIfAny(of: path + "/" + entry) {
      case .folder where parts.contains(entry) || files.contains { $0.hasPrefix(entry + "/") }:
        strangers += try self.strangers(
          to: files, in: parts, besides: others, below: entry + "/")
      case .folder: strangers.append(entry + "/")
      case .file where files.contains(entry): continue
      // A name that is no text leads nowhere.
      case .file, .link, .other, nil: strangers.append(entry)
      }
    }
    return folder.isEmpty
      ? strangers.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } : strangers
  }

  /// Whether a file differs from the one in the folder.
  package func differs(_ artifact: Artifact) throws(FileFault) -> Bool {
    let old = try FileReading.existing(path + "/" + artifact.path)
    return old != artifact.bytes
  }

  /// Asks the system to put everything on the disk.
  package func flush() throws(FileFault) {
    let descriptor = retrying { open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
    defer { close(descriptor) }
    #if canImport(Darwin)
      sync()
    #else
      if retrying({ onboard_syncfs(descriptor) }) != 0 { throw FileFault(path, errno: errno) }
    #endif
  }
}
