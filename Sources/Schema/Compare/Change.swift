/// One difference between two versions of a declaration, in the terms of the domain.
public struct Change: Sendable {
  /// The effect of the change on citizens, or on the basis of the act.
  public let effect: ChangeClass
  /// The path of what changed: `topics/dimotologio/video/duration`.
  public let place: String
  /// The change in words.
  public let text: Bilingual
  /// The former value as written in files; nil if there is none or it may not be shown.
  public let before: String?
  /// The new value as written in files; nil if there is none or it may not be shown.
  public let after: String?
}

/// The effect of a change, from the most serious to the least.
public enum ChangeClass: UInt8, Sendable, CaseIterable {
  /// Something that was offered is no longer offered.
  case withdraws
  /// Less is offered, or more is required of the citizen.
  case narrows
  /// The basis of the act changes: request, kind of service, means, measures, waivers.
  case legalBasis
  /// More is offered, or less is required.
  case widens
  /// Only wording or contact details change.
  case editorial

  /// The word in JSON.
  public var key: StaticString {
    switch self {
    case .withdraws: "withdraws"
    case .narrows: "narrows"
    case .legalBasis: "legal-basis"
    case .widens: "widens"
    case .editorial: "editorial"
    }
  }

  /// The class as a heading.
  public var title: Bilingual {
    switch self {
    case .withdraws: Bilingual(el: "καταργεί", en: "withdraws")
    case .narrows: Bilingual(el: "περιορίζει", en: "narrows")
    case .legalBasis: Bilingual(el: "αλλάζει τη βάση της πράξης", en: "alters the act's basis")
    case .widens: Bilingual(el: "διευρύνει", en: "widens")
    case .editorial: Bilingual(el: "διατύπωση και επικοινωνία", en: "wording and contacts")
    }
  }
}
