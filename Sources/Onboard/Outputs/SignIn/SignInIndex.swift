import Ground
import Schema

/// The index of the bodies that ask for sign-in, format `onboard/sign-in-index/v1`.
enum SignInIndex {
  /// One body of the index.
  struct Entry: Sendable {
    let body: SignInPlan.Body
    let systems: [(id: String, environments: [SignInEnvironment])]
    let path: String
    let sha256: String
    /// Digest of the submitted file's bytes.
    let source: String

    init(_ plan: SignInPlan, _ artifact: Artifact, source: String) {
      body = plan.body
      systems = plan.systems.map { ($0.id, $0.redirects.map(\.environment)) }
      path = artifact.path
      sha256 = Digest.of(artifact.bytes)
      self.source = source
    }
  }

  /// The index of entries, in order of path; without any there is none.
  static func artifacts(of entries: [Entry], _ provenance: Provenance) -> [Artifact] {
    guard !entries.isEmpty else { return [] }
    let ordered = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let json: JSONValue = [
      "bodies": .array(ordered.map(value)), "compiler": .string(provenance.compiler),
      "format": "onboard/sign-in-index/v1", "policy": .string(provenance.policy),
      "register": .string(provenance.register), "rulebook": .string(provenance.rulebook),
    ]
    return [
      Artifact(path: SignInFile.folder + "/index.json", bytes: json.file),
      SignInServiceFile.artifact,
    ]
  }

  private static func value(of entry: Entry) -> JSONValue {
    var members: [String: JSONValue] = [
      "folder": .string(entry.body.folder), "name": .string(entry.body.name),
      "path": .string(entry.path), "sha256": .string(entry.sha256),
      "source": .string(entry.source),
      "systems": .array(
        entry.systems.map { system in
          [
            "environments": .array(system.environments.map { .string($0.key.text) }),
            "id": .string(system.id),
          ]
        }),
    ]
    members["code"] = entry.body.code.map { .string(String($0)) }
    return .object(members)
  }
}
