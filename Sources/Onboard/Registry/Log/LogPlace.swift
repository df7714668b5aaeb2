package import Ground

/// Where a log is kept: a folder, or memory in tests.
package protocol LogPlace: LogFiles {
  /// Works on the log with nobody else at work on it.
  func open<Value>(_ work: (any LogStore) throws -> Value) throws -> Value
}

/// The files of a log, to be read.
package protocol LogFiles {
  /// The path of the log's folder, for messages.
  var path: String { get }

  /// What a file holds; nil when there is none.
  func read(_ name: String) throws(FileFault) -> [UInt8]?

  /// The names in a folder of the log; none when it is not there.
  func names(in folder: String) throws(FileFault) -> [String]
}

extension LogFiles {
  /// The paths of the files below a folder, in order.
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

/// The files of a log, to be changed.
package protocol LogStore: LogFiles {
  /// Writes files so that they stay, one after the other.
  func replace(_ files: [DurableStore.File]) throws(FileFault)

  /// Removes files, if they are there.
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
