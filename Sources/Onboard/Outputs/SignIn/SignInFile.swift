package import Ground
package import Schema

/// The sign-in requests of one body, format `onboard/sign-in/v1`.
///
/// There is one client for each information system and environment; a client for production exists
/// only after the letter on its start (preamble Ζ). The file holds only public data, and never a
/// secret.
package enum SignInFile {
  /// The start of these files' names, in the folders of drafts and of what is in force.
  package static let prefix = "sign-in-"

  /// The clients that a declaration asks for.
  package static func draft(of plan: SignInPlan) -> Artifact {
    Artifact(
      path: "\(RuntimeConfiguration.draftFolder)/\(prefix)\(plan.body.folder).json",
      bytes: bytes(of: plan))
  }

  /// The clients of a plan as a file.
  package static func bytes(of plan: SignInPlan) -> [UInt8] {
    format.root.file(plan, capacity: 4096)
  }

  static let format = WireFormat<SignInPlan>(
    "onboard/sign-in/v1", "What one body asks of the sign-in service.",
    [
      WireMember(
        "body", .object(body), el: "ο φορέας που ζητά αυθεντικοποίηση",
        en: "the body that asks for sign-in", [.oauth2(1)], rulings: [.otherBodies]
      ) { $0.body },
      WireMember(
        "systems", .list(of: .object(systems)), el: "τα πληροφοριακά συστήματα του φορέα",
        en: "the body’s information systems"
      ) { plan in plan.systems.map { System(body: plan.body, system: $0) } },
    ])

  private static var body: [WireMember<SignInPlan.Body>] {
    [
      WireMember(
        optional: "code", .code, el: "ο κωδικός, για Δήμο", en: "the code, of a municipality"
      ) { $0.code },
      WireMember(
        "folder", .slug, el: "το όνομα του φακέλου του", en: "the name of its folder"
      ) { $0.folder },
      WireMember("kind", .kind, el: "το είδος του φορέα", en: "the kind of body") {
        $0.kind?.key.text ?? "municipality"
      },
      WireMember("name", .text, el: "η επίσημη ονομασία", en: "the official name") { $0.name },
    ]
  }

  /// An information system, with the body it belongs to.
  struct System: Sendable {
    let body: SignInPlan.Body
    let system: SignInPlan.System
  }

  private static var systems: [WireMember<System>] {
    [
      WireMember(
        "declarations", .list(of: .word(SignInDeclaration.allCases.map(\.key)) { $0.key }),
        el: "όσα δηλώνει ο φορέας", en: "what the body declares", [.oauth2(4), .oauth2(6)]
      ) { $0.system.declarations },
      WireMember(
        "environments", .list(of: .object(SignInClient.members)),
        el: "η εφαρμογή σε κάθε περιβάλλον", en: "the client in each environment"
      ) { subject in
        subject.system.redirects.map {
          SignInClient(subject, environment: $0.environment, redirects: $0.addresses)
        }
      },
      WireMember("id", .slug, el: "το όνομα για αναφορές", en: "the name for references") {
        $0.system.id
      },
      WireMember(
        "legalFramework", .text, el: "το νομικό πλαίσιο", en: "the legal framework", [.annex(0)]
      ) { $0.system.legalFramework },
      WireMember(
        "name", .text, el: "το πληροφοριακό σύστημα", en: "the information system",
        [.oauth2(2), .annex(0)]
      ) { $0.system.name },
      WireMember(
        optional: "productionLetter", .object(letter), el: "το έγγραφο έναρξης",
        en: "the letter on the start of production", [.oauth2(recital: "Ζ")], rulings: [.letter]
      ) { $0.system.letter },
      WireMember(
        "purpose", .text, el: "ο σκοπός χρήσης", en: "the purpose", [.oauth2(2), .annex(0)]
      ) { $0.system.purpose },
      WireMember(
        "request", .object(letter), el: "το αίτημα", en: "the request",
        [.oauth2(recital: "ΣΤ"), .annex(0)]
      ) { $0.system.request },
      WireMember(
        "security", .object(security), el: "όσα ορίζει η απόφαση για κάθε φορέα",
        en: "what the decision fixes for every body"
      ) { $0 },
    ]
  }

  private static var letter: [WireMember<SignInPlan.Reference>] {
    [
      WireMember("date", .date, el: "η ημερομηνία", en: "the date") { $0.date },
      WireMember(
        "number", .text, el: "ο αριθμός, όπως τον γράφει ο αποστολέας",
        en: "the number, in the sender’s form"
      ) { $0.number },
    ]
  }

  private static var security: [WireMember<System>] {
    [
      WireMember(
        "accessLog", always: true, el: "καταγραφή προσβάσεων", en: "logging of access", [.oauth2(6)]
      ),
      WireMember(
        "credentialsDisclosed", always: false, el: "πάντα false· κανένα αρχείο δεν έχει μυστικό",
        en: "always false; no file holds a secret", [.oauth2(5)], rulings: [.secrets]),
      WireMember(
        "dataInTransit", always: true, el: "προστασία διακινούμενων δεδομένων",
        en: "protection of data in transit", [.oauth2(6)]),
      WireMember(
        "traceability", always: true, el: "ιχνηλασιμότητα", en: "traceability", [.oauth2(6)]),
    ]
  }
}

extension WireValue where Value == String {
  /// The kind of a body.
  fileprivate static var kind: WireValue {
    words(["municipality"] + BodyKind.allCases.map(\.key.text)).with(["type": "string"])
  }
}
