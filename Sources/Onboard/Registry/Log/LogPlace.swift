package import Ground

/// The storage of a log: a folder, or memory in tests.
package protocol LogPlace: LogFiles {
  /// Runs `work` with exclusive access to the log.
  func open<Value>(_ work: (any LogStore) throws -> Value) throws -> Value
}

/// Read access to the files of a log.
package protocol LogFiles {
  /// The path of the log's folder, for error messages.
  var path: String { get }

  /// The contents of a file; nil when it does not exist.
  func read(_ name: String) throws(FileFault) -> [UInt8]?

  /// The names in a folder of the log; empty when it does not exist.
  func names(in folder: String) throws(FileFault) -> [String]
}

extension LogFiles {
  /// The paths of the files below a folder, sorted.
  func paths(below folder: String) throws(FileFault) -> [String] {
    var found: [String] = []
    for name in try names(in: folder).sorted() {
      let path = folder + "/" + name
      let below = try names(below: path)
      found += below.isEmpty ? [path] : below
    }
    return found
  }

  /// The paths below a path; a file has none.
  private func names(below path: String) throws(FileFault) -> [String] {
    do throws(FileFault) {
      return try paths(below: path)
    } catch {
      guard error.cause == .notFolder else { throw error }
      return []
    }
  }
}

/// Write access to the files of a log.
package protocol LogStore: LogFiles {
  /// Writes files durably, one after the other.
  func replace(_ files: [DurableStore.File]) throws(FileFault)

  /// Removes files, if they exist.
  func remove(_ names: [String]) throws(FileFault)
}

extension DurableStore: LogStore {}

/// A log in a folder, read in the same way as everything that is read for proof.
struct LogFolder: LogPlace {
  private let tree: ProofTree
  private let name: String

  /// The largest file that is read, in bytes: a checkpoint with the largest number of signatures.
  private static let most = 1 << 20

  /// The path of the folder.
  var path: String { tree.path(of: name) }

  init(path: String) { (tree, name) = ProofTree.holding(path) }

  /// The log in a folder of a tree.
  init(in tree: ProofTree, _ name: String) {
    self.tree = tree
    self.name = name
  }

  func read(_ name: String) throws(FileFault) -> [UInt8]? {
    // A tile is not text: it may contain any byte.
    try tree.read(
      self.name + "/" + name, atMost: Self.most, isText: !name.hasPrefix("tile/"))
  }

  func names(in folder: String) throws(FileFault) -> [String] {
    try tree.names(in: name + "/" + folder) ?? []
  }

  func open<Value>(_ work: (any LogStore) throws -> Value) throws -> Value {
    try DurableStore.open(path) { try work($0) }
  }
}
