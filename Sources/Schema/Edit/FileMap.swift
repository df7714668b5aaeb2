/// The positions of everything in a file, for editors, which ask by offset and receive spans.
public struct FileMap: Sendable {
  let tree: Tree

  /// Reads a file, even one with errors; parts that cannot be read have no position.
  public init(_ source: Source) { tree = Reader.read(source).tree }

  init(_ tree: Tree) { self.tree = tree }

  /// A key or a value of a file.
  public struct Entry: Sendable {
    /// The path to it from the top of the file; an item of a list is a number, from 0.
    public let path: AnswerPath
    /// The key or the value.
    public let span: SourceSpan
    /// Whether it is a key.
    public let isKey: Bool
    /// The text of a key or of a single value; empty for a group.
    public let text: String

    /// Whether it is an item of a list.
    public var isItem: Bool { path.isItem }

    /// The way to it by its keys alone.
    public var keys: AnswerPath { path.keys }
  }

  /// The innermost key or value at an offset; nil where there is none.
  public func entry(at offset: Int) -> Entry? {
    var path: [String] = []
    var found: Entry?
    var node = tree.root
    while node != 0 {
      let isMapping = tree[node].kind == .mapping
      let entries = tree.entries(of: node)
      let index = entries.firstIndex { entry in
        let end = tree[isMapping ? tree[entry].next : entry].end
        return Int(tree[entry].start) <= offset && offset < Int(max(end, tree[entry].end))
      }
      guard let index else { break }
      let entry = entries[index]
      path.append(isMapping ? tree.text(of: tree[entry]) : "\(index)")
      let isKey = isMapping && offset < Int(tree[entry].end)
      node = isMapping && !isKey ? tree[entry].next : entry
      let isScalar = tree[node].kind == .scalar
      found = Entry(
        path: AnswerPath(path), span: tree[node].span, isKey: isKey,
        text: isScalar ? tree.text(of: tree[node]) : "")
      if isKey { break }
    }
    return found
  }

  /// The keys of the group at a path; empty where there is no group.
  public func keys(at path: AnswerPath) -> [String] {
    guard let node = node(at: path), tree[node].kind == .mapping else { return [] }
    return tree.entries(of: node).map { tree.text(of: tree[$0]) }
  }

  /// The single values of the list at a path.
  public func texts(at path: AnswerPath) -> [String] {
    node(at: path).flatMap { tree.texts(of: $0) } ?? []
  }

  /// The ids of the items of a list at the top of the file.
  public func ids(of list: String) -> [String] { tree.ids(of: list) }

  /// The position of an item's id in a list at the top of the file; nil where no item has it.
  public func span(of id: String, in list: String) -> SourceSpan? {
    tree.items(of: list).lazy.compactMap { span(of: "id", with: id, in: $0) }.first
  }

  /// The position that a JSON pointer with ids names: that of a key, or for an item that of its id;
  /// nil where there is nothing.
  public func span(at pointer: String) -> SourceSpan? {
    guard let place = Place(pointer) else { return nil }
    var node = tree.root
    var found: SourceSpan?
    for step in place.steps {
      guard node != 0, let next = self.step(step, in: node) else { return nil }
      found = next.name
      node = next.value
    }
    return found
  }

  private func step(_ name: String, in node: UInt32) -> (name: SourceSpan, value: UInt32)? {
    for (index, entry) in tree.entries(of: node).enumerated() {
      if tree[node].kind == .mapping {
        guard tree.text(of: tree[entry]) == name else { continue }
        return (tree[entry].span, tree[entry].next)
      }
      if let span = span(of: "id", with: name, in: entry) { return (span, entry) }
      if "\(index)" == name { return (tree[entry].span, entry) }
    }
    return nil
  }

  private func node(at path: AnswerPath) -> UInt32? {
    let trail = Trail(path, in: tree)
    guard trail.rest.isEmpty else { return nil }
    return trail.steps.last.map { $0.value } ?? (tree.root == 0 ? nil : tree.root)
  }

  /// The value of a key of an item, if it is a given text.
  private func span(of key: String, with text: String, in item: UInt32) -> SourceSpan? {
    guard tree[item].kind == .mapping else { return nil }
    let entry = tree.entries(of: item).first { tree.text(of: tree[$0]) == key }
    guard let value = entry.map({ tree[$0].next }), tree[value].kind == .scalar,
      tree.text(of: tree[value]) == text
    else { return nil }
    return tree[value].span
  }
}

extension Compilation {
  /// The positions of everything in its file.
  public var map: FileMap { FileMap(tree) }
}
