import Ground

/// A message from an editor (JSON-RPC 2.0, LSP 3.17).
enum EditorMessage {
  /// A request, which requires an answer.
  case request(id: JSONValue, method: String, parameters: JSONValue)
  /// A notification, which requires no answer.
  case notification(method: String, parameters: JSONValue)
  /// A response to one of our requests, which need not be read.
  case response
  /// An invalid message, with the answer to it.
  case wrong(JSONValue)

  /// Reads the body of a message.
  init(_ body: [UInt8]) {
    guard let value = try? JSONReader.lenient(body) else {
      self = .wrong(Self.failure(.null, .parse, "the body is no JSON"))
      return
    }
    let id = value["id"]
    let isID = id.map { $0.text != nil || $0.isNumber } ?? true
    guard value["jsonrpc"]?.text == "2.0", isID else {
      self = .wrong(Self.failure(.null, .invalid, "the message is not of JSON-RPC 2.0"))
      return
    }
    guard let method = value["method"]?.text else {
      let isAnswer = id != nil && (value["result"] != nil || value["error"] != nil)
      self =
        isAnswer
        ? .response : .wrong(Self.failure(id ?? .null, .invalid, "the message has no method"))
      return
    }
    let parameters = value["params"] ?? .null
    self =
      id.map { .request(id: $0, method: method, parameters: parameters) }
      ?? .notification(method: method, parameters: parameters)
  }

  /// The error codes of answers (JSON-RPC 2.0, section 5.1; LSP 3.17, ErrorCodes).
  enum ErrorCode: Int {
    case parse = -32700
    case invalid = -32600
    case unknownMethod = -32601
    case parameters = -32602
    case notInitialized = -32002
    case cancelled = -32800
  }

  /// The answer to a request.
  static func success(_ id: JSONValue, _ result: JSONValue) -> JSONValue {
    ["id": id, "jsonrpc": "2.0", "result": result]
  }

  /// The answer to a request that cannot be carried out.
  static func failure(_ id: JSONValue, _ code: ErrorCode, _ message: String) -> JSONValue {
    let error: JSONValue = ["code": .number(code.rawValue), "message": .string(message)]
    return ["error": error, "id": id, "jsonrpc": "2.0"]
  }

  /// A message that requires no answer.
  static func notification(_ method: String, _ parameters: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "method": .string(method), "params": parameters]
  }

  /// The bytes of a message with its header.
  static func framed(_ message: JSONValue) -> [UInt8] {
    let body = message.canonical
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }
}
