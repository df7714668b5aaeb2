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
      // A file has no names below it.
      let below = try paths(below: path)
      found += below.isEmpty ? [path] : below
    }
    return found
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

/// A log in a folder.
struct LogFolder: LogPlace {
  /// The path of the folder.
  let path: String

  func read(_ name: String) throws(FileFault) -> [UInt8]? {
    try FileReading.existing(path + "/" + name)
  }

  func names(in folder: String) throws(FileFault) -> [String] {
    try Discovery.namesIfAny(in: path + "/" + folder)
  }

  func open<Value>(_ work: (any LogStore) throws -> Value) throws -> Value {
    try DurableStore.open(path) { try work($0) }
  }
}
