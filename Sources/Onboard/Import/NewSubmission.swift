import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The file of a municipality that has none yet.
struct NewSubmission {
  /// The folder of the municipalities.
  let folder: String
  /// The municipality.
  let entry: RegisterEntry

  /// Where the file stands.
  var path: String { "\(folder)/\(place)/" + Discovery.fileName }

  /// Whether there is a file already.
  var exists: Bool { access(path, F_OK) == 0 }

  private var place: String { "\(entry.code)-\(entry.slug)" }

  /// Refuses when there is a file already.
  func demandNew() throws(FileFault) {
    if exists { throw FileFault(path, errno: EEXIST) }
  }

  /// Writes the file, and its folder with it; an existing file is left as it is.
  func write(_ text: String) throws(FileFault) {
    try OutputFolder(path: folder).prepare(place)
    try NewFile.write(Array(text.utf8), to: path)
  }
}
