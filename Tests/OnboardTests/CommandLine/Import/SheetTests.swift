import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Schema

/// A spreadsheet gives the plan that the file written by hand gives.
@Suite struct SheetTests {
  private static func configuration(of source: Source) throws -> String {
    let compilation = Compiler(asOf: Specimen.day).compile(source)
    let findings = compilation.findings.map { "\($0.rule.id): \($0.message.el)" }
    let plan = try #require(compilation.plan, "\(findings)\n\(source.text(SourceSpan(0, 9999)))")
    return String(decoding: RuntimeConfiguration.bytes(of: plan), as: UTF8.self)
  }

  static let samples: [String] = ["9173", "9183", "9200", "9254", "9306"]

  /// All five samples; what a spreadsheet cannot hold is `authentication` and the comments.
  @Test(arguments: samples, [";", ",", "\t"])
  func sampleGoesThroughCSV(_ code: String, _ delimiter: String) throws {
    let files = try Repository.files(in: "Municipalities", ending: "onboarding.yaml")
    let file = try #require(files.first { $0.path.contains("/\(code)-") })
    let source = Source(path: file.path, text: file.text)
    let declaration = try #require(Declaration.make(from: Reader.read(source).tree).declaration)
    let csv = SheetExport(declaration).text(delimiter: delimiter)
    let sheet = Sheet(try SheetFile("x.csv", text: csv).table, register: .greece)
    #expect(sheet.faults.isEmpty, "\(sheet.faults)\n\(csv)")
    let written = sheet.draft.text()
    let wanted = try Self.configuration(of: source)
    let found = try Self.configuration(of: Source(path: file.path, text: written))
    #expect(found == wanted)
  }

  /// Seasons and terms of places, which no sample has.
  @Test func seasonsOfPlacesGoThroughCSV() throws {
    let files = try Repository.files(in: "Municipalities", ending: "onboarding.yaml")
    let file = try #require(files.first { $0.path.contains("/9254-") })
    let season = """
          seasons:
            - {name: Νησιωτικό ωράριο, from: 07-01, to: 08-31, hours: {monday: 09:00-12:00}}
            - {name: Πριν από το Πάσχα, from: easter-6, to: easter-3, hours: {tuesday: 09:00-12:00}}

      """
    let department = """
          pause: 5 min
          seasons:
            - name: Νησιωτικό ωράριο
              from: 07-01
              to: 08-31
              hours: {inPerson: {friday: 09:00-12:00}, video: {friday: 10:00-12:00}}

      """
    let name = "    name: Τμήμα Δημοτολογίου\n"
    let text = file.text.replacing("  - id: tameio\n", with: "  - id: tameio\n" + season)
      .replacing(name, with: department + name)
    #expect(text.contains("pause: 5 min") && text.contains("easter-6"))
    let source = Source(path: file.path, text: text)
    let declaration = try #require(Declaration.make(from: Reader.read(source).tree).declaration)
    let csv = SheetExport(declaration).text(delimiter: ";")
    let sheet = Sheet(try SheetFile("x.csv", text: csv).table, register: .greece)
    #expect(sheet.faults.isEmpty, "\(sheet.faults)\n\(csv)")
    let found = try Self.configuration(of: Source(path: file.path, text: sheet.draft.text()))
    #expect(try found == Self.configuration(of: source))
    #expect(found.contains("Νησιωτικό") && found.contains("easter-6"))
    let other = Sheet(
      try SheetFile("x.csv", text: csv.replacing(";Ταμειακή Υπηρεσία;", with: ";Άλλο;")).table,
      register: .greece)
    #expect(other.faults.contains { $0.message.el == "Δεν υπάρχει κατάστημα «Άλλο»" })
  }

  @Test func theTemplateHasEverySectionAndColumn() throws {
    let place = Repository.root.appending(path: "Municipalities/template.csv")
    let text = try TextEncoding.text(of: Array(Data(contentsOf: place)))
    let table = try SheetFile("template.csv", text: text).table
    let sheet = Sheet(table, register: .greece)
    #expect(sheet.faults.isEmpty, "\(sheet.faults)")
    let headings = table.rows.compactMap { SheetSection.heading($0)?.heading }
    #expect(headings == SheetSection.all.map(\.heading))
    for row in table.rows {
      guard let section = SheetSection.heading(row) else { continue }
      let names = row.dropFirst().map(\.text).filter { !$0.isEmpty && $0 != "Οδηγία" }
      #expect(names == section.columns, "\(section.heading)")
    }
  }

  @Test(
    "cells",
    arguments: [
      ("a;b", [["a", "b"]]), ("a;b\r\nc;d\r\n", [["a", "b"], ["c", "d"]]),
      ("\"a;b\";c", [["a;b", "c"]]), ("\"a\nb\";c\n", [["a\nb", "c"]]),
      ("\"a \"\"b\"\"\";c", [["a \"b\"", "c"]]), (" a ; b\u{A0}", [["a", "b"]]),
      ("a;;\n\n;b", [["a", "", ""], [""], ["", "b"]]), ("a\rb", [["a"], ["b"]]),
      ("\"\";x", [["", "x"]]), ("αβ\"γ;δ", [["αβ\"γ", "δ"]]),
    ] as [(String, [[String]])])
  func cells(text: String, wanted: [[String]]) {
    let table = CSV.read(text[...], delimiter: ";")
    #expect(table.rows.map { $0.map(\.text) } == wanted)
    #expect(table.openQuote == nil)
  }

  @Test func columnsHaveTheLettersOfASpreadsheet() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702].map { CSV.letters($0) }
        == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
  }

  /// Whatever text a cell holds reaches the rules as it is.
  @Test(
    arguments: [
      "a: b", "- a", "#x", "a #b", "[x", "{y}", "'q'", "\"q\"", "null", "true", "~", "a\\b", "&a",
      "*a", "!t", "%x", "@x", "`x", "x:", "?", "? x", "|", ">", "a, b", "«Α» & Β", "1",
      "2026-01-01",
      "Ά", "€5", "a'b", ": x", "---", "...", "=", "<<",
    ])
  func everyTextIsWrittenAsItself(_ text: String) throws {
    var draft = Draft()
    draft.set(text, at: ["request", "protocol"])
    draft.set([text, "x"], at: ["modes"])
    draft.set([text], at: ["topics", "0", "documents"])
    let source = Source(path: "x", text: draft.text())
    let declaration = try #require(Declaration.make(from: Reader.read(source).tree).declaration)
    #expect(declaration.request.value?.protocolNumber.value == text)
    #expect(
      declaration.topics.value?.first?.value.documents.value?.map(\.value) == [text])
    #expect(Reader.read(source).faults.isEmpty && Reader.read(source).refusals.isEmpty)
  }

  /// Whatever became of a spreadsheet, it gives answers or faults in its cells, and no crash.
  @Test func spoiledSpreadsheetsDoNoHarm() throws {
    let place = Repository.root.appending(path: "Municipalities/template.csv")
    let scalars = Array(try String(contentsOf: place, encoding: .utf8).unicodeScalars)
    var seed: UInt64 = 11
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let pieces = ["\"", ";", ",", "\n", "\r", "99999999999", "Πάσχα+", "\u{0}", "\u{FEFF}", "-"]
    var read = 0
    for _ in 0..<100 {
      var spoiled = scalars
      for _ in 0...random(4) {
        let place = random(spoiled.count)
        switch random(4) {
        case 0: spoiled[place] = Unicode.Scalar(UInt8(random(256)))
        case 1: spoiled.removeSubrange(place..<min(spoiled.count, place + random(60)))
        case 2:
          spoiled.insert(contentsOf: Array(pieces[random(pieces.count)].unicodeScalars), at: place)
        default:
          let end = min(spoiled.count, place + random(60))
          spoiled.insert(contentsOf: spoiled[place..<end], at: random(spoiled.count))
        }
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: spoiled)
      guard let text = try? TextEncoding.text(of: Array(String(view).utf8)),
        let file = try? SheetFile("x.csv", text: text)
      else { continue }
      let sheet = Sheet(file.table, register: .greece)
      let compilation = Compiler(asOf: Specimen.day).compile(
        Source(path: "x", text: sheet.draft.noted.text()))
      #expect(!compilation.findings.isEmpty)
      _ = SheetReport(sheet, file: "x.csv", language: .greek).findings(compilation)
      read += 1
    }
    #expect(read > 50, "\(read) of 100 could be read")
  }

  @Test func theGreekCodePageIsRead() throws {
    let bytes: [UInt8] = [0xC4, 0xDE, 0xEC, 0xEF, 0xF2, 0x20, 0xA2, 0xDD, 0xB9, 0x80, 0x96]
    #expect(try TextEncoding.text(of: bytes) == "Δήμος ΆέΉ€–")
    #expect(throws: SheetFault.self) { try TextEncoding.text(of: [0xC4, 0xFF]) }
  }
}
