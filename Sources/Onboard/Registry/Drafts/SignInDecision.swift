package import Ground
import Outputs
package import Schema

/// A draft of a decision about the sign-in of public bodies, still to be signed.
///
/// One that grants sign-in follows the model of decision 45174 ΕΞ 2021: the same recitals,
/// paragraphs and annex.
package struct SignInDecision: Sendable {
  /// What the decision does.
  package let kind: Enactment.Change
  /// The bodies, in the order of the annex.
  package let plans: [SignInPlan]
  /// The decision that this one changes.
  package var earlier = ActDraft.Earlier()
  /// The reason for a suspension or a withdrawal.
  package var reason: String?
  /// The settings of the Ministry for its decisions.
  package var settings = ActSettings.authentication
  /// The date, if known.
  package var date: Day?
  /// The protocol number, if known.
  package var number: String?
  /// The evidence for the decision as a whole.
  package var record = ActRecord()

  package init(_ kind: Enactment.Change, _ plans: [SignInPlan]) {
    self.kind = kind
    self.plans = plans
  }

  /// The requests in the order of the annex, each with the body that makes it.
  package var requests: [(body: SignInPlan.Body, system: SignInPlan.System)] {
    plans.flatMap { plan in plan.systems.map { (plan.body, $0) } }
  }

  /// The draft as an editable text and as a page, in one folder.
  package var artifacts: [Artifact] {
    let document = SignInDecisionText(decision: self).document
    let stem = folder + "/" + (kind == .onboard ? "decision" : kind.fileName)
    return [
      Artifact(path: stem + ".html", bytes: DocumentPage(document: document).bytes),
      Artifact(path: stem + ".odt", bytes: OpenDocument(document: document).bytes),
    ]
  }

  /// The folder of the draft, named after its bodies, or after a digest when there are many.
  package var folder: String {
    let names = plans.map { $0.body.code.map { String($0) } ?? $0.body.folder }
    let place = RecordFolder.decisionDrafts
    if names.count <= 6 { return place + "/" + names.joined(separator: "-") }
    let digest = Digest(of: Array(names.joined(separator: "-").utf8)).description.prefix(12)
    return "\(place)/\(names.count)-\(digest)"
  }
}

extension ActSettings {
  /// The default settings of decisions about sign-in.
  package static let authentication: ActSettings = {
    let recitals = ["Γ", "Δ", "Ε"].map { Law.lines(of: .oauth2(recital: $0)).joined() }
    return ActSettings.standard.with(
      signatory: "Ο Υπουργός Ψηφιακής Διακυβέρνησης",
      laws: Law.lines(of: .oauth2(recital: "Α")).dropFirst().map {
        // The list itself numbers the items.
        String($0.drop { $0 != " " }.dropFirst())
      },
      references: recitals,
      appointment: """
        Την υπ’ αρ. \(blank) απόφαση του Πρωθυπουργού «Ανάθεση αρμοδιοτήτων \(blank)» \
        (Β΄ \(blank)).
        """)
  }()
}
