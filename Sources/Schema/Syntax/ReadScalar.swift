/// Reads keys and scalars on one line, plain or quoted.
extension Reader {
  /// Reads a block mapping's key and its colon; nil when there is none, which is reported.
  mutating func readKey() -> UInt32? {
    switch bytes[at] {
    case 0x22, 0x27:
      let known = findings.count
      let id = readQuoted()
      guard findings.count == known else { return nil }
      skipBlanks()
      return passColon(id)
    case 0x3F where isBlankOrEnd(at + 1), 0x5B, 0x7B:
      report(.yamlComplexKey, SourceSpan(at, at + 1))
      return nil
    case 0x3A where isBlankOrEnd(at + 1):
      reportLine(.yamlColon)
      return nil
    default:
      if let rule = ruleAgainstStart(inFlow: false) {
        reportStart(rule)
        return nil
      }
      return passColon(readPlainKey())
    }
  }

  /// Reads plain text up to a colon and a blank, hashing it on the way.
  private mutating func readPlainKey() -> UInt32 {
    let start = at
    var hash = KeyHash()
    while true {
      let next = plain.end(in: bytes, from: at)
      bytes.withUnsafeBufferPointer { bytes in
        for index in at..<next { hash.add(bytes[index]) }
      }
      at = next
      let byte = bytes[at]
      if byte == 0x3A ? isBlankOrEnd(at + 1) : isLineEnd(at) { break }
      if byte == 0x20, let after = endOfKey() {
        let id = scalar(.plain, start..<at, text: start..<at, hash: hash.value)
        at = after
        return id
      }
      hash.add(byte)
      at += 1
    }
    return scalar(.plain, start..<at, text: start..<at, hash: hash.value)
  }

  /// The end of the blanks after a complete key; nil when the key continues after them.
  private func endOfKey() -> Int? {
    var after = at
    while bytes[after] == 0x20 { after += 1 }
    let isEnd =
      isLineEnd(after) || bytes[after] == 0x23 || bytes[after] == 0x3A && isBlankOrEnd(after + 1)
    return isEnd ? after : nil
  }

  private mutating func passColon(_ key: UInt32) -> UInt32? {
    guard bytes[at] == 0x3A, isBlankOrEnd(at + 1) else {
      at = Int(tree[key].start)
      let bytes = source.bytes
      reportLine(.yamlColon) { line in
        let blank = LineMend.blankAfterColon(in: line, of: bytes)
        return blank.isEmpty ? LineMend.colon(in: line, of: bytes) : blank
      }
      return nil
    }
    at += 1
    return accept(key)
  }

  /// Sets the hash of a key that has none, and refuses the merge key.
  mutating func accept(_ key: UInt32) -> UInt32 {
    if tree[key].hash == 0 {
      var hash = KeyHash()
      for byte in tree.bytes(of: tree[key]) { hash.add(byte) }
      tree.nodes[Int(key)].hash = hash.value
    }
    if tree[key].hash == KeyHash.of("<<"), tree.text(of: tree[key]) == "<<" {
      report(.yamlMerge, tree[key].span, damaging: false)
    }
    return key
  }

  /// Reads a plain scalar to the end of its line or, in a flow collection, to `,` or a bracket.
  mutating func readPlain(inFlow: Bool) -> UInt32 {
    let start = at
    if let rule = ruleAgainstStart(inFlow: inFlow) {
      reportStart(rule, isValue: !inFlow)
      return add(
        Node(kind: .unreadable, style: .plain, start: UInt32(start), end: UInt32(lineEnd())))
    }
    var end = at
    scanning: while true {
      passOrdinary(&end)
      switch bytes[at] {
      case 0x20:
        at += 1
        continue scanning
      case 0x23 where end < at: break scanning
      case 0x3A where isBlankOrEnd(at + 1):
        if !inFlow {
          at = start
          let bytes = source.bytes
          reportLine(.yamlValue) { LineMend.quotes(around: $0, of: bytes) }
        }
        break scanning
      case 0x3A where inFlow && (isFlowIndicator(bytes[at + 1]) || bytes[at + 1] == 0x3F):
        report(.yamlFlow, SourceSpan(at, at + 1))
        break scanning
      case 0x2C where inFlow, 0x5B where inFlow, 0x5D where inFlow, 0x7B where inFlow,
        0x7D where inFlow:
        break scanning
      case 0x0A, 0x0D, 0x00:
        if isLineEnd(at) { break scanning }
      default: break
      }
      at += 1
      end = at
    }
    at = max(start, end)
    return scalar(.plain, start..<at, text: start..<at)
  }

  /// Skips text without special meaning, and blanks; `end` is set after the last non-blank.
  @inline(__always)
  private mutating func passOrdinary(_ end: inout Int) {
    while true {
      let next = plain.end(in: bytes, from: at)
      if next > at { end = next }
      at = next
      guard bytes[at] == 0x20 else { return }
      at += 1
    }
  }

  /// The rule against a plain scalar with such a start.
  private func ruleAgainstStart(inFlow: Bool) -> Rule? {
    switch bytes[at] {
    case 0x26: .yamlAnchor
    case 0x2A: .yamlAlias
    case 0x21: .yamlTag
    case 0x3F where isBlankOrEnd(at + 1): .yamlComplexKey
    case 0x2D where isBlankOrEnd(at + 1): .yamlDash
    case 0x2D where inFlow && isFlowIndicator(bytes[at + 1]): .yamlReserved
    case 0x3F, 0x3A, 0x25, 0x40, 0x60, 0x2C, 0x5D, 0x7D, 0x23: .yamlReserved
    case 0x7C where inFlow, 0x3E where inFlow: .yamlReserved
    case 0x7C, 0x3E: .yamlReserved
    default: nil
    }
  }

  private func isFlowIndicator(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x5B || byte == 0x5D || byte == 0x7B || byte == 0x7D
  }

  private mutating func reportStart(_ rule: Rule, isValue: Bool = false) {
    var end = at + 1
    switch rule.id {
    case Rule.yamlReserved.id:
      let bytes = source.bytes
      reportLine(rule) { isValue ? LineMend.quotes(around: $0, of: bytes) : [] }
      return
    case Rule.yamlAnchor.id, Rule.yamlAlias.id, Rule.yamlTag.id:
      while !isBlankOrEnd(end) { end += 1 }
    default: break
    }
    report(rule, SourceSpan(at, end))
  }

  /// Reads a quoted scalar, which must end on its line.
  mutating func readQuoted() -> UInt32 {
    let start = at
    let quote = bytes[at]
    let style: Node.Style = quote == 0x22 ? .double : .single
    at += 1
    while bytes[at] != quote {
      if isLineEnd(at) {
        at = start
        reportLine(.yamlQuote)
        return add(
          Node(kind: .unreadable, style: style, start: UInt32(start), end: UInt32(lineEnd())))
      }
      if bytes[at] == 0x5C, style == .double { return readCooked(quote, from: start) }
      at += 1
    }
    at += 1
    if bytes[at] == quote, style == .single { return readCooked(quote, from: start) }
    return scalar(style, start..<at, text: start + 1..<at - 1)
  }
}
