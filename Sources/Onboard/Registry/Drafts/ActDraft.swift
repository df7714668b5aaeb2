package import Ground
import Outputs
package import Schema

/// An act of the Secretary-General that awaits its signature: what it says, and of whom.
package struct ActDraft: Sendable {
  /// What the act does.
  package let kind: Kind
  /// The municipalities, in order of code.
  package let subjects: [Subject]
  /// What the Secretariat decides about its acts.
  package var settings = ActSettings.standard
  /// The date, if it is known.
  package var date: Day?
  /// The protocol number, if it is known.
  package var number: String?
  /// The act that this one changes.
  package var earlier = Earlier()
  /// Why, for a suspension or a withdrawal.
  package var reason: String?
  /// What the act as a whole rests on.
  package var record = ActRecord()

  /// What an act does to the onboarding of municipalities.
  package typealias Kind = Enactment.Change

  /// One municipality of the act.
  package struct Subject: Sendable {
    /// What it was found to offer.
    package let plan: Plan
    /// What its onboarding rests on.
    package var record = ActRecord()

    package init(plan: Plan, record: ActRecord = ActRecord()) {
      self.plan = plan
      self.record = record
    }
  }

  /// An act that was signed before; what is not known is left blank.
  package struct Earlier: Sendable {
    /// The protocol number.
    package var number: String?
    /// The date.
    package var date: Day?
    /// The number in the transparency programme.
    package var ada: String?

    package init(number: String? = nil, date: Day? = nil, ada: String? = nil) {
      self.number = number
      self.date = date
      self.ada = ada
    }
  }

  package init(_ kind: Kind, of subjects: [Subject]) {
    self.kind = kind
    self.subjects = subjects.sorted { $0.plan.municipality.code < $1.plan.municipality.code }
  }

  /// The draft as a text to be finished, as a page, and as metadata; in one folder.
  package var artifacts: [Artifact] {
    let document = ActText(self).document
    let stem = folder + "/" + kind.fileName
    return [
      Artifact(path: stem + ".html", bytes: DocumentPage(document: document).bytes),
      Artifact(path: stem + ".json", bytes: ActMetadata(act: self).json.file),
      Artifact(path: stem + ".odt", bytes: OpenDocument(document: document).bytes),
    ]
  }

  /// The folder of the act: that of its municipality, or one for several.
  package var folder: String {
    let codes = subjects.map { String($0.plan.municipality.code) }
    guard codes.count > 1 else { return codes.first ?? "acts" }
    if codes.count <= 12 { return "acts/" + codes.joined(separator: "-") }
    let digest = Digest(of: Array(codes.joined(separator: "-").utf8)).description.prefix(12)
    return "acts/\(codes.count)-\(digest)"
  }
}

extension Enactment.Change {
  /// The name of the files, without ending.
  package var fileName: String {
    switch self {
    case .onboard: "act"
    case .amend: "amendment"
    case .suspend: "suspension"
    case .withdraw: "withdrawal"
    }
  }

  /// Whether the act changes one that was signed before.
  package var changesAnother: Bool { self != .onboard }

  /// Whether the act ends the service, for a while or for good: then it needs a reason.
  package var endsService: Bool { !putsInForce }
}
