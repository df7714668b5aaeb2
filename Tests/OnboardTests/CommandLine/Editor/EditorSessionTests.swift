import Foundation
import Ground
import Outputs
import Schema
import TestSupport
import Testing

@testable import Onboard

/// A conversation with an editor: its order, its texts, and the findings that are sent.
@Suite struct EditorSessionTests {
  private static let sample = try? String(
    contentsOf: Repository.root.appending(
      path: "Municipalities/9200-neas-smyrnis/onboarding.yaml"), encoding: .utf8)

  @Test func everythingHasItsTime() {
    var server = EditorServer(EditorSession(language: .english))
    func code(_ method: String, _ id: String = "1") -> Int? {
      let body = #"{"id":\#(id),"jsonrpc":"2.0","method":"\#(method)"}"#
      let sent = server.exchange(Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
      let json = sent.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
      let found = json.firstMatch(of: /"code":(-?\d+)/)
      return found.flatMap { Int($0.output.1) }
    }
    #expect(code("textDocument/hover") == -32002)
    #expect(code("initialize") == nil)
    #expect(code("initialize") == -32600)
    #expect(code("textDocument/rename") == -32601)
    #expect(code("$/unknown") == -32601)
    #expect(code("textDocument/hover") == -32602)
    #expect(code("textDocument/hover", "[1]") == -32600)
    #expect(code("shutdown") == nil)
    #expect(code("textDocument/hover") == -32600)
  }

  @Test func theEndIsAsTheProtocolHasIt() {
    for (methods, exit) in [
      (["initialize", "shutdown", "exit"], Exit.clean), (["initialize", "exit"], .findings),
      (["exit"], .findings),
    ] {
      var session = EditorSession(language: .english)
      for method in methods {
        _ = session.take(
          method == "exit"
            ? .notification(method: method, parameters: .null)
            : .request(id: 1, method: method, parameters: .null))
      }
      #expect(session.exit == exit)
    }
    #expect(EditorSession(language: nil).abandoned == .findings)
  }

  @Test(
    "What is no message is answered",
    arguments: [
      ("", -32700), ("{", -32700), ("[]", -32600), ("{}", -32600), (#"{"jsonrpc":"1.0"}"#, -32600),
      (#"{"jsonrpc":"2.0"}"#, -32600), (#"{"id":1,"jsonrpc":"2.0"}"#, -32600),
    ])
  func wrongMessages(body: String, code: Int) {
    var talk = EditorTalk()
    let sent = talk.send(Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
    #expect(sent.count == 1 && sent[0]["error"]?["code"]?.number == code)
  }

  /// An answer has the very id of its request (JSON-RPC 2.0 §5), whatever number that is.
  @Test(
    arguments: [
      "1.5", "-0.25", "1e400", "9007199254740993", "123456789012345678901234567890", "7", "\"1.5\"",
    ])
  func anAnswerHasTheIdOfItsRequest(id: String) {
    var server = EditorServer(EditorSession(language: .english))
    let body = #"{"id":\#(id),"jsonrpc":"2.0","method":"initialize"}"#
    let sent = server.exchange(Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
    let answer = sent.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(answer.contains(#""id":\#(id),"#), "\(answer)")
  }

  @Test(
    arguments: [
      #"{"id":3"#, #"{"id":01}"#, #"{"id":1.}"#, #"{"id":+1}"#, #"{"id":.5}"#, "\u{0}",
    ])
  func whatIsNoJSONIsAnsweredToNobody(body: String) {
    var talk = EditorTalk()
    let sent = talk.send(Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8))
    #expect(sent.map { $0["id"] } == [.null] && sent[0]["error"]?["code"] == -32700)
  }

  @Test func aRequestThatIsTakenBackIsAnsweredSo() {
    var talk = EditorTalk()
    let uri = "untitled:1"
    talk.open(uri, "version: 1\n", languageId: "onboard")
    let ask: (Int) -> JSONValue = { id in
      EditorMessage.notification(
        "textDocument/documentSymbol", ["textDocument": ["uri": .string(uri)]]
      ).with(["id": .number(id)])
    }
    let cancel = EditorMessage.notification("$/cancelRequest", ["id": 2])
    let sent = talk.send([ask(2), ask(3), cancel].flatMap(EditorMessage.framed))
    #expect(sent.map { $0["id"] } == [2, 3])
    #expect(sent[0]["error"]?["code"] == -32800 && sent[1]["result"]?.elements?.count == 1)
  }

  @Test func whatIsNoDeclarationIsLeftAlone() {
    var talk = EditorTalk()
    talk.open("file:///x/docker-compose.yaml", "services: 1\n")
    talk.open("untitled:1", "services: 1\n")
    #expect(talk.diagnostics.isEmpty)
    talk.open("untitled:2", "services: 1\n", languageId: "onboard")
    talk.open("file:///x/authentication.yaml", "services: 1\n")
    #expect(talk.diagnostics.keys.sorted() == ["file:///x/authentication.yaml", "untitled:2"])
    #expect(talk.diagnostics.values.allSatisfy { !$0.isEmpty })
    talk.tell("textDocument/didClose", ["textDocument": ["uri": "untitled:2"]])
    #expect(talk.diagnostics["untitled:2"] == [])
  }

  @Test func theLanguageIsThatOfTheEditorUnlessAnotherIsGiven() {
    let found = Compiler(asOf: EditorTalk.day, moved: .empty)
      .compile(Source(path: "<stdin>", text: "version: 1\n"), planning: false).findings
    for (locale, chosen, language) in [
      ("el-GR", nil, .greek), ("EL", nil, .greek), ("en-US", nil, .english), ("de", nil, .english),
      ("en-US", .greek, .greek), ("el", .english, .english),
    ] as [(String, Language?, Language)] {
      var talk = EditorTalk(locale: locale, language: chosen)
      talk.open("untitled:1", "version: 1\n", languageId: "onboard")
      let texts = talk.diagnostics["untitled:1"]?.compactMap { $0["message"]?.text } ?? []
      #expect(texts.count == found.count && !found.isEmpty)
      for (text, finding) in zip(texts, found) {
        #expect(text.hasPrefix(finding.message(language)), "\(locale)")
      }
    }
  }

  /// Edits in units of UTF-16, beside characters beyond the Basic Multilingual Plane.
  @Test func editsAreAppliedWhereTheyAreMeant() throws {
    var talk = EditorTalk()
    let uri = "untitled:1"
    talk.open(uri, "# 😀𝔘 x\r\nversion: 1\r\nmodes: [phone]\r\n", languageId: "onboard")
    func change(_ line: Int, _ from: Int, _ to: Int, _ text: String) -> JSONValue {
      [
        "range": [
          "end": ["character": .number(to), "line": .number(line)],
          "start": ["character": .number(from), "line": .number(line)],
        ], "text": .string(text),
      ]
    }
    talk.tell(
      "textDocument/didChange",
      [
        "contentChanges": [
          change(0, 4, 8, "y"), change(2, 8, 13, "fax, 😀"), change(1, 9, 10, "9"),
        ], "textDocument": ["uri": .string(uri), "version": 2],
      ])
    let text = "# 😀y\r\nversion: 9\r\nmodes: [fax, 😀]\r\n"
    let expected = Compiler(
      asOf: try #require(Day(iso: Array("2026-10-01".utf8)[...])), moved: .empty
    )
    .compile(Source(path: "<stdin>", text: text), planning: false)
    let index = TextIndex(Array(text.utf8), .utf16)
    let sent = try #require(talk.diagnostics[uri])
    #expect(sent.map { $0["code"]?.text } == expected.findings.map(\.rule.id))
    #expect(
      sent.map { $0["range"] } == expected.findings.map { EditorRange.range($0.span, in: index) })
  }

  @Test func openTextsStandInPlaceOfSavedOnes() throws {
    let sample = try #require(Self.sample)
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["9200-neas-smyrnis", "9200-antigrafo"] {
      let place = folder.appending(path: "Municipalities/\(name)")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try Data(sample.utf8).write(to: place.appending(path: "onboarding.yaml"))
    }
    func uri(_ name: String) -> String {
      FileURI.of(folder.path + "/Municipalities/\(name)/onboarding.yaml")
    }
    var talk = EditorTalk()
    talk.open(uri("9200-antigrafo"), sample)
    func collision() -> JSONValue? {
      talk.diagnostics[uri("9200-antigrafo")]?.first { $0["code"] == "municipality-twice" }
    }
    let found = try #require(collision())
    let place = found["relatedInformation"]?.elements?.first?["location"]
    #expect(place?["uri"]?.text == uri("9200-neas-smyrnis"))
    // The other declares another municipality, first in the editor and then on disk.
    let other = sample.replacing("code: \"9200\"", with: "code: 9173")
      .replacing("code: 9200", with: "code: 9173")
    talk.open(uri("9200-neas-smyrnis"), other)
    #expect(collision() == nil)
    talk.tell(
      "textDocument/didClose", ["textDocument": ["uri": .string(uri("9200-neas-smyrnis"))]])
    #expect(collision() != nil)
    let saved = folder.appending(path: "Municipalities/9200-neas-smyrnis/onboarding.yaml")
    try Data((other + "\n").utf8).write(to: saved)
    talk.tell("workspace/didChangeWatchedFiles", ["changes": []])
    #expect(collision() == nil)
  }

  @Test func aTextThatIsTooLargeSaysSoAndCostsNothing() {
    var talk = EditorTalk()
    let text = "version: 1\n" + String(repeating: "# x\n", count: 100_000)
    talk.open("untitled:1", text, languageId: "onboard")
    #expect(talk.diagnostics["untitled:1"]?.count == 1)
    let position: JSONValue = [
      "position": ["character": 0, "line": 1], "textDocument": ["uri": "untitled:1"],
    ]
    #expect(talk.ask("textDocument/completion", position) == [])
  }
}
