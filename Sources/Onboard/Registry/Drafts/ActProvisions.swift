import Outputs
import Schema

/// The numbered paragraphs of an act: what it ascertains or decides.
struct ActProvisions {
  let wording: ActWording

  init(_ wording: ActWording) { self.wording = wording }

  private var act: ActDraft { wording.act }
  private var plans: [Plan] { act.subjects.map(\.plan) }

  var blocks: [Document.Block] {
    let items = act.kind.isDecision ? ActEnding(wording).items : finding
    return [
      .heading(2, wording.verb, .centred), .paragraph([.plain(opening)]),
      .list(Document.List(.numbers, items + announcement)), .paragraph([.plain(posting)]),
    ]
  }

  private var platform: String { "στην πλατφόρμα «\(ActWording.platform)»" }

  private var decision: String {
    "της υπό στοιχείο \(ActRecitals(wording).decisionNumber) κοινής απόφασης"
  }

  private var earlier: String {
    "\(wording.earlierNumber) διαπιστωτικής πράξης \(wording.earlierADA)"
  }

  private var article: String { act.parts == nil ? "την" : "τη μερική" }

  private var opening: String {
    switch act.kind {
    case .onboard:
      """
      την ένταξη \(wording.genitive) \(platform), σύμφωνα με την παρ. 3 του άρθρου 6 \(decision), \
      ως εξής:
      """
    case .amend:
      "την τροποποίηση της \(earlier), ως προς την ένταξη \(wording.genitive) \(platform), ως εξής:"
    case .suspend:
      "\(article) αναστολή της ένταξης \(wording.genitive) \(platform), ως εξής:"
    case .lift:
      "\(article) άρση της αναστολής της ένταξης \(wording.genitive) \(platform), ως εξής:"
    case .withdraw:
      """
      την ανάκληση της \(earlier), ως προς την ένταξη \(wording.genitive) \(platform), ως εξής:
      """
    }
  }

  // MARK: Finding

  private var finding: [Document.List.Item] {
    let replaced = Document.List.Item(
      text: """
        Το Παράρτημα της ανωτέρω πράξης αντικαθίσταται, ως προς \
        \(wording.say(one: "τον Δήμο αυτόν", many: "τους Δήμους αυτούς")), από το Παράρτημα της \
        παρούσας. Κατά τα λοιπά η ανωτέρω πράξη ισχύει ως έχει.
        """)
    return (act.kind == .amend ? [replaced] : [])
      + [
        modes, Document.List.Item(text: annex), thirdPerson, Document.List.Item(text: terms),
      ].compactMap { $0 }
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
    Τα θεματικά πεδία, το ωράριο λειτουργίας και η διάρκεια των ραντεβού για κάθε τρόπο \
    εξυπηρέτησης ορίζονται στο Παράρτημα, το οποίο αποτελεί αναπόσπαστο μέρος \
    \(wording.thisGenitive).
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

  private var announcement: [Document.List.Item] {
    let what =
      switch act.kind {
      case .onboard: "την ένταξη"
      case .amend: "την τροποποίηση"
      case .suspend: "\(article) αναστολή"
      case .lift: "\(article) άρση της αναστολής"
      case .withdraw: "την ανάκληση"
      }
    let place =
      if let plan = plans.first, wording.isOne {
        "στην ιστοσελίδα του Δήμου (\(plan.website))"
      } else {
        "στην ιστοσελίδα του οικείου Δήμου"
      }
    return [
      Document.List.Item(
        text: """
          Οι δημότες και οι επιχειρήσεις ενημερώνονται για \(what) με ανακοίνωση στην Ενιαία \
          Ψηφιακή Πύλη της Δημόσιας Διοίκησης (gov.gr-ΕΨΠ) και \(place), σύμφωνα με την παρ. 4 \
          του άρθρου 6 \(decision).
          """)
    ]
  }

  private var posting: String {
    let what = act.kind.isDecision ? "Η απόφαση αυτή" : "Η πράξη αυτή"
    return "\(what) να αναρτηθεί στο πρόγραμμα «Διαύγεια». Ισχύει από την ανάρτησή της."
  }
}
