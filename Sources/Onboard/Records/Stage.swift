import Schema

/// Where a municipality stands on a day, in one word.
enum Stage: String, CaseIterable, Sendable {
  case draft
  case underReview
  case rejected
  case approved
  /// Its act is posted, and takes effect later.
  case scheduled
  case enacted
  /// In force, and its approval ends within 30 days.
  case lapsing
  /// Its approval has ended.
  case lapsed
  /// Its approval was taken back.
  case revoked
  case suspended
  case withdrawn

  /// Whether what was approved is to be deployed.
  var isInForce: Bool { self == .enacted || self == .lapsing }

  /// For how many days before its end an approval is called lapsing.
  static let noticeDays = 30

  /// The stage in words.
  var title: Bilingual {
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
    }
  }
}

extension Life {
  /// The act that counts on a day: the newest that has taken effect by then.
  func act(on day: Day) -> ActInForce? { acts.last { $0.enactment.effectiveFrom <= day } }

  /// Where the municipality stands at an instant.
  func stage(at instant: Instant) -> Stage {
    guard let act = act(on: instant.day) else { return acts.isEmpty ? reviewed : .scheduled }
    switch act.enactment.change {
    case .suspend: return .suspended
    case .withdraw: return .withdrawn
    case .onboard, .amend: break
    }
    guard !act.isRevoked else { return .revoked }
    guard let end = act.approval?.approval?.expiresAt else { return .lapsed }
    if end <= instant { return .lapsed }
    return end <= instant.adding(days: Stage.noticeDays) ? .lapsing : .enacted
  }

  private var reviewed: Stage {
    switch review {
    case .none: .draft
    case .pending: .underReview
    case .approved: .approved
    case .rejected: .rejected
    }
  }
}
