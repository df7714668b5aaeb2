#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writing a file so that after a power failure the old one is there, or the new one, whole.
enum DurableFile {
  /// Writes beside the place, flushes, renames, and flushes the folder.
  static func write(
    _ bytes: [UInt8], to name: String, in folder: String, mode: mode_t = 0o644
  ) throws(FileFault) {
    let place = folder + "/" + name
    let beside = "\(folder)/.\(name).tmp.\(getpid())"
    unlink(beside)
    try NewFile.write(bytes, to: beside, mode: mode)
    guard rename(beside, place) == 0 else {
      let code = errno
      unlink(beside)
      throw FileFault(place, errno: code)
    }
    try flush(folder)
  }

  /// Gives a file another name in its folder, taking the place of what has it now.
  static func rename(_ old: String, to new: String, in folder: String) throws(FileFault) {
    guard rename("\(folder)/\(old)", "\(folder)/\(new)") == 0 else {
      throw FileFault("\(folder)/\(new)", errno: errno)
    }
    try flush(folder)
  }

  /// Puts the names in a folder on the disk.
  static func flush(_ folder: String) throws(FileFault) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(folder, errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileFault(folder, errno: errno) }
  }

  private static func rename(_ old: String, _ new: String) -> Int32 {
    #if canImport(Darwin)
      Darwin.rename(old, new)
    #elseif canImport(Musl)
      Musl.rename(old, new)
    #else
      Glibc.rename(old, new)
    #endif
  }
}
