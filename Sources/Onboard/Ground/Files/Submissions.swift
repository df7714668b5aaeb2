import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The submissions below the paths that a user names: the declarations, and the reasons why folders
/// lack one.
///
/// A fault in one folder is kept beside what was found in the others, and stops none of them.
package struct Submissions: Sendable {
  /// The declarations, in order of path, each once.
  package private(set) var files: [String] = []
  /// The folders without a declaration, in order of path.
  package private(set) var strays: [Stray] = []
  /// The files that could not be read or may not be followed, in order of path.
  package private(set) var faults: [FileFault] = []
  /// Notes on files beside a declaration that are not read, and may have been meant to be the
  /// declaration.
  package private(set) var notes: [FileFault] = []

  /// A folder that should contain a declaration.
  package struct Stray: Hashable, Sendable {
    /// The path of the folder.
    package let folder: String
    /// The names in it that may have been meant for a declaration, the most likely first.
    package let near: [String]
  }

  /// Looks for declarations at paths, and in folders one level below them.
  ///
  /// A municipality's code stands for its file in the registry. A path that does not exist, or
  /// below which nothing was found at all, is thrown as a fault.
  package init(at paths: [String]) throws(FileFault) {
    for path in paths {
      let known = files.count + strays.count + faults.count
      try look(at: path)
      guard files.count + strays.count + faults.count > known else {
        throw Discovery.nothing(at: path)
      }
    }
    files = Self.ordered(files) { $0 }
    strays = Self.ordered(strays) { $0.folder }
    faults = Self.ordered(faults) { $0.path }
    notes = Self.ordered(notes) { $0.path }
  }

  private static func ordered<Value: Hashable>(
    _ values: [Value], by path: (Value) -> String
  ) -> [Value] {
    Set(values).sorted { path($0).utf8.lexicographicallyPrecedes(path($1).utf8) }
  }

  private mutating func look(at path: String) throws(FileFault) {
    var status = stat()
    guard retrying({ lstat(path, &status) }) == 0 else {
      let cause = errno
      guard cause == ENOENT, MunicipalityCode(path) != nil else {
        throw (cause == ENOENT ? Discovery.nearby(path) : nil) ?? FileFault(path, errno: cause)
      }
      files.append(try Discovery.file(of: path))
      return
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      files.append(path)
      return
    }
    let folder = path.hasSuffix("/") && path != "/" ? String(path.dropLast()) : path
    let own = try Discovery.declarations(in: folder)
    files += own
    let isRegistry = folder.split(separator: "/").last.map(String.init) == Discovery.registry
    let found = try Discovery.withEntries(of: folder) { entries, descriptor throws(FileFault) in
      if !own.isEmpty { notes += Self.beside(own, entries.map(\.name), in: folder) }
      return Parallel.map(entries.filter { !$0.name.hasPrefix(".") }) { entry in
        Self.found(entry, in: folder, descriptor, isRegistry: isRegistry && own.isEmpty)
      }
    }
    for one in found {
      switch one {
      case .files(let paths, let beside):
        files += paths
        notes += beside
      case .stray(let stray): strays.append(stray)
      case .fault(let fault): faults.append(fault)
      case .nothing: break
      }
    }
  }

  /// The result for one entry of a folder.
  private enum Found: Sendable {
    case files([String], beside: [FileFault])
    case stray(Stray)
    case fault(FileFault)
    case nothing
  }

  private static func kind(
    of entry: FolderListing.Entry, _ path: String
  ) throws(FileFault) -> Discovery.EntryType {
    switch entry.type {
    case Int32(DT_DIR): .folder
    case Int32(DT_REG): .file
    default: try Discovery.kind(of: path)
    }
  }

  private static func found(
    _ entry: FolderListing.Entry, in folder: String, _ descriptor: Int32, isRegistry: Bool
  ) -> Found {
    let path = folder + "/" + entry.name
    do throws(FileFault) {
      let isExpected = isRegistry || NearName.isOfMunicipality(entry.name)
      guard entry.isText || entry.type == Int32(DT_REG) else {
        if isExpected { return .fault(Self.notText(path)) }
        let isOne = try hasDeclaration(entry, of: descriptor, called: path)
        return isOne ? .fault(Self.notText(path)) : .nothing
      }
      switch try kind(of: entry, path) {
      case .file:
        return isRegistry && NearName.isInFolderPlace(entry.name)
          ? .fault(FileFault(path, errno: ENOTDIR)) : .nothing
      // The user named the folder, and not where a link in it may lead.
      case .link: return isExpected ? .fault(FileFault(path, errno: ELOOP)) : .nothing
      case .other: return isExpected ? .fault(FileFault(path, errno: ENOTDIR)) : .nothing
      case .folder: break
      }
      guard entry.name != Discovery.authority else { return .nothing }
      let inside = try Discovery.declarations(in: entry.name, of: descriptor, called: path)
      guard inside.isEmpty else {
        let names = (try? Discovery.names(in: path)) ?? []
        return .files(inside, beside: beside(inside, names, in: path))
      }
      let near = NearName.ordered(try Discovery.names(in: path))
      return isExpected || near.contains(where: NearName.isClose)
        ? .stray(Stray(folder: path, near: near)) : .nothing
    } catch {
      return .fault(error)
    }
  }
}

extension Submissions {
  /// Whether a folder whose name is not text has a declaration, or what may have been meant for
  /// one.
  private static func hasDeclaration(
    _ entry: FolderListing.Entry, of descriptor: Int32, called path: String
  ) throws(FileFault) -> Bool {
    guard let name = entry.bytes else { return false }
    let folder = retrying {
      openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    guard folder >= 0 else {
      guard errno == ENOTDIR || errno == ELOOP else { throw FileFault(path, errno: errno) }
      return false
    }
    defer { close(folder) }
    return try FolderListing.names(in: folder, called: path).contains { NearName.isClose($0) }
  }

  /// Notes on files whose names are nearly those of the declarations beside them.
  private static func beside(
    _ files: [String], _ names: [String], in folder: String
  ) -> [FileFault] {
    names.filter { NearName.isOther($0) }.map { name in
      let read = files.map { "«\($0.split(separator: "/").last ?? "")»" }.joined(separator: ", ")
      let english = read.replacing("«", with: "“").replacing("»", with: "”")
      return FileFault(
        folder + "/" + name,
        Bilingual(
          el: "σημείωση: δεν διαβάζεται, επειδή στον ίδιο φάκελο υπάρχει \(read)",
          en: "note: is not read, because its folder has \(english)"))
    }
  }

  /// The fault of a name that is not text.
  private static func notText(_ path: String) -> FileFault {
    FileFault(
      path, Bilingual(el: "το όνομά του δεν είναι UTF-8", en: "its name is not UTF-8"))
  }
}

/// Names that resemble those of declarations and their folders.
enum NearName {
  /// Whether a folder's name begins like that of a municipality: `9200`, `9200-neas-smyrnis`.
  static func isOfMunicipality(_ name: String) -> Bool {
    let digits = name.utf8.prefix { (0x30...0x39).contains($0) }
    let rest = name.utf8.dropFirst(digits.count)
    return digits.count >= 4 && (rest.isEmpty || !(rest.first.map(isLetter) ?? false))
  }

  /// Whether a plain file has the name of a municipality's folder, or of a declaration that should
  /// be in one: `9200-neas-smyrnis`, `9200-neas-smyrnis.yaml`.
  static func isInFolderPlace(_ name: String) -> Bool {
    isOfMunicipality(name) && (!name.utf8.contains(0x2E) || isYAML(name))
  }

  /// Whether a name is nearly that of a declaration, but not exactly.
  static func isOther(_ name: String) -> Bool {
    isYAML(name) && isClose(name) && !Discovery.fileNames.contains(name)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  /// The names that may have been meant, the most likely first.
  static func ordered(_ names: [String]) -> [String] {
    let near = names.filter { isClose($0) || isYAML($0) }
    return near.sorted { one, other in
      isClose(one) == isClose(other)
        ? one.utf8.lexicographicallyPrecedes(other.utf8) : isClose(one)
    }
  }

  /// Whether a name is nearly that of a declaration: in capitals, with another ending, a copy.
  static func isClose(_ name: String) -> Bool {
    let lower = name.lowercased()
    return ["onboarding", "authentication"].contains { lower.hasPrefix($0) }
  }

  private static func isYAML(_ name: String) -> Bool {
    let lower = name.lowercased()
    return [".yaml", ".yml", ".yaml.txt", ".yml.txt"].contains { lower.hasSuffix($0) }
  }
}
