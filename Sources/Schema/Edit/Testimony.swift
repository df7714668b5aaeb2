/// What a file says in each field of the form, as it is written there.
///
/// Of a field that is not for everybody it tells only how often it was answered, never a value.
public struct Testimony {
  private let tree: Tree

  /// What a field was answered with, at all of its places together.
  public struct Answers: Equatable, Sendable {
    /// How often the field, or an item of its list, stands in the file.
    public let count: Int
    /// The different values in order; none of a group, and none that not everybody may see.
    public let values: [String]
  }

  /// Asks the file of a compilation.
  public init(_ compilation: Compilation) { tree = compilation.tree }

  /// What the file says in a field.
  public func answers(at keys: [String], of field: Field) -> Answers {
    var nodes = tree.root == 0 ? [] : [tree.root]
    for key in keys { nodes = nodes.flatMap { values(of: key, in: $0) } }
    var found: [String] = []
    guard case .open = field.audience, field.fields.isEmpty else {
      return Answers(count: nodes.count, values: [])
    }
    for node in nodes where tree[node].kind == .scalar {
      let text = tree.text(of: tree[node])
      if !found.contains(text) { found.append(text) }
    }
    return Answers(count: nodes.count, values: found)
  }

  /// The values of a key in a mapping; of a list its items.
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
