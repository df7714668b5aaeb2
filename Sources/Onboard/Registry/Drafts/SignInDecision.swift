package import Ground
import Outputs
package import Schema

/// A draft of a decision about the sign-in of public bodies, still to be signed.
///
/// A decision that grants sign-in follows the model of decision 45174 ΕΞ 2021: the same recitals,
/// paragraphs and annex.
package struct SignInDecision: Sendable {
  /// The kind of decision.
  package let kind: Enactment.Change
  /// The bodies, in the order of the annex.
  package let plans: [SignInPlan]
  /// The requests that were in force for the bodies before; empty where there were none.
  package var formers: [SignInPlan] = []
  /// The decisions on which this one rests, for each body in the order of the annex; none where
  /// there are no records.
  package var chains: [ActChain] = []
  /// Details that the user gave about the decision that this one is about; they override the
  /// records.
  package var earlier = ActDraft.Earlier()
  /// The reason for a suspension or a withdrawal.
  package var reason: String?
  /// The body's own request for a suspension or a withdrawal, by its protocol number.
  package var request: String?
  /// The settings of the Ministry for its decisions.
  package var settings = ActSettings.authentication(.standard)
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
    Self.requests(of: plans)
  }

  private static func requests(
    of plans: [SignInPlan]
  ) -> [(body: SignInPlan.Body, system: SignInPlan.System)] {
    plans.flatMap { plan in plan.systems.map { (plan.body, $0) } }
  }

  /// The requests that the decision answers: all, or for an amendment only those of systems that it
  /// adds or changes.
  var answered: [(body: SignInPlan.Body, system: SignInPlan.System)] {
    guard kind == .amend else { return requests }
    let known = Self.requests(of: formers)
    return requests.filter { request in
      !known.contains {
        Self.row($0) == Self.row(request) && Self.letters($0) == Self.letters(request)
      }
    }
  }

  /// Whether a letter stood already in what was in force for its body.
  func isKnown(_ letter: SignInPlan.Reference, of body: SignInPlan.Body) -> Bool {
    let mark = Self.mark(letter)
    return Self.requests(of: formers).contains { known in
      known.body.folder == body.folder && Self.letters(known).contains(mark)
    }
  }

  private static func row(_ request: (body: SignInPlan.Body, system: SignInPlan.System)) -> [String]
  {
    let system = request.system
    let addresses = system.redirects.flatMap { [$0.environment.label.el] + $0.addresses }
    return [request.body.folder, system.id, system.name, system.purpose, system.legalFramework]
      + addresses + system.declarations.map(\.label.el)
  }

  private static func letters(
    _ request: (body: SignInPlan.Body, system: SignInPlan.System)
  ) -> [String] {
    [mark(request.system.request)] + (request.system.letter.map { [mark($0)] } ?? [])
  }

  private static func mark(_ letter: SignInPlan.Reference) -> String {
    "\(letter.number) \(letter.date.iso)"
  }

  /// Whether it is decision 45174 ΕΞ 2021 itself, which keeps its mistakes; a new one corrects
  /// them.
  package var isHistory: Bool { number == Self.historyNumber }

  private static let historyNumber = "45174 ΕΞ 2021"

  /// A text taken from decision 45174 ΕΞ 2021 or a declaration, without the known mistakes of that
  /// time.
  func mended(_ text: String) -> String { isHistory ? text : Slip.mending(text) }

  /// The corrected words of declarations, each with its replacement.
  package var mendings: [(words: String, mended: String)] {
    guard !isHistory else { return [] }
    let texts = requests.flatMap { [$0.system.name, $0.system.purpose, $0.system.legalFramework] }
    return Slip.mendings.filter { slip in texts.contains { $0.contains(slip.words) } }
  }

  /// The changes of an amendment, in the words of its annex.
  package var difference: ActDifference {
    let tables = { (plans: [SignInPlan]) in [self.offer(plans), self.connection(of: plans)] }
    return ActDifference(from: tables(formers), to: tables(plans))
  }

  /// The rows of the annex, matched by body and system.
  func offer(_ plans: [SignInPlan]) -> ActOffer.Table {
    let widths = [15, 36, 34, 40, 36]
    let columns = zip(Law.lines(of: .annex(0)), widths).map {
      Document.Table.Column($0, $1, isHistory ? .quotation : .text)
    }
    return ActOffer.Table(
      title: "Πληροφοριακά συστήματα", subtitle: " και σκοπός χρήσης",
      columns: columns,
      rows: Self.requests(of: plans).map { body, system in
        ActOffer.Row(
          "\(body.folder) \(system.id)",
          [
            system.request.number, GreekCapitals.of(body.name), mended(system.name),
            mended(system.purpose), mended(system.legalFramework),
          ])
      })
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

extension Slip {
  /// The words that a new text replaces, each once, the longest first.
  static let mendings: [(words: String, mended: String)] = {
    var found: [(words: String, mended: String)] = []
    for slip in all where slip.provision.decision == .oauth2 {
      guard let mended = slip.mended, !found.contains(where: { $0.words == slip.words }) else {
        continue
      }
      found.append((slip.words, mended))
    }
    return found
  }()

  /// A text without the known mistakes of decision 45174 ΕΞ 2021, and with one sign for numerals.
  static func mending(_ text: String) -> String {
    Keraia.mending(mendings.reduce(text) { $0.replacing($1.words, with: $1.mended) })
  }
}

extension ActSettings {
  /// The settings of decisions about sign-in: the recitals of decision 45174 ΕΞ 2021 without its
  /// mistakes, and with blanks in place of the appointments of officials, which date from 2019.
  package static func authentication(_ names: Names) -> ActSettings {
    let recitals = ["Γ", "Δ", "Ε"].map { Law.lines(of: .oauth2(recital: $0)).joined() }
    let laws = Law.lines(of: .oauth2(recital: "Α")).dropFirst().map { line in
      // The list itself numbers the items.
      String(line.drop { $0 != " " }.dropFirst())
    }
    let current = laws.map { law in
      law.contains("Διορισμός")
        ? "Του π.δ. \(blank) «Διορισμός Υπουργών, Αναπληρωτών Υπουργών και Υφυπουργών»"
          + " (Α΄ \(blank))."
        : Slip.mending(law)
    }
    return authentication(names, laws: current, references: recitals.map(Slip.mending))
  }
}
