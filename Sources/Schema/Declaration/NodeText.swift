/// How values are written in the file.
extension DeclarationReader {
  func text(of node: UInt32) -> String { tree.text(of: tree[node]) }

  /// The texts of a value: its own, or those of a list.
  func texts(in node: UInt32) -> [String] {
    guard tree[node].kind == .sequence else {
      return tree[node].kind == .scalar ? [text(of: node)] : []
    }
    var texts: [String] = []
    var item = tree[node].head
    while item != 0 {
      if tree[item].kind == .scalar { texts.append(text(of: item)) }
      item = tree[item].next
    }
    return texts
  }

  /// The quotes around a value; empty where there are none.
  func quote(around node: UInt32) -> String {
    switch tree[node].style {
    case .double: "\""
    case .single: "'"
    default: ""
    }
  }

  /// The position of a collection, cut to its first line.
  func firstLine(of node: UInt32) -> SourceSpan {
    let span = tree[node].span
    return SourceSpan(
      Int(span.start), min(Int(span.end), tree.source.line(at: Int(span.start)).upperBound))
  }
}
