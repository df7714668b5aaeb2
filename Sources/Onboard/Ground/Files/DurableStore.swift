import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A locked folder of records that survive a crash or a loss of power.
///
/// After a success, a record is on the disk; after a fault, each file is either still the old one
/// or already the complete new one, never a part of one. Other processes wait for the lock, so
/// nothing they wrote is lost. The lock ends with the process that holds it.
package struct DurableStore {
  /// The path of the folder.
  package let path: String

  private init(path: String) { self.path = path }

  /// Opens a folder, creating it if needed, and runs `work` while no other process uses it.
  ///
  /// Files that killed processes were still writing are removed first. Do not open a folder that
  /// the same process already has open: it would wait for itself.
  package static func open<Value>(
    _ path: String, patience: FolderLock.Patience = .usual, _ work: (DurableStore) throws -> Value
  ) throws -> Value {
    let (lock, made) = try locked(path, patience)
    defer { lock.end() }
    let store = DurableStore(path: path)
    defer { store.forget(made) }
    try store.forgetAbandoned()
    return try work(store)
  }

  /// Takes the lock of a folder; returns it with the folders that were created for it.
  private static func locked(
    _ path: String, _ patience: FolderLock.Patience
  ) throws(FileFault) -> (FolderLock, made: [String]) {
    var attempts = 100
    while true {
      let isNew = try !Discovery.exists(path + "/.lock")
      let made = isNew ? try NewFolder.makeDurable(path) : []
      do throws(FileFault) {
        return (try FolderLock(path, patience), made)
      } catch {
        // Another run, which wrote nothing, has just removed the folder that it had created.
        attempts -= 1
        guard error.cause == .absent, attempts > 0 else { throw error }
      }
    }
  }

  /// Removes the folders that were created for a work that then wrote nothing.
  private func forget(_ made: [String]) {
    guard !made.isEmpty, (try? Discovery.names(in: path)) == [".lock"] else { return }
    _ = retrying { unlink(path + "/.lock") }
    NewFolder.forget(made)
  }

  /// Opens the folder of a file, and passes the file's name to `work`.
  package static func open<Value>(
    fileIn path: String, _ work: (DurableStore, String) throws -> Value
  ) throws -> Value {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    return try open(folder) { try work($0, name) }
  }

  /// The contents of a file in the folder; nil when it does not exist.
  package func read(_ name: String) throws(FileFault) -> [UInt8]? {
    try FileReading.existing(path + "/" + name)
  }

  /// The names in a subfolder, unsorted; empty when it does not exist.
  package func names(in folder: String = ".") throws(FileFault) -> [String] {
    try Discovery.namesIfAny(in: path + "/" + folder)
  }

  /// Writes a file, replacing any file with the same name.
  package func replace(_ name: String, with bytes: [UInt8]) throws(FileFault) {
    try replace([File(name, bytes)])
  }

  /// Writes files, replacing those with the same names; they are put in place in the given order.
  package func replace(_ files: [File]) throws(FileFault) {
    var waiting: [String] = [], made: [String] = []
    defer {
      for name in waiting { _ = retrying { unlink(name) } }
      NewFolder.forget(made)
    }
    for folder in Set(files.map { parent(of: $0.name) }) {
      made += try NewFolder.makeDurable(folder, below: path)
    }
    for file in files { try refuseOther(at: path + "/" + file.name) }
    for (number, file) in files.enumerated() {
      let beside = "\(path)/\(OwnName.waiting("\(number)"))"
      waiting.append(beside)
      try NewFile.write(file.bytes, to: beside, called: path + "/" + file.name)
    }
    for (beside, file) in zip(waiting, files) where Self.rename(beside, path + "/" + file.name) != 0
    {
      throw FileFault(path + "/" + file.name, errno: errno)
    }
    waiting = []
    for folder in Set(files.map { parent(of: $0.name) }) { try keep(folder) }
  }

  /// Refuses a place that holds anything but a file, as that cannot be this tool's.
  private func refuseOther(at path: String) throws(FileFault) {
    switch try Discovery.kindIfAny(of: path) {
    case .file, nil: return
    case .folder: throw FileFault(path, errno: EISDIR)
    case .link, .other:
      throw FileFault(
        path, Bilingual(el: "δεν είναι κανονικό αρχείο", en: "not a regular file"))
    }
  }

  /// Renames a file, replacing any file with the new name.
  package func rename(_ old: String, to new: String) throws(FileFault) {
    guard Self.rename(path + "/" + old, path + "/" + new) == 0 else {
      throw FileFault(path + "/" + new, errno: errno)
    }
    try keep(parent(of: new))
  }

  private static func rename(_ old: String, _ new: String) -> Int32 {
    #if canImport(Darwin)
      retrying { Darwin.rename(old, new) }
    #elseif canImport(Musl)
      retrying { Musl.rename(old, new) }
    #else
      retrying { Glibc.rename(old, new) }
    #endif
  }

  /// Removes files of the folder; a missing file is no error.
  ///
  /// A subfolder that becomes empty is removed too. Nothing relies on the removal, so this does not
  /// wait for the disk.
  package func remove(_ names: [String]) throws(FileFault) {
    for name in names where retrying({ unlink(path + "/" + name) }) != 0 {
      if errno == ENOENT || errno == ENOTDIR { continue }
      throw FileFault(path + "/" + name, errno: errno)
    }
    for folder in Set(names.map { parent(of: $0) }) where folder != path {
      _ = retrying { rmdir(folder) }
    }
  }

  /// A file to be written.
  package struct File {
    /// The path relative to the folder.
    package let name: String
    /// The contents.
    package let bytes: [UInt8]

    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Flushes a folder's entries to the disk.
  private func keep(_ folder: String) throws(FileFault) {
    do throws(FileFault) {
      try NewFolder.keep(folder)
    } catch {
      throw FileFault(
        folder,
        Bilingual(
          el: "το νέο περιεχόμενο φαίνεται, αλλά δεν είναι βέβαιο ότι θα αντέξει διακοπή ρεύματος"
            + " (\(error.reason.el))",
          en: "the new content is visible, but not promised to survive a loss of power"
            + " (\(error.reason.en))"))
    }
  }

  private func forgetAbandoned() throws(FileFault) {
    for name in try Discovery.names(in: path) where OwnName.isOurs(name) {
      _ = retrying { unlink(path + "/" + name) }
    }
  }

  private func parent(of name: String) -> String {
    guard let slash = name.lastIndex(of: "/") else { return path }
    return path + "/" + name[..<slash]
  }
}
