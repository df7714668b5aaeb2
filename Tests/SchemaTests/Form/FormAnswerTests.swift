import Foundation
import TestSupport
import Testing

@testable import Schema

@Suite("Answers to the page")
struct FormAnswerTests {
  private static func answer(_ line: String, _ text: String) -> [UInt8] {
    FormAnswer.bytes(to: Array((line + "\n" + text).utf8))
  }

  private static func object(_ line: String, _ text: String = "") throws -> [String: Any] {
    let data = Data(answer(line, text))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private static func text(of example: Example) -> String {
    String(decoding: example.file().source.bytes, as: UTF8.self)
  }

  @Test("are in canonical JSON, under the format's name")
  func canonical() throws {
    let questions = [
      ("judge 2026-10-01", Specimen.text), ("preview 2026-10-01 2026-10-05", Specimen.text),
      ("format 2026-10-01", Specimen.text), ("fix 2026-10-01", Specimen.text),
      ("search", "nea smyrni"), ("slug", "Δημοτολόγιο"), ("catalogue 2026-10-01", ""),
    ]
    for (line, text) in questions {
      let bytes = Self.answer(line, text)
      #expect(Canonical.json(String(decoding: bytes, as: UTF8.self)) == bytes, "\(line)")
      #expect(try Self.object(line, text)["format"] as? String == "onboard/page/v1")
    }
    #expect(Self.answer("else", "").isEmpty)
  }

  @Test("give the findings that the command line writes")
  func findings() throws {
    for example in Rule.durationMissing.rejects {
      let source = Source(path: "<stdin>", bytes: example.file().source.bytes)
      let day = Specimen.day
      let wanted = FindingsJSON.write([Compiler(asOf: day, moved: .empty).compile(source)])
      #expect(Self.answer("check \(day.iso)", Self.text(of: example)) == wanted)
    }
  }

  @Test(
    "lead from a finding to its field",
    arguments: [
      ("contact:\n  email: a@b.gr\n", "contact/phone"), ("version: 1\n", "municipality"),
      ("contact:\n  email: α\n  phone: 2100000000\n", "contact/email"),
      ("offices:\n  - name: Δημαρχείο\n", "offices/0/id"),
    ])
  func places(_ text: String, _ place: String) throws {
    let told = try Self.object("judge 2026-10-01", text)
    let places = try #require(told["places"] as? [String])
    let findings = try #require((told["findings"] as? [String: Any])?["findings"] as? [Any])
    #expect(places.contains(place) && places.count == findings.count)
  }

  @Test("lead from what an item lacks to the item")
  func item() throws {
    let text = "offices:\n  - id: dimarcheio\n    name: Δημαρχείο\nmodes: [inPerson]\n"
    let told = try Self.object("judge 2026-10-01", text)
    #expect(try #require(told["places"] as? [String]).contains("offices/0"))
  }

  @Test("edit, and say so when that cannot be")
  func edits() throws {
    let edits = "contact/phone\u{1F}2100000001\u{1E}modes\u{1F}phone\u{1F}video\u{1E}thirdParty"
    let told = try Self.object("edit \(edits.utf8.count)", edits + Specimen.text)
    let text = try #require(told["text"] as? String)
    #expect(text.contains("phone: 2100000001\n") && text.contains("modes: [phone, video]\n"))
    #expect(!text.contains("thirdParty"))
    #expect(try Self.object("edit 9", "version/a")["text"] is NSNull == false)
    #expect(try Self.object("edit 99", "a")["text"] is NSNull)
  }

  @Test("propose topics that a file may have")
  func topics() {
    let ids = CommonTopic.all.map { Slug.id(of: $0.title.el) }
    #expect(Set(ids).count == ids.count)
    for (topic, id) in zip(CommonTopic.all, ids) {
      let modes = topic.kind == .information ? "[inPerson, phone]" : "[inPerson, video]"
      let example = Example(
        """
        topics:
          - id: \(id)
            title: \(topic.title.el)
            titleEnglish: \(topic.title.en)
            field: \(topic.field.key)
            kind: \(topic.kind.key)
            modes: \(modes)
            audience: [citizens]
          - id: alla
            title: Άλλα θέματα
            field: general
            kind: information
            modes: [inPerson, phone, video]
            audience: [citizens]
        """)
      let compilation = Compiler(asOf: Specimen.day).compile(example.file().source)
      #expect(compilation.findings.isEmpty, "\(topic.title.el)")
    }
  }

  @Test("have a name for every type of a field, and a topic for every competence")
  func words() throws {
    let catalogue = try Self.object("catalogue 2026-10-01")
    #expect((catalogue["fields"] as? [Any])?.count == Declaration.fields.count)
    #expect(Set(CommonTopic.all.map(\.field)).count == Competence.allCases.count)
  }
}
