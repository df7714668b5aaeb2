import Ground
import Outputs
import Schema

/// A conversation with an editor (Language Server Protocol 3.17), which takes messages and returns
/// answers. It reads files and writes none.
struct EditorSession {
  /// The stages of the conversation.
  enum Stage { case new, running, shutDown }

  private(set) var stage = Stage.new
  /// The exit code of the process, once the editor has asked it to exit.
  private(set) var exit: Exit?
  /// Whether texts have changed since their findings were sent.
  private(set) var isDue = false

  private let chosen: Language?
  private var language: Language
  private var abilities = EditorAbilities(.null)
  private var desk: EditorDesk
  /// The findings last sent for each text, so that only changes are sent.
  private var sent: [String: JSONValue] = [:]

  /// Starts a conversation.
  ///
  /// - Parameters:
  ///   - language: The language of messages; nil for that of the editor.
  ///   - day: The day as of which files are judged; nil for today.
  init(language: Language?, register: Register = .greece, asOf day: Day? = nil) {
    chosen = language
    self.language = language ?? Terminal.language
    desk = EditorDesk(register: register, asOf: day)
  }

  /// The exit code when the editor is gone without saying so.
  var abandoned: Exit { exit ?? .findings }

  /// Takes a message, and returns the messages to send.
  mutating func take(_ message: EditorMessage) -> [JSONValue] {
    switch message {
    case .wrong(let answer): [answer]
    case .response: []
    case .notification(let method, let parameters): notice(method, parameters)
    case .request(let id, let method, let parameters): [answer(id, method, parameters)]
    }
  }

  // MARK: Requests

  private mutating func answer(
    _ id: JSONValue, _ method: String, _ parameters: JSONValue
  ) -> JSONValue {
    switch (stage, method) {
    case (.new, "initialize"):
      begin(parameters)
      return EditorMessage.success(id, Self.offer(abilities.encoding))
    case (.new, _): return EditorMessage.failure(id, .notInitialized, "initialize comes first")
    case (.shutDown, _): return EditorMessage.failure(id, .invalid, "the server is shut down")
    case (.running, "initialize"):
      return EditorMessage.failure(id, .invalid, "the server is initialized")
    case (.running, "shutdown"):
      stage = .shutDown
      return EditorMessage.success(id, .null)
    case (.running, _): return answerOfPage(id, method, parameters)
    }
  }

  private mutating func begin(_ parameters: JSONValue) {
    abilities = EditorAbilities(parameters)
    if chosen == nil, let locale = abilities.locale {
      language = locale.lowercased().hasPrefix("el") ? .greek : .english
    }
    stage = .running
  }

  private static func offer(_ encoding: PositionEncoding) -> JSONValue {
    [
      "capabilities": [
        "codeActionProvider": ["codeActionKinds": EditorPage.actionKinds],
        "completionProvider": ["triggerCharacters": [" ", "[", ","]],
        "definitionProvider": true, "documentFormattingProvider": true,
        "documentSymbolProvider": true, "hoverProvider": true,
        "positionEncoding": .string(encoding.rawValue),
        "textDocumentSync": ["change": 2, "openClose": true, "save": true],
      ],
      "serverInfo": ["name": .string(Program.name), "version": .string(Program.version)],
    ]
  }

  private mutating func answerOfPage(
    _ id: JSONValue, _ method: String, _ parameters: JSONValue
  ) -> JSONValue {
    guard let question = EditorQuestion(rawValue: method) else {
      return EditorMessage.failure(id, .unknownMethod, "unknown method: \(method.prefix(100))")
    }
    guard let uri = parameters["textDocument"]?["uri"]?.text else {
      return EditorMessage.failure(id, .parameters, "the parameters name no text document")
    }
    // A text that is not a declaration, or that is not open, has no answers.
    guard let page = page(uri) else { return EditorMessage.success(id, .null) }
    guard let answer = question.answer(on: page, parameters) else {
      return EditorMessage.failure(id, .parameters, "the parameters have no right position")
    }
    return EditorMessage.success(id, answer)
  }

  private mutating func page(_ uri: String) -> EditorPage? {
    guard let text = desk[uri], let judged = desk.judged(uri) else { return nil }
    let (desk, encoding) = (desk, abilities.encoding)
    return EditorPage(
      text: text, judged: judged, index: text.index, language: language, abilities: abilities,
      located: { place in judged.root.flatMap { desk.location(of: place, in: $0, encoding) } })
  }

  // MARK: Notifications

  private mutating func notice(_ method: String, _ parameters: JSONValue) -> [JSONValue] {
    guard method != "exit" else {
      exit = stage == .shutDown ? .clean : .findings
      return []
    }
    guard stage == .running else { return [] }
    let document = parameters["textDocument"] ?? .null
    let uri = document["uri"]?.text ?? ""
    switch method {
    case "initialized": return abilities.watchesFiles ? [Self.watching] : []
    case "textDocument/didOpen":
      guard let text = OpenText(document, abilities.encoding) else { return [] }
      desk.open(text)
    case "textDocument/didChange":
      guard desk[uri] != nil else { return [] }
      desk.change(
        uri, parameters["contentChanges"]?.elements ?? [], to: document["version"]?.number)
    case "textDocument/didClose":
      guard desk[uri] != nil else { return [] }
      desk.close(uri)
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": desk.forget()
    default: return []
    }
    isDue = true
    return []
  }

  /// The request to be notified of changes to the files of a registry.
  private static var watching: JSONValue {
    let names = Discovery.fileNames + ["holidays.yaml"]
    let watchers = names.map { JSONValue.object(["globPattern": .string("**/" + $0)]) }
    let registration: JSONValue = [
      "id": "files", "method": "workspace/didChangeWatchedFiles",
      "registerOptions": ["watchers": .array(watchers)],
    ]
    return EditorMessage.notification(
      "client/registerCapability", ["registrations": [registration]]
    ).with(["id": "files"])
  }

  // MARK: Findings

  /// The findings that have changed since they were last sent, including those of closed texts.
  mutating func publish() -> [JSONValue] {
    isDue = false
    var now: [String: JSONValue] = [:]
    for uri in desk.addresses { now[uri] = page(uri)?.diagnostics }
    var messages: [JSONValue] = []
    for uri in sent.keys.sorted() where now[uri] == nil {
      messages.append(["diagnostics": [], "uri": .string(uri)])
    }
    for uri in desk.addresses where now[uri] != nil && now[uri] != sent[uri] {
      if let diagnostics = now[uri] { messages.append(diagnostics) }
    }
    sent = now
    return messages.map { EditorMessage.notification("textDocument/publishDiagnostics", $0) }
  }
}
