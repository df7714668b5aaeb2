/// One thing that is wrong, or worth knowing, at one place of a submitted file.
public struct Finding: Sendable {
  /// The rule that speaks; it holds the id and the basis.
  public let rule: Rule
  /// What is wrong, with the values found.
  public let message: Bilingual
  /// Where; for a missing key, the parent's key.
  public let span: SourceSpan
  /// What to do, when more can be said than the message says.
  public let help: Bilingual?
  /// Other places in the same file that contributed.
  public let related: [Related]
  /// Edits that would mend it.
  public let fixes: [Fix]
  /// Where, as a JSON pointer in which items go by their id (`Tree.place`).
  public internal(set) var place = ""
  /// The declared exception that it falls under; then it weighs no more than a note.
  public internal(set) var waiver: Waiver?

  /// What the finding weighs here: its rule's weight, or a note when it is waived.
  public var severity: Severity { waiver == nil ? rule.severity : .note }

  init(
    _ rule: Rule, at span: SourceSpan, _ message: Bilingual? = nil, help: Bilingual? = nil,
    related: [Related] = [], fixes: [Fix] = []
  ) {
    self.rule = rule
    self.span = span
    self.message = message ?? rule.title
    self.help = help
    self.related = related
    self.fixes = fixes
  }

  /// Another place that contributed to a finding.
  public struct Related: Sendable {
    /// Where.
    public let span: SourceSpan
    /// Why that place matters.
    public let note: Bilingual

    /// The place of what is written again.
    static func firstTime(at span: SourceSpan) -> Related {
      Related(span: span, note: Bilingual(el: "πρώτη φορά εδώ", en: "first written here"))
    }
  }

  /// An edit that would mend a finding.
  public struct Fix: Sendable {
    /// Whether a tool may apply the edit unasked.
    public enum Applicability: String, Sendable { case certain, maybe }

    /// The bytes to replace.
    public let span: SourceSpan
    /// What to put there.
    public let replacement: String
    /// Whether a tool may apply it unasked.
    public let applicability: Applicability
  }
}

/// How much a finding weighs.
public enum Severity: String, Sendable {
  /// The file cannot stand; exit code 1.
  case error
  /// The file can stand, and somebody should look.
  case warning
  /// Nothing is wrong; a reviewer should know.
  case note
}
