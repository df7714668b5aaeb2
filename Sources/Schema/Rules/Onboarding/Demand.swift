/// Reports missing parts of a declaration.
extension Judgement {
  /// Reports a missing field, at the position of its parent.
  mutating func demand<Value>(
    _ field: Field, _ answer: Answer<Value>, in parent: SourceSpan, help: Bilingual,
    related: [Finding.Related] = []
  ) {
    guard answer.isAbsent else { return }
    let message = field.missing
    report(parent, el: message.el, en: message.en, help: help, related: related)
  }

  /// Reports a missing list at the position of its parent, or an empty list at its key.
  mutating func demandItems<Item>(
    _ field: Field, _ answer: Answer<[Item]>, in parent: SourceSpan, help: Bilingual,
    related: [Finding.Related] = []
  ) {
    demand(field, answer, in: parent, help: help, related: related)
    guard let list = answer.located, list.value.isEmpty else { return }
    report(
      list.key, el: "Η λίστα «\(field.name)» είναι κενή", en: "The list “\(field.name)” is empty",
      help: help, related: related)
  }
}

extension Answer {
  /// The position for a missing list: its parent if it was left out, its key if it is empty.
  func gap<Item>(in parent: SourceSpan) -> SourceSpan? where Value == [Item] {
    switch self {
    case .absent: parent
    case .unreadable: nil
    case .given(let list): list.value.isEmpty ? list.key : nil
    }
  }
}
