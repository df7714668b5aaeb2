/// Why a rule is there, and how to mend a file that fails it.
enum RuleText: Sendable {
  /// The same by every edition of the policy.
  case constant(Bilingual)
  /// With numbers of the edition that counts.
  case quoting(@Sendable (PlatformPolicy) -> Bilingual)
}

/// What a rule can be explained by: a plain text, or one that quotes the policy.
protocol Explaining {
  var explanation: RuleText { get }
}

extension Bilingual: Explaining {
  var explanation: RuleText { .constant(self) }
}

extension RuleText: Explaining {
  var explanation: RuleText { self }
}
