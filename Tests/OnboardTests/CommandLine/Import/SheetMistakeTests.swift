import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Schema
/// What stands wrongly in a spreadsheet is named at its cell, and what can be is understood.
@Suite struct SheetMistakeTests {
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

  /// What is closed has no hours: where something opens it is refused, and a closure without hours
  /// is of the whole day.
  @Test func aClosedDayOpensNothing() throws {
    let closed = try Self.sheet(["ΚΛΕΙΣΤΕΣ ΗΜΕΡΕΣ;Από;Ώρες", "Απογραφή;28/12/2026;κλειστά"])
    #expect(closed.faults.isEmpty && !closed.draft.holds(["closures", "0", "hours"]))
    for section in ["ΕΚΤΑΚΤΗ ΛΕΙΤΟΥΡΓΙΑ", "ΑΛΛΟ ΩΡΑΡΙΟ"] {
      let open = try Self.sheet(["\(section);Ημέρα;Ωράριο", "Απογραφή;28/12/2026;κλειστά"])
      #expect(open.faults.map(\.cell.name) == ["C2"])
      #expect(open.faults.first?.message.el.contains("«ΚΛΕΙΣΤΕΣ ΗΜΕΡΕΣ»") == true)
    }
  }

  @Test func anUnknownColumnIsNamedOnce() throws {
    let sheet = try Self.sheet(
      ["ΔΗΜΟΣ;Τιμή", "Κωδικός;9200", "ΤΟΠΙΚΕΣ ΑΡΓΙΕΣ;Ημέρα;Σχόλιο", "Αγία Φωτεινή;26/2;κάθε χρόνο"])
    #expect(sheet.faults.map(\.cell.name) == ["C3"])
  }
}
