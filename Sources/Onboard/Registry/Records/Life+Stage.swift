package import Ground
package import Outputs
package import Schema

extension Life {
  /// The act in force on a day: the newest that has taken effect by then.
  package func act(on day: Day) -> ActInForce? { acts.last { $0.enactment.effectiveFrom <= day } }

  /// The municipality's stage at an instant.
  package func stage(at instant: Instant) -> Stage {
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
