import Schema
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The files for a subfolder of outputs, which wait until all that belong together are ready.
///
/// A subfolder that does not exist yet waits as a whole, under another name, and comes into its
/// place with one rename. In an existing one, each file is compared with the one in its place, and
/// waits beside it only if it differs, so that nothing is touched when nothing changed. An existing
/// file that differs and is not the tool's own is left alone: that is a fault.
package final class Staging: Sendable {
  /// The subfolder.
  package let part: String
  private let folder: OutputFolder
  /// The names in the subfolder; empty when it waits as a whole.
  private let present: Set<String>
  /// The paths that may be overwritten; nil for all.
  private let own: Set<String>?
  private let isWhole: Bool
  /// The folder in which the staged files are written.
  private let descriptor: Int32
  /// The names that this run gave in the folder, and that must be gone in the end.
  private let given = Mutex<Set<String>>([])
  /// Whether files were removed.
  private let hasTaken = Mutex(false)
  /// The folders that were made for a subfolder that waits as a whole.
  private let made: [String]

  /// A staged file, or one that is already in place.
  package struct Staged: Sendable {
    /// The path relative to the folder of outputs.
    package let path: String
    /// The name under which it waits; nil for a file that is neither new nor changed.
    fileprivate let waiting: String?
    /// Whether the file is new or changed.
    package var isWaiting: Bool { waiting != nil }
  }

  /// Opens the place where files of a subfolder wait, and removes what a killed run left there;
  /// only the tool's own files are overwritten, where they are given.
  package init(
    _ part: String, of folder: OutputFolder, over own: Set<String>?
  ) throws(FileFault) {
    (self.part, self.folder, self.own) = (part, folder, own)
    let place = folder.path + "/" + part
    isWhole = try Discovery.kindIfAny(of: place) == nil
    let room = folder.path + "/" + (isWhole ? OwnName.waiting(part) : part)
    if isWhole { try Self.forgetAbandoned(part, in: folder.path) }
    do throws(FileFault) {
      made = isWhole ? try NewFolder.make(room) : []
    } catch {
      throw FileFault(place, error.reason, cause: error.cause)
    }
    descriptor = retrying { open(room, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    do throws(FileFault) {
      let failure = FileFault(place, errno: errno)
      guard descriptor >= 0 else { throw try folder.obstacle(to: part) ?? failure }
      present = isWhole ? [] : Set(try Discovery.names(in: room))
    } catch {
      if descriptor >= 0 { _ = Descriptor.close(descriptor) }
      NewFolder.forget(made)
      throw error
    }
    for name in present where OwnName.isOurs(name) { remove(name) }
  }

  deinit { close(descriptor) }

  /// Removes a file of the folder; a file that cannot be removed is left to the next run.
  private func remove(_ name: String) { _ = retrying { unlinkat(descriptor, name, 0) } }

  /// Removes the folders in which a killed run kept a whole subfolder.
  private static func forgetAbandoned(_ part: String, in folder: String) throws(FileFault) {
    let steps = part.split(separator: "/")
    let parent = ([Substring(folder)] + steps.dropLast()).joined(separator: "/")
    for name in try Discovery.namesIfAny(in: parent)
    where OwnName.isOurs(name) && name.hasSuffix("." + (steps.last ?? "")) {
      remove(wholeFolder: parent + "/" + name)
    }
  }

  private static func remove(wholeFolder path: String) {
    for name in (try? Discovery.names(in: path)) ?? [] {
      _ = retrying { unlink(path + "/" + name) }
    }
    _ = retrying { rmdir(path) }
  }

  /// Writes a file to where it waits, unless the same file is already in its place.
  package func stage(_ artifact: Artifact) throws(FileFault) -> Staged {
    let name = Self.name(of: artifact.path, in: part), path = folder.path + "/" + artifact.path
    if present.contains(name) {
      guard try folder.differs(artifact) else {
        return Staged(path: artifact.path, waiting: nil)
      }
      guard own?.contains(artifact.path) ?? true else {
        // Where no file is known to be the tool's, the whole folder may be somebody else's.
        let isAmongOwn = own?.isEmpty == false
        throw FileFault(path, Self.foreign, cause: isAmongOwn ? .taken : .other)
      }
    }
    let waiting = newName(for: name)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let file = retrying { openat(descriptor, waiting, flags, 0o644) }
    guard file >= 0 else { throw FileFault(path, errno: errno) }
    var failure = Descriptor.write(artifact.bytes, to: file)
    let closing = Descriptor.close(file)
    if failure == 0 { failure = closing }
    guard failure == 0 else {
      remove(waiting)
      throw FileFault(path, errno: failure)
    }
    return Staged(path: artifact.path, waiting: waiting)
  }

  /// A name under which a file may wait: two declarations may give the same file, until it is known
  /// which of them is valid.
  private func newName(for name: String) -> String {
    given.withLock { given in
      var waiting = isWhole ? name : OwnName.waiting(name), number = 1
      while !given.insert(waiting).inserted {
        number += 1
        waiting = OwnName.waiting("\(number).\(name)")
      }
      return waiting
    }
  }

  private static let foreign = Bilingual(
    el: "υπάρχει ήδη, διαφέρει και δεν το έγραψε το onboard· δώστε --replace για να αντικατασταθεί",
    en: "exists already, differs, and was not written by onboard; give --replace to replace it")

  /// Puts files of the subfolder in their places, and removes others; each step is recorded, so
  /// that it can be undone.
  package func commit(
    _ files: [Staged], removing gone: [String] = [], noting undo: inout Undo
  ) throws(FileFault) {
    let waiting = files.compactMap { file in
      file.path.hasPrefix(part + "/")
        ? file.waiting.map { (path: file.path, name: Self.name(of: file.path, in: part), at: $0) }
        : nil
    }
    guard !isWhole else { return try commitWhole(waiting, &undo) }
    for path in gone where path.hasPrefix(part + "/") {
      let name = Self.name(of: path, in: part), former = OwnName.former(name)
      try move(name, to: former, of: path)
      given.withLock { _ = $0.insert(former) }
      hasTaken.withLock { $0 = true }
      undo.note(former: former, of: name, in: self)
    }
    for file in waiting {
      let former = OwnName.former(file.name)
      if present.contains(file.name) {
        let isKept = try keep(file.name, as: former, of: file.path)
        try move(file.at, to: file.name, of: file.path)
        if isKept { undo.note(former: former, of: file.name, in: self) }
      } else {
        try move(file.at, to: file.name, of: file.path)
        undo.note(new: file.name, in: self)
      }
    }
  }

  private func commitWhole(
    _ waiting: [(path: String, name: String, at: String)], _ undo: inout Undo
  ) throws(FileFault) {
    for file in waiting where file.at != file.name {
      try move(file.at, to: file.name, of: file.path)
    }
    let names = Set(waiting.map(\.name))
    let place = folder.path + "/" + part, room = folder.path + "/" + OwnName.waiting(part)
    // An empty subfolder has no meaning.
    guard !names.isEmpty else { return Self.remove(wholeFolder: room) }
    for name in try Discovery.names(in: room) where !names.contains(name) {
      // The file was written before it was known that it must not stay.
      guard retrying({ unlinkat(descriptor, name, 0) }) == 0 else {
        throw FileFault(room, errno: errno)
      }
    }
    guard retrying({ rename(room, place) }) == 0 else { throw FileFault(place, errno: errno) }
    given.withLock { $0 = [] }
    undo.note {
      _ = retrying { rename(place, room) }
      Self.remove(wholeFolder: room)
    }
  }

  /// Gives a file a second name, so that it can be restored; some file systems do not support this.
  private func keep(
    _ name: String, as former: String, of path: String
  ) throws(FileFault) -> Bool {
    if retrying({ linkat(descriptor, name, descriptor, former, 0) }) == 0 {
      given.withLock { _ = $0.insert(former) }
      return true
    }
    guard [EPERM, ENOSYS, ENOTSUP, EOPNOTSUPP, EMLINK].contains(errno) else {
      throw FileFault(folder.path + "/" + path, errno: errno)
    }
    return false
  }

  private func move(_ old: String, to new: String, of path: String) throws(FileFault) {
    guard retrying({ renameat(descriptor, old, descriptor, new) }) == 0 else {
      throw FileFault(folder.path + "/" + path, errno: errno)
    }
  }

  /// Discards the waiting files, and the subfolder if everything in it was removed.
  package func discard() {
    for name in given.withLock({ $0 }) { remove(name) }
    NewFolder.forget(made + (hasTaken.withLock { $0 } ? [folder.path + "/" + part] : []))
  }

  private static func name(of path: String, in part: String) -> String {
    String(Substring(path.utf8.dropFirst(part.utf8.count + 1)))
  }
}

extension Staging {
  /// The steps taken in output folders, so that all of them can be undone when a later one fails.
  package struct Undo {
    private var steps: [() -> Void] = []

    package init() {}

    fileprivate mutating func note(_ step: @escaping () -> some Any) {
      steps.append { _ = step() }
    }

    fileprivate mutating func note(former: String, of name: String, in staging: Staging) {
      note { retrying { renameat(staging.descriptor, former, staging.descriptor, name) } }
    }

    fileprivate mutating func note(new name: String, in staging: Staging) {
      note { staging.remove(name) }
    }

    /// Undoes everything, the last step first.
    package func run() { for step in steps.reversed() { step() } }
  }
}
