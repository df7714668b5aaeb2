#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A tree of files to verify; all files that serve as proof are read through this type.
///
/// Below the folder that the user named, no symbolic link is followed, neither to a file nor on the
/// way to it; only regular files of bounded size are read; nothing is waited for. An absent
/// file gives nil; any other obstacle is a fault with its cause.
package struct ProofTree: Hashable, Sendable {
  /// The folder that the user named; empty for the working directory.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The tree in which a folder is sought, and the folder's name there. For an absolute path these
  /// are the last two parts, since links above them belong to the system, or were named by the
  /// user.
  package static func holding(_ folder: String) -> (tree: ProofTree, name: String) {
    guard folder.hasPrefix("/") else { return (ProofTree(path: ""), folder) }
    let parts = folder.split(separator: "/")
    let name = parts.suffix(2).joined(separator: "/")
    return (ProofTree(path: "/" + parts.dropLast(2).joined(separator: "/")), name)
  }

  /// A path below the tree, as messages name it.
  package func path(of name: String) -> String {
    path.isEmpty ? name : path.hasSuffix("/") ? path + name : path + "/" + name
  }

  /// Refuses a tree that does not exist, which is not the same as an empty one.
  package func demandThere() throws(FileFault) { close(try descriptor(of: [])) }

  /// The contents of a file; nil when there is none.
  package func read(
    _ name: String, atMost most: Int = FileReading.largest, isText: Bool = true
  ) throws(FileFault) -> [UInt8]? {
    let parts = Self.parts(of: name)
    guard let last = parts.last else { throw FileFault.notRegular(path(of: name)) }
    let bytes = try ifAny(in: parts.dropLast()) { folder throws(FileFault) in
      try FileReading.regular(in: folder, last, called: path(of: name), atMost: most)
    }
    guard let bytes, isText, !last.hasSuffix(".yaml"), bytes.contains(0x0D), Self.hasReturns(bytes)
    else {
      return bytes
    }
    throw FileFault.lineEnds(path(of: name))
  }

  /// Whether lines end with CR LF, which no file has that this tool wrote; a declaration may.
  private static func hasReturns(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropLast().contains { bytes[$0] == 0x0D && bytes[$0 + 1] == 0x0A }
  }

  /// The names in a folder, in order; nil when there is no such folder.
  package func names(in name: String) throws(FileFault) -> [String]? {
    try ifAny(in: Self.parts(of: name)[...]) { folder throws(FileFault) in
      try FolderListing.names(in: folder, called: path(of: name))
    }
  }

  private static func parts(of name: String) -> [String] {
    name.split(separator: "/").filter { $0 != "." }.map { String($0) }
  }

  private func ifAny<Result>(
    in parts: ArraySlice<String>, _ work: (Int32) throws(FileFault) -> Result
  ) throws(FileFault) -> Result? {
    do throws(FileFault) {
      let folder = try descriptor(of: parts)
      defer { close(folder) }
      return try work(folder)
    } catch {
      guard error.cause == .absent else { throw error }
      return nil
    }
  }

  /// Opens a folder of the tree part by part.
  private func descriptor(of parts: ArraySlice<String>) throws(FileFault) -> Int32 {
    let start = path.isEmpty ? "." : path
    var folder = retrying { open(start, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard folder >= 0 else { throw FileFault(start, errno: errno) }
    for (index, part) in zip(parts.indices, parts) {
      let (inner, failure) = UnlinkedFolder.step(to: part, from: folder)
      close(folder)
      if failure != 0 {
        throw FileFault(path(of: parts[...index].joined(separator: "/")), errno: failure)
      }
      folder = inner
    }
    return folder
  }
}
