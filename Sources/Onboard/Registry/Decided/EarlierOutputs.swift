package import Ground
package import Outputs
import Schema

/// The outputs of an earlier build in a folder: the lists of its files, and what its indexes say.
///
/// These outputs stay for a municipality that this build does not work on, or whose declaration
/// gives no outputs now.
package struct EarlierOutputs: Sendable {
  /// The lists of files, by the name of the municipality's or the body's folder.
  package let lists: [String: Manifest]
  /// The obstacles to writing outputs.
  package let obstacles: Obstacles
  private let rows: [Matter: JSONValue]

  /// Reads the outputs in a folder; lists may name files in the given subfolders only.
  package init(in folder: OutputFolder, parts: [String]) throws(FileFault) {
    // Without the lists, it is unknown which files in the folder belong to the tool.
    if let fault = try folder.obstacle(to: Manifest.folder) { throw fault }
    let found = try Manifest.all(in: folder, parts: parts)
    lists = found.lists
    var obstacles = try Obstacles(to: parts, in: folder, lists: found.faults)
    var rows: [Matter: JSONValue] = [:]
    for row in try Self.rows(of: folder, &obstacles) {
      if let matter = Matter(reportedIn: row) { rows[matter] = row }
    }
    (self.rows, self.obstacles) = (rows, obstacles)
  }

  /// The rows of the index; none in a folder without one, or with one of another format, which this
  /// build writes anew.
  private static func rows(
    of folder: OutputFolder, _ obstacles: inout Obstacles
  ) throws(FileFault) -> [JSONValue] {
    let path = RuntimeIndex.path
    do throws(FileFault) {
      if let fault = obstacles.fault(of: path, in: Manifest.common) { throw fault }
      guard let bytes = try FileReading.existing(folder.path + "/" + path) else { return [] }
      guard let json = try? JSONReader.read(bytes), RuntimeIndex.isKnown(json["format"]) else {
        return []
      }
      return ["municipalities", "signIn"].flatMap { json[$0]?.elements ?? [] }
    } catch {
      guard error.cause.isInTheWay else { throw error }
      obstacles.note(ofIndex: error)
      return []
    }
  }

  /// The index's entry for a draft, marked with a state if one is given; nil where there was no
  /// entry and there is no state.
  package func draft<Draft>(
    of matter: Matter, _ state: RuntimeIndex.DraftState?
  ) -> Kept<Draft>? {
    let draft = rows[matter]?["draft"]
    guard let state else { return draft.map { .kept($0) } }
    return .kept((draft ?? .object([:])).with(["state": .string(state.rawValue)]))
  }

  /// The stage of a matter in the index; nil where the index does not mention the matter.
  package func stage(of matter: Matter) -> Stage? {
    rows[matter]?["status"]?.text.flatMap { Stage(rawValue: $0) }
  }

  /// The name of a matter in the index.
  package func name(of matter: Matter) -> String? { rows[matter]?["name"]?.text }

  /// The decided part of the index's row for a matter.
  package func decided(of matter: Matter) -> RuntimeIndex.Decided? {
    guard let decided = rows[matter]?["decided"], let path = decided["path"]?.text,
      let sha256 = decided["sha256"]?.digest
    else { return nil }
    return RuntimeIndex.Decided(path: path, sha256: sha256)
  }

  /// The matters in the index.
  package var matters: [Matter] { Array(rows.keys) }

  /// The files of a folder's list in some subfolders.
  package func files(of folder: String, in parts: [String]) -> [String: Digest] {
    lists[folder]?.files(in: parts) ?? [:]
  }
}
