import Schema

/// A list of the files that the tool wrote below an output folder, as `sha256sum -c` reads it
/// there.
///
/// There is one list for each municipality or body, so that branches with changes to different ones
/// do not change the same list, and one for common files. Files in no list are never changed or
/// removed.
package struct Manifest: Sendable {
  /// The subfolder of the lists.
  package static let folder = "Manifest"
  /// The name of the list of common files; no folder of a municipality or body has such a name.
  package static let common = "_common"

  /// The files with their digests.
  package private(set) var files: [String: Digest]

  package init(_ files: [String: Digest] = [:]) { self.files = files }

  /// The files of some subfolders, with their digests.
  package func files(in parts: [String]) -> [String: Digest] {
    files.filter { file, _ in parts.contains { file.hasPrefix($0 + "/") } }
  }

  /// Adds a file.
  package mutating func add(_ path: String, _ digest: Digest) { files[path] = digest }

  /// The list as a file, named after the municipality's or the body's folder.
  package func artifact(of name: String) -> Artifact {
    let paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let lines = paths.compactMap { path in files[path].map { "\($0)  \(path)\n" } }
    return Artifact(path: Self.path(of: name), bytes: Array(lines.joined().utf8))
  }

  /// The path of the list with a name.
  package static func path(of name: String) -> String { "\(folder)/\(name)\(ending)" }

  private static let ending = ".sha256"
}

extension [String: Manifest] {
  /// The paths of all files that the lists name, and of the lists themselves.
  package var paths: Set<String> {
    Set(values.flatMap(\.files.keys)).union(keys.map { Manifest.path(of: $0) })
  }
}

extension Manifest {
  /// The result of reading the lists below an output folder.
  package struct Found: Sendable {
    /// The lists, by the name that each has.
    package private(set) var lists: [String: Manifest] = [:]
    /// The faults that prevent the use of other lists, so that none of their files may be touched.
    package private(set) var faults: [String: FileFault] = [:]

    fileprivate mutating func take(_ name: String, _ list: Result<Manifest, FileFault>) {
      switch list {
      case .success(let list): lists[name] = list
      case .failure(let fault): faults[name] = fault
      }
    }
  }

  /// All lists below an output folder. A list that cannot be used keeps back its files, unless it
  /// is the common one.
  ///
  /// A list may name files in the given subfolders only: it says what the tool may remove, and so
  /// it must never lead to anything else.
  package static func all(
    in output: OutputFolder, parts: [String]
  ) throws(FileFault) -> Found {
    let folder = output.path + "/" + Self.folder
    let files = try Discovery.namesIfAny(in: folder).filter { $0.hasSuffix(ending) }
    let read = try Parallel.map(files) { file throws(FileFault) in
      try Self.reading(folder + "/" + file, parts)
    }
    var found = Found()
    for (file, list) in zip(files, read) { found.take(String(file.dropLast(ending.count)), list) }
    if let fault = found.faults[common] { throw fault }
    return found
  }

  /// A list, or the fault that prevents its use; a fault of the machine is thrown.
  private static func reading(
    _ path: String, _ parts: [String]
  ) throws(FileFault) -> Result<Manifest, FileFault> {
    do throws(FileFault) {
      guard let bytes = try FileReading.existing(path) else {
        throw FileFault(path, notList, cause: .malformed)
      }
      if let list = Manifest(bytes, parts) { return .success(list) }
      let isEndedOtherwise = Manifest(bytes.filter { $0 != 0x0D }, parts) != nil
      return .failure(
        isEndedOtherwise ? .lineEnds(path) : FileFault(path, notList, cause: .malformed))
    } catch {
      guard error.cause.isInTheWay else { throw error }
      return .failure(error)
    }
  }

  private static let notList = Bilingual(
    el: "δεν είναι κατάλογος αρχείων του onboard", en: "is not a list of onboard's files")

  private init?(_ bytes: [UInt8], _ parts: [String]) {
    files = [:]
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      let digest = String(decoding: line.prefix(64), as: UTF8.self)
      let path = String(decoding: line.dropFirst(66), as: UTF8.self)
      let steps = path.split(separator: "/", omittingEmptySubsequences: false)
      guard let digest = Digest(digest), line.dropFirst(64).prefix(2).elementsEqual([0x20, 0x20]),
        steps.count == 2, parts.contains(String(steps[0])), Self.isName(steps[1])
      else { return nil }
      files[path] = digest
    }
    guard bytes.isEmpty || bytes.last == 0x0A else { return nil }
  }

  /// Whether a name is one that the tool gives: lower-case letters, digits, hyphens, points.
  private static func isName(_ name: Substring) -> Bool {
    !name.hasPrefix(".")
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
      } && !name.isEmpty
  }
}
