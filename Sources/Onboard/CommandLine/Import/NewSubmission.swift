import Ground
import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The new file of a municipality that does not have one yet.
struct NewSubmission {
  /// The folder of the municipalities.
  let folder: String
  /// The municipality.
  let entry: RegisterEntry

  /// The path of the file.
  var path: String { place.path + "/" + Discovery.fileName }

  private var place: UnlinkedFolder {
    UnlinkedFolder(path: "\(folder)/\(entry.code)-\(entry.slug)")
  }

  /// Throws when the file already exists, or when the path to it contains a link.
  func demandNew() throws(FileFault) {
    try place.open(making: false) { folder throws(FileFault) in
      var status = stat()
      let isThere = retrying {
        fstatat(folder, Discovery.fileName, &status, AT_SYMLINK_NOFOLLOW)
      }
      guard isThere != 0, errno == ENOENT else {
        throw FileFault(path, errno: isThere == 0 ? EEXIST : errno)
      }
    }
  }

  /// Writes the file, creating its folder; an existing file is not touched.
  func write(_ text: String) throws(FileFault) {
    try place.open(making: true) { folder throws(FileFault) in
      try NewFile.write(Array(text.utf8), to: Discovery.fileName, in: folder, called: path)
    }
  }
}
