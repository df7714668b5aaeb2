import TestSupport
@testable import Schema

/// Writes a declaration in another hand: keys in any order, any indentation, comments and blank
/// lines anywhere, quotes or none, brackets or lines. It means the same.
struct Rewriting {
  private let tree: Tree
  private var random: SplitMix64
  private var text = ""
  private var step = 2
  private var lineBreak = "\n"

  init?(of source: Source, seed: UInt64) {
    let (tree, faults, refusals) = Reader.read(source)
    guard faults.isEmpty, refusals.isEmpty, tree.root != 0 else { return nil }
    self.tree = tree
    random = SplitMix64(seed: seed)
  }

  mutating func next() -> String {
    text = ""
    step = 1 + random.below(4)
    lineBreak = random.percent(10) ? "\r\n" : "\n"
    if random.percent(20) { text += "# yaml-language-server: $schema=x.json" + lineBreak }
    if random.percent(30) { text += "# Επικεφαλίδα" + lineBreak + lineBreak }
    if random.percent(10) { text += "--- # αρχή" + lineBreak }
    block(tree.root, at: 0, isInline: false)
    between(at: 0)
    return text
  }

  private mutating func block(_ node: UInt32, at indent: Int, isInline: Bool) {
    var entries = children(of: node)
    if tree[node].kind == .mapping, random.percent(50) {
      for index in entries.indices { entries.swapAt(index, random.below(entries.count)) }
    }
    for (index, entry) in entries.enumerated() {
      if index > 0 || !isInline {
        between(at: indent)
        text += spaces(indent)
      }
      if entry.key == 0 {
        text += "-"
        item(entry.value, at: indent)
      } else {
        text += scalar(entry.key) + ":"
        value(entry.value, at: indent)
      }
    }
  }

  private mutating func item(_ node: UInt32, at indent: Int) {
    guard tree[node].kind == .mapping, tree[node].head != 0, random.percent(80) else {
      value(node, at: indent)
      return
    }
    let blanks = 1 + random.below(3)
    text += spaces(blanks)
    block(node, at: indent + 1 + blanks, isInline: true)
  }

  private mutating func value(_ node: UInt32, at indent: Int) {
    switch tree[node].kind {
    case .mapping, .sequence:
      guard tree[node].head != 0, tree[node].style == .block || random.percent(30) else {
        text += " " + flow(node)
        return endLine()
      }
      endLine()
      let isAligned = tree[node].kind == .sequence && text.hasSuffix(":" + lineBreak)
      block(
        node, at: isAligned && random.percent(30) ? indent : indent + step, isInline: false)
    case .scalar where tree[node].style == .literal || tree[node].style == .folded:
      text += " |-" + lineBreak
      for line in tree.text(of: tree[node]).split(separator: "\n") {
        text += spaces(indent + step) + line + lineBreak
      }
    case .scalar:
      if random.percent(5) {
        endLine()
        if random.percent(50) { between(at: indent + step) }
        text += spaces(indent + step) + scalar(node)
      } else {
        text += spaces(1 + random.below(2)) + scalar(node)
      }
      endLine()
    default: endLine()
    }
  }

  private mutating func flow(_ node: UInt32) -> String {
    let isMapping = tree[node].kind == .mapping
    var parts: [String] = []
    for entry in children(of: node) {
      let value =
        tree[entry.value].kind == .scalar
        ? scalar(entry.value, inFlow: true)
        : tree[entry.value].kind == .empty ? "" : flow(entry.value)
      parts.append(isMapping ? scalar(entry.key, inFlow: true) + ": " + value : value)
    }
    return (isMapping ? "{" : "[") + parts.joined(separator: ", ") + (isMapping ? "}" : "]")
  }

  private mutating func scalar(_ node: UInt32, inFlow: Bool = false) -> String {
    let text = tree.text(of: tree[node])
    let isPlain = tree[node].style == .plain && !(inFlow && text.contains { "[]{},".contains($0) })
    if isPlain, random.percent(85) { return text }
    if random.percent(50) { return "'" + text.replacing("'", with: "''") + "'" }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"" + escaped.replacing("\n", with: "\\n") + "\""
  }

  private mutating func endLine() {
    if random.percent(15) { text += spaces(1 + random.below(9)) + comment() }
    if random.percent(5) { text += " " }
    text += lineBreak
  }

  private mutating func between(at indent: Int) {
    while random.percent(15) {
      if random.percent(60) {
        let column = random.percent(80) ? indent : random.below(9)
        text += spaces(column) + comment() + lineBreak
      } else {
        text += (random.percent(20) ? spaces(random.below(9)) : "") + lineBreak
      }
    }
  }

  private mutating func comment() -> String {
    random.pick(["#", "# ", "#   "]) + random.pick(["σχόλιο", "[a: b", "- id: x", "it's", "# #"])
      + String(random.below(100))
  }

  private func children(of node: UInt32) -> [(key: UInt32, value: UInt32)] {
    var found: [(UInt32, UInt32)] = []
    var child = tree[node].head
    while child != 0 {
      let value = tree[node].kind == .mapping ? tree[child].next : child
      found.append((tree[node].kind == .mapping ? child : 0, value))
      child = tree[value].next
    }
    return found
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
