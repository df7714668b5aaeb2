package import Ground
package import Schema

/// The index of what is in force and so may be deployed by a pipeline, format
/// `onboard/deployment/v4`.
///
/// It lists the approved files themselves, not what the newest sources compile to, and their
/// suspended parts, which may not be offered to anybody.
package enum DeploymentIndex {
  /// The index's path in a registry.
  package static let place = "Generated/" + path
  /// Its path below the output folder.
  package static let path = "Runtime/deployment.json"

  /// One matter that is in force: the appointments of a municipality, or the sign-in of a body.
  package struct Entry: Hashable, Sendable {
    package let matter: Matter
    /// The act's number in Diavgeia.
    package let ada: String
    /// The digest of the act's record.
    package let record: Digest
    package let effectiveFrom: Day
    /// The path of the approved file in the output folder.
    package let path: String
    package let sha256: Digest
    /// The extent to which the appointments are offered; nil for sign-in.
    package let service: Service?

    package init(
      matter: Matter, ada: String, record: Digest, effectiveFrom: Day, path: String,
      sha256: Digest, service: Service?
    ) {
      self.matter = matter
      self.ada = ada
      self.record = record
      self.effectiveFrom = effectiveFrom
      self.path = path
      self.sha256 = sha256
      self.service = service
    }

    /// The suspended parts of the configuration.
    package var suspended: ServiceParts { service?.suspended ?? .none }
  }

  /// The extent to which the appointments of a municipality are offered.
  package struct Service: Hashable, Sendable {
    /// The last day of the calendar in the configuration; a confirmation is due before it.
    package let calendarUntil: Day
    /// The parts of the configuration that are suspended.
    package let suspended: ServiceParts

    package init(calendarUntil: Day, suspended: ServiceParts) {
      self.calendarUntil = calendarUntil
      self.suspended = suspended
    }
  }

  /// The index of the given entries, in order.
  package static func artifact(of entries: [Entry]) -> Artifact {
    let ordered = entries.sorted { $0.matter < $1.matter }
    return Artifact(
      path: path, bytes: format.root.file(ordered, capacity: 512 * (entries.count + 1)))
  }

  /// The digests of the index and of what is in force, as `sha256sum -c` reads them in the output
  /// folder. The list is never empty, since that program refuses an empty one.
  package static func sums(of entries: [Entry]) -> Artifact {
    let index = artifact(of: entries)
    let lines =
      ["\(Digest(of: index.bytes))  \(index.path)\n"]
      + entries.sorted { $0.matter < $1.matter }.map { "\($0.sha256)  \($0.path)\n" }
    return Artifact(path: "Runtime/deployment.sha256", bytes: Array(lines.joined().utf8))
  }

  /// The name of the format.
  package static var formatName: String { format.name }

  static let format = WireFormat<[Entry]>(
    "onboard/deployment/v4", "What is in force, and what alone may be deployed: approved files.",
    [
      WireMember(
        "municipalities", .list(of: .object(municipality)), el: "οι Δήμοι, με τη σειρά του κωδικού",
        en: "the municipalities, in order of code"
      ) { $0.compactMap { entry in entry.service.map { (entry, $0) } } },
      WireMember(
        "signIn", .list(of: .object(signIn)),
        el: "όσοι έχουν σύνδεση OAuth2.0, οι Δήμοι πρώτα",
        en: "the bodies that have sign-in, municipalities first"
      ) { $0.filter(\.matter.isSignIn) },
    ])

  private static var municipality: [WireMember<(entry: Entry, service: Service)>] {
    [
      WireMember("ada", .text, el: "ο ΑΔΑ της πράξης", en: "Diavgeia’s number of the act") {
        $0.entry.ada
      },
      WireMember(
        "calendarUntil", .date, el: "ως πότε φτάνει το ημερολόγιο των ρυθμίσεων",
        en: "until when the calendar of the configuration reaches"
      ) { $0.service.calendarUntil },
      WireMember(
        optional: "code", .code, el: "ο κωδικός του Δήμου", en: "the municipality’s code"
      ) { $0.entry.matter.code },
      WireMember("effectiveFrom", .date, el: "από πότε ισχύει", en: "from when it is in force") {
        $0.entry.effectiveFrom
      },
      WireMember(
        "path",
        .matching("^Approvals/[0-9]+/(review-[0-9a-f]{16}|[0-9]{4,})/configuration\\.json$"),
        el: "πού είναι οι εγκεκριμένες ρυθμίσεις", en: "where the approved configuration stands"
      ) { $0.entry.path },
      WireMember(
        "record", .digest, el: "το αποτύπωμα της καταχώρισης της πράξης",
        en: "the digest of the act’s record"
      ) { $0.entry.record },
      WireMember(
        "sha256", .digest, el: "το αποτύπωμα των ρυθμίσεων", en: "the digest of the configuration"
      ) { $0.entry.sha256 },
      WireMember(
        "suspended", .object(suspended),
        el: "όσα από τις ρυθμίσεις είναι σε αναστολή και δεν προσφέρονται σε κανέναν",
        en: "what of the configuration is suspended, and not to be offered to anybody",
        [.article(6, 3)], rulings: [.basisOfActs]
      ) { $0.service.suspended },
    ]
  }

  private static var signIn: [WireMember<Entry>] {
    [
      WireMember(
        "ada", .text, el: "ο ΑΔΑ της απόφασης", en: "Diavgeia’s number of the decision"
      ) { $0.ada },
      WireMember(
        "body", .slug, el: "ο κωδικός του Δήμου, ή ο φάκελος άλλου φορέα",
        en: "the municipality’s code, or the folder of another body", [.oauth2(1)],
        rulings: [.otherBodies]
      ) { $0.matter.subject },
      WireMember("effectiveFrom", .date, el: "από πότε ισχύει", en: "from when it is in force") {
        $0.effectiveFrom
      },
      WireMember(
        "path",
        .matching("^Approvals/sign-in-[a-z0-9-]+/review-[0-9a-f]{16}/sign-in\\.json$"),
        el: "πού είναι οι εγκεκριμένοι πελάτες", en: "where the approved clients stand"
      ) { $0.path },
      WireMember(
        "record", .digest, el: "το αποτύπωμα της καταχώρισης της απόφασης",
        en: "the digest of the decision’s record"
      ) { $0.record },
      WireMember("sha256", .digest, el: "το αποτύπωμα του αρχείου", en: "the digest of the file") {
        $0.sha256
      },
    ]
  }

  /// The suspended parts as a file of their own.
  package static func file(of parts: ServiceParts) -> [UInt8] {
    WireValue.object(suspended).file(parts, capacity: 128)
  }

  private static var suspended: [WireMember<ServiceParts>] {
    [
      WireMember(
        optional: "departments", .list(of: .id), el: "τα τμήματα, με το id τους· λείπει χωρίς αυτά",
        en: "the departments, by their id; absent without any"
      ) { $0.departments.isEmpty ? nil : $0.departments },
      WireMember("modes", .list(of: .mode), el: "οι τρόποι εξυπηρέτησης", en: "the modes") {
        $0.modes
      },
      WireMember(
        "offices", .list(of: .id), el: "τα καταστήματα, με το id τους",
        en: "the offices, by their id"
      ) { $0.offices },
    ]
  }
}

extension DeploymentIndex.Entry {
  /// Whether the calendar ends so soon that a confirmation is due.
  package func isConfirmationDue(on day: Day) -> Bool {
    service.map { $0.calendarUntil < day.adding(Stage.noticeDays) } ?? false
  }
}
