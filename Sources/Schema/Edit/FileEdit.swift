/// One change of a file, addressed by the path of an answer: `offices/0/street`.
///
/// A numeric step is an index in a list, from 0; the index after the last one creates an item.
public struct FileEdit: Sendable {
  /// The way to the answer.
  public let path: AnswerPath
  /// The new values; nil removes the answer, and one empty text leaves the key without a value.
  public let values: [String]?

  /// Makes an edit.
  public init(_ path: AnswerPath, _ values: [String]?) {
    self.path = path
    self.values = values
  }

  /// The field that the path leads to.
  var field: Field? { path.field }
}

extension Source {
  /// The file after some edits; nil when one of them is impossible.
  ///
  /// Bytes change only where an answer is: comments, layout and unknown parts are kept. Each edit
  /// is verified by reading the file again, which must contain the answer exactly.
  public func edited(_ edits: [FileEdit]) -> Source? {
    var editor = FileEditor(self)
    for edit in edits {
      guard editor.apply(edit) else { return nil }
    }
    return editor.tree.source
  }
}
