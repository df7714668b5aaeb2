import Foundation
import TestSupport
import Testing

@testable import Schema

@Suite("The JSON writer")
struct JSONWriterTests {
  private static func text(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(
    "escapes what RFC 8785 escapes, and nothing else",
    arguments: [
      ("", ""), ("Δήμος", "Δήμος"), ("\"", "\\\""), ("\\", "\\\\"), ("/", "/"), ("'", "'"),
      ("\u{8}\t\n\u{C}\r", "\\b\\t\\n\\f\\r"), ("\u{0}\u{1}\u{F}", "\\u0000\\u0001\\u000f"),
      ("\u{B}\u{10}\u{1A}\u{1F}", "\\u000b\\u0010\\u001a\\u001f"), ("\u{7F}\u{80}", "\u{7F}\u{80}"),
      ("\u{2028}\u{2029}\u{FEFF}", "\u{2028}\u{2029}\u{FEFF}"), ("<&>", "<&>"),
      ("\u{20AC}$\u{F}\nA'B\"\\\\\"/", "\u{20AC}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/"),
      ("e\u{301}", "e\u{301}"), ("\u{1F600}\u{FB33}", "\u{1F600}\u{FB33}"),
    ])
  func strings(text: String, expected: String) {
    let written = Self.text { $0.string(text) }
    #expect(written.unicodeScalars.elementsEqual("\"\(expected)\"".unicodeScalars), "\(written)")
    #expect(Canonical.json(written) == Array(written.utf8))
  }

  @Test("escapes each control character by itself")
  func controls() throws {
    for value in UInt8(0)..<0x20 {
      let text = "a" + String(Character(Unicode.Scalar(value)))
      let written = Self.text { $0.string(text) }
      let read = try JSONSerialization.jsonObject(
        with: Data(written.utf8), options: .fragmentsAllowed)
      #expect(read as? String == text)
      #expect(written.utf8.allSatisfy { $0 >= 0x20 })
    }
  }

  @Test(
    "writes whole numbers as they are read",
    arguments: [0, 1, 9, 10, -1, -9, 1440, 9_007_199_254_740_991, -9_007_199_254_740_991])
  func numbers(value: Int) {
    #expect(Self.text { $0.number(value) } == "\(value)")
  }

  @Test("puts commas between values and nowhere else")
  func nesting() {
    let text = Self.text { json in
      json.object { json in
        json.members("a", 0..<0) { $0.number($1) }
        json.member("b") { _ in }
        json.members("c", [true, false]) { $0.boolean($1) }
        json.key("d")
        json.array { json in
          json.array { $0.number(1) }
          json.object { $0.member("e", "x") }
          json.string("f" as StaticString)
          json.array { _ in }
        }
        json.member("g", 7)
        json.member("h", true)
      }
      json.endFile()
    }
    let expected = #"{"a":[],"b":{},"c":[true,false],"d":[[1],{"e":"x"},"f",[]],"g":7,"h":true}"#
    #expect(text == expected + "\n")
  }

  @Test("writes days and minutes with all their digits")
  func times() throws {
    for (year, month, day) in [(2026, 1, 2), (2024, 2, 29), (2035, 12, 31), (2000, 10, 10)] {
      let expected = String(format: "\"%04d-%02d-%02d\"", year, month, day)
      let value = try #require(Day(year: year, month: month, day: day))
      #expect(Self.text { $0.day(value) } == expected)
    }
    for minute in [0, 5, 59, 60, 605, 870, 1439, 1440] {
      let expected = String(format: "\"%02d:%02d\"", minute / 60, minute % 60)
      #expect(Self.text { $0.minute(minute) } == expected)
    }
  }

  @Test("makes the findings canonical")
  func findings() throws {
    let examples = RuleCase.all.filter { !$0.isAccepted }.map { $0.example.file().source }
    let hostile = try HostileCorpus().entries.map { Source(path: $0.name, bytes: $0.bytes) }
    for source in examples + hostile where source.bytes.count < 20_000 {
      Self.expectCanonical([Compiler(asOf: Specimen.day).compile(source)])
    }
    let odd = examples.prefix(9).map { Source(path: "α\"\\\n\u{1}/β.yaml", bytes: $0.bytes) }
    Self.expectCanonical(odd.map { Compiler(asOf: Specimen.day).compile($0) })
    Self.expectCanonical([])
  }

  private static func expectCanonical(_ compilations: [Compilation]) {
    let written = FindingsJSON.write(compilations)
    #expect(written.last == 0x0A)
    let text = String(decoding: written.dropLast(), as: UTF8.self)
    #expect(Canonical.json(text) == Array(text.utf8), "\(compilations.map(\.source.path))")
  }

  /// A key that is known only at run time needs room for its colon, wherever the buffer ends.
  @Test func namedKeysHaveRoomAtEveryLength() {
    for length in 0..<200 {
      let name = String(repeating: "k", count: length)
      var json = JSONWriter(capacity: 64)
      json.object { json in
        for _ in 0..<3 {
          json.key(named: name)
          json.boolean(true)
        }
      }
      let member = "\"\(name)\":true"
      #expect(String(decoding: json.bytes, as: UTF8.self) == "{\(member),\(member),\(member)}")
    }
  }
}
