import Ground
import Schema

/// The sections of a review, in reading order.
enum ReviewSection: String, CaseIterable {
  case effect, findings, peers, waivers, policy, systems, checklist, week, digests

  /// Whether an approval covers the section: all but the comparison with other municipalities,
  /// which is advice and changes with their files.
  var isBound: Bool { self != .peers }

  /// Whether a review has the section.
  func belongs(to request: ReviewContent.Request) -> Bool {
    switch self {
    case .effect, .findings, .checklist, .digests: true
    case .peers, .waivers, .policy, .week: request.plan != nil
    case .systems: request.signIn != nil
    }
  }

  /// The heading.
  func title(_ content: ReviewContent) -> Bilingual {
    switch self {
    case .effect where content.matter.isSignIn: Bilingual(el: "Τι αλλάζει", en: "What changes")
    case .effect:
      switch content.standing {
      case .first, .incomparable:
        Bilingual(el: "Τι αποκτούν οι πολίτες", en: "What citizens gain")
      default: Bilingual(el: "Τι αλλάζει για τους πολίτες", en: "What changes for citizens")
      }
    case .findings: Bilingual(el: "Παρατηρήσεις του ελέγχου", en: "Findings")
    case .peers: Bilingual(el: "Σε σύγκριση με άλλους Δήμους", en: "Beside other municipalities")
    case .waivers: Bilingual(el: "Εξαιρέσεις από την πολιτική", en: "Waivers of the policy")
    case .policy: Bilingual(el: "Η πολιτική που εφαρμόζεται", en: "The policy that applies")
    case .systems: Bilingual(el: "Τα πληροφοριακά συστήματα", en: "The information systems")
    case .checklist: Bilingual(el: "Διάταξη προς διάταξη", en: "Provision by provision")
    case .week: Bilingual(el: "Η εβδομάδα", en: "The week")
    case .digests: Bilingual(el: "Αποτυπώματα", en: "Digests")
    }
  }
}
