import Yams

@testable import Schema

/// What a document means, as text with the style of each scalar: the same for readers that agree.
enum Meaning {
  /// What our reader says; nil when it refuses the document.
  static func ours(_ text: String) -> String? {
    let (tree, faults, refusals) = Reader.read(Source(path: "generated.yaml", text: text))
    guard faults.isEmpty, refusals.isEmpty else { return nil }
    var out = ""
    write(tree.root, of: tree, to: &out)
    return out
  }

  /// What our reader says, whatever the order of keys and the quotes; nil when it refuses.
  static func unordered(_ source: Source) -> String? {
    let (tree, faults, refusals) = Reader.read(source)
    guard faults.isEmpty, refusals.isEmpty else { return nil }
    return unordered(tree.root, of: tree)
  }

  private static func unordered(_ id: UInt32, of tree: Tree) -> String {
    let node = tree[id]
    var parts: [String] = []
    var child = node.head
    switch node.kind {
    case .mapping:
      while child != 0 {
        let value = tree[child].next
        parts.append(unordered(child, of: tree) + ":" + unordered(value, of: tree))
        child = tree[value].next
      }
      return "{" + parts.sorted().joined(separator: ",") + "}"
    case .sequence:
      while child != 0 {
        parts.append(unordered(child, of: tree))
        child = tree[child].next
      }
      return "[" + parts.joined(separator: ",") + "]"
    case .scalar: return "\(node.tail - node.head)<\(tree.text(of: node))>"
    case .empty: return "empty"
    case .unreadable: return "unreadable"
    }
  }

  /// What libyaml says, by way of Yams; nil when it refuses the document.
  static func theirs(_ text: String) -> String? {
    guard let root = (try? Yams.compose(yaml: text, .basic, .default, .utf8)) ?? nil else {
      return nil
    }
    var out = ""
    write(root, to: &out)
    return out
  }

  private static func write(_ id: UInt32, of tree: Tree, to out: inout String) {
    let node = tree[id]
    switch node.kind {
    case .mapping, .sequence:
      out += node.kind == .mapping ? "{" : "["
      var child = node.head
      while child != 0 {
        write(child, of: tree, to: &out)
        child = tree[child].next
      }
      out += node.kind == .mapping ? "}" : "]"
    case .scalar: write(tree.text(of: node), "\(node.style)", to: &out)
    case .empty: write("", "plain", to: &out)
    case .unreadable: out += "unreadable"
    }
  }

  private static func write(_ node: Yams.Node, to out: inout String) {
    switch node {
    case .mapping(let mapping):
      out += "{"
      for (key, value) in mapping {
        write(key, to: &out)
        write(value, to: &out)
      }
      out += "}"
    case .sequence(let sequence):
      out += "["
      for item in sequence { write(item, to: &out) }
      out += "]"
    case .scalar(let scalar): write(scalar.string, name(of: scalar.style), to: &out)
    case .alias: out += "alias"
    }
  }

  private static func write(_ text: String, _ style: String, to out: inout String) {
    out += "\(style)\(text.utf8.count)<\(text)> "
  }

  private static func name(of style: Yams.Node.Scalar.Style) -> String {
    switch style {
    case .singleQuoted: "single"
    case .doubleQuoted: "double"
    default: "\(style)"
    }
  }
}
