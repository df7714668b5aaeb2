/// Adds nodes to the tree.
extension Reader {
  /// Starts a collection; nil when it is too deep or the file too large.
  mutating func begin(_ kind: Node.Kind, _ style: Node.Style) -> UInt32? {
    guard open.count < Self.depthLimit else {
      report(.limitDepth, SourceSpan(at, at + 1))
      return nil
    }
    let id = add(Node(kind: kind, style: style, start: UInt32(at), end: UInt32(at)))
    open.append(id)
    return id
  }

  /// Ends a collection after its last child, or at an explicit end.
  mutating func end(_ id: UInt32, _ last: UInt32, at end: Int? = nil) {
    open.removeLast()
    if let end {
      tree.nodes[Int(id)].end = UInt32(end)
    } else if last != 0 {
      tree.nodes[Int(id)].end = tree[last].end
    }
  }

  /// Adds a child to a collection.
  mutating func link(_ child: UInt32, after last: UInt32, in parent: UInt32) {
    tree.nodes.withUnsafeMutableBufferPointer { nodes in
      if last == 0 {
        nodes[Int(parent)].head = child
      } else {
        nodes[Int(last)].next = child
      }
      nodes[Int(parent)].tail += 1
    }
  }

  mutating func add(_ node: Node) -> UInt32 {
    if tree.nodes.count > Self.nodeLimit {
      if tree.nodes.count == Self.nodeLimit + 1 {
        report(.limitNodes, SourceSpan(Int(node.start), Int(node.start)))
        tree.nodes.append(node)
      }
      stop()
    } else {
      tree.nodes.append(node)
    }
    return UInt32(tree.nodes.count - 1)
  }

  /// Adds the missing value of a key, as an empty place after the colon.
  mutating func empty(at offset: Int) -> UInt32 {
    add(Node(kind: .empty, style: .plain, start: UInt32(offset), end: UInt32(offset)))
  }

  /// Adds a node that could not be read, skipping the lines below it.
  mutating func skipNode(deeperThan column: Int) -> UInt32 {
    let id = add(
      Node(kind: .unreadable, style: .plain, start: UInt32(at), end: UInt32(lineEnd())))
    skipLines(deeperThan: column)
    return id
  }

  /// Adds a scalar whose text is in the source as it is.
  mutating func scalar(
    _ style: Node.Style, _ span: Range<Int>, text: Range<Int>, hash: UInt32 = 0
  ) -> UInt32 {
    if text.count > Self.textLimit {
      report(.limitText, SourceSpan(span.lowerBound, span.upperBound), damaging: false)
    }
    return add(
      Node(
        kind: .scalar, style: style, start: UInt32(span.lowerBound),
        end: UInt32(span.upperBound), head: UInt32(text.lowerBound),
        tail: UInt32(text.upperBound), hash: hash))
  }

  /// Adds a scalar whose text was written to `tree.cooked`, starting at an offset.
  mutating func cookedScalar(_ style: Node.Style, _ span: Range<Int>, from: Int) -> UInt32 {
    let id = scalar(style, span, text: from..<tree.cooked.count)
    tree.nodes[Int(id)].isCooked = true
    return id
  }

  /// Reports keys that a mapping contains twice, each with the position of the first.
  mutating func refuseDuplicates(in mapping: UInt32) {
    let first = tree[mapping].head
    var key = tree[tree[first].next].next
    while key != 0 {
      if let other = twin(of: key, from: first) { reportDuplicate(key, of: other) }
      key = tree[tree[key].next].next
    }
  }

  /// An earlier key with the same text.
  private func twin(of key: UInt32, from first: UInt32) -> UInt32? {
    var other = first
    while other != key {
      if tree[other].hash == tree[key].hash,
        tree.bytes(of: tree[other]).elementsEqual(tree.bytes(of: tree[key]))
      {
        return other
      }
      other = tree[tree[other].next].next
    }
    return nil
  }

  private mutating func reportDuplicate(_ key: UInt32, of first: UInt32) {
    report(
      .keyDuplicate, tree[key].span, damaging: false,
      related: [.firstTime(at: tree[first].span)])
  }
}
