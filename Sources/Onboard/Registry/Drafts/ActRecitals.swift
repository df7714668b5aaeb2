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
    let laws = Document.List(.letters, act.settings.laws)
    return [Document.List.Item(text: "Τις διατάξεις:", inner: laws)]
      + act.settings.references.map { Document.List.Item(text: $0) }
      + [
        Document.List.Item(text: decision), Document.List.Item(text: act.settings.appointment),
      ]
      + (act.kind.changesAnother ? [Document.List.Item(text: earlier)] : [])
      + (act.parts == nil ? [] : [Document.List.Item(text: competence)])
      + (act.kind == .lift ? [] : act.kind.ends ? hearing : finding)
      + [Document.List.Item(text: expense)]
  }

  private var decision: String {
    """
    Την υπό στοιχεία 3130 ΕΞ 2022/31-1-2022 κοινή απόφαση του Αναπληρωτή Υπουργού Εσωτερικών και \
    του Υπουργού Επικρατείας «\(Decision.myDimosLive.subject)» (Β΄ 386), και ιδίως την παρ. 3 του \
    άρθρου 6 αυτής.
    """
  }

  private var earlier: String {
    guard act.kind != .lift else {
      return """
        Την \(wording.earlierNumber) απόφαση περί αναστολής της ένταξης \(wording.genitive) στην \
        πλατφόρμα «\(ActWording.platform)» \(wording.earlierADA).
        """
    }
    return """
      Την \(wording.earlierNumber) διαπιστωτική πράξη ένταξης \(wording.genitive) στην πλατφόρμα \
      «\(ActWording.platform)» \(wording.earlierADA).
      """
  }

  /// On what an act about a part of the service rests (ruling I-36).
  private var competence: String {
    """
    Την παρ. 3 του άρθρου 1 και την παρ. 2 του άρθρου 6 της ανωτέρω κοινής απόφασης, από τις \
    οποίες προκύπτει ότι κάθε τρόπος εξυπηρέτησης παρέχεται αυτοτελώς, και τη γενική αρχή ότι η \
    αρμοδιότητα για το όλο περιλαμβάνει και την αρμοδιότητα για το μέρος.
    """
  }

  /// The request, the proposal, and the statement that the means are in place (Article 6 §1 and
  /// §3).
  private var finding: [Document.List.Item] {
    [
      request, Document.List.Item(text: act.settings.proposal),
      Document.List.Item(
        text: """
          Το γεγονός ότι, όπως προκύπτει \
          \(wording.say(one: "από το ανωτέρω αίτημα", many: "από τα ανωτέρω αιτήματα")) και την \
          ανωτέρω εισήγηση, \
          \(wording.say(one: "ο Δήμος διαθέτει", many: "οι Δήμοι διαθέτουν")) τα κατάλληλα \
          τεχνικά μέσα για τους τρόπους εξυπηρέτησης που \
          \(wording.say(one: "παρέχει", many: "παρέχουν")).
          """),
    ]
  }

  private var request: Document.List.Item {
    if wording.isOne, let subject = act.subjects.first {
      return Document.List.Item(
        text: """
          Το υπ’ αρ. πρωτ. \(ActWording.protocolNumber(of: subject.plan)) αίτημα του Δήμου \
          \(ActWording.place(subject)).
          """)
    }
    let requests = act.subjects.enumerated().map { index, subject in
      let end = index == act.subjects.count - 1 ? "." : ","
      return "του Δήμου \(ActWording.place(subject)), με αρ. πρωτ. "
        + ActWording.protocolNumber(of: subject.plan) + end
    }
    return Document.List.Item(
      text: "Τα αιτήματα ένταξης:", inner: Document.List(.letters, requests))
  }

  /// The hearing before a service ends (Code of Administrative Procedure, Articles 6 and 21).
  private var hearing: [Document.List.Item] {
    let withdrawal = """
      Το άρθρο 21 του Κώδικα Διοικητικής Διαδικασίας (ν. 2690/1999, Α΄ 45), περί ανάκλησης \
      ατομικών διοικητικών πράξεων.
      """
    return (act.kind == .withdraw ? [Document.List.Item(text: withdrawal)] : []) + [
      Document.List.Item(
        text: """
          Το υπ’ αρ. πρωτ. \(String.blank) έγγραφο με τις απόψεις \(wording.genitive), μετά από \
          κλήση σε ακρόαση κατά το άρθρο 6 του Κώδικα Διοικητικής Διαδικασίας.
          """),
      Document.List.Item(text: act.settings.proposal),
    ]
  }

  private var expense: String {
    """
    Το γεγονός ότι από την έκδοση \(wording.thisGenitive) δεν προκαλείται δαπάνη σε βάρος του \
    Κρατικού Προϋπολογισμού.
    """
  }
}
