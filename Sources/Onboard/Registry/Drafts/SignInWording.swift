import Outputs
import Schema

/// The wording of a decision about sign-in that depends on what it does.
struct SignInWording {
  let decision: SignInDecision

  /// The subject of the decision, in one line.
  var subject: String {
    switch decision.kind {
    case .onboard: decision.mended(Decision.oauth2.subject)
    case .amend: "Τροποποίηση της χορήγησης \(service) \(bodies)"
    case .suspend: "Αναστολή της χορήγησης \(service) \(bodies)"
    case .lift: "Άρση της αναστολής της χορήγησης \(service) \(bodies)"
    case .withdraw: "Ανάκληση της χορήγησης \(service) \(bodies)"
    }
  }

  private var service: String { "της υπηρεσίας αυθεντικοποίησης OAuth2.0" }

  private var bodies: String {
    "στα πληροφοριακά συστήματα "
      + decision.plans.map(\.body.genitive).joined(separator: ", ")
  }

  /// The recitals that only a decision about an earlier one has.
  var recitals: [String] {
    guard decision.kind != .onboard else { return [] }
    let hearing = """
      Το υπ’ αρ. πρωτ. \(String.blank) έγγραφο με τις απόψεις του φορέα, μετά από κλήση σε ακρόαση \
      κατά το άρθρο 6 του Κώδικα Διοικητικής Διαδικασίας (ν. 2690/1999, Α΄ 45).
      """
    let withdrawal = """
      Το άρθρο 21 του Κώδικα Διοικητικής Διαδικασίας (ν. 2690/1999, Α΄ 45), περί ανάκλησης \
      ατομικών διοικητικών πράξεων.
      """
    let request = decision.request.map { "Το υπ’ αρ. πρωτ. \($0) σχετικό αίτημα του φορέα." }
    let basis = """
      Το γεγονός ότι η απόφαση χορήγησης δεν περιέχει ρητή διάταξη για τη μεταβολή ή την παύση \
      της, και τη γενική αρχή ότι το όργανο που εκδίδει μια πράξη είναι αρμόδιο και για αυτές, με \
      τον ίδιο τύπο (ερμηνεία \(Ruling.basisOfActs.id) των κανόνων ελέγχου της πλατφόρμας).
      """
    let suspension = suspended.isEmpty ? [] : [ActWording.sentence(suspended) + " περί αναστολής."]
    return ["Την \(granted)."] + suspension + [basis]
      + (decision.kind == .withdraw ? [withdrawal] : [])
      + (decision.kind.ends ? [request ?? hearing] : [])
  }

  private var chain: ActChain { decision.chain.told(decision.earlier, decision.kind) }

  /// The decision that granted sign-in, with its amendments: «υπ’ αρ. … απόφαση (ΑΔΑ: …), όπως …».
  private var granted: String {
    let first = "\(chain.onboarding.words) απόφαση \(chain.onboarding.adaWords)"
    guard !chain.amendments.isEmpty else { return first }
    return first + ", όπως τροποποιήθηκε με \(chain.amendments.decisions)"
  }

  /// The standing suspensions.
  private var suspended: String {
    let all = chain.suspensions
    return (all.isEmpty && decision.kind == .lift ? [ActDraft.Earlier()] : all).decisions
  }

  /// The numbered paragraphs, with their heading; for an amendment, also what it changes.
  var provisions: [Document.Block] {
    let items =
      decision.kind == .onboard ? granting : (changing + [entry]).map { .init(text: $0) }
    return [.heading(2, "ΑΠΟΦΑΣΙΖΟΥΜΕ", .centred), .list(Document.List(.numbers, items))]
      + (decision.kind == .amend ? [.table(decision.difference.table("Μεταβολές"))] : [])
  }

  /// The paragraphs of 45174 ΕΞ 2021.
  private var granting: [Document.List.Item] {
    let first = Document.List.Item(
      text: decision.mended(Law.lines(of: .oauth2(1)).first ?? ""),
      inner: Document.List(.points, decision.plans.map { GreekCapitals.of($0.body.name) }))
    return [first]
      + (2...8).map {
        Document.List.Item(
          text: decision.mended(Law.lines(of: .oauth2($0)).joined(separator: " ")))
      }
  }

  /// The publication, and with it the entry into force, as of the decision that granted sign-in.
  private var entry: String {
    [7, 8].map { Law.lines(of: .oauth2($0)).joined(separator: " ") }.joined(separator: " ")
  }

  private var changing: [String] {
    let reason = decision.reason ?? decision.request.map { _ in "αίτημα του φορέα" } ?? .blank
    let why = "Λόγος: \(reason)" + (reason.hasSuffix(".") || reason.hasSuffix("…") ? "" : ".")
    switch decision.kind {
    case .onboard: return []
    case .amend:
      return [
        """
        Τροποποιούμε την \(granted), ως εξής: για τους φορείς του συνημμένου Παραρτήματος Ι \
        ισχύουν στο εξής τα πληροφοριακά συστήματα και οι σκοποί χρήσης που αναγράφονται σε αυτό.
        """,
        "Κατά τα λοιπά η απόφαση ισχύει ως έχει. Οι μεταβολές φαίνονται στον πίνακα «Μεταβολές».",
      ]
    case .suspend:
      return [
        "Αναστέλλουμε τη χορήγηση \(service) \(bodies), έως την άρση της αναστολής με όμοια "
          + "απόφαση.", why,
        """
        Για όσο χρόνο διαρκεί η αναστολή, οι πολίτες δεν αυθεντικοποιούνται μέσω της υπηρεσίας στα \
        πληροφοριακά συστήματα του συνημμένου Παραρτήματος Ι.
        """,
      ]
    case .lift:
      return [
        "Αίρουμε την αναστολή που αποφασίστηκε με \(suspended).",
        "Η χορήγηση \(service) \(bodies) ισχύει όπως πριν από την αναστολή.",
      ]
    case .withdraw:
      return [
        "Ανακαλούμε τη χορήγηση \(service) \(bodies), που αποφασίστηκε με την \(granted).", why,
        """
        Η ανάκληση ισχύει για το μέλλον. Από την έναρξη ισχύος της παρούσας οι πολίτες δεν \
        αυθεντικοποιούνται μέσω της υπηρεσίας στα πληροφοριακά συστήματα του συνημμένου \
        Παραρτήματος Ι.
        """,
      ]
    }
  }
}
