/// The reason for a rule, and how to correct a file that fails it.
enum RuleText: Sendable {
  /// A text that is the same under every edition of the policy.
  case constant(Bilingual)
  /// A text with numbers of the edition that applies.
  case quoting(@Sendable (PlatformPolicy) -> Bilingual)
}

/// Something that can explain a rule: a plain text, or one that quotes the policy.
protocol Explaining {
  var explanation: RuleText { get }
}

extension Bilingual: Explaining {
  var explanation: RuleText { .constant(self) }
}

extension RuleText: Explaining {
  var explanation: RuleText { self }
}
