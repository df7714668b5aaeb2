/// One requirement on a submitted file, with its reason, its texts, its examples and its check.
///
/// A rule is a value with a closure instead of a type of its own, so that the core also compiles as
/// Embedded Swift. It is a class only so that threads can share it without copying. The check, its
/// tests, `onboard explain`, the rulebook and the citation in findings are all derived from it.
public final class Rule: Sendable {
  /// The permanent name in kebab case, which is never reused.
  public let id: String
  /// The severity of this rule's findings.
  public let severity: Severity
  /// The basis of the rule.
  public let basis: Basis
  /// The rulings on how its basis is interpreted where the text is open; the first is the one that
  /// it is based on.
  public let rulings: [Ruling]
  /// The fault in one line; it must not mention a number that an edition of the policy could
  /// change.
  public let title: Bilingual
  /// The reason for the rule, and how to correct a file that fails it.
  private let explanation: RuleText
  /// The days on which the rule applies; for the law, from when its decision came into force.
  public let inForce: InForce
  /// Whether a municipality may declare a dated exception (`Waiver`).
  public let isWaivable: Bool
  /// The fields that its findings name beside a nearer one with the same key.
  public let distantFields: [[String]]
  /// Files that must pass; none in the page's module, which shows no examples and is a twentieth
  /// smaller without them.
  public var accepts: [Example] { accepted?() ?? [] }
  /// Files that must give exactly one finding, at the mark; none in the page's module.
  public var rejects: [Example] { rejected?() ?? [] }
  /// The stage and the function in which the rule is checked.
  public let check: Check
  /// Judging a file does not need the examples, so they are made only on request.
  private let accepted: (@Sendable () -> [Example])?
  private let rejected: (@Sendable () -> [Example])?

  /// The stage of the pipeline in which a rule applies.
  public enum Check: Sendable {
    /// While the text is read (`Syntax`).
    case reading
    /// While values are typed (`Declaration`).
    case typing
    /// When the whole text is known, including comments (`SecretScan`).
    case scanning
    /// When the whole declaration is known.
    case judging(@Sendable (Declaration, inout Judgement) -> Void)
    /// When the folders and several files are known (`BetweenFiles`).
    case comparing
    /// When the findings of the other rules are known (`Waivers`).
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
    distantFields: [[String]] = [],
    accepts: @autoclosure @escaping @Sendable () -> [Example] = [],
    rejects: @autoclosure @escaping @Sendable () -> [Example],
    check: Check
  ) {
    self.id = id
    self.severity = severity
    self.basis = basis
    self.rulings = (basis.ruling.map { [$0] } ?? []) + rulings
    self.title = title
    self.explanation = explanation.explanation
    self.inForce = inForce ?? basis.inForce
    self.isWaivable = isWaivable
    self.distantFields = distantFields
    #if hasFeature(Embedded)
      (accepted, rejected) = (nil, nil)
    #else
      (accepted, rejected) = (accepts, rejects)
    #endif
    self.check = check
  }
}

extension Rule {
  /// The reason for the rule, and how to correct a file that fails it, under an edition of the
  /// policy.
  public func explanation(_ policy: PlatformPolicy) -> Bilingual {
    switch explanation {
    case .constant(let text): text
    case .quoting(let text): text(policy)
    }
  }

  /// The explanation of a rule that applies before the edition is known, and so does not quote it.
  var help: Bilingual? {
    guard case .constant(let text) = explanation else { return nil }
    return text
  }
}
