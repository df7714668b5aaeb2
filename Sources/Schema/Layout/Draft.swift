/// A file that is being written: answers by the path of their keys, with comments and origins.
///
/// A step of a path that is a number is a place in a list: `["offices", "0", "street"]`. Answers
/// are kept as people gave them; how each stands in the file follows from its field.
public struct Draft: Sendable {
  /// A key or a place in a list, with what stands there.
  struct Node {
    let key: String
    var values: [String]?
    /// Where its answer came from.
    var source: Int?
    /// Where each of its values came from, when they have places of their own.
    var sources: [Int] = []
    /// The comment behind the key.
    var note = ""
    /// The comments before the key.
    var above: [String] = []
    /// Whether a blank line parts the comments from the key.
    var isParted = false
    var children: [Node] = []

    /// Whether its children are the items of a list.
    var isList: Bool { children.first.map { FileEdit.isPlace($0.key) } ?? false }

    /// Where its answer, or the first below it, came from.
    var origin: Int? {
      if values != nil { return source }
      for child in children {
        if let origin = child.origin { return origin }
      }
      return nil
    }
  }

  var root = Node(key: "")

  /// Makes a draft without answers.
  public init() {}

  /// Puts an answer at a path, with where it came from, or each of its values.
  public mutating func set(
    _ values: [String], at path: [String], from origin: Int? = nil, each origins: [Int] = []
  ) {
    Self.change(path[...], in: &root) {
      $0.values = values
      $0.source = origin
      $0.sources = origins
    }
  }

  /// Puts a text at a path.
  public mutating func set(_ text: String, at path: [String], from origin: Int? = nil) {
    set([text], at: path, from: origin)
  }

  /// Puts a comment behind the key at a path.
  public mutating func note(_ text: String, at path: [String]) {
    Self.change(path[...], in: &root) { $0.note = text }
  }

  /// Puts lines of comments before the key at a path, parted from it by a blank line or not.
  public mutating func explain(_ lines: [String], at path: [String], isParted: Bool = false) {
    Self.change(path[...], in: &root) {
      $0.above = lines
      $0.isParted = isParted
    }
  }

  /// What stands at a path.
  public func values(at path: [String]) -> [String]? { node(at: path)?.values }

  /// The one text that stands at a path.
  public func text(at path: [String]) -> String? { values(at: path)?.first }

  /// Whether anything stands at a path or below it.
  public func holds(_ path: [String]) -> Bool { node(at: path) != nil }

  /// How many items the list at a path has.
  public func count(at path: [String]) -> Int { node(at: path)?.children.count ?? 0 }

  /// Where the answer at a path came from; for a group, the first answer of it that has an origin.
  public func origin(at path: [String]) -> Int? {
    guard !path.isEmpty else { return nil }
    if let node = node(at: path) { return node.origin }
    guard let list = node(at: path.dropLast()), list.values != nil,
      let place = path.last.flatMap({ Int($0) })
    else { return nil }
    return list.sources.indices.contains(place) ? list.sources[place] : list.source
  }

  private func node<Path: Sequence>(at path: Path) -> Node? where Path.Element == String {
    var node = root
    for key in path {
      guard let child = node.children.first(where: { $0.key == key }) else { return nil }
      node = child
    }
    return node
  }

  private static func change(
    _ path: ArraySlice<String>, in node: inout Node, _ change: (inout Node) -> Void
  ) {
    guard let key = path.first else { return change(&node) }
    let index = node.children.firstIndex { $0.key == key } ?? node.children.count
    if index == node.children.count { node.children.append(Node(key: key)) }
    Self.change(path.dropFirst(), in: &node.children[index], change)
  }
}
