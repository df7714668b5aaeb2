package import Ground
import Schema

/// The index of the bodies that ask for sign-in, format `onboard/sign-in-index/v1`.
package enum SignInIndex {
  /// Where it stands below the output folder.
  package static let path = SignInFile.folder + "/index.json"

  /// One body of the index.
  package struct Entry: Sendable {
    let body: SignInPlan.Body
    let systems: [(id: String, environments: [SignInEnvironment])]
    let path: String
    let sha256: Digest
    /// The digest of the submitted file's bytes.
    let source: Digest

    init(_ plan: SignInPlan, _ artifact: Artifact, sha256: Digest, source: Digest) {
      body = plan.body
      systems = plan.systems.map { ($0.id, $0.redirects.map(\.environment)) }
      path = artifact.path
      self.sha256 = sha256
      self.source = source
    }
  }

  /// The index of entries, in order of path, with those that are kept from an earlier one; without
  /// any there is none.
  package static func artifacts(
    of entries: [Entry], keeping kept: [JSONValue], _ provenance: Provenance
  ) -> [Artifact] {
    let all =
      entries.map { (path: $0.path, element: Kept.made($0)) }
      + kept.map { (path: $0["path"]?.text ?? "", element: Kept.kept($0)) }
    guard !all.isEmpty else { return [] }
    let ordered = all.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return [
      Artifact(
        path: path,
        bytes: format.root.file(
          (ordered.map(\.element), provenance), capacity: 512 * (all.count + 1))),
      SignInServiceFile.artifact,
    ]
  }

  static let format = WireFormat<(entries: [Kept<Entry>], provenance: Provenance)>(
    "onboard/sign-in-index/v1", "Which bodies ask for sign-in.",
    Provenance.members { $0.provenance } + [
      WireMember(
        "bodies", .list(of: .kept(.object(bodies))), el: "οι φορείς, με τη σειρά του αρχείου τους",
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
