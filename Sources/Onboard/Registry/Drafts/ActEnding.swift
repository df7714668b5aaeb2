import Outputs
import Schema

/// The numbered paragraphs of an act that suspends, restores or withdraws a service.
struct ActEnding {
  let wording: ActWording

  init(_ wording: ActWording) { self.wording = wording }

  private var act: ActDraft { wording.act }

  var items: [Document.List.Item] {
    switch act.kind {
    case .lift: lifting
    case .suspend: (act.parts == nil ? [] : [scope]) + reason + suspending
    case .withdraw, .onboard, .amend: reason + withdrawing
    }
  }

  private var municipality: String { wording.say(one: "του Δήμου", many: "των Δήμων") }

  private func item(_ text: String) -> Document.List.Item { Document.List.Item(text: text) }

  /// The reason; a municipality's own request is reason enough, and already among the recitals.
  private var reason: [Document.List.Item] {
    guard act.reason != nil || act.request == nil else { return [] }
    let reason = act.reason ?? .blank
    let stop = reason.hasSuffix(".") || reason.hasSuffix("…") ? "" : "."
    return [
      item(
        """
        Η \(act.kind == .suspend ? "αναστολή" : "ανάκληση") αποφασίζεται για τον εξής λόγο: \
        \(reason)\(stop)
        """)
    ]
  }

  private var suspending: [Document.List.Item] {
    let last = item("Η αναστολή ισχύει έως την άρση της με όμοια απόφαση.")
    guard act.parts != nil else {
      return [
        item(
          """
          Για όσο χρόνο διαρκεί η αναστολή, δεν προγραμματίζονται μέσω της πλατφόρμας νέα ραντεβού \
          με υπηρεσίες \(municipality).
          """), informed("ραντεβού"), last,
      ]
    }
    return [
      item(
        """
        Για όσο χρόνο διαρκεί η αναστολή, δεν προγραμματίζονται μέσω της πλατφόρμας νέα ραντεβού \
        που εμπίπτουν στην παρ. 1. Κατά τα λοιπά η ένταξη ισχύει ως έχει.
        """), informed("τέτοιο ραντεβού"), last,
    ]
  }

  private var withdrawing: [Document.List.Item] {
    [
      item(
        """
        Η ανάκληση ισχύει για το μέλλον, από την ανάρτηση \(wording.thisGenitive)· όσα έγιναν με \
        βάση την ένταξη έως τότε δεν θίγονται.
        """),
      item(
        """
        Από την έναρξη ισχύος της παρούσας δεν προγραμματίζονται μέσω της πλατφόρμας νέα ραντεβού \
        με υπηρεσίες \(municipality).
        """), informed("ραντεβού"),
    ]
  }

  private func informed(_ what: String) -> Document.List.Item {
    item(
      """
      Όσοι έχουν ήδη προγραμματίσει \(what) ενημερώνονται εγκαίρως με μέριμνα \(municipality).
      """)
  }

  private var lifting: [Document.List.Item] {
    let suspensions = wording.suspensions
    let lifted = "που αποφασίστηκε με " + suspensions.decisions
    guard act.parts != nil else {
      let isPartial = wording.liftsPartial, restored = restored
      let since = restored.isEmpty ? "την αναστολή" : "κάθε αναστολή"
      let partial = isPartial ? [] : suspensions.filter(\.isPartial)
      let whole = partial.isEmpty ? suspensions : suspensions.filter { !$0.isPartial }
      let before = partial.isEmpty ? "" : " με \(partial.decisions)"
      return [
        item(
          "Αίρεται η \(isPartial ? "μερική " : "")αναστολή που αποφασίστηκε με \(whole.decisions).")
      ]
        + (restored.isEmpty
          ? []
          : [
            listing(
              "Αίρεται μαζί και η μερική αναστολή που προηγήθηκε\(before), ως προς την εξυπηρέτηση",
              restored)
          ])
        + [
          item(
            """
            Τα ραντεβού\(isPartial ? " που αφορούσε" : "") προγραμματίζονται και πάλι μέσω της \
            πλατφόρμας, όπως ίσχυαν πριν από \(since).
            """)
        ]
    }
    return [
      listing("Η αναστολή \(lifted) αίρεται μόνο ως προς την εξυπηρέτηση", named),
      item(
        """
        Τα ραντεβού αυτά προγραμματίζονται και πάλι μέσω της πλατφόρμας, όπως ίσχυαν πριν από την \
        αναστολή. Κατά τα λοιπά η αναστολή συνεχίζεται.
        """),
    ]
  }

  /// The paragraph that names the only parts that are suspended.
  private var scope: Document.List.Item {
    listing("Η αναστολή αφορά μόνο την εξυπηρέτηση", named)
  }

  /// A sentence that ends with parts of the service: within the sentence if there is one, as a list
  /// if there are several.
  private func listing(_ start: String, _ parts: [String]) -> Document.List.Item {
    guard parts.count > 1 else { return item("\(start) \(parts.joined()).") }
    let lines = parts.enumerated().map { index, part in
      part + (index == parts.count - 1 ? "." : ",")
    }
    return Document.List.Item(text: start + ":", inner: Document.List(.letters, lines))
  }

  /// The parts of the act.
  private var named: [String] {
    guard let parts = act.parts else { return [] }
    return parts.modes.map { ActProvisions.named($0) }
      + act.subjects.flatMap { places(of: parts, $0) }
  }

  /// The parts that were suspended before the whole was.
  private var restored: [String] {
    act.subjects.flatMap { subject in
      let whose = wording.isOne ? "" : ", στον Δήμο \(subject.plan.municipality.place)"
      return subject.restored.modes.map { ActProvisions.named($0) + whose }
        + places(of: subject.restored, subject)
    }
  }

  /// Offices with their address and departments by their name, in the words of the decision
  /// (Article 1 §3).
  private func places(of parts: ServiceParts, _ subject: ActDraft.Subject) -> [String] {
    let whose = wording.isOne ? "" : " του Δήμου \(ActWording.place(subject))"
    return subject.plan.offices.filter { parts.offices.contains($0.id) }.map { office in
      "στο δημοτικό κατάστημα «\(office.name)»\(whose) (\(office.street), "
        + "\(office.postcode) \(office.city))"
    }
      + subject.plan.departments.filter { parts.departments.contains($0.id) }.map {
        "από το τμήμα «\($0.name)»\(whose)"
      }
  }
}
