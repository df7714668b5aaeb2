/// A value and where it stands.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Where the value stands.
  public let span: SourceSpan
  /// Where its key stands; an item of a list stands for itself.
  public let key: SourceSpan

  init(_ value: Value, span: SourceSpan, key: SourceSpan? = nil) {
    self.value = value
    self.span = span
    self.key = key ?? span
  }
}

/// What a field of the form was answered with.
///
/// "Unreadable" is not "absent": it was reported already, and a rule that needs the value keeps
/// silent, so that one mistake gives one finding.
public enum Answer<Value: Sendable>: Sendable {
  case given(Located<Value>)
  case absent
  case unreadable

  /// The value with its place, when there is one.
  public var located: Located<Value>? {
    if case .given(let located) = self { return located }
    return nil
  }

  /// The value, when there is one.
  public var value: Value? { located?.value }

  /// Whether the field was left out.
  public var isAbsent: Bool {
    if case .absent = self { return true }
    return false
  }
}
