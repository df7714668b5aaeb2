import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Lists all names in a folder; a folder that cannot be listed to its end is a fault.
package enum FolderListing {
  /// The names in an open folder, in order of bytes; the folder stays open.
  package static func names(in folder: Int32, called path: String) throws(FileFault) -> [String] {
    let copy = retrying { openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard copy >= 0 else { throw FileFault(path, errno: errno) }
    guard let stream = retrying({ fdopendir(copy) }) else {
      let code = errno
      close(copy)
      throw FileFault(path, errno: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let name = try next(of: stream, called: path) {
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The next name, read in its place: an entry is shorter than `dirent`, so that a copy of the
  /// whole may read beyond the last page.
  private static func next(
    of stream: Stream, called path: String
  ) throws(FileFault) -> String? {
    // Only the error number tells the end of the folder from a failure.
    guard let found = retrying({ readdir(stream) }) else {
      guard errno == 0 else { throw FileFault(path, errno: errno) }
      return nil
    }
    let entry = UnsafeRawPointer(found) + (MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
    return String(cString: entry.assumingMemoryBound(to: CChar.self))
  }

  #if canImport(Darwin)
    private typealias Stream = UnsafeMutablePointer<DIR>
  #else
    private typealias Stream = OpaquePointer
  #endif
}
