package import Ground
package import Schema

/// The index of all configurations, format `onboard/index/v1`.
///
/// It lists what the newest sources compile to, for reading and for trials. Nothing is live before
/// its act (Article 6 §3), and what is live is what was approved: a pipeline deploys what the
/// ``DeploymentIndex`` lists, and nothing of this.
package enum RuntimeIndex {
  /// One municipality of the index.
  package struct Entry: Sendable {
    package let code: Int
    package let modes: [Mode]
    package let name: String
    package let path: String
    package let sha256: String
    /// Digest of the submitted file's bytes.
    package let source: String

    package init(_ plan: Plan, _ artifact: Artifact, source: String) {
      code = plan.municipality.code
      modes = plan.modes.map(\.mode)
      name = plan.municipality.name
      path = artifact.path
      sha256 = Digest.of(artifact.bytes)
      self.source = source
    }
  }

  /// The index of entries, in order of code; without a record a municipality is a draft.
  package static func artifact(
    of entries: [Entry], _ stages: [Int: Stage], _ provenance: Provenance
  ) -> Artifact {
    var json = JSONWriter(capacity: 256 * (entries.count + 2))
    json.object { json in
      json.member("compiler", provenance.compiler)
      json.member("format", "onboard/index/v1")
      json.members("municipalities", entries.sorted { $0.code < $1.code }) { json, entry in
        json.object { json in
          json.member("code", String(entry.code))
          json.members("modes", entry.modes) { $0.string($1.key) }
          json.member("name", entry.name)
          json.member("path", entry.path)
          json.member("sha256", entry.sha256)
          json.member("source", entry.source)
          json.member("status", stages[entry.code, default: .draft].rawValue)
        }
      }
      json.member("policy", provenance.policy)
      json.member("register", provenance.register)
      json.member("rulebook", provenance.rulebook)
    }
    json.endFile()
    return Artifact(path: RuntimeConfiguration.folder + "/index.json", bytes: json.bytes)
  }
}
