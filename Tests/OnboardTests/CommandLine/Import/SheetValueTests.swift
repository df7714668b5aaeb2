import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Schema
/// What is read in a cell, as people and spreadsheets write it.
@Suite struct SheetValueTests {
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
    #expect(
      (try? Wording.Calendar.seasonDay(text, at: DayPlace(ofCell: ["seasons", "from"]))) == wanted)
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
}
