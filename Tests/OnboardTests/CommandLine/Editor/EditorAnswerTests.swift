import Foundation
import Ground
import Outputs
import TestSupport
import Testing

@testable import Onboard
@testable import Schema

/// What an editor is answered about a place in a text.
@Suite struct EditorAnswerTests {
  private static func labels(_ text: String) -> [String] {
    var talk = EditorTalk()
    let items = talk.ask("completion", atMarkIn: text).elements ?? []
    let sorted = items.sorted { ($0["sortText"]?.text ?? "") < ($1["sortText"]?.text ?? "") }
    return sorted.compactMap { $0["textEdit"]?["newText"]?.text }
  }

  @Test func keysAreThoseOfTheGroupInTheOrderOfTheForm() {
    let top = FieldPath.fields(at: []).map(\.name)
    let offered = Self.labels("version: 1\n⟦⟧\nmodes: [phone]\n").map {
      String($0.prefix { $0 != ":" })
    }
    #expect(offered == top.filter { !["version", "modes"].contains($0) })
    #expect(Self.labels("contact:\n  em⟦⟧\n") == ["email: ", "phone: "])
    #expect(Self.labels("contact:\n  email: a@b.gr\n  ⟦⟧\n") == ["phone: "])
    #expect(Self.labels("hours:\n  phone:\n    mon⟦⟧\n").first == "monday: ")
    #expect(Self.labels("offices:\n  - ⟦⟧\n").first == "id: ")
    #expect(Self.labels("offices:\n  - id: a\n    ⟦⟧\n").first == "name: ")
    // A key with its colon is only replaced, and a group begins a line of its own.
    #expect(Self.labels("contact:\n  em⟦⟧: x\n") == ["email", "phone"])
    #expect(Self.labels("version: 1\nmunicip⟦⟧\n").contains("municipality:\n  "))
  }

  @Test func valuesAreThoseOfTheTables() {
    let modes = Mode.words.map { $0.key.text }
    #expect(Self.labels("modes: [⟦⟧]\n") == modes)
    #expect(Self.labels("modes: [phone, ⟦⟧\nhours:\n") == modes.filter { $0 != "phone" })
    #expect(Self.labels("modes:\n  - ⟦⟧\n") == modes)
    #expect(Self.labels("thirdParty: ⟦⟧\n") == ["true", "false"])
    #expect(
      Self.labels("topics:\n  - id: a\n    field: civ⟦⟧il\n")
        == Competence.words.map { $0.key.text })
    #expect(Self.labels("municipality:\n  code: 92⟦⟧\n").count == Register.greece.count)
    #expect(Self.labels("municipality:\n  name: ⟦⟧\n").contains("Δήμος Νέας Σμύρνης"))
    #expect(Self.labels("localHolidays:\n  - date: ⟦⟧\n").contains("easter+50"))
    #expect(Self.labels("closures:\n  - date: ⟦⟧\n").contains("2026-10-28"))
    let waivable = Rulebook.all.filter(\.isWaivable).map(\.id)
    #expect(Self.labels("waivers:\n  - rule: ⟦⟧\n") == waivable)
    #expect(Self.labels("# ⟦⟧\n") == [] && Self.labels("version: 1 # ⟦⟧\n") == [])
  }

  @Test func idsAreThoseOfTheFile() {
    let text = """
      offices:
        - id: dimarcheio
          name: Δημαρχείο
        - id: kep
      topics:
        - id: lixiarcheio
          offices: [kep, ⟦⟧]
      """
    #expect(Self.labels(text) == ["dimarcheio"])
    var talk = EditorTalk()
    let place = talk.ask("definition", atMarkIn: text.replacing("[kep, ⟦⟧]", with: "[k⟦⟧ep]"))
    #expect(place.elements?.first?["range"]?["start"] == ["character": 8, "line": 3])
    let waiver = text.replacing("⟦⟧", with: "") + "\nwaivers:\n  - place: /offices/kep⟦⟧\n"
    let target = talk.ask("definition", atMarkIn: waiver)
    #expect(target.elements?.first?["range"]?["start"] == ["character": 8, "line": 3])
  }

  @Test func aHoverHasTheLawAndTheRuling() throws {
    var talk = EditorTalk([
      "textDocument": ["hover": ["contentFormat": ["markdown", "plaintext"]]]
    ])
    let rule = talk.ask("hover", atMarkIn: "version: 1\nmodes: [f⟦⟧ax]\n")
    #expect(rule["contents"]?["value"]?.text?.hasPrefix("**") == true)
    let field = try #require(FieldPath.field(at: ["topics", "kind"]))
    let text = talk.ask(
      "hover", atMarkIn: "topics:\n  - id: a\n    title: Α\n    kin⟦⟧d: transaction\n")["contents"]
    let shown = text?["value"]?.text ?? ""
    for provision in field.provisions {
      #expect(shown.contains(Law.text(of: provision)?.prefix(30) ?? "-"))
    }
    for ruling in field.rulings { #expect(shown.contains(ruling.reading.en)) }
    var plain = EditorTalk()
    let explained = plain.ask("hover", atMarkIn: "modes: [f⟦⟧ax]\n")["contents"]
    let id = plain.diagnostics["untitled:mark"]?.first { $0["code"] != nil }?["code"]?.text ?? ""
    #expect(explained?["kind"] == "plaintext" && !id.isEmpty)
  }

  @Test func mendsAreThoseOfFix() throws {
    let text = "version: 1\nmodes: [inperson]\nthirdParty: ναι\n"
    var talk = EditorTalk()
    talk.open("untitled:1", text, languageId: "onboard")
    let everything: JSONValue = [
      "end": ["character": 0, "line": 9], "start": ["character": 0, "line": 0],
    ]
    func actions(_ context: JSONValue) -> [JSONValue] {
      let parameters: JSONValue = [
        "context": context, "range": everything, "textDocument": ["uri": "untitled:1"],
      ]
      return talk.ask("textDocument/codeAction", parameters).elements ?? []
    }
    let all = actions(["diagnostics": []])
    #expect(all.contains { $0["isPreferred"] == true })
    let whole = actions(["diagnostics": [], "only": ["source.fixAll"]])
    #expect(whole.count == 1 && whole[0]["kind"] == "source.fixAll.onboard")
    let edit = try #require(
      whole[0]["edit"]?["changes"]?["untitled:1"]?.elements?.first)
    let index = TextIndex(Array(text.utf8), .utf16)
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(
      try #require(EditorRange.span(edit["range"], in: index)),
      with: Array((edit["newText"]?.text ?? "").utf8))
    let compiler = Compiler(
      asOf: try #require(Day(iso: Array("2026-10-01".utf8)[...])), moved: .empty)
    let repair = Repair(of: Source(path: "<stdin>", text: text), by: compiler)
    #expect(bytes == repair.source.bytes && repair.count > 0)
  }

  @Test func symbolsAreTheParts() {
    let text = "offices:\n  - id: kep\n    name: ΚΕΠ\nmodes: [phone]\n"
    var talk = EditorTalk([
      "textDocument": ["documentSymbol": ["hierarchicalDocumentSymbolSupport": true]]
    ])
    talk.open("untitled:1", text, languageId: "onboard")
    let parameters: JSONValue = ["textDocument": ["uri": "untitled:1"]]
    let symbols = talk.ask("textDocument/documentSymbol", parameters).elements ?? []
    #expect(symbols.map { $0["name"] } == ["offices", "modes"])
    let office = symbols.first?["children"]?.elements?.first
    #expect(office?["name"] == "kep" && office?["detail"] == "ΚΕΠ")
    #expect(office?["children"]?.elements?.map { $0["name"] } == ["id", "name"])
    var flat = EditorTalk()
    flat.open("untitled:1", text, languageId: "onboard")
    let names = flat.ask("textDocument/documentSymbol", parameters).elements?.map { $0["name"] }
    #expect(names == ["offices", "kep", "id", "name", "modes", "1"])
  }
}
