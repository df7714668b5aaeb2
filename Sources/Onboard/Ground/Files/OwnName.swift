#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Names of files that wait beside their places; no other program gives a file such a name.
///
/// A process that holds a folder's lock may remove those of a run that was killed, and no other
/// file.
package enum OwnName {
  private static let start = ".onboard.tmp."

  /// The name under which this process keeps something until its place is free, in the folder of
  /// the path.
  static func waiting(_ path: String) -> String {
    let slash = path.utf8.lastIndex(of: 0x2F).map { path.utf8.index(after: $0) }
    let cut = slash ?? path.startIndex
    return "\(path[..<cut])\(start)\(getpid()).\(path[cut...])"
  }

  /// The name of a file whose place this process took, until the work is done.
  static func former(_ name: String) -> String { "\(start)\(getpid()).former.\(name)" }

  /// Whether a name was given by this tool, by this run or by another.
  package static func isOurs(_ name: String) -> Bool { name.hasPrefix(start) }
}
