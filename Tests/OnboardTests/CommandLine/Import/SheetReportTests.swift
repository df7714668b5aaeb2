import TestSupport
import Testing

@testable import Onboard
@testable import Schema

/// What is said about a spreadsheet speaks of its cells, in the words of its rows.
@Suite("Reports about a spreadsheet")
struct SheetReportTests {
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
}
