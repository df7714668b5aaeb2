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
  /// It is in force, and its approval expires within 30 days.
  case lapsing
  /// Its approval has expired.
  case lapsed
  /// Its approval was revoked.
  case revoked
  case suspended
  case withdrawn
  /// Its records do not hold, so that nothing can be said.
  case unproved

  /// Whether the approved configuration is to be deployed.
  package var isInForce: Bool { self == .enacted || self == .lapsing }

  /// Whether it was in force and is so no longer.
  package var hasEnded: Bool {
    [.lapsed, .revoked, .suspended, .withdrawn].contains(self)
  }

  /// How many days before its expiry an approval is called lapsing.
  package static let noticeDays = 30

  /// The stage in words.
  package var title: Bilingual {
    switch self {
    case .draft: Bilingual(el: "σχέδιο", en: "draft")
    case .underReview: Bilingual(el: "υπό έλεγχο", en: "under review")
    case .rejected: Bilingual(el: "απορρίφθηκε", en: "rejected")
    case .approved: Bilingual(el: "εγκρίθηκε, αναμένει πράξη", en: "approved, awaiting its act")
    case .scheduled: Bilingual(el: "θα ισχύσει", en: "to take effect")
    case .enacted: Bilingual(el: "σε ισχύ", en: "in force")
    case .lapsing: Bilingual(el: "σε ισχύ, λήγει σύντομα", en: "in force, ending soon")
    case .lapsed: Bilingual(el: "έληξε", en: "lapsed")
    case .revoked: Bilingual(el: "η έγκριση ανακλήθηκε", en: "approval revoked")
    case .suspended: Bilingual(el: "σε αναστολή", en: "suspended")
    case .withdrawn: Bilingual(el: "ανακλήθηκε", en: "withdrawn")
    case .unproved: Bilingual(el: "οι αποφάσεις δεν αποδεικνύονται", en: "records not proved")
    }
  }
}
