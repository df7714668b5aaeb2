extension FileMap {
  /// A part of a file, with the parts in it.
  public struct Part: Sendable {
    /// The key; for an item its id, or else its number, from 1.
    public let name: String
    /// The title or the name of an item; empty for anything else.
    public let title: String
    /// The kind of its content.
    public let content: Content
    /// The whole part, from its key to the end of its value.
    public let span: SourceSpan
    /// The key; for an item its beginning.
    public let head: SourceSpan
    /// The parts in it, in order.
    public let parts: [Part]
  }

  /// The kinds of content.
  public enum Content: Sendable { case group, list, value }

  /// The parts of the file, in order.
  public var parts: [Part] { tree.root == 0 ? [] : parts(of: tree.root) }

  private func parts(of node: UInt32) -> [Part] {
    let isMapping = tree[node].kind == .mapping
    return tree.entries(of: node).enumerated().map { index, entry in
      let value = isMapping ? tree[entry].next : entry
      let start = Int(tree[entry].start)
      let content: Content =
        switch tree[value].kind {
        case .mapping: .group
        case .sequence: .list
        default: .value
        }
      let inner = content == .value ? [] : parts(of: value)
      let last = inner.last.map { Int($0.span.end) } ?? 0
      let end = max(Int(tree[entry].end), tree.end(of: value), last)
      let isItem = !isMapping
      return Part(
        name: isItem
          ? tree.text(at: "id", of: value) ?? "\(index + 1)" : tree.text(of: tree[entry]),
        title: isItem
          ? tree.text(at: "title", of: value) ?? tree.text(at: "name", of: value) ?? "" : "",
        content: content, span: SourceSpan(start, end),
        head: isItem ? head(of: entry) : tree[entry].span, parts: inner)
    }
  }

  /// The first key of a group, or the value itself, which fits on a line.
  private func head(of item: UInt32) -> SourceSpan {
    let first = tree.entries(of: item).first
    return first.map { tree[$0].span } ?? tree[item].span
  }
}
