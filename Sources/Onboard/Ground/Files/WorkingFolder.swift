#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The folder against which relative paths are read.
package enum WorkingFolder {
  /// The folder's path; nil if the system cannot tell it.
  package static var current: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// Changes to another folder; returns the path of the folder before, or nil where nothing was
  /// changed.
  package static func enter(_ path: String) -> String? {
    guard let before = current, chdir(path) == 0 else { return nil }
    return before == "/" ? "" : before
  }

  /// Changes to a folder above; returns the path back down to the folder before, or nil where
  /// nothing was changed.
  package static func enter(above path: String) -> String? {
    guard let before = current, chdir(path) == 0 else { return nil }
    let top = current.map { $0 == "/" ? "" : $0 }
    guard let top, before.hasPrefix(top + "/") else {
      _ = chdir(before)
      return nil
    }
    return String(before.dropFirst(top.count + 1))
  }
}
