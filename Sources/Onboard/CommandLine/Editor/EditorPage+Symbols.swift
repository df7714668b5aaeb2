import Ground
import Schema

extension EditorPage {
  /// The parts of the file: nested, or as a flat list for an editor that cannot show nesting.
  var symbols: [JSONValue] {
    let parts = map.parts
    return abilities.nestsSymbols
      ? parts.map { nested($0) } : parts.flatMap { flat($0, in: nil) }
  }

  private func nested(_ part: FileMap.Part) -> JSONValue {
    let symbol: JSONValue = [
      "children": .array(part.parts.map { nested($0) }), "kind": .number(part.content.number),
      "name": .string(name(of: part)), "range": EditorRange.range(part.span, in: index),
      "selectionRange": EditorRange.range(part.head, in: index),
    ]
    return part.title.isEmpty ? symbol : symbol.with(["detail": .string(part.title)])
  }

  private func flat(_ part: FileMap.Part, in container: String?) -> [JSONValue] {
    var symbol: JSONValue = [
      "kind": .number(part.content.number), "location": location(part.span),
      "name": .string(name(of: part)),
    ]
    if let container { symbol = symbol.with(["containerName": .string(container)]) }
    return [symbol] + part.parts.flatMap { flat($0, in: name(of: part)) }
  }

  /// The name of a part; it is never empty (LSP 3.17, DocumentSymbol).
  private func name(of part: FileMap.Part) -> String {
    part.name.contains { !$0.isWhitespace } ? part.name : "-"
  }
}

extension FileMap.Content {
  /// The part's number in the protocol (LSP 3.17, SymbolKind): a namespace, an array, a property.
  fileprivate var number: Int {
    switch self {
    case .group: 3
    case .list: 18
    case .value: 7
    }
  }
}
