/// One change of a file by the path of an answer: `offices/0/street`.
///
/// A step that is a number is a place in a list, counted from 0; the number after the last one
/// makes a new item.
public struct FileEdit: Sendable {
  /// The steps from the top.
  public let path: [String]
  /// What the answer becomes; nil takes it away, one empty text leaves the key without a value.
  public let values: [String]?

  /// Makes an edit.
  public init(_ path: [String], _ values: [String]?) {
    self.path = path
    self.values = values
  }

  /// The field that the path leads to, places in lists left out.
  var field: Field? { FieldPath.field(at: keys) }

  var keys: [String] { path.filter { !Self.isPlace($0) } }

  /// Whether a step is a place in a list.
  static func isPlace(_ step: String) -> Bool {
    !step.isEmpty && step.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}

extension Source {
  /// The file after some edits, or nil when one of them cannot be made.
  ///
  /// Bytes change only where an answer stands: comments, layout and unknown parts stay. Each edit
  /// is proved by reading the file again: the answer must be there, in no other form.
  public func edited(_ edits: [FileEdit]) -> Source? {
    var editor = FileEditor(self)
    for edit in edits {
      guard editor.apply(edit) else { return nil }
    }
    return editor.tree.source
  }
}
