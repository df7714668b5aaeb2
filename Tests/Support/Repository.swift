public import Foundation

/// The files of this repository, for tests.
public enum Repository {
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file with its name and its text.
  public struct File {
    public let url: URL
    public let text: String

    public var name: String { url.lastPathComponent }
    public var fullPath: String { url.path }
    /// The path below the root of the repository.
    public var path: String { String(fullPath.dropFirst(Repository.root.path.count + 1)) }
    public var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  }

  /// One file, by its path below the root.
  public static func file(_ path: String) throws -> File {
    let url = root.appending(path: path)
    return File(url: url, text: try String(contentsOf: url, encoding: .utf8))
  }

  /// The files below a folder whose names have a given ending, in order of path.
  public static func files(in folder: String, ending: String) throws -> [File] {
    let start = root.appending(path: folder)
    let found = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)
    let urls = (found?.allObjects ?? []).compactMap { $0 as? URL }
    return try urls.filter { $0.lastPathComponent.hasSuffix(ending) }
      .sorted { $0.path < $1.path }
      .map { File(url: $0, text: try String(contentsOf: $0, encoding: .utf8)) }
  }
}
