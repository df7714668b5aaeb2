/// Reads quoted scalars whose text differs from the source.
extension Reader {
  /// Reads a quoted scalar from its opening quote, resolving escapes into `tree.cooked`.
  mutating func readCooked(_ quote: UInt8, from start: Int) -> UInt32 {
    let style: Node.Style = quote == 0x22 ? .double : .single
    let text = tree.cooked.count
    at = start + 1
    while true {
      let byte = bytes[at]
      if isLineEnd(at) {
        at = start
        reportLine(.yamlQuote)
        return add(
          Node(kind: .unreadable, style: style, start: UInt32(start), end: UInt32(lineEnd())))
      }
      if byte == quote {
        at += 1
        guard style == .single, bytes[at] == quote else { break }
        tree.cooked.append(quote)
        at += 1
      } else if byte == 0x5C, style == .double {
        readEscape()
      } else {
        tree.cooked.append(byte)
        at += 1
      }
    }
    return cookedScalar(style, start..<at, from: text)
  }

  private mutating func readEscape() {
    let start = at
    at += 2
    switch bytes[start + 1] {
    case 0x22, 0x2F, 0x5C: tree.cooked.append(bytes[start + 1])
    case 0x6E: tree.cooked.append(0x0A)
    case 0x20: tree.cooked.append(0x20)
    case 0x78: readCode(digits: 2, from: start)
    case 0x75: readCode(digits: 4, from: start)
    case 0x55: readCode(digits: 8, from: start)
    default:
      if isLineEnd(start + 1) { at = start + 1 }
      var end = at
      while bytes[end] & 0xC0 == 0x80 { end += 1 }
      at = end
      reportEscape(SourceSpan(start, end), isUnseen: Self.unseen.contains(bytes[start + 1]))
    }
  }

  /// The letters of escapes for invisible characters: `\t`, `\r`, `\0` and the like.
  private static let unseen = Array("t\t0abefvrN_LP".utf8)

  /// Reports an escape; an escape for an invisible character is no mistyped backslash.
  private mutating func reportEscape(_ span: SourceSpan, isUnseen: Bool) {
    let escape = Mask.shortened(source.text(span))
    report(.yamlEscape, span, isUnseen ? Rule.unseenEscape(escape) : nil)
  }

  /// Reads a code point in hexadecimal; it must be a character that could also be written
  /// unescaped.
  private mutating func readCode(digits: Int, from start: Int) {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = hexadecimal(bytes[at]) else {
        report(.yamlEscape, SourceSpan(start, at))
        return
      }
      value = value << 4 | digit
      at += 1
    }
    guard let scalar = Unicode.Scalar(value), isClean(scalar) else {
      reportEscape(SourceSpan(start, at), isUnseen: Unicode.Scalar(value) != nil)
      return
    }
    tree.cooked.append(contentsOf: String(Character(scalar)).utf8)
  }

  private func isClean(_ scalar: Unicode.Scalar) -> Bool {
    var scan = TextScan(Array(String(Character(scalar)).utf8))
    scan.run()
    return scan.faults.isEmpty
  }

  private func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
