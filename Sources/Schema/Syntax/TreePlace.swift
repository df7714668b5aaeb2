extension Tree {
  /// Returns the place of an offset; the whole file when it lies outside all values.
  func place(of offset: UInt32) -> Place { Place(steps: steps(to: offset)) }

  /// All keys and values in order, with the beginnings and ends of their groups: the meaning of a
  /// file, whatever its layout.
  var outline: [String] {
    var outline: [String] = []
    func add(_ node: UInt32) {
      switch self[node].kind {
      case .scalar: outline.append(text(of: self[node]))
      case .empty: outline.append("\u{3}")
      // Its text may not be readable as children.
      case .unreadable: outline.append("\u{4}")
      case .mapping, .sequence:
        outline.append("\u{1}")
        var child = self[node].head
        while child != 0 {
          add(child)
          child = self[child].next
        }
        outline.append("\u{2}")
      }
    }
    if root != 0 { add(root) }
    return outline
  }

  /// Returns the keys and items on the way to an offset.
  func steps(to offset: UInt32) -> [String] {
    var steps: [String] = []
    var node = root
    while node != 0, let step = self.step(from: node, to: offset) {
      steps.append(step.name)
      node = step.value
    }
    return steps
  }

  private func step(from node: UInt32, to offset: UInt32) -> (name: String, value: UInt32)? {
    switch self[node].kind {
    case .mapping:
      var key = self[node].head
      while key != 0 {
        let value = self[key].next
        if self[key].start <= offset, offset < max(self[key].end, self[value].end) {
          return (text(of: self[key]), offset < self[key].end ? 0 : value)
        }
        key = self[value].next
      }
    case .sequence:
      var item = self[node].head
      var index = 0
      while item != 0 {
        if self[item].start <= offset, offset < self[item].end {
          return (id(of: item) ?? "\(index)", item)
        }
        item = self[item].next
        index += 1
      }
    default: break
    }
    return nil
  }

  /// The ids of the items of a list at the top of the file.
  func ids(of list: String) -> [String] { items(of: list).compactMap { id(of: $0) } }

  /// The id of the only item with a given title or name in a list at the top of the file; nil if
  /// there is none, or several.
  func id(of list: String, named name: String) -> String? {
    let folded = Fold.key(name)
    let found = items(of: list).filter { item in
      ["title", "name"].contains { self.text(at: $0, of: item).map { Fold.key($0) } == folded }
    }
    return found.count == 1 ? id(of: found[0]) : nil
  }

  /// The items of a list at the top of the file.
  func items(of list: String) -> [UInt32] {
    guard root != 0, self[root].kind == .mapping else { return [] }
    var items: [UInt32] = []
    var key = self[root].head
    while key != 0 {
      let value = self[key].next
      if text(of: self[key]) == list, self[value].kind == .sequence {
        var item = self[value].head
        while item != 0 {
          items.append(item)
          item = self[item].next
        }
      }
      key = self[value].next
    }
    return items
  }

  private func id(of item: UInt32) -> String? { text(at: "id", of: item) }

  /// The text of a key of an item; nil where it has none.
  func text(at name: String, of item: UInt32) -> String? {
    guard self[item].kind == .mapping else { return nil }
    var key = self[item].head
    while key != 0 {
      let value = self[key].next
      if text(of: self[key]) == name, self[value].kind == .scalar {
        let text = self.text(of: self[value])
        return text.isEmpty ? nil : text
      }
      key = self[value].next
    }
    return nil
  }
}
