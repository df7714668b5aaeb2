/// Applies edits to a file's text, one after another.
struct FileEditor {
  private(set) var tree: Tree

  init(_ source: Source) { tree = Reader.read(source).tree }

  /// Applies one edit; returns false when it is impossible.
  mutating func apply(_ edit: FileEdit) -> Bool {
    guard !edit.path.isEmpty else { return false }
    if let values = edit.values {
      guard set(values, of: edit) else { return false }
      unfold(edit.path)
      return holds(values, at: edit)
    }
    guard Trail(edit.path, in: tree).rest.isEmpty else { return true }
    return remove(edit.path) && Trail(edit.path, in: tree).steps.count <= edit.path.steps.count
  }

  /// Whether the file contains what an edit has written.
  private func holds(_ values: [String], at edit: FileEdit) -> Bool {
    let trail = Trail(edit.path, in: tree)
    guard trail.rest.isEmpty, let value = trail.steps.last?.value else { return false }
    return tree.texts(of: value) == values
  }

  /// Replaces a range of bytes and reads the file again.
  mutating func replace(_ range: Range<Int>, _ bytes: [UInt8]) {
    let old = tree.source
    let new = old.bytes[..<range.lowerBound] + bytes + old.bytes[range.upperBound...]
    tree = Reader.read(Source(path: old.path, bytes: Array(new))).tree
  }

  /// Removes the brackets of a collection that an edit has made too long for one line.
  private mutating func unfold(_ path: AnswerPath) {
    let trail = Trail(path, in: tree)
    guard let place = trail.steps.firstIndex(where: { tree[$0.value].style == .flow }) else {
      return
    }
    let step = trail.steps[place]
    var value = Outline.Value.block(OutlineReader.read(tree).root)
    for step in path.steps.prefix(place + 1) { value = value.value(at: step) }
    guard case .block(let block) = value, !block.hasRemarks,
      !written(value, at: step).below.isEmpty
    else { return }
    if step.key != 0 {
      clear(step)
      guard let step = Trail(path, in: tree).steps.last else { return }
      fill(step, value)
    } else if lineEnd(Int(tree[step.value].end)) == Int(tree[step.value].end) {
      let (head, below) = written(value, at: step)
      let text = head.dropFirst() + [0x0A] + below.dropLast()
      replace(Int(tree[step.value].start)..<Int(tree[step.value].end), broken(text))
    }
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
    if tree[step.container].style == .flow {
      let new = Outline.Entry(value: Outline.Value(values, of: edit.field, inFlow: true))
      replace(
        Int(old.start)..<Int(old.end),
        (old.kind == .empty ? [0x20] : []) + OutlineWriter.flow([new]))
      return true
    }
    let isQuoted = old.kind == .scalar && (old.style == .double || old.style == .single)
    let new = Outline.Value(values, of: edit.field, isQuoted: isQuoted)
    if old.kind != .empty, old.style != .block, !isBlockText(old) {
      let (head, below) = written(new, at: step)
      if below.isEmpty, !head.isEmpty {
        replace(Int(old.start)..<Int(old.end), Array(head.dropFirst()))
        return true
      }
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

  /// Changes the only item of a block list that differs, keeping its comments.
  private mutating func changeItems(of step: Trail.Step, to values: [String]) -> Bool {
    let list = tree[step.value]
    guard list.kind == .sequence, list.style == .block, let old = tree.texts(of: step.value) else {
      return false
    }
    let items = tree.entries(of: step.value)
    if values.count == old.count {
      // Each change reads the file again, so many changes are written as a whole.
      guard zip(old, values).count(where: { $0 != $1 }) <= Self.fewItems else { return false }
      for index in items.indices.reversed() where old[index] != values[index] {
        let node = tree[items[index]]
        guard !isBlockText(node) else { return false }
        replace(Int(node.start)..<Int(node.end), Scalar(values[index]).head)
      }
      return true
    }
    if values.count == old.count + 1, Array(values.dropLast()) == old, let last = items.last,
      let dash = tree.dash(of: last)
    {
      let item = Outline.Block(.scalar(Scalar(values[old.count])), at: ["\(old.count)"])
      addLines(OutlineWriter.lines(of: item, at: column(of: dash)), behind: tree.end(of: last))
      return true
    }
    if values.count == old.count - 1, !values.isEmpty {
      let index = zip(old, values).prefix { $0 == $1 }.count
      if old[(index + 1)...].elementsEqual(values[index...]) { return removeItem(items[index]) }
    }
    return false
  }

  /// The largest number of items of a list that are changed one by one.
  private static let fewItems = 8

  /// Removes a value, keeping its key and the comment after it.
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
  mutating func fill(_ step: Trail.Step, _ value: Outline.Value) {
    let place = Int(tree[step.value].start)
    let (head, below) = written(value, at: step)
    if !below.isEmpty { addLines(below, behind: place) }
    replace(place..<place, head)
  }

  /// A value as written after the key or the dash of a step, and below it.
  private func written(
    _ value: Outline.Value, at step: Trail.Step
  ) -> (head: [UInt8], below: [UInt8]) {
    guard step.key != 0 else {
      let column = tree.dash(of: step.value).map { self.column(of: $0) } ?? 0
      return OutlineWriter.value(of: Outline.Entry(value: value), behind: column + 1, at: column)
    }
    let key = tree[step.key]
    return OutlineWriter.value(
      of: Outline.Entry(key: Scalar(step.key, of: tree), value: value),
      behind: column(of: Int(key.end)) + 1, at: column(of: Int(key.start)))
  }
}
