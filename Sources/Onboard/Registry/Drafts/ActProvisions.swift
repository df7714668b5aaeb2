import Outputs
import Schema

/// The numbered paragraphs of an act: what it ascertains or decides.
struct ActProvisions {
  let wording: ActWording

  init(_ wording: ActWording) { self.wording = wording }

  private var act: ActDraft { wording.act }
  private var plans: [Plan] { act.subjects.map(\.plan) }

  var blocks: [Document.Block] {
    let items = act.kind.putsInForce ? content : ActEnding(wording).items
    return [.heading(2, wording.verb, .centred), .paragraph([.plain(opening)])] + differences
      + [
        .list(Document.List(.numbers, items + [announcement])),
        // The signature is not alone on a page.
        .together([.paragraph([.plain(posting)])]),
      ]
  }

  private var platform: String { "στην πλατφόρμα «\(ActWording.platform)»" }

  private var decision: String {
    "της υπό στοιχείο \(ActRecitals(wording).decisionNumber) κοινής απόφασης"
  }

  /// The effect of the act on those before it, which are «των ανωτέρω» if there are several.
  private var opening: String {
    let acts = wording.onboardings
    let earlier = acts.count == 1 ? acts[0] : "τις ανωτέρω πράξεις ένταξης"
    let whole = "την ένταξη \(wording.genitive) \(platform)"
    let request = act.request == nil ? "" : ", ύστερα από αίτημα \(wording.genitive)"
    switch act.kind {
    case .onboard:
      return "\(whole), σύμφωνα με την παρ. 3 του άρθρου 6 \(decision), ως εξής:"
    case .amend: return "Τροποποιούμε \(earlier), ως εξής:"
    case .suspend where act.parts != nil:
      return "Αναστέλλουμε εν μέρει \(whole)\(request), ως εξής:"
    case .suspend: return "Αναστέλλουμε \(whole)\(request), ως εξής:"
    case .lift where act.parts != nil:
      return "Αίρουμε εν μέρει την αναστολή της ένταξης \(wording.genitive) \(platform), ως εξής:"
    case .lift:
      let what = wording.liftsPartial ? "τη μερική" : "την"
      return "Αίρουμε \(what) αναστολή της ένταξης \(wording.genitive) \(platform), ως εξής:"
    case .withdraw: return "Ανακαλούμε \(earlier)\(request), ως εξής:"
    }
  }

  /// The tables of what an amendment changes for each municipality; none for other acts.
  private var differences: [Document.Block] {
    guard act.kind == .amend else { return [] }
    return act.subjects.map { subject in
      let whose = wording.isOne ? "" : ": " + ActWording.name(subject)
      return .table(subject.difference.table("Μεταβολές\(whose)"))
    }
  }

  // MARK: What is offered

  private var content: [Document.List.Item] {
    let part =
      wording.isOfPart
      ? " μόνο για \(wording.say(one: "τον Δήμο αυτόν", many: "τους Δήμους αυτούς"))" : ""
    let consolidated = """
      Μετά τις μεταβολές αυτές, όσα έχουν εγκριθεί για \
      \(wording.say(one: "τον Δήμο", many: "τους Δήμους")) κωδικοποιούνται στο Παράρτημα, το οποίο \
      αποτελεί αναπόσπαστο μέρος \(wording.thisGenitive) και αντικαθιστά το προηγούμενο\(part). \
      Κατά τα λοιπά ισχύουν όσα όριζε η ένταξη.
      """
    let texts = act.kind == .amend ? [consolidated, variable] : [annex, variable]
    return (act.kind == .amend ? [] : [modes]) + texts.map { Document.List.Item(text: $0) }
      + [thirdPerson, Document.List.Item(text: terms)].compactMap(\.self)
  }

  private var modes: Document.List.Item {
    guard let plan = plans.first, wording.isOne else {
      return Document.List.Item(
        text: """
          Οι Δήμοι παρέχουν μέσω της πλατφόρμας τις υπηρεσίες των θεματικών πεδίων και με τους \
          τρόπους εξυπηρέτησης που αναφέρονται για καθέναν στο Παράρτημα.
          """)
    }
    let named = plan.modes.enumerated().map { index, mode in
      Self.named(mode.mode) + (index == plan.modes.count - 1 ? "." : ",")
    }
    let start = """
      Ο Δήμος παρέχει μέσω της πλατφόρμας τις υπηρεσίες των θεματικών πεδίων του Παραρτήματος,
      """
    guard named.count > 1 else {
      return Document.List.Item(text: "\(start) \(named.joined())")
    }
    return Document.List.Item(
      text: start + " με τους εξής τρόπους εξυπηρέτησης:", inner: Document.List(.letters, named))
  }

  /// A mode in the words of the decision (Article 1 §3).
  static func named(_ mode: Mode) -> String {
    switch mode {
    case .inPerson: "με φυσική παρουσία σε δημοτικό κατάστημα"
    case .phone: "με τηλεφωνική επικοινωνία από τον Δήμο, μόνο για διοικητική πληροφόρηση/ενημέρωση"
    case .video: "εξ αποστάσεως, με τηλεδιάσκεψη"
    }
  }

  private var annex: String {
    """
    Τα θεματικά πεδία, το ωράριο λειτουργίας, η διάρκεια των ραντεβού για κάθε τρόπο εξυπηρέτησης, \
    τα τεχνικά μέσα και όσα άλλα εγκρίθηκαν αναφέρονται στο Παράρτημα, το οποίο αποτελεί \
    αναπόσπαστο μέρος \(wording.thisGenitive).
    """
  }

  /// A list of what administrators may change without another act (ruling I-35).
  private var variable: String {
    """
    Το ωράριο, οι περίοδοι, οι αργίες, οι ημέρες που διαφέρουν και ο αριθμός των υπαλλήλων είναι \
    μεταβλητές παράμετροι: αναφέρονται στο Παράρτημα όπως έχουν κατά την έκδοση και \
    προσαρμόζονται από τους διαχειριστές χωρίς νέα απόφαση, κατά τις παρ. 3 και 4 του άρθρου 5 \
    \(decision) (ερμηνεία \(Ruling.administratorsChange.id)).
    """
  }

  private var thirdPerson: Document.List.Item? {
    let topics = plans.flatMap(\.topics).filter { topic in
      topic.services.contains { $0.mode == .video }
    }
    guard !topics.isEmpty else { return nil }
    let start = "Στα ραντεβού με τηλεδιάσκεψη "
    let allowed = topics.count(where: \.thirdParty)
    let text =
      if allowed == 0 {
        start + "δεν επιτρέπεται η συμμετοχή τρίτου προσώπου."
      } else if allowed == topics.count {
        start + "επιτρέπεται η συμμετοχή τρίτου προσώπου, στο οποίο ο υπάλληλος του Δήμου "
          + "αποστέλλει τον σύνδεσμο της τηλεδιάσκεψης."
      } else {
        start + "επιτρέπεται η συμμετοχή τρίτου προσώπου μόνο στα θεματικά πεδία για τα οποία "
          + "αυτό σημειώνεται στο Παράρτημα."
      }
    return Document.List.Item(text: text)
  }

  private var terms: String {
    """
    Για τη λειτουργία της πλατφόρμας ισχύουν σε κάθε περίπτωση οι όροι \(decision). Σε καμία \
    περίπτωση δεν διενεργείται καταγραφή ή αποθήκευση της εικόνας, του ήχου ή άλλων δεδομένων \
    που λαμβάνονται κατά την τηλεδιάσκεψη.
    """
  }

  // MARK: Announcement and posting

  /// The announcement, which the decision requires only for an onboarding.
  private var announcement: Document.List.Item {
    let place =
      if let plan = plans.first, wording.isOne {
        "στην ιστοσελίδα του Δήμου (\(plan.website))"
      } else {
        "στην ιστοσελίδα του οικείου Δήμου"
      }
    let how = act.kind == .onboard ? "σύμφωνα με" : "κατ’ αναλογία προς"
    return Document.List.Item(
      text: """
        Οι δημότες και οι επιχειρήσεις ενημερώνονται για \(wording.deed) με ανακοίνωση στην Ενιαία \
        Ψηφιακή Πύλη της Δημόσιας Διοίκησης (gov.gr-ΕΨΠ) και \(place), \(how) την παρ. 4 του \
        άρθρου 6 \(decision).
        """)
  }

  private var posting: String {
    let what = act.kind.changesAnother ? "Η απόφαση αυτή" : "Η πράξη αυτή"
    return "\(what) να αναρτηθεί στο πρόγραμμα «Διαύγεια». Ισχύει από την ανάρτησή της."
  }
}
