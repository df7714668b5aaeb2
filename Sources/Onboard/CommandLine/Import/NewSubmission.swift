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

  /// The first lines of every file that the tool writes for a municipality.
  static let heading = [
    "# yaml-language-server: $schema=../../Generated/Schema/onboarding.schema.json",
    "# Αίτημα ένταξης στο myDimosLive (ΚΥΑ 3130 ΕΞ 2022, Β΄ 386, άρθρο 6).",
  ]
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
