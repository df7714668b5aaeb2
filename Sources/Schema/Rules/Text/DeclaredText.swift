/// A text for human readers, with what was found in it.
struct DeclaredText {
  let text: Located<String>
  let script: Field.Script
  let look: TextLook
}

extension Judgement {
  /// The texts of a declaration in which something was found; each is examined only once.
  mutating func texts(of declaration: Declaration) -> [DeclaredText] {
    if let texts { return texts }
    let found = declaration.texts.compactMap { text -> DeclaredText? in
      let look = TextLook(text.located.value)
      guard !look.isClean || text.script == .english && look.firstGreekWord != nil else {
        return nil
      }
      return DeclaredText(text: text.located, script: text.script, look: look)
    }
    texts = found
    return found
  }
}

extension Located where Value == String {
  /// The position in the source of a range of the text; nil when the text was written with escapes.
  func place(of range: Range<Int>) -> SourceSpan? {
    switch span.count - value.utf8.count {
    case 0: span.part(range)
    case 2: span.part(range.lowerBound + 1..<range.upperBound + 1)
    default: nil
    }
  }
}
