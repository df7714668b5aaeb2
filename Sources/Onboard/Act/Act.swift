import Schema

/// An act of the Secretary-General that awaits its signature: what it says, and of whom.
struct Act: Sendable {
  /// What the act does.
  let kind: Kind
  /// The municipalities, in order of code.
  let subjects: [Subject]
  /// What the Secretariat decides about its acts.
  var settings = ActSettings.standard
  /// The date, if it is known.
  var date: Day?
  /// The protocol number, if it is known.
  var number: String?
  /// The act that this one changes.
  var earlier = Earlier()
  /// Why, for a suspension or a withdrawal.
  var reason: String?
  /// What the act as a whole rests on.
  var record = ActRecord()

  /// What an act does to the onboarding of municipalities.
  typealias Kind = Enactment.Change

  /// One municipality of the act.
  struct Subject: Sendable {
    /// What it was found to offer.
    let plan: Plan
    /// What its onboarding rests on.
    var record = ActRecord()
  }

  /// An act that was signed before; what is not known is left blank.
  struct Earlier: Sendable {
    /// The protocol number.
    var number: String?
    /// The date.
    var date: Day?
    /// The number in the transparency programme.
    var ada: String?
  }

  init(_ kind: Kind, of subjects: [Subject]) {
    self.kind = kind
    self.subjects = subjects.sorted { $0.plan.municipality.code < $1.plan.municipality.code }
  }

  /// The draft as a text to be finished, as a page, and as metadata; in one folder.
  var artifacts: [Artifact] {
    let document = ActText(self).document
    let stem = folder + "/" + kind.fileName
    return [
      Artifact(path: stem + ".html", bytes: DocumentPage(document: document).bytes),
      Artifact(path: stem + ".json", bytes: ActMetadata(act: self).json.file),
      Artifact(path: stem + ".odt", bytes: OpenDocument(document: document).bytes),
    ]
  }

  /// The folder of the act: that of its municipality, or one for several.
  var folder: String {
    let codes = subjects.map { String($0.plan.municipality.code) }
    guard codes.count > 1 else { return codes.first ?? "acts" }
    if codes.count <= 12 { return "acts/" + codes.joined(separator: "-") }
    let digest = Digest.of(Array(codes.joined(separator: "-").utf8)).prefix(12)
    return "acts/\(codes.count)-\(digest)"
  }
}

extension Enactment.Change {
  /// The name of the files, without ending.
  var fileName: String {
    switch self {
    case .onboard: "act"
    case .amend: "amendment"
    case .suspend: "suspension"
    case .withdraw: "withdrawal"
    }
  }

  /// Whether the act changes one that was signed before.
  var changesAnother: Bool { self != .onboard }

  /// Whether the act ends the service, for a while or for good: then it needs a reason.
  var endsService: Bool { !putsInForce }
}
