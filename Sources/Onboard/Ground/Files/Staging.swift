import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The files of a subfolder that wait until nothing is wrong anywhere.
///
/// A subfolder that is not there yet waits as a whole, under another name, and comes into its
/// place with one rename. Else each file is compared with the one that stands there, and if it
/// differs waits beside it, so that nothing is touched when nothing changed.
package final class Staging: Sendable {
  /// The ending of what is being written; `stale` finds that of a run that was killed.
  private static let temporary = ".tmp.\(getpid())"

  private let folder: OutputFolder
  private let part: String
  /// The paths of the files that stand in the subfolder; none when it waits as a whole.
  private let present: Set<String>
  private let isWhole: Bool
  /// The folder in which the files wait.
  private let descriptor: Int32

  /// A file that waits, or stood there already.
  package struct Staged: Sendable {
    /// The path below the folder of outputs.
    package let path: String
    /// Whether the file is new or changed.
    package let isWaiting: Bool
  }

  /// Opens the place where files of a subfolder wait.
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

  /// Writes a file where it waits, unless the same stands in its place already.
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

  /// Puts those of the files that belong to the subfolder in their places.
  package func commit(_ files: [Staged]) throws(FileFault) {
    let place = folder.path + "/" + part
    if isWhole {
      guard files.contains(where: { $0.path.hasPrefix(part + "/") }) else {
        // Nothing waits: an empty subfolder would say nothing.
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

  /// Forgets what waits, and the folder of outputs if nothing is in it.
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

  /// The name of a file while it waits.
  private func waiting(_ path: String) -> String {
    let name = path.utf8.dropFirst(part.utf8.count + 1)
    return isWhole ? String(Substring(name)) : String(Substring(name)) + Self.temporary
  }
}
