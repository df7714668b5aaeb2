import TestSupport
import Testing

@testable import Onboard
@testable import Outputs
@testable import Schema

/// What a sheet cannot take as it is written is answered as in a file, in the words of the sheet.
@Suite("Answers about cells")
struct SheetAnswerTests {
  private static let span = DayPlace(ofCell: ["seasons", "from"])
  private static let item = DayPlace(ofCell: ["localHolidays", "date"])

  private static func message(_ read: () throws(Wording.Fault) -> String) -> String {
    do throws(Wording.Fault) {
      return try read()
    } catch {
      return error.message.el
    }
  }

  @Test(
    "days of a period with one meaning are read, others are answered with what they mean",
    arguments: [
      ("1η Ιουλίου", "07-01"), ("23 Απρίλη", "04-23"), ("21 Σεπτ. 2026", "2026-09-21"),
      ("Σάββατο 12/12/2026", "2026-12-12"), ("Σάββατο 5 Δεκεμβρίου 2026", "2026-12-05"),
      ("Μεγάλη Δευτέρα", "«Πάσχα-6»"), ("Δευτέρα του Πάσχα", "«Πάσχα+1»"),
      ("Δευτέρα 28 Δεκεμβρίου", "«28/12», για κάθε χρόνο, ή «28/12/2026», για μία φορά"),
      ("Ιούλιος", "1/7 η πρώτη του μήνα, 31/7"),
      ("28-31/12/2026", "28/12/2026 στην «Από» και 31/12/2026 στην «Έως»"),
      ("Κυριακή 12/12/2026", "είναι Σάββατο, όχι Κυριακή"), ("σύντομα", "Δεν καταλαβαίνω"),
    ])
  func periods(_ text: String, _ answer: String) {
    #expect(
      Self.message { () throws(Wording.Fault) in try Wording.Calendar.seasonDay(text, at: Self.span)
      }
      .contains(answer))
  }

  @Test(
    "a single date is asked for its year, or sent to the column of days that recur",
    arguments: [
      ("Σάββατο 12/12/2026", "2026-12-12"), ("23 Απρίλη", "Λείπει το έτος"),
      ("Μεγάλη Δευτέρα", "στη στήλη «Από»: Πάσχα-6"), ("κάθε Σάββατο", "«Ημέρες εβδομάδας»"),
    ])
  func dates(_ text: String, _ answer: String) {
    #expect(
      Self.message { () throws(Wording.Fault) in try Wording.date(text, at: .recurring).iso }
        .contains(answer))
  }

  @Test(
    "a local holiday is every year",
    arguments: [("6/12/2026", "χωρίς έτος: 6/12"), ("1η Ιουλίου", "07-01"), ("24/6", "06-24")])
  func holidays(_ text: String, _ answer: String) {
    #expect(
      Self.message { () throws(Wording.Fault) in try Wording.Calendar.yearDay(text, at: Self.item) }
        .contains(answer))
  }

  @Test(
    "hours that pass midnight are answered so",
    arguments: ["8 το πρωί - 12 το βράδυ", "8 το πρωί - 1 το βράδυ"])
  func night(_ text: String) {
    #expect(
      Self.message { () throws(Wording.Fault) in try Wording.intervals(text).joined() }
        .contains("23:59"))
  }

  private static let sheet = """
    ΔΗΜΟΣ;Τιμή
    Κωδικός;9200

    ΤΡΟΠΟΙ ΕΞΥΠΗΡΕΤΗΣΗΣ;Φυσική παρουσία;Τηλέφωνο;Τηλεδιάσκεψη
    Παρέχεται;ναι;ναι;ναι
    Δευτέρα;08:00-14:30;08:00-14:30;08:00-14:30
    Διάρκεια σε λεπτά;15;15;15

    ΚΑΤΑΣΤΗΜΑΤΑ;Οδός και αριθμός;ΤΚ;Πόλη
    Δημαρχείο;Ελευθερίου Βενιζέλου 16;17122;Νέα Σμύρνη

    ΠΕΡΙΟΔΟΙ;Από;Έως;Τρόπος;Ωράριο
    Θερινό;1/7;31/8;όλοι;Δευ 05:00-06:30

    """

  private static func read(_ text: String) throws -> Sheet {
    Sheet(try SheetFile("x.csv", text: text).table, register: .greece)
  }

  @Test("a cell that stands for several modes has its finding once")
  func once() throws {
    let sheet = try Self.read(Self.sheet)
    let compilation = Compiler(asOf: Specimen.day).compile(
      Source(path: "9200-neas-smyrnis/onboarding.yaml", text: sheet.draft.noted.text()))
    let report = SheetReport(sheet, file: "x.csv", language: .greek).findings(compilation)
    let repeats = report.split(separator: "\n\n").filter { $0.contains("κελί E13") }
    #expect(!repeats.isEmpty && Set(repeats).count == repeats.count)
  }

  @Test("an unknown office is shown as its cell has it, in the column of the sheet")
  func offices() throws {
    let sheet = try Self.read(
      Self.sheet
        + "ΚΛΕΙΣΤΕΣ ΗΜΕΡΕΣ;Από;Έως;Τρόποι;Καταστήματα\nΑπογραφή;28/12/2026;;;Δημαρχίο, ΚΕΠ\n")
    #expect(sheet.faults.count == 2)
    #expect(sheet.faults.allSatisfy { $0.cell.name == "E15" })
    let messages = sheet.faults.map(\.message.el)
    #expect(messages.allSatisfy { $0.hasPrefix("Στη στήλη «Καταστήματα»: δεν υπάρχει κατάστημα") })
    #expect(messages.contains { $0.contains("«ΚΕΠ»") })
    #expect(messages.contains { $0.contains("μήπως εννοείτε «Δημαρχείο»") })
  }

  @Test("names of rows and columns stand for the page's labels")
  func names() throws {
    #expect(SheetSection.names["modes"] == "Παρέχεται")
    #expect(SheetSection.names["topics/audience"] == "Κοινό")
    let words = FormWords(
      of: Compiler(asOf: .epoch).compile(Source(path: "", text: Specimen.text)),
      named: SheetSection.names)
    #expect(words.plain("γράψτε το στο modes", at: "") == "γράψτε το στο «Παρέχεται»")
  }
}
