import Ground
package import Schema

extension Life.ActInForce {
  /// Whether there is a suspension that an act may lift, of the whole or of parts.
  package var isSuspended: Bool {
    enactment.change == .suspend && approval == nil || !suspension.isEmpty
  }

  /// Takes over what an earlier act put in force, with its day unless it was interrupted.
  mutating func goOn(from former: Self, isInterrupted: Bool) {
    approval = former.approval
    isRevoked = former.isRevoked
    bases += former.bases
    guard !isInterrupted else { return }
    since = former.since
    adjusted = former.adjusted.flatMap { $0 > enactment.effectiveFrom ? $0 : nil }
  }
}

extension Life {
  /// The earlier act whose approval stays in force, or comes into force again, through an act that
  /// puts nothing new in force; nil where that act ends it.
  package func former(of enactment: Enactment) -> ActInForce? {
    guard enactment.change == .lift || enactment.parts != nil else { return nil }
    return acts.last { $0.approval != nil }
  }

  /// The parts that are suspended after an act, with the approval that is then in force.
  ///
  /// Only an existing part can be suspended, and something must be left: an act that leaves nothing
  /// is one that suspends the whole, and must say so.
  package func suspension(
    after change: Enactment.Change, _ parts: ServiceParts?, of approval: StoredRecord?,
    _ subject: String
  ) throws(Refusal) -> Suspension {
    let before = acts.last?.suspension.all ?? .none
    guard let approval, change != .onboard, !before.isEmpty || parts != nil else { return .none }
    guard !matter.isSignIn else { throw Self.isWhole(subject) }
    let offer = try Refusal.catching(on: matter) { try ServiceOffer(of: approval) }.get()
    var all = before
    switch change {
    case .suspend:
      guard let parts else { return .none }
      try demandNotSuspended(parts, beside: before, in: offer, subject)
      all = before.adding(parts)
    case .lift:
      guard let parts else { return .none }
      try demandSuspended(parts, among: before, subject)
      all = before.without(parts)
    case .onboard, .amend, .withdraw: break
    }
    guard !offer.isEnded(by: all) else { throw Self.leavesNothing(subject) }
    return Suspension(of: all, in: offer)
  }

  /// Refuses to suspend parts that are not offered, or that are suspended already.
  private func demandNotSuspended(
    _ parts: ServiceParts, beside before: ServiceParts, in offer: ServiceOffer, _ subject: String
  ) throws(Refusal) {
    let unknown = parts.without(offer.parts)
    guard unknown.isEmpty else {
      let (named, known) = (unknown.words, offer.parts.words)
      throw Refusal(
        .partUnknown, subject,
        el: "οι ρυθμίσεις που ισχύουν δεν έχουν: \(named.el) (έχουν: \(known.el))",
        en: "the configuration in force does not have: \(named.en) (it has: \(known.en))")
    }
    guard !parts.without(before).isEmpty else {
      throw Refusal(
        .suspensionEmpty, subject, el: "είναι ήδη σε αναστολή: \(parts.words.el)",
        en: "suspended already: \(parts.words.en)")
    }
  }

  /// Refuses to lift the suspension of parts that are not suspended by themselves.
  private func demandSuspended(
    _ parts: ServiceParts, among before: ServiceParts, _ subject: String
  ) throws(Refusal) {
    let others = parts.without(before)
    guard others.isEmpty else {
      throw Refusal(
        .partNotSuspended, subject, el: "δεν είναι σε αναστολή: \(others.words.el)",
        en: "not suspended: \(others.words.en)")
    }
  }

  /// The refusal of parts for sign-in, which has no parts.
  package static func isWhole(_ subject: String) -> Refusal {
    Refusal(
      .partUnknown, subject,
      el: "η σύνδεση OAuth2.0 αναστέλλεται, και η αναστολή της αίρεται, μόνο ως σύνολο",
      en: "sign-in is suspended, and given back, only as a whole")
  }

  private static func leavesNothing(_ subject: String) -> Refusal {
    Refusal(
      .partsLeaveNothing, subject,
      el: "δεν θα έμενε καμία υπηρεσία εκτός αναστολής: αναστέλλεται ολόκληρος ο Δήμος (suspend "
        + "χωρίς --mode, --office και --department) ή αίρεται πρώτα η αναστολή (lift)",
      en: "no service would be left outside the suspension: suspend the whole municipality "
        + "(suspend without --mode, --office and --department), or lift the suspension first (lift)"
    )
  }
}
