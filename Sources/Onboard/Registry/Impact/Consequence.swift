package import Schema

extension Impact {
  /// The work that a new judgement would require, from none to the most.
  package enum Consequence: String, CaseIterable, Sendable {
    /// Nothing: the bytes are the same.
    case unchanged
    /// Only the resolved holidays differ, or the years they cover run out.
    case calendar
    /// Hours, times or staff differ, which need no act (ruling I-35).
    case sealing
    /// Other things differ.
    case act
    /// The approved declaration would have errors.
    case findings

    /// The place in the order, from nothing to the most.
    var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The required work, in words.
    package var title: Bilingual {
      switch self {
      case .unchanged: Bilingual(el: "αμετάβλητος", en: "unchanged")
      case .calendar:
        Bilingual(
          el: "μόνο το ημερολόγιο: το ανανεώνει μια επιβεβαίωση",
          en: "calendar only: a confirmation renews it")
      case .sealing:
        Bilingual(
          el: "ωράριο, χρόνοι, προσωπικό: νέα έγκριση, που ισχύει με τη σφράγιση",
          en: "hours, times, staff: a new approval, which takes effect when sealed")
      case .act:
        Bilingual(el: "χρειάζεται νέα έγκριση και πράξη", en: "needs a new approval and act")
      case .findings: Bilingual(el: "θα είχε λάθη", en: "would have findings")
      }
    }

    /// The same as the name of a count.
    package var noun: Bilingual {
      switch self {
      case .unchanged: Bilingual(el: "αμετάβλητοι", en: "unchanged")
      case .calendar: Bilingual(el: "μόνο ημερολόγιο", en: "calendar only")
      case .sealing: Bilingual(el: "με σφράγιση", en: "by sealing")
      case .act: Bilingual(el: "με πράξη", en: "by an act")
      case .findings: Bilingual(el: "με λάθη", en: "with findings")
      }
    }
  }
}
