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
    "στα πληροφοριακά συστήματα " + ActWording.listed(decision.plans.map(\.body.genitive))
  }

  private var isOne: Bool { decision.plans.count == 1 }

  /// The recitals that only a decision about an earlier one has.
  var recitals: [String] {
    guard decision.kind != .onboard else { return [] }
    let letter =
      isOne
      ? "Το υπ’ αρ. πρωτ. \(String.blank) έγγραφο με τις απόψεις του φορέα"
      : "Τα υπ’ αρ. πρωτ. \(String.blank) έγγραφα με τις απόψεις των φορέων"
    let hearing = """
      \(letter), μετά από κλήση σε ακρόαση κατά το άρθρο 6 του Κώδικα Διοικητικής Διαδικασίας (ν. \
      2690/1999, Α΄ 45).
      """
    let withdrawal = """
      Το άρθρο 21 του Κώδικα Διοικητικής Διαδικασίας (ν. 2690/1999, Α΄ 45), περί ανάκλησης \
      ατομικών διοικητικών πράξεων.
      """
    let whose = isOne ? "του φορέα" : "των φορέων"
    let request = decision.request.map { "Το υπ’ αρ. πρωτ. \($0) σχετικό αίτημα \(whose)." }
    let basis = """
      Το γεγονός ότι η απόφαση χορήγησης δεν περιέχει ρητή διάταξη για τη μεταβολή ή την παύση \
      της, και τη γενική αρχή ότι το όργανο που εκδίδει μια πράξη είναι αρμόδιο και για αυτές, με \
      τον ίδιο τύπο (ερμηνεία \(Ruling.basisOfActs.id) των κανόνων ελέγχου της πλατφόρμας).
      """
    let suspension = suspended.isEmpty ? [] : [ActWording.sentence(suspended) + " περί αναστολής."]
    return grants.map { ActWording.sentence($0) + "." } + suspension + [basis]
      + (decision.kind == .withdraw ? [withdrawal] : [])
      + (decision.kind.ends ? [request ?? hearing] : [])
  }

  /// The decisions on which this one rests, for each body.
  private var chains: [ActChain] {
    let all = decision.plans.indices.map { index in
      index < decision.chains.count ? decision.chains[index] : ActChain()
    }
    return all.map { $0.told(decision.earlier, decision.kind) }
  }

  /// The decisions that granted sign-in, one phrase for each that differs, with its amendments:
  /// «την υπ’ αρ. … απόφαση (ΑΔΑ: …), όπως …»; where it is also that of others, with whose systems
  /// it is about.
  private var grants: [String] {
    var told: [(chain: ActChain, bodies: [String])] = []
    for (plan, chain) in zip(decision.plans, chains) {
      if let index = told.firstIndex(where: { $0.chain == chain }) {
        told[index].bodies.append(plan.body.genitive)
      } else {
        told.append((chain, [plan.body.genitive]))
      }
    }
    return told.map { chain, bodies in
      let first = "την \(chain.onboarding.words) απόφαση \(chain.onboarding.adaWords)"
      let amended =
        chain.amendments.isEmpty ? "" : ", όπως τροποποιήθηκε με \(chain.amendments.decisions)"
      guard told.count > 1 || chain.isShared else { return first + amended }
      return first + amended
        + ", κατά το μέρος που αφορά τα πληροφοριακά συστήματα \(ActWording.listed(bodies))"
    }
  }

  /// The decisions that granted sign-in, within a paragraph.
  private var granted: String {
    grants.count == 1 ? grants[0] : "τις ανωτέρω αποφάσεις χορήγησης"
  }

  /// The standing suspensions of all bodies, each once.
  private var suspended: String {
    var all: [ActDraft.Earlier] = []
    for one in chains.flatMap(\.suspensions) where !all.contains(one) { all.append(one) }
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
    let reason =
      decision.reason ?? decision.request.map { _ in "αίτημα \(isOne ? "του φορέα" : "των φορέων")"
      }
      ?? .blank
    let why = "Λόγος: \(reason)" + (reason.hasSuffix(".") || reason.hasSuffix("…") ? "" : ".")
    switch decision.kind {
    case .onboard: return []
    case .amend:
      return [
        """
        Τροποποιούμε \(granted), ως εξής: για τους φορείς του συνημμένου Παραρτήματος Ι \
        ισχύουν στο εξής τα πληροφοριακά συστήματα, οι σκοποί χρήσης και τα στοιχεία σύνδεσης που \
        αναγράφονται σε αυτό.
        """,
        (grants.count == 1
          ? "Κατά τα λοιπά η απόφαση ισχύει ως έχει."
          : "Κατά τα λοιπά οι αποφάσεις ισχύουν ως έχουν.")
          + " Οι μεταβολές φαίνονται στον πίνακα «Μεταβολές».",
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
        "Ανακαλούμε τη χορήγηση \(service) \(bodies), που αποφασίστηκε με \(granted).", why,
        """
        Η ανάκληση ισχύει για το μέλλον. Από την έναρξη ισχύος της παρούσας οι πολίτες δεν \
        αυθεντικοποιούνται μέσω της υπηρεσίας στα πληροφοριακά συστήματα του συνημμένου \
        Παραρτήματος Ι.
        """,
      ]
    }
  }
}
