import TestSupport
import Testing

@testable import Onboard
@testable import Schema

/// What is said about a spreadsheet speaks of its cells, in the words of its rows.
@Suite("Reports about a spreadsheet")
struct SheetReportTests {
  private static let words = FieldPath.field(at: ["closures", "weekdays"])?.words ?? []

  private static func sheet(_ text: String) throws -> Sheet {
    Sheet(try SheetFile("x.csv", text: text).table, register: .greece)
  }

  private static func report(_ text: String, _ language: Language = .greek) throws -> String {
    let sheet = try sheet(text)
    let compilation = Compiler(asOf: Specimen.day).compile(
      Source(
        path: "Municipalities/9200-neas-smyrnis/onboarding.yaml", text: sheet.draft.noted.text()))
    return SheetReport(sheet, file: "x.csv", language: language).findings(compilation)
  }

  private static let unfinished = """
    ΔΗΜΟΣ;Τιμή
    Κωδικός;9200

    ΑΙΤΗΜΑ;Τιμή
    Αριθμός πρωτοκόλλου;
    Ημερομηνία;2026-11-02

    ΤΡΟΠΟΙ ΕΞΥΠΗΡΕΤΗΣΗΣ;Φυσική παρουσία
    Παρέχεται;ναι
    Δευτέρα;08:00-14:30
    Διάρκεια σε λεπτά;15
    Υπάλληλοι;1
    """

  @Test("name the cell, and neither a key nor a file that is not there")
  func cells() throws {
    let report = try Self.report(Self.unfinished)
    #expect(report.contains("x.csv, κελί B5"))
    #expect(!report.contains("onboarding.yaml"))
    for key in ["«protocol»", "protocol:", "website:", "«website»", "email:"] {
      #expect(!report.contains(key), "\(key)")
    }
  }

  @Test("name the place in the form of what has no cell")
  func places() throws {
    let places = try Self.report(Self.unfinished).split(separator: "\n")
      .filter { $0.hasPrefix("  --> ") }
    #expect(!places.isEmpty)
    #expect(places.allSatisfy { $0.hasPrefix("  --> x.csv, ") && $0.count > 14 })
  }

  @Test("explain a comma without quotes once for its row", arguments: [",", "\t"])
  func commas(_ delimiter: String) throws {
    let rows = [
      "ΔΗΜΟΣ|Τιμή", "Κωδικός|9200", "", "ΤΡΟΠΟΙ ΕΞΥΠΗΡΕΤΗΣΗΣ|Φυσική παρουσία|Τηλέφωνο",
      "Παρέχεται|ναι|ναι", "Δευτέρα|08:00-14:00|17:00-20:00|09:00-13:00",
    ]
    let text = rows.joined(separator: "\n").replacing("|", with: delimiter)
    let faults = try Self.sheet(text).faults
    try #require(faults.count == 1, "\(faults)")
    #expect(faults[0].cell.name == "D6")
    #expect(faults[0].message.el.contains("μέσα σε εισαγωγικά"))
  }

  @Test("read what people write for the words of a choice")
  func choices() throws {
    #expect(try Wording.keys("Η/Υ, γκισέ", of: Means.words) == ["computer", "counter"])
    #expect(try Wording.keys("όλοι", of: Schema.Audience.words) == ["citizens", "businesses"])
  }

  @Test("name no key of the file in English either")
  func english() throws {
    let text =
      Self.unfinished + """


        ΕΚΤΑΚΤΗ ΛΕΙΤΟΥΡΓΙΑ;Ημέρα;Από;Έως;Ημέρες εβδομάδας;Ανά εβδομάδες;Ωράριο
        Ημέρα του πολίτη;28/11/2026;9/1/2027;;Σάββατο;κάθε δεύτερη;09:00-13:00
        Ημέρα του πολίτη;;;;;;09:00-13:00
        """
    let report = try Self.report(text, .english)
    #expect(report.contains("“Αριθμός πρωτοκόλλου”"), "\(report)")
    for key in FieldPath.all.map(\.field.name) where key.contains(where: \.isUppercase) {
      #expect(!report.contains(key), "\(key): \(report)")
    }
    for key in ["protocol", "website", "email", "from", "date", "weekdays", "openings"] {
      #expect(!report.contains("“\(key)”") && !report.contains("“\(key):"), "\(key): \(report)")
    }
  }

  @Test(
    "answer days of the week in the columns of their section",
    arguments: [
      ("Σαββατοκύριακα", ["saturday", "sunday"]), ("Δευ-Τετ", ["monday", "tuesday", "wednesday"]),
      ("Δευτέρα-Παρασκευή εκτός Τετάρτης", ["monday", "tuesday", "thursday", "friday"]),
      ("κάθε Τετάρτη", ["wednesday"]),
      ("Δευτέρα, Σαββατοκύριακο", ["monday", "saturday", "sunday"]),
    ])
  func weekdays(_ text: String, _ days: [String]) throws {
    #expect(try Wording.weekdays(text, of: Self.words, at: .recurring) == days)
  }

  @Test(
    "ask about days of the week with several readings, in the words of the sheet",
    arguments: [
      ("κάθε δεύτερη Παρασκευή", "«Ανά εβδομάδες» γράψτε 2"),
      ("πρώτη και τρίτη Δευτέρα", "«Ποιες του μήνα»"), ("Παρασκευή παρά Παρασκευή", "«Από»"),
      ("όλες εκτός Δευτέρας", "εννοείτε Τρίτη, Τετάρτη"), ("όχι Δευτέρα", "εννοείτε Τρίτη"),
      ("Τρίτη Παρασκευή", "διαβάζεται και αλλιώς"), ("Δευτέρα και Τρίτη όχι", "όσες μένουν"),
    ])
  func askedWeekdays(_ text: String, _ answer: String) {
    do throws(Wording.Fault) {
      let days = try Wording.weekdays(text, of: Self.words, at: .recurring)
      Issue.record("\(days)")
    } catch {
      #expect(error.message.el.contains(answer), "\(error.message.el)")
    }
  }

  @Test(
    "answer hours with their days in the words of the sheet",
    arguments: [
      ("ΕΚΤΑΚΤΗ ΛΕΙΤΟΥΡΓΙΑ;Ημέρα;Ωράριο", "Ημέρα του πολίτη;28/11/2026;κάθε δεύτερο Σάββατο 9-1"),
      ("ΚΑΤΑΣΤΗΜΑΤΑ;Ωράριο", "Δημαρχείο;κάθε δεύτερο Σάββατο 9:00-13:00"),
    ])
  func rhythm(_ heading: String, _ row: String) throws {
    let faults = try Self.sheet("\(heading)\n\(row)\n").faults.map(\.message.el)
    let fault = try #require(faults.first { $0.contains("κάθε εβδομάδα") }, "\(faults)")
    #expect(fault.contains("«Ανά εβδομάδες»") && fault.contains("«ΕΚΤΑΚΤΗ ΛΕΙΤΟΥΡΓΙΑ»"), "\(fault)")
    #expect(!fault.contains("everyWeeks") && !fault.contains("weekdays"), "\(fault)")
  }
}
