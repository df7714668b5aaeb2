/// Writes answers as entries: the type of a field determines the notation of its value.
extension Outline.Value {
  /// The value of a field; `isQuoted` keeps a text in quotes, and `inFlow` keeps a list in
  /// brackets.
  init(_ values: [String], of field: Field?, isQuoted: Bool = false, inFlow: Bool = false) {
    switch field?.kind {
    case .choices, .list(.id): self = .list(of: values, isFlow: true)
    case .hours where values.count != 1: self = .list(of: values, isFlow: true)
    case .list: self = .list(of: values, isFlow: inFlow || values.isEmpty, isQuoted: isQuoted)
    case .group where values.isEmpty: self = .block(Outline.Block(isMapping: true, isFlow: true))
    default:
      let text = values.first ?? ""
      if text.isEmpty, !inFlow {
        self = .none
      } else if case .prose? = field?.kind, !inFlow {
        self = .scalar(Scalar(prose: text))
      } else {
        self = .scalar(Scalar(text, isQuoted: isQuoted, inFlow: inFlow))
      }
    }
  }

  private static func list(
    of values: [String], isFlow: Bool, isQuoted: Bool = false
  ) -> Outline.Value {
    var list = Outline.Block(isMapping: false, isFlow: isFlow)
    for value in values {
      list.entries.append(
        Outline.Entry(value: .scalar(Scalar(value, isQuoted: isQuoted, inFlow: isFlow))))
    }
    return .block(list)
  }

  /// The value in a collection with a given key or index.
  func value(at step: String) -> Outline.Value {
    guard case .block(let block) = self else { return .none }
    for (index, entry) in block.entries.enumerated() {
      let isIt = entry.key.map { $0.text.elementsEqual(step.utf8) } ?? ("\(index)" == step)
      if isIt { return entry.value }
    }
    return .none
  }
}

extension Outline.Block {
  /// A value nested below some steps: a key for each, or an item for an index in a list.
  init(_ value: Outline.Value, at steps: ArraySlice<String>, isFlow: Bool = false) {
    let step = steps.first ?? ""
    let isItem = AnswerPath.isIndex(step)
    self.init(isMapping: !isItem, isFlow: isFlow)
    let rest = steps.dropFirst()
    entries = [
      Outline.Entry(
        key: isItem ? nil : Scalar(step),
        value: rest.isEmpty ? value : .block(Outline.Block(value, at: rest, isFlow: isFlow)))
    ]
  }
}
