/// A value and its position in the text.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// The position of the value.
  public let span: SourceSpan
  /// The position of its key; for an item of a list, the item itself.
  public let key: SourceSpan

  init(_ value: Value, span: SourceSpan, key: SourceSpan? = nil) {
    self.value = value
    self.span = span
    self.key = key ?? span
  }
}

/// The answer to a field of the form.
///
/// An unreadable answer is not an absent one: it has already been reported, so a rule that needs
/// the value stays silent and one mistake gives one finding.
public enum Answer<Value: Sendable>: Sendable {
  case given(Located<Value>)
  case absent
  case unreadable

  /// The value with its position, if there is one.
  public var located: Located<Value>? {
    if case .given(let located) = self { return located }
    return nil
  }

  /// The value, if there is one.
  public var value: Value? { located?.value }

  /// Whether the field was left out.
  public var isAbsent: Bool {
    if case .absent = self { return true }
    return false
  }
}

extension Array {
  /// The item of a list that is a given word.
  func item<Word: Equatable>(_ word: Word) -> Located<Word>? where Element == Located<Word> {
    first { $0.value == word }
  }

  /// Whether a list contains a word.
  func holds<Word: Equatable>(_ word: Word) -> Bool where Element == Located<Word> {
    contains { $0.value == word }
  }
}
