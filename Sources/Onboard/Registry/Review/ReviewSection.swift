import Schema

/// The sections of a review, in reading order.
enum ReviewSection: String, CaseIterable {
  case effect, findings, peers, waivers, policy, checklist, week, digests

  /// The sections that an approval binds: all but the comparison with other municipalities, which
  /// is advice and changes with their files.
  static let bound = allCases.filter { $0 != .peers }

  /// The heading.
  func title(_ content: ReviewContent) -> Bilingual {
    switch self {
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
    case .checklist: Bilingual(el: "Διάταξη προς διάταξη", en: "Provision by provision")
    case .week: Bilingual(el: "Η εβδομάδα", en: "The week")
    case .digests: Bilingual(el: "Αποτυπώματα", en: "Digests")
    }
  }
}
