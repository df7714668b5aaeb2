import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Finds the submitted files below the paths that a user names.
package enum Discovery {
  /// The name of a submitted file in its municipality's folder.
  package static let fileName = "onboarding.yaml"
  /// The name of the file of a public body that asks only for sign-in, in its folder.
  static let bodyFileName = "authentication.yaml"
  /// The names of all submitted files.
  static let fileNames = [fileName, bodyFileName]
  /// The folder that contains all municipalities.
  package static let registry = "Municipalities"

  /// The files at the paths and in folders one level below them, sorted by path, without
  /// duplicates.
  package static func files(at paths: [String]) throws(FileFault) -> [String] {
    var found: [String] = []
    for path in paths {
      var status = stat()
      guard lstat(path, &status) == 0 else { throw FileFault(path, errno: errno) }
      guard status.st_mode & S_IFMT == S_IFDIR else {
        found.append(path)
        continue
      }
      let known = found.count
      let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
      found += Self.files(in: folder)
      found += try withEntries(of: folder) { entries, descriptor throws(FileFault) in
        let folders = entries.filter { $0.type != DT_REG && !$0.name.hasPrefix(".") }
        return try Parallel.map(folders) { entry throws(FileFault) in
          let inside = fileNames.filter { isFile(entry.name + "/" + $0, in: descriptor) }
          let path = folder + "/" + entry.name
          // The user named this folder, not the place that a link inside it leads to.
          if !inside.isEmpty, entry.type != DT_DIR, isLink(path) {
            throw FileFault(path, errno: ELOOP)
          }
          return inside.map { path + "/" + $0 }
        }.flatMap(\.self)
      }
      guard found.count > known else {
        throw FileFault(
          path,
          Bilingual(
            el: "δεν υπάρχει κανένα \(fileName) εδώ ή στους φακέλους του",
            en: "no \(fileName) here or in its folders"))
      }
    }
    found.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return found.enumerated().filter { $0.offset == 0 || found[$0.offset - 1] != $0.element }
      .map(\.element)
  }

  /// The submitted files directly in a folder.
  private static func files(in folder: String) -> [String] {
    fileNames.map { folder + "/" + $0 }.filter { isFile($0) }
  }

  /// The file that belongs to a municipality's code or a path.
  package static func file(of subject: String) throws(FileFault) -> String {
    guard MunicipalityCode(subject) != nil, !isFile(subject) else {
      let inside = files(in: subject) + files(in: registry + "/" + subject)
      return inside.first.flatMap { isLink(subject) ? nil : $0 } ?? subject
    }
    let folder = registry
    for name in try names(in: folder).sorted() where name.hasPrefix(subject + "-") {
      if isFile("\(folder)/\(name)/\(fileName)") { return "\(folder)/\(name)/\(fileName)" }
    }
    throw FileFault(
      subject,
      Bilingual(
        el: "ο Δήμος δεν έχει δήλωση στον φάκελο \(folder)",
        en: "the municipality has no declaration in \(folder)"))
  }

  /// Whether a path is a folder of municipalities, not one municipality or one file.
  package static func isRegistry(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return false }
    return files(in: path).isEmpty
  }

  /// The names in a folder, unsorted.
  package static func names(in folder: String) throws(FileFault) -> [String] {
    try withEntries(of: folder) { entries, _ in entries.map(\.name) }
  }

  /// An entry of a folder: its name and type.
  private struct Entry {
    let name: String
    /// `DT_DIR` and the like; `DT_UNKNOWN` where the file system does not say.
    let type: Int32

    private static let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    private static let typeOffset = MemoryLayout<dirent>.offset(of: \.d_type) ?? 0

    /// Reads the system's entry in place, because it is shorter than `dirent`: copying a whole
    /// `dirent` may read beyond the last page.
    init(_ entry: UnsafeRawPointer) {
      name = String(cString: (entry + Self.nameOffset).assumingMemoryBound(to: CChar.self))
      type = Int32(entry.load(fromByteOffset: Self.typeOffset, as: UInt8.self))
    }
  }

  /// Runs `work` on all entries of a folder, unsorted, while the folder is open.
  private static func withEntries<Result>(
    of folder: String, _ work: ([Entry], _ descriptor: Int32) throws(FileFault) -> Result
  ) throws(FileFault) -> Result {
    guard let stream = opendir(folder) else { throw FileFault(folder, errno: errno) }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let found = readdir(stream) {
      let entry = Entry(UnsafeRawPointer(found))
      if entry.name != ".", entry.name != ".." { entries.append(entry) }
    }
    return try work(entries, dirfd(stream))
  }

  /// The names in a folder, unsorted; empty when there is no such folder.
  package static func namesIfAny(in folder: String) throws(FileFault) -> [String] {
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [] }
    return try names(in: folder)
  }

  /// The kind of thing at a path, without following links.
  enum EntryType { case file, folder, other }

  /// The kind of thing at a path, without following links.
  static func kind(of path: String) throws(FileFault) -> EntryType {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw FileFault(path, errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether anything exists at a path, following links.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func isFile(_ path: String, in folder: Int32 = AT_FDCWD) -> Bool {
    var status = stat()
    return fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT != S_IFDIR
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
