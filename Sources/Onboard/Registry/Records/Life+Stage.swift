import Ground
package import Outputs
package import Schema

extension Life {
  /// The act in force on a day: the newest sealed one that has taken effect by then.
  package func act(on day: Day) -> ActInForce? {
    acts.last { $0.isSealed && $0.enactment.effectiveFrom <= day }
  }

  /// The municipality's stage on a day.
  package func stage(on day: Day) -> Stage {
    guard let act = act(on: day) else {
      return acts.contains(where: \.isSealed) ? .scheduled : reviewed
    }
    switch act.enactment.change {
    case .suspend: return .suspended
    case .withdraw: return .withdrawn
    case .onboard, .amend, .lift: break
    }
    return act.isRevoked ? .revoked : .enacted
  }

  private var reviewed: Stage {
    switch review {
    case .none: acts.isEmpty ? .draft : .approved
    case .pending: .underReview
    case .approved: .approved
    case .rejected: .rejected
    }
  }
}

extension Enactment.Change {
  /// Whether an act of this kind can follow another, or come first.
  package func canFollow(_ last: Life.ActInForce?) -> Bool {
    let former = last?.enactment.change
    let isRevoked = last?.isRevoked == true
    return switch self {
    case .onboard: former == nil || former?.ends == true || isRevoked
    case .amend: [.onboard, .amend, .lift].contains(former)
    case .suspend: [.onboard, .amend, .lift].contains(former)
    case .lift: former == .suspend
    case .withdraw: former != nil && former != .withdraw
    }
  }

  /// The change in words.
  package var title: Bilingual {
    switch self {
    case .onboard: Bilingual(el: "ένταξη", en: "onboarding")
    case .amend: Bilingual(el: "τροποποίηση", en: "amendment")
    case .suspend: Bilingual(el: "αναστολή", en: "suspension")
    case .lift: Bilingual(el: "άρση της αναστολής", en: "lifting of the suspension")
    case .withdraw: Bilingual(el: "ανάκληση", en: "withdrawal")
    }
  }
}
