package import Ground
import Schema

/// The index of all municipalities, and of all bodies that ask for sign-in, format
/// `onboard/index/v3`.
///
/// For each it gives the stage, what is in force, and what its newest declaration would give.
/// Nothing is live before its act (Article 6 §3), and what is live is what was approved: so the two
/// parts are separate, and a draft never appears with the word of a decision.
package enum RuntimeIndex {
  /// Its path below the output folder.
  package static let path = RuntimeConfiguration.folder + "/index.json"

  /// The row of one municipality, or of one body with sign-in.
  package struct Row<Content: Sendable>: Sendable {
    package let matter: Matter
    package let name: String
    package let stage: Stage
    /// The part in force; nil when nothing is in force.
    package let decided: Decided?
    /// The result of the newest declaration; nil when there is none.
    package let draft: Kept<Content>?

    package init(
      matter: Matter, name: String, stage: Stage, decided: Decided?, draft: Kept<Content>?
    ) {
      self.matter = matter
      self.name = name
      self.stage = stage
      self.decided = decided
      self.draft = draft
    }
  }

  /// The part of a row that states what is in force.
  package struct Decided: Sendable {
    let path: String
    let sha256: Digest

    package init(path: String, sha256: Digest) {
      self.path = path
      self.sha256 = sha256
    }
  }

  /// The result of a municipality's newest declaration.
  package struct Draft: Sendable {
    package let matter: Matter
    package let name: String
    let modes: [Mode]
    let path: String
    let sha256: Digest
    /// The digest of the submitted file's bytes.
    let source: Digest

    init(_ plan: Plan, _ artifact: Artifact, sha256: Digest, source: Digest) {
      matter = .appointments(plan.municipality.code)
      name = plan.municipality.name
      modes = plan.modes.map(\.mode)
      path = artifact.path
      self.sha256 = sha256
      self.source = source
    }
  }

  /// The state of the newest declaration; unless it is sound, the result of an earlier one stays.
  package enum DraftState: String, CaseIterable, Sendable {
    case sound
    /// The declaration has errors.
    case broken
    /// The folder has no declaration.
    case missing
  }

  /// The index of rows, in order.
  package static func artifact(
    of rows: [Row<Draft>], signIn: [Row<SignInDraft>], _ provenance: Provenance
  ) -> Artifact {
    let count = rows.count + signIn.count + 2
    return Artifact(
      path: path,
      bytes: format.root.file(
        (
          rows.sorted { $0.matter < $1.matter }, signIn.sorted { $0.matter < $1.matter },
          provenance
        ), capacity: 512 * count))
  }

  static let format = WireFormat<Subject>(
    "onboard/index/v3",
    "Where each municipality stands, what of it is in force, and what its newest file gives.",
    Provenance.members { $0.provenance } + [
      WireMember(
        "municipalities", .list(of: .object(municipality)), el: "οι Δήμοι, με τη σειρά του κωδικού",
        en: "the municipalities, in order of code"
      ) { $0.rows },
      WireMember(
        "signIn", .list(of: .object(signIn)),
        el: "όσοι ζητούν σύνδεση OAuth2.0, οι Δήμοι πρώτα",
        en: "the bodies that ask for sign-in, municipalities first", [.oauth2(1)]
      ) { $0.signIn },
    ])

  /// Whether a format is that of an index whose elements can be kept.
  package static func isKnown(_ name: JSONValue?) -> Bool {
    name?.text == format.name
  }

  typealias Subject = (
    rows: [Row<Draft>], signIn: [Row<SignInDraft>], provenance: Provenance
  )

  /// The meaning of the members that municipalities and sign-in have alike.
  static let ofDecided = Bilingual(
    el: "όσα ισχύουν, όπως εγκρίθηκαν", en: "what is in force, as it was approved")
  static let ofDraft = Bilingual(
    el: "όσα δίνει η νεότερη δήλωση: σχέδιο, που δεν ισχύει",
    en: "what the newest declaration gives: a draft, which is not in force")
  static let ofState = Bilingual(
    el: "αν η δήλωση στέκει· αλλιώς τα υπόλοιπα είναι της προηγούμενης που έστεκε",
    en: "whether the declaration stands; else the rest is of the last one that did")

  private static var municipality: [WireMember<Row<Draft>>] {
    [
      WireMember(
        optional: "code", .code, el: "ο κωδικός του Δήμου", en: "the municipality’s code"
      ) { $0.matter.code },
      WireMember(
        optional: "decided", .object(decided), el: Self.ofDecided.el, en: Self.ofDecided.en
      ) { $0.decided },
      WireMember(
        optional: "draft", .kept(.object(draft), optional: ["modes", "path", "sha256", "source"]),
        el: Self.ofDraft.el, en: Self.ofDraft.en
      ) { $0.draft },
      WireMember("name", .text, el: "το όνομα του Δήμου", en: "the municipality’s name") {
        $0.name
      },
      WireMember(
        "status", .words(Stage.allCases.map(\.rawValue)), el: "σχέδιο ως την πράξη",
        en: "a draft until the act", [.article(6, 3)],
        rulings: [.draftUntilAct, .basisOfActs, .effectOfActs]
      ) { $0.stage.rawValue },
    ]
  }

  static var decided: [WireMember<Decided>] {
    [
      WireMember(
        "path", .matching("^Runtime/[a-z0-9-]+\\.json$"), el: "πού είναι οι ρυθμίσεις",
        en: "where the configuration stands"
      ) { $0.path },
      WireMember(
        "sha256", .digest, el: "το αποτύπωμα των ρυθμίσεων", en: "the digest of the configuration"
      ) { $0.sha256 },
    ]
  }

  private static var draft: [WireMember<Draft>] {
    [
      WireMember("modes", .list(of: .mode), el: "οι τρόποι που παρέχονται", en: "the modes offered")
      { $0.modes },
      WireMember(
        "path", .matching("^Drafts/[0-9]+-[a-z0-9-]+\\.json$"), el: "πού είναι οι ρυθμίσεις",
        en: "where the configuration stands"
      ) { $0.path },
      WireMember(
        "sha256", .digest, el: "το αποτύπωμα των ρυθμίσεων", en: "the digest of the configuration"
      ) { $0.sha256 },
      WireMember(
        "source", .digest, el: "το αποτύπωμα της δήλωσης", en: "the digest of the submitted file"
      ) { $0.source },
      WireMember(
        "state", .words(DraftState.allCases.map(\.rawValue)),
        el: Self.ofState.el, en: Self.ofState.en
      ) { _ in DraftState.sound.rawValue },
    ]
  }
}

extension Provenance {
  /// The members that name the compiler, rules, policy and register behind an index.
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
