/// The path from the top of a file to an answer, as far as it exists in the file.
struct Trail {
  /// One step: a container, and its entry at the requested place.
  struct Step {
    /// The mapping or the list.
    let container: UInt32
    /// The key; 0 for an item.
    let key: UInt32
    /// The value.
    let value: UInt32
    /// The value of the preceding entry; 0 if this is the first.
    let before: UInt32
    /// The following key or item; 0 if this is the last.
    let after: UInt32

    var isOnly: Bool { before == 0 && after == 0 }
  }

  /// The steps that exist in the file.
  private(set) var steps: [Step] = []
  /// The steps that do not exist.
  private(set) var rest: ArraySlice<String>

  init(_ path: AnswerPath, in tree: Tree) {
    rest = path.steps[...]
    var node = tree.root
    while node != 0, let name = rest.first, let step = tree.step(name, in: node) {
      steps.append(step)
      rest.removeFirst()
      node = step.value
    }
  }
}

extension Tree {
  /// The entry of a mapping or list with a given name or index.
  fileprivate func step(_ name: String, in container: UInt32) -> Trail.Step? {
    let isMapping = self[container].kind == .mapping
    guard isMapping || self[container].kind == .sequence else { return nil }
    var entry = self[container].head
    var before: UInt32 = 0
    var index = 0
    while entry != 0 {
      let value = isMapping ? self[entry].next : entry
      let after = self[value].next
      if isMapping ? text(of: self[entry]) == name : "\(index)" == name {
        return Trail.Step(
          container: container, key: isMapping ? entry : 0, value: value, before: before,
          after: after)
      }
      before = value
      entry = after
      index += 1
    }
    return nil
  }

  /// The items of a list, or the keys of a mapping.
  func entries(of container: UInt32) -> [UInt32] {
    guard self[container].kind == .mapping || self[container].kind == .sequence else { return [] }
    var entries: [UInt32] = []
    var entry = self[container].head
    while entry != 0 {
      entries.append(entry)
      entry = self[self[container].kind == .mapping ? self[entry].next : entry].next
    }
    return entries
  }

  /// The text of a scalar or of a list of scalars; nil for anything else.
  func texts(of node: UInt32) -> [String]? {
    switch self[node].kind {
    case .scalar: return [text(of: self[node])]
    case .empty: return [""]
    case .sequence:
      var texts: [String] = []
      for item in entries(of: node) {
        guard self[item].kind == .scalar else { return nil }
        texts.append(text(of: self[item]))
      }
      return texts
    default: return nil
    }
  }

  /// The offset after the last byte of a value, including everything inside it.
  func end(of node: UInt32) -> Int {
    guard self[node].style == .block, let last = entries(of: node).last else {
      return Int(self[node].end)
    }
    return end(of: self[node].kind == .mapping ? self[last].next : last)
  }

  /// The offset of an item's dash, if it is on the same line as the item.
  func dash(of item: UInt32) -> Int? {
    var at = Int(self[item].start) - 1
    while at >= 0, source.bytes[at] == 0x20 { at -= 1 }
    return at >= 0 && source.bytes[at] == 0x2D ? at : nil
  }
}
