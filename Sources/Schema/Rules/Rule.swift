/// One demand on a submitted file, with its reason, its texts, its examples and its check.
///
/// A rule is a value with a closure, not a type of its own, so that the core also compiles as
/// Embedded Swift; a class only so that threads share it without copying. From it come the check,
/// its tests, `onboard explain`, the rulebook and the finding's citation.
public final class Rule: Sendable {
  /// Permanent name, in kebab case; never reused.
  public let id: String
  /// What a finding of this rule weighs.
  public let severity: Severity
  /// What the rule rests on.
  public let basis: Basis
  /// How its basis is read, where the text leaves something open.
  public let rulings: [Ruling]
  /// What is wrong, in one line; it names no number that an edition of the policy could change.
  public let title: Bilingual
  /// Why, and how to mend a file that fails.
  private let explanation: RuleText
  /// The days on which the rule counts: for the law, since its decision is in force.
  public let inForce: InForce
  /// Whether a municipality may ask for a dated exception (`Waiver`).
  public let isWaivable: Bool
  /// Files that must pass.
  public var accepts: [Example] { accepted() }
  /// Files that must give one finding, at the mark.
  public var rejects: [Example] { rejected() }
  /// How the rule is checked.
  public let check: Check
  /// Who judges files needs no examples: they are made for those who ask.
  private let accepted: @Sendable () -> [Example]
  private let rejected: @Sendable () -> [Example]

  /// Where in the pipeline a rule speaks.
  public enum Check: Sendable {
    /// While the text is read (`Syntax`).
    case reading
    /// While values get their types (`Form`).
    case typing
    /// When the whole text is known, comments and all (`SecretScan`).
    case scanning
    /// When the whole declaration is known.
    case judging(@Sendable (Declaration, inout Judgement) -> Void)
    /// When several files are known (`BetweenFiles`).
    case comparing
    /// When it is known what the other rules found (`Waivers`).
    case waiving
  }

  init(
    _ id: String,
    _ severity: Severity = .error,
    basis: Basis,
    rulings: [Ruling] = [],
    title: Bilingual,
    explanation: some Explaining,
    inForce: InForce? = nil,
    isWaivable: Bool = false,
    accepts: @autoclosure @escaping @Sendable () -> [Example] = [],
    rejects: @autoclosure @escaping @Sendable () -> [Example],
    check: Check
  ) {
    self.id = id
    self.severity = severity
    self.basis = basis
    self.rulings = rulings
    self.title = title
    self.explanation = explanation.explanation
    self.inForce = inForce ?? basis.inForce
    self.isWaivable = isWaivable
    accepted = accepts
    rejected = rejects
    self.check = check
  }
}

extension Rule {
  /// Why, and how to mend a file that fails, by an edition of the policy.
  public func explanation(_ policy: PlatformPolicy) -> Bilingual {
    switch explanation {
    case .constant(let text): text
    case .quoting(let text): text(policy)
    }
  }

  /// The explanation of a rule that speaks before any edition is known: it quotes none.
  var help: Bilingual? {
    guard case .constant(let text) = explanation else { return nil }
    return text
  }
}

/// What a rule rests on.
public enum Basis: Sendable {
  /// A provision of one of the two decisions, with the words that demand it.
  case law(Provision, quote: String)
  /// A declared choice of the platform: never called law.
  case policy(Policy)
}

extension Basis {
  /// The days on which what the rule rests on counts.
  fileprivate var inForce: InForce {
    switch self {
    case .law(let provision, _): InForce(from: provision.decision.effective)
    case .policy: .always
    }
  }
}
