package import Ground
package import Schema

/// The index of all configurations, format `onboard/index/v1`.
///
/// It lists what the newest sources compile to, for reading and for trials. Nothing goes live
/// before its act (Article 6 §3), and only approved files go live: a pipeline deploys what the
/// ``DeploymentIndex`` lists, and nothing from this index.
package enum RuntimeIndex {
  /// One municipality of the index.
  package struct Entry: Sendable {
    package let code: MunicipalityCode
    let modes: [Mode]
    package let name: String
    package let path: String
    package let sha256: Digest
    /// The digest of the submitted file's bytes.
    package let source: Digest

    init(_ plan: Plan, _ artifact: Artifact, source: Digest) {
      code = plan.municipality.code
      modes = plan.modes.map(\.mode)
      name = plan.municipality.name
      path = artifact.path
      sha256 = Digest(of: artifact.bytes)
      self.source = source
    }
  }

  /// The index of the given entries, ordered by code; a municipality without a record is a draft.
  static func artifact(
    of entries: [Entry], _ stages: [MunicipalityCode: Stage], _ provenance: Provenance
  ) -> Artifact {
    let rows = entries.sorted { $0.code < $1.code }.map {
      Row(entry: $0, stage: stages[$0.code, default: .draft])
    }
    return Artifact(
      path: RuntimeConfiguration.folder + "/index.json",
      bytes: format.root.file((rows, provenance), capacity: 256 * (entries.count + 2)))
  }

  struct Row: Sendable {
    let entry: Entry
    let stage: Stage
  }

  static let format = WireFormat<Subject>(
    "onboard/index/v1",
    "What the newest sources compile to; deployment.json lists what is in force.",
    Provenance.members { $0.provenance } + [
      WireMember(
        "municipalities", .list(of: .object(municipality)), el: "οι Δήμοι, με τη σειρά του κωδικού",
        en: "the municipalities, in order of code"
      ) { $0.rows }
    ])

  typealias Subject = (rows: [Row], provenance: Provenance)

  private static var municipality: [WireMember<Row>] {
    [
      WireMember("code", .code, el: "ο κωδικός του Δήμου", en: "the municipality’s code") {
        $0.entry.code
      },
      WireMember("modes", .list(of: .mode), el: "οι τρόποι που παρέχονται", en: "the modes offered")
      {
        $0.entry.modes
      },
      WireMember("name", .text, el: "το όνομα του Δήμου", en: "the municipality’s name") {
        $0.entry.name
      },
      WireMember(
        "path", .matching("^Runtime/[0-9]+-[a-z0-9-]+\\.json$"), el: "πού είναι οι ρυθμίσεις",
        en: "where the configuration stands"
      ) { $0.entry.path },
      WireMember(
        "sha256", .digest, el: "το αποτύπωμα των ρυθμίσεων", en: "the digest of the configuration"
      ) { $0.entry.sha256 },
      WireMember(
        "source", .digest, el: "το αποτύπωμα της δήλωσης", en: "the digest of the submitted file"
      ) { $0.entry.source },
      WireMember(
        "status", .words(Stage.allCases.map(\.rawValue)), el: "σχέδιο ως την πράξη",
        en: "a draft until the act", [.article(6, 3)], rulings: [.draftUntilAct]
      ) { $0.stage.rawValue },
    ]
  }
}

extension Provenance {
  /// The members that state what an index was made with.
  static func members<Subject>(
    _ provenance: @escaping @Sendable (Subject) -> Provenance
  ) -> [WireMember<Subject>] {
    [
      WireMember(
        "compiler", .text, el: "η έκδοση του μεταγλωττιστή", en: "the version of the compiler"
      ) { provenance($0).compiler },
      WireMember(
        "policy", .text, el: "η έκδοση της πολιτικής", en: "the edition of the policy"
      ) { provenance($0).policy },
      WireMember(
        "register", .digest, el: "το αποτύπωμα του μητρώου των Δήμων",
        en: "the digest of the register of municipalities"
      ) { provenance($0).register },
      WireMember(
        "rulebook", .digest, el: "το αποτύπωμα των κανόνων", en: "the digest of the rules"
      ) { provenance($0).rulebook },
    ]
  }
}
