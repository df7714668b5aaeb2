import Schema

/// A list of what the tool wrote below a folder of outputs, as `sha256sum -c` reads it there.
///
/// There is one list for each municipality or body, so that branches which change different ones
/// do not meet in it, and one for what is common. What no list names is never changed or removed.
package struct Manifest: Sendable {
  /// The subfolder of the lists.
  package static let folder = "Manifest"
  /// The name of the list of what is common; no folder of a municipality or body has such a name.
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
  /// All lists below a folder of outputs, by the name that each has.
  ///
  /// A list may name files in the given subfolders only: it says what the tool may remove, and so
  /// it may never lead to anything else.
  package static func all(
    in output: OutputFolder, parts: [String]
  ) throws(FileFault) -> [String: Manifest] {
    let folder = output.path + "/" + Self.folder
    let names = try Discovery.namesIfAny(in: folder).filter { $0.hasSuffix(ending) }
    let lists = try Parallel.map(names) { name throws(FileFault) in
      let path = folder + "/" + name
      guard let bytes = try FileReading.existing(path), let list = Manifest(bytes, parts) else {
        throw FileFault(
          path,
          Bilingual(
            el: "δεν είναι κατάλογος αρχείων του onboard", en: "is not a list of onboard's files"))
      }
      return (String(name.dropLast(ending.count)), list)
    }
    return Dictionary(lists) { first, _ in first }
  }

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

  /// Whether a name is one that the tool gives: small letters, digits, hyphens, points.
  private static func isName(_ name: Substring) -> Bool {
    !name.hasPrefix(".")
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
      } && !name.isEmpty
  }
}
