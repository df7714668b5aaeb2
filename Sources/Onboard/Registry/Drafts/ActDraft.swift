package import Ground
import Outputs
package import Schema

/// A draft of an act of the Secretary-General, still to be signed.
package struct ActDraft: Sendable {
  /// The kind of act.
  package let kind: Kind
  /// The municipalities, in order of code.
  package let subjects: [Subject]
  /// The settings of the Secretariat for its acts.
  package var settings = ActSettings.standard
  /// The date, if known.
  package var date: Day?
  /// The protocol number, if known.
  package var number: String?
  /// Details that the user gave about the act that this one is about; they override the records.
  package var earlier = Earlier()
  /// The reason for a suspension or a withdrawal.
  package var reason: String?
  /// The municipality's own request for a suspension or a withdrawal, by its protocol number.
  package var request: String?
  /// The parts of the service that are suspended or restored; nil for the whole service.
  package var parts: ServiceParts?
  /// The evidence for the act as a whole.
  package var record = ActRecord()

  /// The kinds of acts, by their effect on the onboarding of municipalities.
  package typealias Kind = Enactment.Change

  /// One municipality of the act.
  package struct Subject: Sendable {
    /// The municipality's offer, as it was compiled.
    package let plan: Plan
    /// The offer that was in force before; nil where there was none.
    package var former: Plan?
    /// The acts on which this one rests.
    package var chain = ActChain()
    /// The evidence for its onboarding.
    package var record = ActRecord()
    /// The records from which it was taken; nil where it was taken from a file.
    package internal(set) var life: Life?

    package init(plan: Plan, record: ActRecord = ActRecord()) {
      self.plan = plan
      self.record = record
    }

    /// The parts that were suspended by themselves before the whole was, which the lifting of the
    /// whole lifts as well.
    package var restored: ServiceParts { life?.suspendedBeforeWhole ?? .none }

    /// The changes of an amendment, in the words of its annex.
    package var difference: ActDifference {
      ActDifference(from: former.map { ActOffer($0).tables } ?? [], to: ActOffer(plan).tables)
    }
  }

  package init(_ kind: Kind, of subjects: [Subject]) {
    self.kind = kind
    self.subjects = subjects.sorted { $0.plan.municipality.code < $1.plan.municipality.code }
  }

  /// The earlier acts that the act cites for each municipality, in the order of `subjects`.
  var chains: [ActChain] { subjects.map { $0.chain.told(earlier, kind) } }

  /// The draft as an editable text, a page and metadata, in one folder.
  package var artifacts: [Artifact] {
    let document = ActText(self).document
    let stem = folder + "/" + (parts == nil ? "" : "partial-") + kind.fileName
    return [
      Artifact(path: stem + ".html", bytes: DocumentPage(document: document).bytes),
      Artifact(path: stem + ".json", bytes: ActMetadata(act: self).json.file),
      Artifact(path: stem + ".odt", bytes: OpenDocument(document: document).bytes),
    ]
  }

  /// The folder of the act: its municipality's, or a shared one when there are several.
  package var folder: String {
    let codes = subjects.map { String($0.plan.municipality.code) }
    guard codes.count > 1 else { return codes.first ?? RecordFolder.actDrafts }
    if codes.count <= 12 { return RecordFolder.actDrafts + "/" + codes.joined(separator: "-") }
    let digest = Digest(of: Array(codes.joined(separator: "-").utf8)).description.prefix(12)
    return "\(RecordFolder.actDrafts)/\(codes.count)-\(digest)"
  }
}

extension Enactment.Change {
  /// The name of the files, without extension.
  package var fileName: String {
    switch self {
    case .onboard: "act"
    case .amend: "amendment"
    case .suspend: "suspension"
    case .lift: "lifting"
    case .withdraw: "withdrawal"
    }
  }

  /// Whether the act changes an earlier one: then it is a decision of the Secretary-General, while
  /// only the onboarding itself is a finding (Article 6 §3).
  package var changesAnother: Bool { self != .onboard }
}
