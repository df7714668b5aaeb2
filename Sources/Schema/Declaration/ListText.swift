/// Several values in one text, where a list in brackets is wanted: `inPerson, phone`, `a; b`,
/// `α και β`.
struct ListText {
  /// The values, as written.
  let parts: [String]
  /// The first sign or word between two of them; nil if only blanks separate them.
  let separator: String?

  /// Splits a text; nil for a single value.
  init?(_ text: String) {
    var parts: [String] = []
    var part = ""
    var separator: String?
    func end(_ sign: String) {
      if separator == nil { separator = sign }
      if !part.isEmpty { parts.append(part) }
      part = ""
    }
    for word in text.utf8.split(separator: 0x20).map({ String(decoding: Array($0), as: UTF8.self) })
    {
      if word == "και" || word == "and" {
        end(word)
        continue
      }
      if !part.isEmpty { part += " " }
      let scalars = Array(word.unicodeScalars)
      for (index, scalar) in scalars.enumerated() {
        switch scalar {
        case "/" where Self.isInNumber(scalars, index) || Self.isInShortWord(scalars, index):
          part.unicodeScalars.append(scalar)
        case ",", ";", "\u{37E}", "·", "\u{387}", "+", "&", "/", "\n":
          var sign = ""
          sign.unicodeScalars.append(scalar)
          end(sign)
        default: part.unicodeScalars.append(scalar)
        }
      }
    }
    if !part.isEmpty { parts.append(part) }
    self.parts = parts.filter { !$0.utf8.allSatisfy { $0 == 0x20 } }.map { Self.trimmed($0) }
    self.separator = separator
    guard self.parts.count > 1 else { return nil }
  }

  /// Splits a text of known words with only blanks between them; nil for anything else.
  init?(words text: String, isKnown: (String) -> Bool) {
    parts = text.utf8.split(separator: 0x20).map { String(decoding: Array($0), as: UTF8.self) }
    separator = nil
    guard parts.count > 1, parts.allSatisfy({ isKnown($0) }) else { return nil }
  }

  /// Whether a sign is between two digits, as in `12/2/2027`.
  private static func isInNumber(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
    guard index > 0, index + 1 < scalars.count else { return false }
    return digits.contains(scalars[index - 1]) && digits.contains(scalars[index + 1])
  }

  /// Whether a sign is between two single letters, as in «Η/Υ».
  private static func isInShortWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    func isLetter(_ place: Int) -> Bool {
      scalars.indices.contains(place) && scalars[place].properties.isAlphabetic
    }
    return isLetter(index - 1) && isLetter(index + 1) && !isLetter(index - 2)
      && !isLetter(index + 2)
  }

  static func trimmed(_ text: String) -> String {
    var bytes = Array(text.utf8)[...]
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension DeclarationReader {
  /// The meaning of one of several values in a text, and whether it is certain.
  typealias Meaning = (text: String, isSure: Bool)

  /// Replaces the findings about texts that hold several values without being a list, if there are
  /// any among the newest ones; other values of the same list keep theirs.
  mutating func explainListText(
    _ node: UInt32, since known: Int, _ meaning: (DeclarationReader, String) -> Meaning?
  ) {
    let others = findings[known...]
    findings.removeSubrange(known...)
    reportListTexts(node, meaning)
    let found = findings[known...].map { $0.span }
    findings += others.filter { !found.contains($0.span) }
  }

  private mutating func reportListTexts(
    _ node: UInt32, _ meaning: (DeclarationReader, String) -> Meaning?
  ) {
    switch tree[node].kind {
    case .scalar: reportListText(node, in: nil, meaning)
    case .sequence:
      var item = tree[node].head
      while item != 0 {
        if tree[item].kind == .scalar { reportListText(item, in: node, meaning) }
        item = tree[item].next
      }
    default: break
    }
  }

  private mutating func reportListText(
    _ node: UInt32, in list: UInt32?, _ meaning: (DeclarationReader, String) -> Meaning?
  ) {
    let text = text(of: node)
    // A text that is known as a single value is not a list.
    if meaning(self, text)?.isSure == true { return }
    guard
      let found = ListText(text)
        ?? ListText(words: text, isKnown: { meaning(self, $0)?.isSure == true })
    else { return }
    let meant = found.parts.map { meaning(self, $0) }
    guard meant.contains(where: { $0 != nil }) else { return }
    let isSure = meant.allSatisfy { $0?.isSure == true }
    let values = zip(meant, found.parts).map { $0?.text ?? $1 }
    let isBlock = list.map { tree[$0].style == .block } ?? false
    let separator = isBlock ? "\n" + blanks(before: node) + "- " : ", "
    let joined = values.joined(separator: separator)
    let written = list == nil ? "[" + joined + "]" : joined
    report(
      .listText(
        text, separator: list == nil ? nil : isBlock ? "\n" : found.separator ?? " ",
        values: values,
        fix: Finding.Fix(
          span: tree[node].span, replacement: written, applicability: isSure ? .certain : .maybe)))
  }

  /// The blanks before the dash of an item.
  private func blanks(before item: UInt32) -> String {
    let start = Int(tree[item].start)
    let line = tree.source.line(at: start)
    let dash = tree.source.bytes[line.lowerBound..<start].lastIndex(of: 0x2D) ?? line.lowerBound
    return String(repeating: " ", count: dash - line.lowerBound)
  }
}
