/// One difference between two versions of a declaration, in the words of the domain.
public struct Change: Sendable {
  /// What the change does to citizens, or to the basis of the act.
  public let effect: ChangeClass
  /// What changed: `topics/dimotologio/video/duration`.
  public let place: String
  /// The change in words.
  public let text: Bilingual
  /// The former value as written in files, where there is one that may be shown.
  public let before: String?
  /// The new value.
  public let after: String?
}

/// What a change does, the gravest first.
public enum ChangeClass: UInt8, Sendable, CaseIterable {
  /// Something that was offered is offered no longer.
  case withdraws
  /// Less is offered, or more is asked of the citizen.
  case narrows
  /// What the act rests on is different: request, kind of service, means, measures, waivers.
  case legalBasis
  /// More is offered, or less is asked.
  case widens
  /// Words and contacts only.
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
