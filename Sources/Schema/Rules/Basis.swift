/// The basis of a rule: the text of the law, an interpretation of it, or a choice of the platform.
public enum Basis: Sendable {
  /// A provision of one of the two decisions, with the words that require it.
  case law(Provision, quote: String)
  /// A numbered ruling on a provision that does not say it in so many words, with the words that it
  /// interprets.
  case interpretation(Ruling, Provision, quote: String)
  /// A declared choice of the platform, which is never called law.
  case policy(Policy)
}

extension Basis {
  /// The provision and its words; nil for a policy.
  public var provision: (provision: Provision, quote: String)? {
    switch self {
    case .law(let provision, let quote), .interpretation(_, let provision, let quote):
      (provision, quote)
    case .policy: nil
    }
  }

  /// The ruling, if the basis is an interpretation; otherwise nil.
  public var ruling: Ruling? {
    if case .interpretation(let ruling, _, _) = self { ruling } else { nil }
  }

  /// The name of the basis in formats: `law`, `interpretation` or `policy`.
  public var kind: String {
    switch self {
    case .law: "law"
    case .interpretation: "interpretation"
    case .policy: "policy"
    }
  }

  /// The name of the basis in sentences; only the text of a decision is called law.
  public var label: Bilingual {
    switch self {
    case .law: Bilingual(el: "νόμος", en: "law")
    case .interpretation(let ruling, _, _):
      Bilingual(
        el: "ερμηνεία \(ruling.id) (όχι νόμος)", en: "interpretation \(ruling.id) (not law)")
    case .policy: Bilingual(el: "πολιτική (όχι νόμος)", en: "policy (not law)")
    }
  }

  /// The days on which the basis applies.
  var inForce: InForce {
    provision.map { InForce(from: $0.provision.decision.effective) } ?? .always
  }

  /// The basis in one line, for the rulebook's digest.
  var text: String {
    switch self {
    case .law(let provision, let quote): "\(provision.citationEl): \(quote)"
    case .interpretation(let ruling, let provision, let quote):
      "\(ruling.id): \(provision.citationEl): \(quote)"
    case .policy(let policy): policy.rawValue
    }
  }
}
