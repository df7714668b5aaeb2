/// A text as it stands in a file: plain, in quotes, or in lines of its own.
struct Scalar {
  /// How a text is written.
  enum Form {
    case plain
    case quoted
    case lines(BlockText)
  }

  /// What it means.
  let text: ArraySlice<UInt8>
  let form: Form

  init(_ text: ArraySlice<UInt8>, _ form: Form) {
    self.text = text
    self.form = form
  }

  /// A text of a file, which keeps its quotes or its lack of them, since other readers tell
  /// `"0101"` from `0101`.
  init(_ node: UInt32, of tree: Tree) {
    let text = tree.bytes(of: tree[node])
    switch tree[node].style {
    case .plain: self.init(text, .plain)
    case .literal, .folded: self.init(text, .lines(BlockText(tree[node], of: tree)))
    default: self.init(text, .quoted)
    }
  }

  /// A key of a file; one of the tables needs no quotes.
  init(key node: UInt32, isKnown: Bool, of tree: Tree) {
    if isKnown {
      self.init(tree.bytes(of: tree[node]), .plain)
    } else {
      self.init(node, of: tree)
    }
  }

  /// A new text on one line: without quotes where it can stand so.
  init(_ text: String, isQuoted: Bool = false, inFlow: Bool = false) {
    let isPlain = !isQuoted && Self.canBePlain(text, inFlow: inFlow)
    self.init(Array(text.utf8)[...], isPlain ? .plain : .quoted)
  }

  /// A new running text: on one line when it is short, in lines below when it is long or has some.
  init(prose text: String) {
    if let lines = BlockText(prose: Array(text.utf8)) {
      self.init(Array(text.utf8)[...], .lines(lines))
    } else {
      self.init(text)
    }
  }

  /// What stands on the line of its key or dash.
  var head: [UInt8] {
    switch form {
    case .plain: Array(text)
    case .quoted: Self.quoted(text)
    case .lines(let lines): lines.header
    }
  }

  /// The same between brackets or as a key, where it must stand in one line.
  var inLine: [UInt8] {
    if case .plain = form { Array(text) } else { Self.quoted(text) }
  }

  // MARK: Quotes

  /// Whether every reader takes a text without quotes for itself.
  private static func canBePlain(_ text: String, inFlow: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last,
      first.properties.isAlphabetic || ("0"..."9").contains(first) || first == "«",
      last != " ", last != ":"
    else { return false }
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\"", "#", "\\": return false
      case ",", "[", "]", "{", "}": if inFlow { return false }
      case ":" where scalars[index + 1] == " ": return false
      case "\u{0}"..<" ", "\u{85}", "\u{2028}", "\u{2029}": return false
      default: break
      }
    }
    return true
  }

  /// A text in double quotes, or in single ones when it has such a quote or a backslash itself.
  static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let hasBreak = text.contains(0x0A)
    let isSingle = !hasBreak && (text.contains(0x22) || text.contains(0x5C))
    var quoted: [UInt8] = [isSingle ? 0x27 : 0x22]
    for byte in text {
      switch byte {
      case 0x27 where isSingle: quoted += [0x27, 0x27]
      case 0x22 where !isSingle, 0x5C where !isSingle: quoted += [0x5C, byte]
      case 0x0A: quoted += [0x5C, 0x6E]
      default: quoted.append(byte)
      }
    }
    quoted.append(isSingle ? 0x27 : 0x22)
    return quoted
  }
}
