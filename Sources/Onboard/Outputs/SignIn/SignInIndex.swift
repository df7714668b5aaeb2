import Ground
import Schema

/// The index of the bodies that request sign-in, format `onboard/sign-in-index/v1`.
enum SignInIndex {
  /// One body of the index.
  struct Entry: Sendable {
    let body: SignInPlan.Body
    let systems: [(id: String, environments: [SignInEnvironment])]
    let path: String
    let sha256: Digest
    /// The digest of the submitted file's bytes.
    let source: Digest

    init(_ plan: SignInPlan, _ artifact: Artifact, source: Digest) {
      body = plan.body
      systems = plan.systems.map { ($0.id, $0.redirects.map(\.environment)) }
      path = artifact.path
      sha256 = Digest(of: artifact.bytes)
      self.source = source
    }
  }

  /// The index of the given entries, ordered by path; none when there are no entries.
  static func artifacts(of entries: [Entry], _ provenance: Provenance) -> [Artifact] {
    guard !entries.isEmpty else { return [] }
    let ordered = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return [
      Artifact(
        path: SignInFile.folder + "/index.json",
        bytes: format.root.file((ordered, provenance), capacity: 512 * (entries.count + 1))),
      SignInServiceFile.artifact,
    ]
  }

  static let format = WireFormat<(entries: [Entry], provenance: Provenance)>(
    "onboard/sign-in-index/v1", "Which bodies ask for sign-in.",
    Provenance.members { $0.provenance } + [
      WireMember(
        "bodies", .list(of: .object(bodies)), el: "οι φορείς, με τη σειρά του αρχείου τους",
        en: "the bodies, in the order of their files"
      ) { $0.entries }
    ])

  private static var bodies: [WireMember<Entry>] {
    [
      WireMember(
        optional: "code", .code, el: "ο κωδικός, για Δήμο", en: "the code, of a municipality"
      ) { $0.body.code },
      WireMember("folder", .slug, el: "το όνομα του φακέλου του", en: "the name of its folder") {
        $0.body.folder
      },
      WireMember("name", .text, el: "η επίσημη ονομασία", en: "the official name") { $0.body.name },
      WireMember(
        "path", .matching("^Authentication/[a-z0-9-]+\\.json$"), el: "πού είναι το αρχείο του",
        en: "where its file stands"
      ) { $0.path },
      WireMember("sha256", .digest, el: "το αποτύπωμα του αρχείου", en: "the digest of the file") {
        $0.sha256
      },
      WireMember(
        "source", .digest, el: "το αποτύπωμα της δήλωσης", en: "the digest of the submitted file"
      ) { $0.source },
      WireMember(
        "systems", .list(of: .object(systems)), el: "τα πληροφοριακά συστήματα",
        en: "the information systems"
      ) { $0.systems },
    ]
  }

  private static var systems: [WireMember<(id: String, environments: [SignInEnvironment])>] {
    [
      WireMember(
        "environments", .list(of: .environment), el: "τα περιβάλλοντα", en: "the environments"
      ) { $0.environments },
      WireMember("id", .slug, el: "το όνομα για αναφορές", en: "the name for references") { $0.id },
    ]
  }
}
