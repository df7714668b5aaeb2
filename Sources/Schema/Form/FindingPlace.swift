/// The place of a finding as a path of the form.
struct FindingPlace {
  /// The way to the field that it is about; empty for the file.
  let path: AnswerPath

  init(_ finding: Finding, in tree: Tree) {
    var steps: [String] = []
    var node = tree.root
    while node != 0, let step = Self.step(from: node, to: finding.span.start, in: tree) {
      steps.append(step.name)
      node = step.value
    }
    let isItem = steps.count > 2 && AnswerPath.isIndex(steps[steps.count - 2])
    // A missing field is reported at its parent's key, or at the first key of an item or of the
    // file.
    for above in [AnswerPath(steps), AnswerPath(steps.dropLast())] {
      let fields = above.isEmpty || !above.keys.isEmpty ? FieldPath.fields(at: above) : []
      if let field = fields.first(where: { $0.missing == finding.message }) {
        path = above.appending(field.name)
        return
      }
    }
    // The first key of an item stands for the item.
    if isItem, Self.isFirstKey(finding.span, of: steps, in: tree) { steps.removeLast() }
    path = AnswerPath(steps)
  }

  private static func isFirstKey(
    _ span: SourceSpan, of steps: [String], in tree: Tree
  ) -> Bool {
    guard let step = Trail(AnswerPath(steps), in: tree).steps.last, step.key != 0 else {
      return false
    }
    return step.before == 0 && tree[step.key].span == span
  }

  private static func step(
    from node: UInt32, to offset: UInt32, in tree: Tree
  ) -> (name: String, value: UInt32)? {
    let isMapping = tree[node].kind == .mapping
    for (index, entry) in tree.entries(of: node).enumerated() {
      let value = isMapping ? tree[entry].next : entry
      let end = max(Int(tree[entry].end), tree.end(of: value))
      guard tree[entry].start <= offset, offset < end || offset == tree[value].start else {
        continue
      }
      let isAtKey = isMapping && offset < tree[entry].end
      return (isMapping ? tree.text(of: tree[entry]) : "\(index)", isAtKey ? 0 : value)
    }
    return nil
  }
}

extension Compilation {
  /// The place of each finding as a path of the form: `offices/0/street`; empty for the file.
  public var formPlaces: [AnswerPath] {
    let tree = tree
    return findings.map { FindingPlace($0, in: tree).path }
  }

  /// The names of offices, topics and departments by the identifiers that the file gives them.
  public var namesByID: [String: String] {
    let tree = tree
    guard tree.root != 0 else { return [:] }
    var names: [String: String] = [:]
    for list in tree.entries(of: tree.root)
    where ["offices", "topics", "departments"].contains(tree.text(of: tree[list])) {
      for item in tree.entries(of: tree[list].next) where tree[item].kind == .mapping {
        var texts: [String: String] = [:]
        for key in tree.entries(of: item) where tree[tree[key].next].kind == .scalar {
          texts[tree.text(of: tree[key])] = tree.text(of: tree[tree[key].next])
        }
        if let id = texts["id"], let name = texts["title"] ?? texts["name"] { names[id] = name }
      }
    }
    return names
  }
}
