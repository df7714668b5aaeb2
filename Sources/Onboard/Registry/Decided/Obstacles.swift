package import Ground
import Outputs

/// The obstacles in the places of outputs, such as a file in a folder's place or an unreadable list
/// of files; each keeps back only what belongs in its place.
package struct Obstacles: Sendable {
  /// The obstacles that keep back a whole subfolder.
  private var parts: [String: FileFault] = [:]
  /// The obstacles that keep back everything written for a municipality or body, by its list's
  /// name.
  private let lists: [String: FileFault]

  /// Looks for obstacles in the places of subfolders.
  init(
    to parts: [String], in folder: OutputFolder, lists: [String: FileFault]
  ) throws(FileFault) {
    self.lists = lists
    for part in parts { self.parts[part] = try folder.obstacle(to: part) }
  }

  /// Notes that an index cannot be read; its entries for drafts must not be lost, so the drafts
  /// stay.
  mutating func note(ofIndex fault: FileFault) {
    let drafts = RuntimeConfiguration.draftFolder
    parts[drafts] = parts[drafts] ?? fault
  }

  /// The fault that keeps back a file in the list with a given name; nil where there is none.
  package func fault(of path: String, in list: String) -> FileFault? {
    path.split(separator: "/").first.flatMap { parts[String($0)] } ?? lists[list]
  }

  /// The fault that keeps back a file of a declaration, which has the same name as its list.
  package func fault(ofDraft path: String) -> FileFault? {
    fault(of: path, in: Compile.stem(of: path))
  }

  /// Hands on the files of declarations, except those that are kept back.
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

  /// The obstacles that affect more than one file, in order of path.
  package var faults: [FileFault] {
    Set(Array(parts.values) + Array(lists.values))
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Whether a path below the output folder is kept back, so that its owner is unknown.
  package func isKeptBack(_ path: String) -> Bool {
    let steps = path.split(separator: "/")
    guard let part = steps.first, parts[String(part)] == nil else { return true }
    guard let name = steps.dropFirst().first else { return false }
    return Self.ofLists.contains(String(part)) && lists[Compile.stem(of: String(name))] != nil
  }

  /// The subfolders whose files are named after a list.
  private static var ofLists: [String] {
    [Manifest.folder, RuntimeConfiguration.folder, RuntimeConfiguration.draftFolder]
  }
}
