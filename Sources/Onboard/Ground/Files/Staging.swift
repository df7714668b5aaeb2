import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Holds back the files of a subfolder until it is certain that nothing failed.
///
/// A new subfolder is written as a whole under another name, and put in place with a single rename.
/// In an existing subfolder, each file that differs from the current one is written beside it, so
/// nothing is touched when nothing has changed.
package final class Staging: Sendable {
  /// The suffix of unfinished files; `stale` finds those of a killed run.
  private static let temporary = ".tmp.\(getpid())"

  private let folder: OutputFolder
  private let part: String
  /// The paths of the files already in the subfolder; empty when the whole subfolder is staged.
  private let present: Set<String>
  private let isWhole: Bool
  /// The folder in which the staged files are written.
  private let descriptor: Int32

  /// A staged file, or one that is already in place.
  package struct Staged: Sendable {
    /// The path relative to the folder of outputs.
    package let path: String
    /// Whether the file is new or changed.
    package let isWaiting: Bool
  }

  /// Opens the staging place for a subfolder.
  package init(_ part: String, of folder: OutputFolder) throws(FileFault) {
    self.part = part
    self.folder = folder
    isWhole = access(folder.path + "/" + part, F_OK) != 0
    let room = isWhole ? part + Self.temporary : part
    try folder.prepare(room)
    present = isWhole ? [] : Set(try folder.present(in: part))
    descriptor = open(folder.path + "/" + room, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(folder.path + "/" + room, errno: errno) }
  }

  deinit { close(descriptor) }

  /// Writes a staged file, unless an identical one is already in place.
  package func stage(_ artifact: Artifact) throws(FileFault) -> Staged {
    if present.contains(artifact.path), try !folder.differs(artifact) {
      return Staged(path: artifact.path, isWaiting: false)
    }
    let name = waiting(artifact.path)
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
    let file = name.withCString { openat(descriptor, $0, flags, 0o644) }
    guard file >= 0 else { throw FileFault(folder.path + "/" + artifact.path, errno: errno) }
    var failure = Descriptor.write(artifact.bytes, to: file)
    if close(file) != 0, failure == 0 { failure = errno }
    guard failure == 0 else {
      throw FileFault(folder.path + "/" + artifact.path, errno: failure)
    }
    return Staged(path: artifact.path, isWaiting: true)
  }

  /// Puts in place those of the files that belong to this subfolder.
  package func commit(_ files: [Staged]) throws(FileFault) {
    let place = folder.path + "/" + part
    if isWhole {
      guard files.contains(where: { $0.path.hasPrefix(part + "/") }) else {
        // Nothing was staged: an empty subfolder would be useless.
        return try folder.remove(part + Self.temporary)
      }
      if rename(place + Self.temporary, place) != 0 { throw FileFault(place, errno: errno) }
      return
    }
    for file in files where file.isWaiting && file.path.hasPrefix(part + "/") {
      let name = waiting(file.path)
      if renameat(descriptor, name, descriptor, String(name.dropLast(Self.temporary.count))) != 0 {
        throw FileFault(folder.path + "/" + file.path, errno: errno)
      }
    }
  }

  /// Discards the staged files, and the folder of outputs if it is empty.
  package func discard() {
    if isWhole {
      try? folder.remove(part + Self.temporary)
    } else {
      for path in (try? folder.present(in: part)) ?? [] where path.hasSuffix(Self.temporary) {
        try? folder.remove(path)
      }
    }
    rmdir(folder.path)
  }

  /// The name of a file while it is staged.
  private func waiting(_ path: String) -> String {
    let name = path.utf8.dropFirst(part.utf8.count + 1)
    return isWhole ? String(Substring(name)) : String(Substring(name)) + Self.temporary
  }
}
