/// A file's text as a tree: every value is text, and every key and value has a position.
///
/// Types are left to the form: `14:00`, `no` and `0101` stay as they were written.
struct Tree {
  let source: Source
  /// All nodes; index 0 is not a node, so that 0 can mean "none".
  var nodes: [Node]
  /// The root; 0 when nothing could be read.
  var root: UInt32 = 0
  /// The text of scalars that differ from the source (escapes, `|`, `>`).
  var cooked: [UInt8] = []
  /// The comments in order, each from `#` to the end of the line.
  var comments: [SourceSpan] = []

  subscript(index: UInt32) -> Node { nodes[Int(index)] }

  /// The text of a scalar, as UTF-8.
  func bytes(of node: Node) -> ArraySlice<UInt8> {
    let range = Int(node.head)..<Int(node.tail)
    return node.isCooked ? cooked[range] : source.bytes[range]
  }

  /// The text of a scalar.
  func text(of node: Node) -> String {
    String(decoding: bytes(of: node), as: UTF8.self)
  }
}
