package import Ground
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
    case .suspend where act.approval == nil: return .suspended
    case .withdraw: return .withdrawn
    case .onboard, .amend, .suspend, .lift: break
    }
    if act.isRevoked { return .revoked }
    return act.suspension.parts.isEmpty ? .enacted : .partlySuspended
  }

  private var reviewed: Stage {
    switch review {
    case .none: acts.isEmpty ? .draft : .approved
    case .pending: .underReview
    case .approved: .approved
    // An earlier approval still waits for its act.
    case .rejected: approved == nil ? .rejected : .approved
    }
  }
}

extension Enactment {
  /// Whether the act can follow another, or come first. Parts are suspended and restored only where
  /// the rest is in force.
  package func canFollow(_ last: Life.ActInForce?) -> Bool {
    let hasRest = last?.approval != nil && last?.isRevoked != true
    return change.canFollow(last) && (parts == nil || hasRest)
  }

  /// The change in words, with the parts that it affects: a municipality joins, while sign-in is
  /// granted.
  package func title(of matter: Matter) -> Bilingual {
    if matter.isSignIn, change == .onboard { return Bilingual(el: "χορήγηση", en: "grant") }
    guard let parts else { return change.title }
    let partial =
      change == .lift
      ? Bilingual(el: "μερική άρση της αναστολής", en: "partial lifting of the suspension")
      : Bilingual(el: "μερική αναστολή", en: "partial suspension")
    let words = parts.words
    return Bilingual(el: "\(partial.el) (\(words.el))", en: "\(partial.en) (\(words.en))")
  }
}

extension Enactment.Change {
  /// Whether an act of this kind can follow another, or come first.
  package func canFollow(_ last: Life.ActInForce?) -> Bool {
    let isOffered = last?.approval != nil
    return switch self {
    case .onboard: !isOffered || last?.isRevoked == true
    case .amend, .suspend: isOffered
    case .lift: last?.isSuspended == true
    case .withdraw: last != nil && last?.enactment.change != .withdraw
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
