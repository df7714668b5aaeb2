package import Ground
import Outputs

/// What stands in the way of outputs, and so keeps back what belongs in its place and nothing else:
/// a file in a folder's place, a list of files that is none.
package struct Obstacles: Sendable {
  /// What keeps back a whole subfolder.
  private var parts: [String: FileFault] = [:]
  /// What keeps back all that was written for a municipality or body, by the name of its list.
  private let lists: [String: FileFault]

  /// Looks at what takes the places of subfolders.
  init(
    to parts: [String], in folder: OutputFolder, lists: [String: FileFault]
  ) throws(FileFault) {
    self.lists = lists
    for part in parts { self.parts[part] = try folder.obstacle(to: part) }
  }

  /// Notes an index that cannot be read. What it says of drafts may then not be lost: they stay.
  mutating func note(ofIndex fault: FileFault) {
    let drafts = RuntimeConfiguration.draftFolder
    parts[drafts] = parts[drafts] ?? fault
  }

  /// What keeps back a file that the list of a name is to have.
  package func fault(of path: String, in list: String) -> FileFault? {
    path.split(separator: "/").first.flatMap { parts[String($0)] } ?? lists[list]
  }

  /// What keeps back a file of a declaration, whose name is that of its list.
  package func fault(ofDraft path: String) -> FileFault? {
    fault(of: path, in: Compile.stem(of: path))
  }

  /// Hands on the files of declarations, but for those that are kept back.
  package func sparing<Made>(
    _ make: @escaping @Sendable (Artifact) throws(FileFault) -> Made
  ) -> @Sendable (Artifact) throws(FileFault) -> Made {
    { file throws(FileFault) in
      if let fault = fault(ofDraft: file.path) { throw fault }
      return try make(file)
    }
  }

  /// The subfolders that are kept back.
  package var heldParts: [String] { parts.keys.sorted() }

  /// All that stands in the way of more than one file, in order of path.
  package var faults: [FileFault] {
    Set(Array(parts.values) + Array(lists.values))
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Whether a path below the output folder belongs to what is kept back, so that nobody knows
  /// whose it is.
  package func isKeptBack(_ path: String) -> Bool {
    let steps = path.split(separator: "/")
    guard let part = steps.first, parts[String(part)] == nil else { return true }
    guard let name = steps.dropFirst().first else { return false }
    return Self.ofLists.contains(String(part)) && lists[Compile.stem(of: String(name))] != nil
  }

  /// The subfolders in which files are named after a list.
  private static var ofLists: [String] {
    [Manifest.folder, RuntimeConfiguration.folder, RuntimeConfiguration.draftFolder]
  }
}
