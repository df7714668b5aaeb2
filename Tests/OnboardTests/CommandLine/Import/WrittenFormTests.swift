import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Schema

/// Whatever the tool writes for a municipality is what `onboard fmt` would make of it.
@Suite struct WrittenFormTests {
  private static let compiler = Compiler(asOf: Specimen.day)

  private static func formatted(_ text: String) -> String? {
    let source = Source(path: "x", text: text)
    guard case .formatted(let bytes) = Layout.format(source, by: compiler) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func sheet(_ rows: [String]) throws -> Sheet {
    let text = rows.joined(separator: "\n")
    return Sheet(try SheetFile("x.csv", text: text).table, register: .greece)
  }

  @Test func theTemplateOfEveryMunicipality() {
    #expect(Register.greece.entries.count == 332)
    for entry in Register.greece.entries {
      let text = Template(entry).text
      #expect(Self.formatted(text) == text, "\(entry.code)")
    }
  }

  @Test func theSheetTemplate() throws {
    let place = Repository.root.appending(path: "Municipalities/template.csv")
    let text = try TextEncoding.text(of: Array(Data(contentsOf: place)))
    let draft = Sheet(try SheetFile("template.csv", text: text).table, register: .greece).draft
    for written in [draft.text(), draft.noted.text(below: NewSubmission.heading)] {
      #expect(Self.formatted(written) == written)
    }
  }

  @Test(arguments: SheetTests.samples)
  func theSamplesAsSheets(_ code: String) throws {
    let files = try Repository.files(in: "Municipalities", ending: "onboarding.yaml")
    let file = try #require(files.first { $0.path.contains("/\(code)-") })
    let tree = Reader.read(Source(path: file.path, text: file.text)).tree
    let declaration = try #require(Declaration.make(from: tree).declaration)
    let csv = SheetExport(declaration).text(delimiter: ";")
    let draft = Sheet(try SheetFile("x.csv", text: csv).table, register: .greece).draft
    let written = draft.noted.text(below: NewSubmission.heading)
    #expect(Self.formatted(written) == written)
  }

  /// Two short sections beside each other are parted like all others.
  @Test func shortSections() throws {
    let sheet = try Self.sheet([
      "ΔΗΜΟΣ;Τιμή", "Κωδικός;9200", "ΓΕΝΙΚΑ;Τιμή", "Τρίτο πρόσωπο;ναι",
      "Διερμηνεία;νοηματική, χειλεανάγνωση",
    ])
    let written = sheet.draft.text()
    #expect(written.hasSuffix("thirdParty: true\n\ninterpretation: [signLanguage, lipReading]\n"))
    #expect(Self.formatted(written) == written)
  }

  /// A tab or another sign that nobody can type comes along when a cell is copied.
  @Test func signsThatShowNothing() throws {
    let sheet = try Self.sheet([
      "ΔΗΜΟΣ;Τιμή", "Κωδικός;92\t00", "Όνομα;Δήμος\tΝέας \u{1}Σμύρνης",
      "ΕΠΙΚΟΙΝΩΝΙΑ;Τιμή", "Θυρίδα;rantevou@\tneasmyrni.example", "Τηλέφωνο;210\u{A0}0009\t200",
      "ΠΡΟΣΤΑΣΙΑ ΔΕΔΟΜΕΝΩΝ;Τιμή", "Σελίδα με τους όρους;https://www.neasmyr\tni.example/pd",
    ])
    #expect(sheet.entry?.code == 9200)
    #expect(
      sheet.draft.text() == """
        version: 1

        municipality:
          code: 9200
          name: Δήμος Νέας Σμύρνης
          website:

        contact:
          email: rantevou@neasmyrni.example
          phone: 2100009200

        dataProtection:
          terms: https://www.neasmyrni.example/pd

        """)
    let (_, faults, refusals) = Reader.read(Source(path: "x", text: sheet.draft.text()))
    #expect(faults.isEmpty && refusals.isEmpty)
  }

  @Test func conversations() {
    for modes in ["1", "2", "3", "1, 2, 3"] {
      var talk = Talk()
      talk.go([
        "modes": modes, "topics.0.documents": "Ταυτότητα; «Αίτηση»: \"υπογεγραμμένη\"",
        "interpretation": "νοηματική",
      ])
      guard case .confirming(_, let text) = talk.conversation.state else {
        Issue.record("\(talk.said)")
        return
      }
      #expect(Self.formatted(text) == text)
    }
  }

  @Test(
    arguments: [
      "Mo-Fr 08:00-14:30; PH off", "Mo-Su 08:00-12:00,17:00-20:00; easter +5 off",
      "Mo-Fr 08:00-15:00; Jun 15-Sep 15 Mo-Fr 08:00-13:30; 2026 Dec 28-31 off \"Απογραφή\"",
      "Mo-Fr 08:00-14:30; 2027 Nov 28 09:00-13:00; Aug 1-20 off",
    ])
  func hours(_ hours: String) throws {
    var draft = Draft()
    draft.add(try OpeningSchedule(hours), for: .inPerson)
    for written in [draft.text(), draft.noted.text(below: ["# Σημείωση."])] {
      #expect(Self.formatted(written) == written)
    }
  }

  /// Whatever text an answer holds, wherever it may stand.
  @Test func generatedAnswers() throws {
    var random = SplitMix64(seed: 5)
    let signs = Array("αβ ab1 :#,[]{}'\"\\-?&*!|>%@`«»/.").map(String.init)
    for _ in 0..<300 {
      var draft = Draft()
      for path in FieldPath.all where path.field.fields.isEmpty {
        guard random.percent(33) else { continue }
        let steps = zip(path.path.split(separator: "."), path.keys.steps).flatMap { step, key in
          step.hasSuffix("[]") ? [key, "0"] : [key]
        }
        let values = (0...random.below(3)).map { _ in
          (0...random.below(60)).map { _ in random.pick(signs) }.joined()
        }
        draft.set(values, at: AnswerPath(steps))
      }
      draft.set("1", at: ["version"])
      let written = draft.noted.text(below: NewSubmission.heading)
      #expect(Self.formatted(written) == written)
    }
  }
}
