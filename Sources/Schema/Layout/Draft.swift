/// A file in the making: answers by their paths, with comments and origins.
///
/// Answers are kept as given; their notation in the file depends on their field.
public struct Draft: Sendable {
  /// A key or an index in a list, with its content.
  struct Node {
    let key: String
    var values: [String]?
    /// The origin of its answer.
    var source: Int?
    /// The origin of each of its values, if they have separate origins.
    var sources: [Int] = []
    /// The comment after the key.
    var note = ""
    /// The comments above the key.
    var above: [String] = []
    /// Whether a blank line separates the comments from the key.
    var isParted = false
    var children: [Node] = []

    /// Whether its children are items of a list.
    var isList: Bool { children.first.map { AnswerPath.isIndex($0.key) } ?? false }

    /// The origin of its answer, or of the first answer below it.
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

  /// Sets the answer at a path, with its origin or the origin of each value.
  public mutating func set(
    _ values: [String], at path: AnswerPath, from origin: Int? = nil, each origins: [Int] = []
  ) {
    Self.change(path.steps[...], in: &root) {
      $0.values = values
      $0.source = origin
      $0.sources = origins
    }
  }

  /// Sets a text at a path.
  public mutating func set(_ text: String, at path: AnswerPath, from origin: Int? = nil) {
    set([text], at: path, from: origin)
  }

  /// Sets the comment after the key at a path.
  public mutating func note(_ text: String, at path: AnswerPath) {
    Self.change(path.steps[...], in: &root) { $0.note = text }
  }

  /// Sets lines of comments above the key at a path, optionally separated from it by a blank line.
  public mutating func explain(_ lines: [String], at path: AnswerPath, isParted: Bool = false) {
    Self.change(path.steps[...], in: &root) {
      $0.above = lines
      $0.isParted = isParted
    }
  }

  /// The values at a path.
  public func values(at path: AnswerPath) -> [String]? { node(at: path)?.values }

  /// The first value at a path.
  public func text(at path: AnswerPath) -> String? { values(at: path)?.first }

  /// Whether there is anything at a path or below it.
  public func holds(_ path: AnswerPath) -> Bool { node(at: path) != nil }

  /// The number of items in the list at a path.
  public func count(at path: AnswerPath) -> Int { node(at: path)?.children.count ?? 0 }

  /// The origin of the answer at a path; for a group, that of its first answer with an origin.
  public func origin(at path: AnswerPath) -> Int? {
    guard !path.isEmpty else { return nil }
    if let node = node(at: path) { return node.origin }
    guard let list = node(at: path.parent), list.values != nil,
      let place = path.last.flatMap({ Int($0) })
    else { return nil }
    return list.sources.indices.contains(place) ? list.sources[place] : list.source
  }

  private func node(at path: AnswerPath) -> Node? {
    var node = root
    for key in path.steps {
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
