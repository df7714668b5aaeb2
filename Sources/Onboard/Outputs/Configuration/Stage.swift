package import Schema

/// The stage of a municipality on a given day.
package enum Stage: String, CaseIterable, Sendable {
  case draft
  case underReview
  case rejected
  case approved
  /// Its act is posted, and takes effect on a later day.
  case scheduled
  case enacted
  /// It is in force, and its calendar ends within a year: a confirmation renews it.
  case confirmationDue
  /// It is in force, except for some suspended modes, offices or departments.
  case partlySuspended
  /// Its approval was revoked.
  case revoked
  case suspended
  case withdrawn
  /// Its records do not hold, so that nothing can be said about it.
  case unproved

  /// Whether the approved configuration is to be deployed.
  package var isInForce: Bool {
    [.enacted, .confirmationDue, .partlySuspended].contains(self)
  }

  /// This stage, or `confirmationDue` where it is enacted and a confirmation is due; a suspension
  /// has precedence.
  package func due(_ isDue: Bool) -> Stage { isDue && self == .enacted ? .confirmationDue : self }

  /// Whether it was in force and no longer is.
  package var hasEnded: Bool {
    [.revoked, .suspended, .withdrawn].contains(self)
  }

  /// The number of days before the last day of the calendar from which a confirmation is due.
  package static let noticeDays = 365

  /// The stage in words.
  package var title: Bilingual {
    switch self {
    case .draft: Bilingual(el: "σχέδιο", en: "draft")
    case .underReview: Bilingual(el: "υπό έλεγχο", en: "under review")
    case .rejected: Bilingual(el: "απορρίφθηκε", en: "rejected")
    case .approved: Bilingual(el: "εγκρίθηκε, αναμένει πράξη", en: "approved, awaiting its act")
    case .scheduled: Bilingual(el: "θα ισχύσει", en: "to take effect")
    case .enacted: Bilingual(el: "σε ισχύ", en: "in force")
    case .confirmationDue:
      Bilingual(el: "σε ισχύ, χρειάζεται επιβεβαίωση", en: "in force, confirmation due")
    case .partlySuspended:
      Bilingual(el: "σε ισχύ, με μερική αναστολή", en: "in force, partly suspended")
    case .revoked:
      Bilingual(el: "η έγκριση ή η πράξη ανακλήθηκε", en: "approval or act revoked")
    case .suspended: Bilingual(el: "σε αναστολή", en: "suspended")
    case .withdrawn: Bilingual(el: "ανακλήθηκε", en: "withdrawn")
    case .unproved: Bilingual(el: "οι αποφάσεις δεν αποδεικνύονται", en: "records not proved")
    }
  }
}
