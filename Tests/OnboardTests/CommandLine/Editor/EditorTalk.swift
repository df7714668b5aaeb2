import Foundation
import Ground
import Schema
import TestSupport
import Testing

@testable import Onboard

/// An editor that talks to a session, message by message, through the frames of a stream.
struct EditorTalk {
  /// The day by which everything is judged.
  static let day = Day(year: 2026, month: 10, day: 1) ?? .epoch

  private var server: EditorServer
  private var number = 0
  private(set) var diagnostics: [String: [JSONValue]] = [:]

  /// Begins; with the abilities of an editor, if they matter.
  init(_ capabilities: JSONValue = [:], locale: String? = nil, language: Language? = .english) {
    server = EditorServer(
      EditorSession(language: language, asOf: Self.day))
    var parameters: JSONValue = ["capabilities": capabilities]
    if let locale { parameters = parameters.with(["locale": .string(locale)]) }
    _ = ask("initialize", parameters)
  }

  /// Sends bytes as they are, and gives the messages that come back.
  mutating func send(_ bytes: [UInt8]) -> [JSONValue] {
    var reader = FrameReader()
    let events = server.exchange(bytes).flatMap { reader.feed($0) }
    let answers = events.compactMap { event -> JSONValue? in
      guard case .message(let body) = event else { return nil }
      return try? JSONReader.read(body)
    }
    for answer in answers where answer["method"]?.text == "textDocument/publishDiagnostics" {
      let parameters = answer["params"] ?? .null
      diagnostics[parameters["uri"]?.text ?? ""] = parameters["diagnostics"]?.elements
    }
    return answers
  }

  /// Asks, and gives the whole answer.
  mutating func answer(_ method: String, _ parameters: JSONValue = .null) -> JSONValue {
    number += 1
    let id = JSONValue.number(number)
    let request = EditorMessage.notification(method, parameters).with(["id": id])
    return send(EditorMessage.framed(request)).first { $0["id"] == id } ?? .null
  }

  /// Asks, and gives the result.
  mutating func ask(_ method: String, _ parameters: JSONValue = .null) -> JSONValue {
    answer(method, parameters)["result"] ?? .null
  }

  /// Tells.
  mutating func tell(_ method: String, _ parameters: JSONValue) {
    _ = send(EditorMessage.framed(EditorMessage.notification(method, parameters)))
  }

  /// Opens a text.
  mutating func open(_ uri: String, _ text: String, languageId: String = "yaml") {
    tell(
      "textDocument/didOpen",
      [
        "textDocument": [
          "languageId": .string(languageId), "text": .string(text), "uri": .string(uri),
          "version": 1,
        ]
      ])
  }

  /// Asks about the place where a mark stands in a text that is opened for it.
  mutating func ask(_ method: String, atMarkIn text: String) -> JSONValue {
    let parts = text.split(separator: "⟦⟧", omittingEmptySubsequences: false)
    let bytes = Array(parts.joined().utf8)
    open("untitled:mark", String(decoding: bytes, as: UTF8.self), languageId: "onboard")
    let position = TextIndex(bytes, .utf16).position(of: parts[0].utf8.count)
    return ask(
      "textDocument/" + method,
      [
        "position": ["character": .number(position.character), "line": .number(position.line)],
        "textDocument": ["uri": "untitled:mark"],
      ])
  }
}
