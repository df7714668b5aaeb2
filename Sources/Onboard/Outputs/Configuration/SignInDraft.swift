package import Ground
import Schema

/// The sign-in part of a body's newest declaration, as the index lists it.
package struct SignInDraft: Sendable {
  package let matter: Matter
  /// The official name of the body.
  package let name: String
  let systems: [(id: String, environments: [SignInEnvironment])]
  let path: String
  let sha256: Digest
  /// The digest of the submitted file's bytes.
  let source: Digest

  /// Takes the plan of a body; nil where nothing can be decided about the body, as its name gives
  /// no folder of its own.
  init?(_ plan: SignInPlan, _ artifact: Artifact, sha256: Digest, source: Digest) {
    guard let matter = plan.body.matter else { return nil }
    self.matter = matter
    name = plan.body.name
    systems = plan.systems.map { ($0.id, $0.redirects.map(\.environment)) }
    path = artifact.path
    self.sha256 = sha256
    self.source = source
  }
}

extension RuntimeIndex {
  static var signIn: [WireMember<Row<SignInDraft>>] {
    [
      WireMember(
        "body", .slug, el: "ο κωδικός του Δήμου, ή ο φάκελος άλλου φορέα",
        en: "the municipality’s code, or the folder of another body", rulings: [.otherBodies]
      ) { $0.matter.subject },
      WireMember(
        optional: "decided", .object(decided), el: Self.ofDecided.el, en: Self.ofDecided.en
      ) { $0.decided },
      WireMember(
        optional: "draft",
        .kept(.object(drafts), optional: ["path", "sha256", "source", "systems"]),
        el: Self.ofDraft.el, en: Self.ofDraft.en
      ) { $0.draft },
      WireMember("name", .text, el: "η επίσημη ονομασία", en: "the official name") { $0.name },
      WireMember(
        "status", .words(Stage.allCases.map(\.rawValue)), el: "σχέδιο ως την απόφαση",
        en: "a draft until the decision", [.oauth2(1)]
      ) { $0.stage.rawValue },
    ]
  }

  private static var drafts: [WireMember<SignInDraft>] {
    [
      WireMember(
        "path", .matching("^Drafts/sign-in-[a-z0-9-]+\\.json$"), el: "πού είναι οι πελάτες",
        en: "where the clients stand"
      ) { $0.path },
      WireMember("sha256", .digest, el: "το αποτύπωμα του αρχείου", en: "the digest of the file") {
        $0.sha256
      },
      WireMember(
        "source", .digest, el: "το αποτύπωμα της δήλωσης", en: "the digest of the submitted file"
      ) { $0.source },
      WireMember(
        "state", .words(DraftState.allCases.map(\.rawValue)),
        el: Self.ofState.el, en: Self.ofState.en
      ) { _ in DraftState.sound.rawValue },
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
