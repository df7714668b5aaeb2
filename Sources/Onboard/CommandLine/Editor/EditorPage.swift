import Ground
import Outputs
import Schema

/// An open text with everything that an answer about it needs.
struct EditorPage {
  let text: OpenText
  let judged: EditorDesk.Judged
  let index: TextIndex
  let language: Language
  let abilities: EditorAbilities
  /// The location of a place in another file.
  let located: (Finding.Elsewhere) -> JSONValue?

  var compilation: Compilation { judged.compilation }
  var source: Source { compilation.source }
  /// The positions of everything in the text.
  var map: FileMap { compilation.map }

  /// A text in the language of messages.
  func say(el: String, en: String) -> String { language.say(el: el, en: en) }

  /// A place in this file in the protocol's form.
  func location(_ span: SourceSpan) -> JSONValue {
    ["range": EditorRange.range(span, in: index), "uri": .string(text.uri)]
  }

  /// The key or value at an offset, or just before it, since a cursor is between two characters.
  func entry(at offset: Int) -> FileMap.Entry? {
    func innermost(_ offset: Int) -> FileMap.Entry? {
      map.entry(at: offset).flatMap { entry in
        Int(entry.span.start) <= offset && offset < max(Int(entry.span.end), 1) ? entry : nil
      }
    }
    guard let entry = innermost(offset), !entry.text.isEmpty else {
      return offset > 0 ? innermost(offset - 1) ?? innermost(offset) : innermost(offset)
    }
    return entry
  }

  /// The findings whose text includes an offset, the narrowest first.
  func findings(at offset: Int) -> [Finding] {
    compilation.findings.filter { Int($0.span.start) <= offset && offset <= Int($0.span.end) }
      .sorted { $0.span.count < $1.span.count }
  }
}

/// The capabilities that an editor declares when it starts.
struct EditorAbilities {
  /// The unit in which positions count.
  let encoding: PositionEncoding
  /// Whether it shows Markdown; otherwise it gets plain text.
  let showsMarkdown: Bool
  /// Whether symbols may contain others.
  let nestsSymbols: Bool
  /// Whether it accepts edits that name the version to which they apply.
  let versionsEdits: Bool
  /// Whether it reports changes of files that it is asked to watch.
  let watchesFiles: Bool
  /// Its language, as a tag of BCP 47; nil where it names none.
  let locale: String?

  /// Reads the parameters of `initialize`.
  init(_ parameters: JSONValue) {
    let all = parameters["capabilities"], text = all?["textDocument"]
    let offered = all?["general"]?["positionEncodings"]?.elements?.compactMap(\.text) ?? []
    encoding = .chosen(among: offered)
    let formats = text?["hover"]?["contentFormat"]?.elements?.compactMap(\.text) ?? []
    showsMarkdown = formats.contains("markdown")
    nestsSymbols =
      text?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"] == true
    let workspace = all?["workspace"]
    versionsEdits = workspace?["workspaceEdit"]?["documentChanges"] == true
    watchesFiles = workspace?["didChangeWatchedFiles"]?["dynamicRegistration"] == true
    locale = parameters["locale"]?.text
  }
}
