package import Ground
package import Outputs
package import Schema

/// What an earlier build left in a folder: the lists of its files, and what its indexes say.
///
/// Of a municipality whose declaration does not stand now, or that is not worked on, this stays.
package struct EarlierOutputs: Sendable {
  /// The lists of files, by the name of the municipality's or the body's folder.
  package let lists: [String: Manifest]
  /// What stands in the way of outputs.
  package let obstacles: Obstacles
  private let rows: [MunicipalityCode: JSONValue]
  private let bodies: [String: JSONValue]

  /// Reads what is in a folder; lists may name files in the given subfolders only.
  package init(in folder: OutputFolder, parts: [String]) throws(FileFault) {
    // Without its lists, nobody knows what in the folder is the tool's.
    if let fault = try folder.obstacle(to: Manifest.folder) { throw fault }
    let found = try Manifest.all(in: folder, parts: parts)
    lists = found.lists
    var obstacles = try Obstacles(to: parts, in: folder, lists: found.faults)
    var rows: [MunicipalityCode: JSONValue] = [:]
    for row in try Self.elements("municipalities", of: RuntimeIndex.path, in: folder, &obstacles) {
      guard let code = row["code"]?.text.flatMap({ MunicipalityCode($0) }) else { continue }
      rows[code] = row
    }
    var bodies: [String: JSONValue] = [:]
    for body in try Self.elements("bodies", of: SignInIndex.path, in: folder, &obstacles) {
      guard let name = body["folder"]?.text else { continue }
      bodies[name] = body
    }
    (self.rows, self.bodies, self.obstacles) = (rows, bodies, obstacles)
  }

  /// The elements of an index; none in a folder without one, or with one of another format, which
  /// this build writes anew.
  private static func elements(
    _ member: String, of path: String, in folder: OutputFolder, _ obstacles: inout Obstacles
  ) throws(FileFault) -> [JSONValue] {
    do throws(FileFault) {
      if let fault = obstacles.fault(of: path, in: Manifest.common) { throw fault }
      guard let bytes = try FileReading.existing(folder.path + "/" + path) else { return [] }
      guard let json = try? JSONReader.read(bytes), RuntimeIndex.isKnown(json["format"]) else {
        return []
      }
      return json[member]?.elements ?? []
    } catch {
      guard error.cause.isInTheWay else { throw error }
      obstacles.note(error, ofIndex: path)
      return []
    }
  }

  /// What the index says of a municipality's draft, marked as no longer standing where it does not;
  /// nil where there was none and nothing is to be marked.
  package func draft(
    of code: MunicipalityCode, _ state: RuntimeIndex.DraftState?
  ) -> Kept<RuntimeIndex.Draft>? {
    let draft = rows[code]?["draft"]
    guard let state else { return draft.map { .kept($0) } }
    return .kept((draft ?? .object([:])).with(["state": .string(state.rawValue)]))
  }

  /// The stage that the index has of a municipality; nil where it says nothing of it.
  package func stage(of code: MunicipalityCode) -> Stage? {
    rows[code]?["status"]?.text.flatMap { Stage(rawValue: $0) }
  }

  /// What the index says is in force of a municipality.
  package func decided(of code: MunicipalityCode) -> RuntimeIndex.Decided? {
    guard let decided = rows[code]?["decided"], let path = decided["path"]?.text,
      let sha256 = decided["sha256"]?.digest
    else { return nil }
    return RuntimeIndex.Decided(path: path, sha256: sha256)
  }

  /// The municipalities that the index names.
  package var codes: [MunicipalityCode] { Array(rows.keys) }

  /// What the index of sign-in says of the body of a folder.
  package func body(of folder: String) -> JSONValue? { bodies[folder] }

  /// The files of a folder's list in some subfolders.
  package func files(of folder: String, in parts: [String]) -> [String: Digest] {
    lists[folder]?.files(in: parts) ?? [:]
  }
}
