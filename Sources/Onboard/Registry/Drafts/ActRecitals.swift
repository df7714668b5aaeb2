import Outputs
import Schema

/// The recitals of an act, in a numbered list.
struct ActRecitals {
  let wording: ActWording

  init(_ wording: ActWording) { self.wording = wording }

  private var act: ActDraft { wording.act }

  var blocks: [Document.Block] {
    [.heading(2, "Έχοντας υπόψη:"), .list(Document.List(.numbers, items))]
  }

  /// The number of the joint decision in the list.
  var decisionNumber: Int { 2 + act.settings.references.count }

  private var items: [Document.List.Item] {
    let laws = Document.List(.letters, act.settings.laws.map(Keraia.mending))
    return [Document.List.Item(text: "Τις διατάξεις:", inner: laws)]
      + act.settings.references.map { Document.List.Item(text: Keraia.mending($0)) }
      + [
        Document.List.Item(text: decision), Document.List.Item(text: act.settings.appointment),
      ]
      + (act.kind.changesAnother ? earlier + [basis] : withdrawals)
      + (act.parts.map { [Document.List.Item(text: competence(over: $0))] } ?? []) + cause
      + [Document.List.Item(text: expense)]
  }

  private var decision: String {
    """
    Την υπό στοιχεία 3130 ΕΞ 2022/31-1-2022 κοινή απόφαση του Αναπληρωτή Υπουργού Εσωτερικών και \
    του Υπουργού Επικρατείας «\(Keraia.mending(Decision.myDimosLive.subject))» (Β΄ 386), και \
    ιδίως την παρ. 3 του άρθρου 6 αυτής.
    """
  }

  /// The act of onboarding as it stands, and the suspensions that stand.
  private var earlier: [Document.List.Item] {
    let acts = wording.onboardings
    let first =
      acts.count == 1
      ? Document.List.Item(text: ActWording.sentence(acts[0]) + ".")
      : Document.List.Item(
        text: "Τις πράξεις ένταξης:", inner: Self.listed(acts))
    let suspensions = wording.suspensions
    guard !suspensions.isEmpty else { return [first] }
    let liftings =
      wording.liftings.isEmpty
      ? "" : ", όπως ήρθη εν μέρει με \(wording.liftings.decisions)"
    let partial = suspensions.filter(\.isPartial), whole = suspensions.filter { !$0.isPartial }
    let phrases =
      (partial.isEmpty
        ? [] : ["\(partial.decisions) περί μερικής αναστολής της ένταξης αυτής\(liftings)"])
      + (whole.isEmpty
        ? []
        : [
          "\(whole.decisions) περί αναστολής της ένταξης αυτής" + (partial.isEmpty ? liftings : "")
        ])
    let text = ActWording.sentence(phrases.joined(separator: ", και ")) + "."
    return [first, Document.List.Item(text: text)]
  }

  /// Of a municipality that joins again, the decision by which its onboarding was withdrawn.
  private var withdrawals: [Document.List.Item] {
    zip(act.subjects, act.chains).compactMap { subject, chain in
      chain.withdrawal.map { withdrawal in
        Document.List.Item(
          text: ActWording.sentence([withdrawal].decisions)
            + ", με την οποία ανακλήθηκε η προηγούμενη ένταξη του Δήμου "
            + ActWording.place(subject) + ".")
      }
    }
  }

  private static func listed(_ texts: [String]) -> Document.List {
    Document.List(
      .letters, texts.enumerated().map { $1 + ($0 == texts.count - 1 ? "." : ",") })
  }

  /// The legal basis of an act about another act, on which the decision is silent (ruling I-36).
  private var basis: Document.List.Item {
    let what =
      switch act.kind {
      case .onboard, .amend: "την τροποποίηση"
      case .suspend: "την αναστολή"
      case .lift: "την άρση της αναστολής"
      case .withdraw: "την ανάκληση"
      }
    let withdrawal = """
      , και το άρθρο 21 του Κώδικα Διοικητικής Διαδικασίας (ν. 2690/1999, Α΄ 45), περί ανάκλησης \
      ατομικών διοικητικών πράξεων
      """
    let joint = act.kind == .withdraw ? "" : "και "
    return Document.List.Item(
      text: """
        Το γεγονός ότι η ανωτέρω κοινή απόφαση δεν περιέχει ρητή διάταξη για \(what) της ένταξης, \
        \(joint)τη γενική αρχή ότι το όργανο που εκδίδει μια πράξη είναι αρμόδιο και για τη \
        μεταβολή ή την παύση της, με τον ίδιο τύπο (ερμηνεία \(Ruling.basisOfActs.id) των κανόνων \
        ελέγχου της πλατφόρμας)\(act.kind == .withdraw ? withdrawal : "").
        """)
  }

  /// The legal basis of an act about parts of the service, by what is suspended (ruling I-36).
  private func competence(over parts: ServiceParts) -> String {
    var provisions: [(place: String, content: String)] = []
    if !parts.modes.isEmpty {
      provisions.append(
        (
          "την παρ. 3 του άρθρου 1 και την παρ. 2 του άρθρου 6",
          "από τις οποίες προκύπτει ότι κάθε τρόπος εξυπηρέτησης παρέχεται αυτοτελώς"
        ))
    }
    if !parts.offices.isEmpty {
      provisions.append(
        (
          "το στοιχ. α΄ της παρ. 3 του άρθρου 1",
          "κατά το οποίο η εξυπηρέτηση με φυσική παρουσία παρέχεται σε δημοτικό κατάστημα"
        ))
    }
    if !parts.departments.isEmpty {
      provisions.append(
        (
          "την παρ. 3 του άρθρου 5",
          """
          κατά την οποία οι ώρες και οι μέρες των διαθέσιμων ραντεβού μπορεί να περιορίζονται ανά \
          θέση εργασίας
          """
        ))
    }
    let cited = provisions.enumerated().map { index, provision in
      let decision = index == 0 ? "της ανωτέρω κοινής απόφασης" : "της ίδιας απόφασης"
      return "\(provision.place) \(decision), \(provision.content)"
    }
    let text = cited.joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst() + """
      , και τη γενική αρχή ότι η αρμοδιότητα για το όλο περιλαμβάνει και την αρμοδιότητα για το \
      μέρος.
      """
  }

  // MARK: The cause

  /// The recitals on what caused the act, with the directorate's proposal.
  private var cause: [Document.List.Item] {
    let proposal = Document.List.Item(text: act.settings.proposal)
    return switch act.kind {
    case .onboard, .amend: [request, proposal, means]
    case .suspend, .withdraw: [act.request.map(ownRequest) ?? hearing, proposal]
    case .lift: [proposal]
    }
  }

  /// The statement that the means are in place (Article 6 §3).
  private var means: Document.List.Item {
    Document.List.Item(
      text: """
        Το γεγονός ότι, όπως προκύπτει \
        \(wording.say(one: "από το ανωτέρω αίτημα", many: "από τα ανωτέρω αιτήματα")) και την \
        ανωτέρω εισήγηση, \
        \(wording.say(one: "ο Δήμος διαθέτει", many: "οι Δήμοι διαθέτουν")) τα κατάλληλα τεχνικά \
        μέσα για τους τρόπους εξυπηρέτησης που \
        \(wording.say(one: "παρέχει", many: "παρέχουν")), όπως αναφέρονται στο Παράρτημα.
        """)
  }

  /// The request with the form (Article 6 §1).
  private var request: Document.List.Item {
    if wording.isOne, let subject = act.subjects.first {
      let what = act.kind == .amend ? ", για την τροποποίηση της ένταξής του" : ""
      return Document.List.Item(
        text: """
          Το υπ’ αρ. πρωτ. \(subject.requestNumber ?? .blank) αίτημα του Δήμου \
          \(ActWording.place(subject))\(what).
          """)
    }
    let requests = act.subjects.map { subject in
      "του Δήμου \(ActWording.place(subject)), με αρ. πρωτ. " + (subject.requestNumber ?? .blank)
    }
    return Document.List.Item(
      text: act.kind == .amend ? "Τα αιτήματα τροποποίησης:" : "Τα αιτήματα ένταξης:",
      inner: Self.listed(requests))
  }

  /// The municipality's own request to be suspended or to leave, which needs no hearing.
  private func ownRequest(_ number: String) -> Document.List.Item {
    let what = wording.say(one: "ζητά", many: "ζητούν")
    return Document.List.Item(
      text: "Το υπ’ αρ. πρωτ. \(number) αίτημα \(wording.genitive), με το οποίο \(what) "
        + "\(wording.deed) της ένταξής \(wording.say(one: "του", many: "τους")).")
  }

  /// The hearing before a service ends (Code of Administrative Procedure, Article 6).
  private var hearing: Document.List.Item {
    let letter = wording.say(
      one: "Το υπ’ αρ. πρωτ. \(String.blank) έγγραφο",
      many: "Τα υπ’ αρ. πρωτ. \(String.blank) έγγραφα")
    return Document.List.Item(
      text: """
        \(letter) με τις απόψεις \(wording.genitive), μετά από κλήση σε ακρόαση κατά το άρθρο 6 \
        του Κώδικα Διοικητικής Διαδικασίας (ν. 2690/1999, Α΄ 45).
        """)
  }

  private var expense: String {
    """
    Το γεγονός ότι από την έκδοση \(wording.thisGenitive) δεν προκαλείται δαπάνη σε βάρος του \
    Κρατικού Προϋπολογισμού.
    """
  }
}

extension ActDraft.Subject {
  /// The protocol number of the request that the act answers; nil for an amendment whose
  /// declaration names only the request for the onboarding.
  package var requestNumber: String? {
    if let former, former.requestNumber == plan.requestNumber,
      former.requestDate == plan.requestDate
    {
      return nil
    }
    return ActWording.protocolNumber(of: plan)
  }
}
