package import Ground
package import Outputs
package import Schema

/// What an earlier build left in a folder: the lists of its files, and what its indexes say.
///
/// Of a municipality whose declaration does not stand now, or that is not worked on, this stays.
package struct EarlierOutputs: Sendable {
  /// The lists of files, by the name of the municipality's or the body's folder.
  package let lists: [String: Manifest]
  private let drafts: [MunicipalityCode: JSONValue]
  private let bodies: [String: JSONValue]

  /// Reads what is in a folder; lists may name files in the given subfolders only.
  package init(in folder: OutputFolder, parts: [String]) throws(FileFault) {
    lists = try Manifest.all(in: folder, parts: parts)
    var drafts: [MunicipalityCode: JSONValue] = [:]
    for row in try Self.elements("municipalities", of: RuntimeIndex.path, in: folder) {
      guard let code = row["code"]?.text.flatMap({ MunicipalityCode($0) }) else { continue }
      drafts[code] = row["draft"]
    }
    var bodies: [String: JSONValue] = [:]
    for body in try Self.elements("bodies", of: SignInIndex.path, in: folder) {
      guard let name = body["folder"]?.text else { continue }
      bodies[name] = body
    }
    (self.drafts, self.bodies) = (drafts, bodies)
  }

  /// The elements of an index; none in a folder without one, or with one of another format, which
  /// this build writes anew.
  private static func elements(
    _ member: String, of path: String, in folder: OutputFolder
  ) throws(FileFault) -> [JSONValue] {
    guard let bytes = try FileReading.existing(folder.path + "/" + path) else { return [] }
    guard let json = try? JSONReader.read(bytes), RuntimeIndex.isKnown(json["format"]) else {
      return []
    }
    return json[member]?.elements ?? []
  }

  /// What the index says of a municipality's draft, marked as no longer standing where it does not;
  /// nil where there was none and nothing is to be marked.
  package func draft(
    of code: MunicipalityCode, _ state: RuntimeIndex.DraftState?
  ) -> Kept<RuntimeIndex.Draft>? {
    guard let state else { return drafts[code].map { .kept($0) } }
    return .kept((drafts[code] ?? .object([:])).with(["state": .string(state.rawValue)]))
  }

  /// What the index of sign-in says of the body of a folder.
  package func body(of folder: String) -> JSONValue? { bodies[folder] }

  /// The files of a folder's list in some subfolders.
  package func files(of folder: String, in parts: [String]) -> [String: Digest] {
    lists[folder]?.files(in: parts) ?? [:]
  }
}
