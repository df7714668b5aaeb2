/// Adds and removes entries.
extension FileEditor {
  /// Adds an answer that the file does not contain yet.
  mutating func insert(_ values: [String], of edit: FileEdit, _ trail: Trail) -> Bool {
    let container = trail.steps.last?.value ?? tree.root
    let inner = Outline.Block(Outline.Value(values, of: edit.field), at: trail.rest)
    guard container != 0 else {
      addLines(OutlineWriter.lines(of: inner, at: 0), behind: tree.source.bytes.count)
      return true
    }
    guard let name = trail.rest.first else { return false }
    let node = tree[container]
    switch node.kind {
    case .empty:
      guard let step = trail.steps.last, step.key != 0 else { return false }
      fill(step, .block(inner))
      return true
    case .mapping, .sequence:
      guard (node.kind == .sequence) == AnswerPath.isIndex(name) else { return false }
      if node.kind == .sequence, "\(node.tail)" != name { return false }
      if node.style == .flow {
        let value = Outline.Value(values, of: edit.field, inFlow: true)
        insert(
          Outline.Block(value, at: trail.rest, isFlow: true), inFlow: container,
          behind: last(before: name, in: container, edit))
        return true
      }
      return node.kind == .sequence
        ? insertItem(inner, in: container)
        : insertEntry(name, inner, in: container, edit, isTop: trail.steps.isEmpty)
    default: return false
    }
  }

  private mutating func insert(
    _ block: Outline.Block, inFlow container: UInt32, behind before: UInt32?
  ) {
    let text = OutlineWriter.flow(block.entries)
    if let before {
      let isMapping = tree[container].kind == .mapping
      let end = Int(tree[isMapping ? tree[before].next : before].end)
      replace(end..<end, [0x2C, 0x20] + text)
    } else if let first = tree.entries(of: container).first {
      let start = Int(tree[first].start)
      replace(start..<start, text + [0x2C, 0x20])
    } else {
      replace(
        Int(tree[container].start)..<Int(tree[container].end), OutlineWriter.flow(block))
    }
  }

  private mutating func insertItem(_ item: Outline.Block, in list: UInt32) -> Bool {
    guard let last = tree.entries(of: list).last, let dash = tree.dash(of: last) else {
      return false
    }
    addLines(OutlineWriter.lines(of: item, at: column(of: dash)), behind: tree.end(of: last))
    return true
  }

  /// The last entry that precedes a name in the table of fields, or the last item of a list.
  private func last(before name: String, in container: UInt32, _ edit: FileEdit) -> UInt32? {
    let entries = tree.entries(of: container)
    guard tree[container].kind == .mapping else { return entries.last }
    let above = Trail(edit.path, in: tree).steps.count
    let order = FieldPath.fields(at: AnswerPath(edit.path.steps.prefix(above)))
    let rank = order.firstIndex { $0.name == name } ?? order.count
    return entries.last { key in
      let text = tree.text(of: tree[key])
      return (order.firstIndex { $0.name == text } ?? order.count) <= rank
    }
  }

  /// Adds an entry after the last one that precedes it in the table of fields.
  private mutating func insertEntry(
    _ name: String, _ entry: Outline.Block, in mapping: UInt32, _ edit: FileEdit, isTop: Bool
  ) -> Bool {
    guard let first = tree.entries(of: mapping).first else { return false }
    let before = last(before: name, in: mapping, edit)
    let column = column(of: Int(tree[first].start))
    let lines = OutlineWriter.lines(of: entry, at: column)
    let gap = isTop ? OutlineWriter.sectionGap : []
    if let before {
      addLines((name == "version" ? [] : gap) + lines, behind: tree.end(of: tree[before].next))
    } else {
      let start = Int(tree[first].start)
      replace(start..<start, broken(lines.dropFirst(column) + gap) + indentation(column))
    }
    return true
  }

  /// Removes an answer, together with a group or list that would be left empty.
  mutating func remove(_ path: AnswerPath) -> Bool {
    let steps = Trail(path, in: tree).steps
    guard let step = steps.last else { return false }
    let isInItem = steps.count > 1 && steps[steps.count - 2].key == 0
    if step.isOnly, steps.count > 1 {
      if step.key != 0, isInItem {
        clear(step)
        return true
      }
      return remove(path.parent)
    }
    if tree[step.container].style == .flow {
      let start = Int(tree[step.key == 0 ? step.value : step.key].start)
      let end = Int(tree[step.value].end)
      if step.after != 0 {
        replace(start..<Int(tree[step.after].start), [])
      } else {
        replace(Int(tree[step.before].end)..<end, [])
      }
      return true
    }
    return step.key == 0 ? removeItem(step.value) : removeEntry(step, isTop: steps.count == 1)
  }

  private mutating func removeEntry(_ step: Trail.Step, isTop: Bool) -> Bool {
    let key = Int(tree[step.key].start)
    let line = tree.source.line(at: key)
    let isAlone = tree.source.bytes[line.lowerBound..<key].allSatisfy { $0 == 0x20 }
    guard isAlone else {
      guard step.after != 0 else { return false }
      replace(key..<Int(tree[step.after].start), [])
      return true
    }
    removeLines(from: line.lowerBound, through: tree.end(of: step.value), isTop: isTop)
    return true
  }

  /// Removes an item of a block list.
  mutating func removeItem(_ item: UInt32) -> Bool {
    guard let dash = tree.dash(of: item) else { return false }
    let line = tree.source.line(at: dash)
    guard tree.source.bytes[line.lowerBound..<dash].allSatisfy({ $0 == 0x20 }) else { return false }
    removeLines(from: line.lowerBound, through: tree.end(of: item), isTop: false)
    return true
  }
}
