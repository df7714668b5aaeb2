extension Tree {
  /// The place of an offset, as a JSON pointer (RFC 6901) in which items are named by their `id`.
  ///
  /// `/topics/dimotologio/durations/video`; an item without an id is given by its index, from 0. A
  /// place outside all values is the empty pointer.
  func place(of offset: UInt32) -> String {
    var place = ""
    var node = root
    while node != 0, let step = self.step(from: node, to: offset) {
      place += "/" + step.name
      node = step.value
    }
    return place
  }

  private func step(from node: UInt32, to offset: UInt32) -> (name: String, value: UInt32)? {
    switch self[node].kind {
    case .mapping:
      var key = self[node].head
      while key != 0 {
        let value = self[key].next
        if self[key].start <= offset, offset < max(self[key].end, self[value].end) {
          return (escaped(text(of: self[key])), offset < self[key].end ? 0 : value)
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

  private func id(of item: UInt32) -> String? {
    guard self[item].kind == .mapping else { return nil }
    var key = self[item].head
    while key != 0 {
      let value = self[key].next
      if text(of: self[key]) == "id", self[value].kind == .scalar {
        let text = self.text(of: self[value])
        return text.isEmpty ? nil : escaped(text)
      }
      key = self[value].next
    }
    return nil
  }

  private func escaped(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": text += "~0"
      case "/": text += "~1"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
