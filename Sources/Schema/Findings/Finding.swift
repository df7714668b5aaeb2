/// One thing that is wrong or worth knowing, at one place in a submitted file.
public struct Finding: Sendable {
  /// The rule that was broken, with its id and basis.
  public let rule: Rule
  /// The message that says what is wrong, including the values found.
  public let message: Bilingual
  /// The position; for a missing key, that of the parent's key.
  public let span: SourceSpan
  /// Advice on what to do, if there is more to say than in the message.
  public let help: Bilingual?
  /// Other places in the same file that contributed.
  public let related: [Related]
  /// Edits that would correct it.
  public let fixes: [Fix]
  /// The place as a JSON pointer in which items are named by their id (`Tree.place`).
  public internal(set) var place = Place.whole
  /// The place in another file with which it collides.
  public internal(set) var elsewhere: Elsewhere?
  /// The waiver that covers the finding, which reduces it to a note.
  public internal(set) var waiver: Waiver?

  /// The severity here: that of the rule, or a note when it is waived.
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
    /// The position.
    public let span: SourceSpan
    /// The reason why the place matters.
    public let note: Bilingual

    /// The employees of a mode, for findings about how many of them there are.
    static func servingAtOnce(at span: SourceSpan) -> Related {
      Related(
        span: span,
        note: Bilingual(el: "τόσοι εξυπηρετούν ταυτόχρονα", en: "so many serve at the same time"))
    }

    /// A reference to the first occurrence of something repeated.
    static func firstTime(at span: SourceSpan) -> Related {
      Related(span: span, note: Bilingual(el: "πρώτη φορά εδώ", en: "first written here"))
    }
  }

  /// A place in another file.
  public struct Elsewhere: Sendable {
    /// The path of the file, as it was judged.
    public let path: String
    /// The position in it.
    public let span: SourceSpan
  }

  /// An edit that would correct a finding.
  public struct Fix: Sendable {
    /// Whether a tool may apply the edit without asking.
    public enum Applicability: String, Sendable { case certain, maybe }

    /// The bytes to replace.
    public let span: SourceSpan
    /// The new text.
    public let replacement: String
    /// Whether a tool may apply the edit without asking.
    public let applicability: Applicability
  }
}

/// The severity of a finding.
public enum Severity: String, Sendable {
  /// The file is invalid; exit code 1.
  case error
  /// The file is valid, but somebody should look at it.
  case warning
  /// Nothing is wrong, but a reviewer should know.
  case note
}
