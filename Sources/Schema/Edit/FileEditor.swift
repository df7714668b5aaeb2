/// Makes edits in a file's text, one after another.
struct FileEditor {
  private(set) var tree: Tree

  init(_ source: Source) { tree = Reader.read(source).tree }

  /// Makes one edit; false when the file cannot have it.
  mutating func apply(_ edit: FileEdit) -> Bool {
    guard !edit.path.isEmpty else { return false }
    if let values = edit.values {
      return set(values, of: edit) && holds(values, at: edit)
    }
    guard Trail(edit.path, in: tree).rest.isEmpty else { return true }
    return remove(edit.path) && Trail(edit.path, in: tree).steps.count <= edit.path.count
  }

  /// Whether a file says what an edit put there.
  private func holds(_ values: [String], at edit: FileEdit) -> Bool {
    let trail = Trail(edit.path, in: tree)
    guard trail.rest.isEmpty, let value = trail.steps.last?.value else { return false }
    return tree.texts(of: value) == values
  }

  /// Writes other bytes at some place and reads the file again.
  mutating func replace(_ range: Range<Int>, _ bytes: [UInt8]) {
    let old = tree.source
    let new = old.bytes[..<range.lowerBound] + bytes + old.bytes[range.upperBound...]
    tree = Reader.read(Source(path: old.path, bytes: Array(new))).tree
  }

  // MARK: Values

  private mutating func set(_ values: [String], of edit: FileEdit) -> Bool {
    var trail = Trail(edit.path, in: tree)
    guard trail.rest.isEmpty, let step = trail.steps.last else {
      return insert(values, of: edit, trail)
    }
    if tree.texts(of: step.value) == values { return true }
    let old = tree[step.value]
    guard old.kind != .unreadable, old.kind != .mapping else { return false }
    let isQuoted = old.kind == .scalar && (old.style == .double || old.style == .single)
    let new = Rendering(values, of: edit.field, isQuoted: isQuoted)
    if tree[step.container].style == .flow {
      let inline = Rendering.inline(values, of: edit.field, at: [])
      replace(Int(old.start)..<Int(old.end), old.kind == .empty ? [0x20] + inline : inline)
      return true
    }
    if old.kind != .empty, old.style != .block, new.lines.isEmpty, !isBlockText(old),
      !new.head.isEmpty
    {
      replace(Int(old.start)..<Int(old.end), new.head)
      return true
    }
    if changeItems(of: step, to: values) { return true }
    clear(step)
    trail = Trail(edit.path, in: tree)
    guard trail.rest.isEmpty, let step = trail.steps.last else { return false }
    fill(step, new)
    return true
  }

  private func isBlockText(_ node: Node) -> Bool {
    node.style == .literal || node.style == .folded
  }

  /// Changes the one item of a block list that differs; its comments stay.
  private mutating func changeItems(of step: Trail.Step, to values: [String]) -> Bool {
    let list = tree[step.value]
    guard list.kind == .sequence, list.style == .block, let old = tree.texts(of: step.value) else {
      return false
    }
    let items = tree.entries(of: step.value)
    if values.count == old.count {
      for index in items.indices.reversed() where old[index] != values[index] {
        let node = tree[items[index]]
        guard !isBlockText(node) else { return false }
        replace(
          Int(node.start)..<Int(node.end), Rendering.scalar(values[index], isQuoted: false))
      }
      return true
    }
    if values.count == old.count + 1, Array(values.dropLast()) == old, let last = items.last,
      let dash = tree.dash(of: last)
    {
      let item = [0x2D, 0x20] + Rendering.scalar(values[old.count], isQuoted: false)
      addLines([item], behind: tree.end(of: last), at: column(of: dash))
      return true
    }
    if values.count == old.count - 1, !values.isEmpty {
      for index in items.indices {
        var left = old
        left.remove(at: index)
        if left == values { return removeItem(items[index]) }
      }
    }
    return false
  }

  /// Takes a value away and leaves its key with the comment behind it.
  mutating func clear(_ step: Trail.Step) {
    let value = tree[step.value]
    guard value.kind != .empty else { return }
    let key = step.key == 0 ? Int(value.start) : Int(tree[step.key].end)
    if value.style == .block, value.kind == .mapping || value.kind == .sequence {
      let first = tree.source.line(at: key).upperBound
      replace(first..<lineEnd(tree.end(of: step.value)), [])
    } else {
      var start = Int(value.start)
      while start > key, tree.source.bytes[start - 1] == 0x20 { start -= 1 }
      replace(start..<Int(value.end), [])
    }
  }

  /// Writes the value of a key that has none.
  mutating func fill(_ step: Trail.Step, _ value: Rendering) {
    let place = Int(tree[step.value].start)
    if !value.lines.isEmpty, step.key != 0 {
      addLines(value.lines, behind: place, at: column(of: Int(tree[step.key].start)))
    }
    if !value.head.isEmpty { replace(place..<place, [0x20] + value.head) }
  }
}
