/// A text written as lines below `|` or `>`, without its indentation.
struct BlockText {
  /// The sign, with the indicator for the line breaks at the end.
  let header: [UInt8]
  /// The lines, as broken in the file.
  private(set) var lines: [ArraySlice<UInt8>] = []
  /// Whether the blank lines at the end belong to the text.
  var isKept = false

  /// The text of a node, keeping its line breaks.
  init(_ node: Node, of tree: Tree) {
    let text = tree.bytes(of: node)
    var breaks = 0
    for byte in text.reversed() {
      guard byte == 0x0A else { break }
      breaks += 1
    }
    isKept = breaks > 1
    header = [node.style == .folded ? 0x3E : 0x7C] + (breaks == 0 ? [0x2D] : isKept ? [0x2B] : [])
    var column = -1
    var at = tree.source.line(at: Int(node.start)).upperBound
    while at < Int(node.end) {
      at += tree.source.bytes[at] == 0x0D ? 2 : 1
      let line = tree.source.line(at: at)
      var first = at
      while first < line.upperBound, tree.source.bytes[first] == 0x20 { first += 1 }
      if column < 0, first < line.upperBound { column = first - at }
      let isText = column >= 0 && line.count > column
      lines.append(isText ? tree.source.bytes[at + column..<line.upperBound] : [])
      at = line.upperBound
    }
    if isKept { for _ in 1..<breaks { lines.append([]) } }
  }

  /// The maximum length of a line of prose, in bytes.
  private static let width = 158

  /// A prose text with its own line breaks, or broken between words; nil when one line is best.
  init?(prose text: [UInt8]) {
    let isFramed = [0x20, 0x0A].contains(text.first ?? 0x20) || [0x20, 0x0A].contains(text.last)
    guard !isFramed, !text.contains(0x09) else { return nil }
    guard !text.contains(0x0A) else {
      header = [0x7C, 0x2D]
      lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
      return
    }
    let words = text.split(separator: 0x20, omittingEmptySubsequences: false)
    guard text.count > Self.width / 2 + 1, words.allSatisfy({ !$0.isEmpty }) else { return nil }
    header = [0x3E, 0x2D]
    for word in words {
      if let last = lines.last, last.count + word.count < Self.width {
        lines[lines.count - 1] += [0x20] + word
      } else {
        lines.append(word)
      }
    }
  }
}
