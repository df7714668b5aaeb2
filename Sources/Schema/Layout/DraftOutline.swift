/// Writes a draft as a file, in the order of the tables of fields.
extension Draft {
  /// The text of the file: some lines of comments, followed by the sections.
  public func text(below lines: [String] = []) -> String {
    var outline = Outline(root: Self.block(root, at: []))
    outline.header = lines.map { Self.remark($0) }
    return String(decoding: OutlineWriter.write(outline), as: UTF8.self)
  }

  /// The draft with the form's own notes as comments after the keys.
  ///
  /// Notes beside the first item of a list cover all items, and the days of a week need none.
  public var noted: Draft {
    var draft = self
    Self.addNotes(to: &draft.root, at: [])
    return draft
  }

  private static func addNotes(to node: inout Node, at path: AnswerPath) {
    let fields = FieldPath.fields(at: path)
    let isWeek = fields.first?.name == Weekday.monday.key.text
    for index in node.children.indices {
      let key = node.children[index].key
      if node.isList {
        if index == 0 { addNotes(to: &node.children[index], at: path) }
      } else if !isWeek, let field = fields.first(where: { $0.name == key }) {
        node.children[index].note = field.note.el
        addNotes(to: &node.children[index], at: path.appending(key))
      }
    }
  }

  private static func block(_ node: Node, at path: AnswerPath) -> Outline.Block {
    var block = Outline.Block(isMapping: !node.isList, isFlow: false)
    let order = FieldPath.fields(at: path).map { $0.name }
    let children = node.isList ? node.children : sorted(node.children, by: order)
    block.entries = children.map { child in
      let inner = node.isList ? path : path.appending(child.key)
      var entry = Outline.Entry(key: node.isList ? nil : Scalar(child.key))
      entry.value =
        child.values.map { Outline.Value($0, of: FieldPath.field(at: inner)) }
        ?? .block(Self.block(child, at: inner))
      if !child.note.isEmpty { entry.remark = remark("# " + child.note) }
      entry.leading = child.above.map { remark("# " + $0) }
      entry.isAfterBlank = child.isParted
      return entry
    }
    return block
  }

  private static func sorted(_ nodes: [Node], by order: [String]) -> [Node] {
    let ranks = nodes.map { node in order.firstIndex(of: node.key) ?? order.count }
    return nodes.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { nodes[$0] }
  }

  private static func remark(_ line: String) -> Outline.Remark {
    Outline.Remark(text: Array(line.utf8)[...])
  }
}
