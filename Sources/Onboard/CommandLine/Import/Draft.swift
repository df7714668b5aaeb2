import Outputs

/// A file that is being written: answers by the path of their keys, each with where it came from.
///
/// A step of a path that is a number is a place in a list: `["offices", "0", "street"]`. Answers
/// are kept as people gave them; the compiler judges the text that `DraftText` writes.
struct Draft {
  /// An answer as it will be written.
  enum Value: Equatable {
    /// A text, a number, a date.
    case text(String)
    /// Short words on one line: `[inPerson, video]`.
    case words([String])
    /// Short words on one line, each from a cell of its own.
    case cells([Word])
    /// Texts on a line each.
    case texts([String])
    /// A group that holds nothing: `{}`.
    case nothing
  }

  /// A word with where it came from.
  struct Word: Equatable {
    let text: String
    let origin: Int
  }

  /// A key or a place in a list, with what stands there.
  struct Node {
    let key: String
    var value: Value?
    var origin: Int?
    var children: [Node] = []

    /// Whether its children are the items of a list.
    var isList: Bool { children.first.map { Int($0.key) != nil } ?? false }
  }

  private(set) var root = Node(key: "")

  /// Puts an answer at a path; what stood there is replaced.
  mutating func set(_ value: Value?, at path: [String], from origin: Int? = nil) {
    Self.set(value, at: path[...], from: origin, in: &root)
  }

  /// Puts a text at a path.
  mutating func set(_ text: String, at path: [String], from origin: Int? = nil) {
    set(.text(text), at: path, from: origin)
  }

  /// What stands at a path.
  func value(at path: [String]) -> Value? { node(at: path)?.value }

  /// Whether anything stands at a path or below it.
  func holds(_ path: [String]) -> Bool { node(at: path) != nil }

  /// How many items the list at a path has.
  func count(at path: [String]) -> Int { node(at: path)?.children.count ?? 0 }

  private func node(at path: [String]) -> Node? {
    var node = root
    for key in path {
      guard let child = node.children.first(where: { $0.key == key }) else { return nil }
      node = child
    }
    return node
  }

  private static func set(
    _ value: Value?, at path: ArraySlice<String>, from origin: Int?, in node: inout Node
  ) {
    guard let key = path.first else {
      node.value = value
      node.origin = origin
      return
    }
    let index =
      node.children.firstIndex { $0.key == key }
      ?? {
        node.children.append(Node(key: key))
        return node.children.count - 1
      }()
    set(value, at: path.dropFirst(), from: origin, in: &node.children[index])
  }
}

extension Draft {
  /// Puts weekly hours at a path; a closed week is `{}`.
  mutating func set(
    _ week: OpeningSchedule.Week, at path: [String], from origin: Int? = nil
  ) {
    if week.allSatisfy(\.isEmpty) { set(.nothing, at: path, from: origin) }
    for (day, spans) in zip(DraftText.weekdays, week) where !spans.isEmpty {
      let texts = spans.map(\.text)
      set(texts.count == 1 ? .text(texts[0]) : .words(texts), at: path + [day], from: origin)
    }
  }
}
