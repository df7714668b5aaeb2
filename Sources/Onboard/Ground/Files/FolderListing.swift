import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Lists everything in a folder; a folder that cannot be listed to its end is a fault.
package enum FolderListing {
  /// An entry of a folder.
  struct Entry: Sendable {
    /// The name; bytes that are not UTF-8 are written out in hexadecimal, so that such a name leads
    /// nowhere.
    let name: String
    /// Whether the name is UTF-8.
    let isText: Bool
    /// The bytes of a name that is not UTF-8, with the zero at their end; nil for any other.
    let bytes: [CChar]?
    /// `DT_DIR` and the like; `DT_UNKNOWN` where the file system does not say.
    let type: Int32

    private static let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    private static let typeOffset = MemoryLayout<dirent>.offset(of: \.d_type) ?? 0

    /// Reads the system's entry in place, because it is shorter than `dirent`: copying a whole
    /// `dirent` might read beyond the last page.
    fileprivate init(_ entry: UnsafeRawPointer) {
      let bytes = (entry + Self.nameOffset).assumingMemoryBound(to: CChar.self)
      let text = String(validatingCString: bytes)
      isText = text != nil
      self.bytes =
        text == nil ? Array(UnsafeBufferPointer(start: bytes, count: strlen(bytes) + 1)) : nil
      name = text ?? Self.written(UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt8.self))
      type = Int32(entry.load(fromByteOffset: Self.typeOffset, as: UInt8.self))
    }

    /// A name that is not UTF-8, with each of its bytes beyond ASCII in hexadecimal: `9200-\xCE`.
    private static func written(_ bytes: UnsafePointer<UInt8>) -> String {
      var name = "", place = bytes
      while place.pointee != 0 {
        let byte = place.pointee
        name += byte < 0x80 ? String(UnicodeScalar(byte)) : "\\x" + Hexadecimal.text([byte])
        place += 1
      }
      return name
    }
  }

  /// The names in an open folder, in order of bytes; the folder stays open.
  package static func names(in folder: Int32, called path: String) throws(FileFault) -> [String] {
    try entries(in: folder, called: path).map(\.name)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The entries of an open folder, in no order; the folder stays open.
  static func entries(in folder: Int32, called path: String) throws(FileFault) -> [Entry] {
    let copy = retrying { openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard copy >= 0 else { throw FileFault(path, errno: errno) }
    guard let stream = retrying({ fdopendir(copy) }) else {
      let code = errno
      close(copy)
      throw FileFault(path, errno: code)
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let found = retrying({ readdir(stream) }) {
      let entry = Entry(UnsafeRawPointer(found))
      if entry.name != ".", entry.name != ".." { entries.append(entry) }
    }
    // Only the error number tells the end of the folder from a failure.
    guard errno == 0 else { throw FileFault(path, errno: errno) }
    return entries
  }
}
