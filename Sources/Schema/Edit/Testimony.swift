/// The contents of a file in each field of the form, as written.
///
/// For a field that not everybody may see, it gives only the number of answers, never a value. The
/// exception is a choice, whose words belong to the form and name nobody.
public struct Testimony {
  private let tree: Tree

  /// The answers to a field, from all of its places in the file.
  public struct Answers: Equatable, Sendable {
    /// The number of times that the field, or an item of its list, occurs in the file.
    public let count: Int
    /// The distinct values in order; empty for a group, and for a field that not everybody may see.
    public let values: [String]
  }

  /// Reads the file of a compilation.
  public init(_ compilation: Compilation) { tree = compilation.tree }

  /// The answers to a field.
  public func answers(at path: AnswerPath, of field: Field) -> Answers {
    var nodes = tree.root == 0 ? [] : [tree.root]
    for key in path.keys.steps { nodes = nodes.flatMap { values(of: key, in: $0) } }
    var found: [String] = []
    guard field.isShownToReviewers, field.fields.isEmpty else {
      return Answers(count: nodes.count, values: [])
    }
    for node in nodes where tree[node].kind == .scalar {
      let text = tree.text(of: tree[node])
      if !found.contains(text) { found.append(text) }
    }
    return Answers(count: nodes.count, values: found)
  }

  /// The values of a key in a mapping; for a list, its items.
  private func values(of name: String, in node: UInt32) -> [UInt32] {
    guard tree[node].kind == .mapping else { return [] }
    var key = tree[node].head
    while key != 0 {
      let value = tree[key].next
      if tree.text(of: tree[key]) == name {
        return tree[value].kind == .sequence ? items(of: value) : [value]
      }
      key = tree[value].next
    }
    return []
  }

  private func items(of sequence: UInt32) -> [UInt32] {
    var items: [UInt32] = []
    var item = tree[sequence].head
    while item != 0 {
      items.append(item)
      item = tree[item].next
    }
    return items
  }
}

extension Field {
  /// Whether a reviewer sees the contents of the field: fields that everybody may see, and choices.
  fileprivate var isShownToReviewers: Bool {
    switch (audience, kind) {
    case (.open, _), (.office, .choice), (.office, .choices): true
    default: false
    }
  }
}
