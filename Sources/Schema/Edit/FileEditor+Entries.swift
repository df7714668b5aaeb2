/// Entries that come and go.
extension FileEditor {
  /// Puts an answer where the file has no place for it yet.
  mutating func insert(_ values: [String], of edit: FileEdit, _ trail: Trail) -> Bool {
    let container = trail.steps.last?.value ?? tree.root
    let value = Rendering(values, of: edit.field)
    guard container != 0 else {
      let lines = Rendering(value, at: trail.rest).lines.map { Array($0.dropFirst(2)) }
      addLines(lines, behind: tree.source.bytes.count, at: 0)
      return true
    }
    guard let name = trail.rest.first else { return false }
    let node = tree[container]
    switch node.kind {
    case .empty:
      guard let step = trail.steps.last, step.key != 0 else { return false }
      fill(step, Rendering(value, at: trail.rest))
      return true
    case .mapping, .sequence:
      guard (node.kind == .sequence) == FileEdit.isPlace(name) else { return false }
      if node.kind == .sequence, "\(node.tail)" != name { return false }
      if node.style == .flow {
        return insertInFlow(Rendering.inline(values, of: edit.field, at: trail.rest), container)
      }
      let inner = Rendering(value, at: trail.rest).lines.map { Array($0.dropFirst(2)) }
      return node.kind == .sequence
        ? insertItem(inner, in: container)
        : insertEntry(name, inner, in: container, edit, isTop: trail.steps.isEmpty)
    default: return false
    }
  }

  private mutating func insertInFlow(_ text: [UInt8], _ container: UInt32) -> Bool {
    let inner = Array(text.dropFirst().dropLast())
    let isMapping = tree[container].kind == .mapping
    guard let last = tree.entries(of: container).last else {
      replace(Int(tree[container].start)..<Int(tree[container].end), text)
      return true
    }
    let end = Int(tree[isMapping ? tree[last].next : last].end)
    let trimmed = inner.first == 0x20 ? Array(inner.dropFirst()) : inner
    let entry = trimmed.last == 0x20 ? Array(trimmed.dropLast()) : trimmed
    replace(end..<end, [0x2C, 0x20] + entry)
    return true
  }

  private mutating func insertItem(_ lines: [[UInt8]], in list: UInt32) -> Bool {
    guard let last = tree.entries(of: list).last, let dash = tree.dash(of: last) else {
      return false
    }
    addLines(lines, behind: tree.end(of: last), at: column(of: dash))
    return true
  }

  /// Puts an entry behind the last one that comes before it in the table of fields.
  private mutating func insertEntry(
    _ name: String, _ lines: [[UInt8]], in mapping: UInt32, _ edit: FileEdit, isTop: Bool
  ) -> Bool {
    let keys = tree.entries(of: mapping)
    guard let first = keys.first else { return false }
    let above = Trail(edit.path, in: tree).steps.count
    let order = FieldPath.fields(at: edit.path.prefix(above).filter { !FileEdit.isPlace($0) })
    let rank = order.firstIndex { $0.name == name } ?? order.count
    let before = keys.last { key in
      let text = tree.text(of: tree[key])
      return (order.firstIndex { $0.name == text } ?? order.count) <= rank
    }
    let column = column(of: Int(tree[first].start))
    if let before {
      let gap: [[UInt8]] = isTop && name != "version" ? [[]] : []
      addLines(gap + lines, behind: tree.end(of: tree[before].next), at: column)
    } else {
      var text: [UInt8] = []
      for line in lines {
        if !text.isEmpty { text += indentation(column) }
        text += line + lineBreak
      }
      let start = Int(tree[first].start)
      replace(start..<start, text + (isTop ? lineBreak : []) + indentation(column))
    }
    return true
  }

  /// Takes an answer away; a group or a list that has nothing else goes with it.
  mutating func remove(_ path: [String]) -> Bool {
    let steps = Trail(path, in: tree).steps
    guard let step = steps.last else { return false }
    let isInItem = steps.count > 1 && steps[steps.count - 2].key == 0
    if step.isOnly, steps.count > 1 {
      if step.key != 0, isInItem {
        clear(step)
        return true
      }
      return remove(Array(path.dropLast()))
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

  /// Takes an item of a block list away.
  mutating func removeItem(_ item: UInt32) -> Bool {
    guard let dash = tree.dash(of: item) else { return false }
    let line = tree.source.line(at: dash)
    guard tree.source.bytes[line.lowerBound..<dash].allSatisfy({ $0 == 0x20 }) else { return false }
    removeLines(from: line.lowerBound, through: tree.end(of: item), isTop: false)
    return true
  }
}
