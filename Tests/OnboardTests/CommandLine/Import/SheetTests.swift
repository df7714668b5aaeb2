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
    "days as people write them",
    arguments: [
      ("20/7/2026", "2026-07-20"), ("20.07.2026", "2026-07-20"), ("20-7-26", "2026-07-20"),
      ("2026-07-20", "2026-07-20"), ("20 Ιουλίου 2026", "2026-07-20"), ("15/6", "06-15"),
      ("15-Ιουν", "06-15"), ("15-Jun", "06-15"), ("15 Ιουνίου", "06-15"), ("06-15", "06-15"),
      ("2026-07-20 00:00:00", "2026-07-20"), ("20/7/2026 0:00", "2026-07-20"),
      ("46223", "2026-07-20"), ("46223,0", "2026-07-20"), ("12345", nil), ("99999", nil),
      ("29/2", "02-29"), ("31/2", nil), ("06-05", nil), ("1-8", nil), ("20-8", "08-20"),
      ("31-08", "08-31"), ("8-8", "08-08"), ("31-2", nil), ("Ιουνίου", nil), ("32/1/2026", nil),
      ("", nil), ("99999999999999999999/1", nil),
    ] as [(String, String?)])
  func days(text: String, wanted: String?) {
    #expect((try? Wording.Calendar.seasonDay(text)) == wanted)
  }

  @Test(
    "choices by as much of their label as tells them apart",
    arguments: [
      ("τηλέφωνο", "phone"), ("Τηλεφωνικά", "phone"), ("τηλεδιάσκεψη", "video"),
      ("video", "video"), ("φυσική", "inPerson"), ("ΦΥΣΙΚΗ ΠΑΡΟΥΣΙΑ", "inPerson"),
      ("τηλε", nil), ("φαξ", nil), ("", nil),
    ] as [(String, String?)])
  func choices(text: String, wanted: String?) {
    #expect((try? Wording.word(text, of: Sheet.modeWords))?.key.text == wanted)
  }

  @Test(
    "numbers and times as a spreadsheet holds them",
    arguments: [
      ("postcode", "71414,0", "71414"), ("postcode", "714 14", "71414"), ("number", "2,0", "2"),
      ("number", "2.00", "2"), ("number", "2,5", "2,5"), ("duration", "00:15:00", "15 min"),
      ("duration", "0:15", "15 min"), ("duration", "15,0", "15 min"),
      ("duration", "1:30", "90 min"), ("duration", "μισή ώρα", "30 min"),
      ("duration", "1 ώρα", "60 min"), ("number", "κάθε 2", "2"), ("number", "ανά 3", "3"),
      ("phone", "(+30) 2100-009.200", "2100009200"), ("phone", "+44 2100009200", "+442100009200"),
      ("phone", "2100009200.0", "2100009200"), ("weeks", "1η", "first"), ("weeks", "3ο", "third"),
      ("weeks", "τελευταία", "last"), ("weeks", "2", "second"), ("weeks", "6", nil),
      ("weeks", "-1", "last"), ("weeks", "−1", "last"), ("weeks", "-2", nil),
      ("weeks", "-πρώτη", nil), ("duration", "1½ ώρα", nil), ("duration", "15+", nil),
    ] as [(String, String, String?)])
  func numbers(kind: String, text: String, wanted: String?) throws {
    let paths = [
      "postcode": ["offices", "postcode"], "number": ["offices", "staff"],
      "duration": ["durations", "inPerson"], "phone": ["contact", "phone"],
      "weeks": ["closures", "weekOfMonth"],
    ]
    let field = try #require(FieldPath.field(at: paths[kind] ?? []))
    #expect((try? Wording.values(of: text, for: field)) == wanted.map { [$0] })
  }

  @Test(
    "names that are not quite those of the template are told the nearest",
    arguments: [
      ("ΔΗΜΟΣ;Τιμή\nΚωδικ;9200\n", "«Κωδικός»"),
      (
        "ΔΗΜΟΣ;Τιμή\nΚωδικός;9200\n\nΚΑΤΑΣΤΗΜΑΤΑ;Οδός;ΤΚ;Πόλη\nΔημαρχείο;Α 1;17122;Σ\n",
        "«Οδός και αριθμός»"
      ),
      ("ΔΗΜΟΣ;Τιμή\nΚωδικός;9200\nΙστοσελιδα του Δήμου;https://d.example\n", "«Ιστοσελίδα»"),
    ])
  func nearest(text: String, wanted: String) throws {
    let sheet = Sheet(try SheetFile("x.csv", text: text).table, register: .greece)
    let fault = try #require(sheet.faults.first)
    #expect(sheet.faults.count == 1, "\(sheet.faults)")
    #expect(fault.message.el.contains("μήπως εννοείτε \(wanted);"), "\(fault.message.el)")
  }

  @Test(
    "a municipality by its code, with a name beside it or zeros in front",
    arguments: [
      ("9200", [9200]), ("09306", [9306]), ("9200 Νέα Σμύρνη", [9200]),
      ("Δήμος Νέας Σμύρνης (9200)", [9200]), ("9200 Μεταμόρφωση", [9173, 9200]),
      ("9999", []), ("9200 9306", []), ("Περιστέρι", [9183]), ("Περ", [9029, 9183, 9206, 9244]),
    ])
  func municipality(words: String, codes: [Int]) {
    let found = RegisterChoice(words, in: .greece).found
    #expect(found.map(\.code.number).sorted() == codes)
  }

  @Test(
    "a region or a regional unit, which is asked about with its municipalities",
    arguments: [
      ("Κρήτη", "είναι Περιφέρεια", "24 Δήμους", "9305 Δήμος Ηρακλείου"),
      ("Περιφέρεια Κρήτης", "είναι Περιφέρεια", "24 Δήμους", "9325"),
      ("Ευρυτανία", "Περιφερειακή Ενότητα", "2 Δήμους", "9156"),
      ("Ήπειρος", "είναι Περιφέρεια", "18 Δήμους", "Ιωαννιτών"),
      ("Ιόνια Νησιά", "είναι Περιφέρεια", "11 Δήμους", "Ζακύνθου"),
      ("Κεντρική Μακεδονία", "είναι Περιφέρεια", "38 Δήμους", "Θεσσαλονίκης"),
    ])
  func area(words: String, kind: String, count: String, listed: String) {
    let choice = RegisterChoice(words, in: .greece)
    #expect(choice.found.isEmpty)
    for part in [kind, count, listed] {
      #expect(choice.message.el.contains(part), "\(choice.message.el)")
    }
  }

  @Test(
    "a municipality by the name that its people use",
    arguments: [
      ("Μπραχάμι", 9194), ("Κουκουβάουνες", 9173), ("Πόρτο Ράφτη", 9221), ("Τσιρίγο", 9209),
    ])
  func everyday(words: String, code: Int) {
    #expect(RegisterChoice(words, in: .greece).found.map(\.code.number) == [code])
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

  private static func sheet(_ rows: [String]) throws -> Sheet {
    Sheet(try SheetFile("x.csv", text: rows.joined(separator: "\n")).table, register: .greece)
  }

  @Test(
    "codes as a spreadsheet saves them",
    arguments: [
      "9010", "9010,0", "9010.0", "9.010", "9 010", "9.010,00", "Σουφλί", "Δήμος Σουφλίου",
    ])
  func codes(_ written: String) throws {
    let sheet = try Self.sheet(["ΔΗΜΟΣ;Τιμή", "Κωδικός;\(written)"])
    #expect(sheet.faults.isEmpty)
    #expect(sheet.entry?.code == 9010)
    #expect(sheet.draft.text(at: ["municipality", "code"]) == "9010")
    #expect(sheet.draft.text(at: ["municipality", "name"]) == "Δήμος Σουφλίου")
  }

  @Test(
    "a code and a name of different municipalities are a fault of the code",
    arguments: ["Δήμος Μαλεβιζίου", "Μαλεβίζι", "Γάζι"])
  func codeOfAnother(_ name: String) throws {
    let sheet = try Self.sheet(["ΔΗΜΟΣ;Τιμή", "Κωδικός;9307", "Όνομα;\(name)"])
    #expect(sheet.faults.map(\.cell.name) == ["B2"])
    let message = try #require(sheet.faults.first).message.el
    #expect(message.contains("Μινώα Πεδιάδας") && message.contains("9306"), "\(message)")
  }

  @Test func aNameAsPeopleSayItIsWrittenAsInTheRegister() throws {
    let sheet = try Self.sheet(["ΔΗΜΟΣ;Τιμή", "Κωδικός;9306", "Όνομα;Μαλεβίζι"])
    #expect(sheet.faults.isEmpty)
    #expect(sheet.draft.text(at: ["municipality", "name"]) == "Δήμος Μαλεβιζίου")
  }

  @Test(
    "an unknown heading is named once, with the section that was meant",
    arguments: [
      ("ΥΠΗΡΕΣΙΕΣ;Τίτλος στα αγγλικά;Τομέας;Είδος", "ΘΕΜΑΤΑ"),
      ("ΘΕΜΑ;Τομέας;Είδος;Κοινό", "ΘΕΜΑΤΑ"), ("ΕΠΟΧΕΣ;Από;Έως;Τρόπος;Ωράριο", "ΠΕΡΙΟΔΟΙ"),
      ("ΚΤΙΡΙΑ;Οδός και αριθμός;ΤΚ;Πόλη", "ΚΑΤΑΣΤΗΜΑΤΑ"),
    ])
  func unknownHeading(_ heading: String, meant: String) throws {
    let sheet = try Self.sheet(
      ["ΔΗΜΟΣ;Τιμή", "Κωδικός;9200", "", heading] + (1...10).map { "Γραμμή \($0);α;β;γ" })
    #expect(sheet.faults.map(\.cell.name) == ["A4"])
    #expect(sheet.faults.first?.message.el.contains("μήπως εννοείτε «\(meant)»") == true)
  }

  /// A sign too few joins two cells, and one too many puts an answer under the notes, which are not
  /// read: both would lose hours in silence.
  @Test(arguments: [
    ("Τρίτη;08:00-14:30,09:00-14:00;10:00-14:00;", "B6", "08:00-14:30, 09:00-14:00 επικαλύπτονται"),
    ("Τρίτη;08:00-14:30;;09:00-14:00;10:00-14:00", "E6", "στη στήλη «Οδηγία»"),
    ("Υπάλληλοι;2;;1;1", "E6", "στη στήλη «Οδηγία»"),
  ])
  func anAnswerInAnotherColumnIsNamed(_ row: String, _ cell: String, _ words: String) throws {
    let sheet = try Self.sheet([
      "ΔΗΜΟΣ;Τιμή", "Κωδικός;9200", "",
      "ΤΡΟΠΟΙ ΕΞΥΠΗΡΕΤΗΣΗΣ;Φυσική παρουσία;Τηλέφωνο;Τηλεδιάσκεψη;Οδηγία",
      "Παρέχεται;ναι;ναι;ναι;ναι ή όχι", row,
    ])
    let fault = sheet.faults.first { $0.message.el.contains(words) }
    #expect(fault != nil, "\(sheet.faults)")
    #expect(fault?.cell.name == cell, "\(sheet.faults)")
  }

  /// A second row for a field would replace the first.
  @Test(
    arguments: [
      ["ΤΡΟΠΟΙ ΕΞΥΠΗΡΕΤΗΣΗΣ;Φυσική παρουσία", "Πέμπτη;08:00-14:30", "Πέμπτη;10:00-12:00"],
      ["ΔΗΜΟΣ;Τιμή", "Κωδικός;9200", "Κωδικός;9201"],
    ])
  func aRepeatedRowIsNamed(_ rows: [String]) throws {
    let faults = try Self.sheet(rows).faults.filter { $0.message.el.contains("έχει ήδη τιμή") }
    #expect(faults.map(\.cell.row) == [3])
    #expect(faults.first?.message.el.contains("στη γραμμή 2") == true)
  }

  @Test func anUnknownColumnIsNamedOnce() throws {
    let sheet = try Self.sheet(
      ["ΔΗΜΟΣ;Τιμή", "Κωδικός;9200", "ΤΟΠΙΚΕΣ ΑΡΓΙΕΣ;Ημέρα;Σχόλιο", "Αγία Φωτεινή;26/2;κάθε χρόνο"])
    #expect(sheet.faults.map(\.cell.name) == ["C3"])
  }
}
