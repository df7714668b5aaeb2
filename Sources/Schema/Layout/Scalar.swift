/// A text as written in a file: plain, in quotes, or as a block of lines.
struct Scalar {
  /// The way a text is written.
  enum Form {
    case plain
    case quoted
    case lines(BlockText)
  }

  /// The text it stands for.
  let text: ArraySlice<UInt8>
  let form: Form

  init(_ text: ArraySlice<UInt8>, _ form: Form) {
    self.text = text
    self.form = form
  }

  /// A text from a file, which keeps or lacks quotes as before, since other readers distinguish
  /// `"0101"` from `0101`.
  init(_ node: UInt32, of tree: Tree) {
    let text = tree.bytes(of: tree[node])
    switch tree[node].style {
    case .plain: self.init(text, .plain)
    case .literal, .folded: self.init(text, .lines(BlockText(tree[node], of: tree)))
    default: self.init(text, .quoted)
    }
  }

  /// A key from a file; a known key needs no quotes.
  init(key node: UInt32, isKnown: Bool, of tree: Tree) {
    if isKnown {
      self.init(tree.bytes(of: tree[node]), .plain)
    } else {
      self.init(node, of: tree)
    }
  }

  /// A new text on one line, without quotes where possible.
  init(_ text: String, isQuoted: Bool = false, inFlow: Bool = false) {
    let isPlain = !isQuoted && Self.canBePlain(text, inFlow: inFlow)
    self.init(Array(text.utf8)[...], isPlain ? .plain : .quoted)
  }

  /// A new prose text: on one line if it is short, otherwise as a block of lines.
  init(prose text: String) {
    if let lines = BlockText(prose: Array(text.utf8)) {
      self.init(Array(text.utf8)[...], .lines(lines))
    } else {
      self.init(text)
    }
  }

  /// The part on the line of its key or dash.
  var head: [UInt8] {
    switch form {
    case .plain: Array(text)
    case .quoted: Self.quoted(text)
    case .lines(let lines): lines.header
    }
  }

  /// The text on one line, as needed between brackets or for a key.
  var inLine: [UInt8] {
    if case .plain = form { Array(text) } else { Self.quoted(text) }
  }

  // MARK: Quotes

  /// Whether every reader understands a text without quotes as itself.
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
      case ":" where scalars[index + 1] == " " || inFlow && scalars[index + 1] == "?": return false
      case "\u{0}"..<" ", "\u{85}", "\u{2028}", "\u{2029}": return false
      default: break
      }
    }
    return true
  }

  /// A text in double quotes, or in single quotes if it contains a double quote or a backslash.
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
