import Ground

/// A question about an open text.
enum EditorQuestion: String {
  case completion = "textDocument/completion"
  case hover = "textDocument/hover"
  case actions = "textDocument/codeAction"
  case formatting = "textDocument/formatting"
  case symbols = "textDocument/documentSymbol"
  case definition = "textDocument/definition"

  /// The answer; nil where the parameters are invalid.
  func answer(on page: EditorPage, _ parameters: JSONValue) -> JSONValue? {
    switch self {
    case .formatting: return .array(page.formatting)
    case .symbols: return .array(page.symbols)
    case .actions:
      guard let range = EditorRange.span(parameters["range"], in: page.index) else { return nil }
      let kinds = parameters["context"]?["only"]?.elements?.compactMap(\.text)
      return .array(page.actions(in: range, only: kinds))
    case .completion, .hover, .definition:
      guard let offset = EditorRange.offset(parameters["position"], in: page.index) else {
        return nil
      }
      switch self {
      case .hover: return page.hover(at: offset) ?? .null
      case .definition: return .array(page.definitions(at: offset))
      default: return .array(page.completions(at: offset))
      }
    }
  }
}
