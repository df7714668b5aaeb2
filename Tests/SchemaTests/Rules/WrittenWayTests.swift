import TestSupport
import Testing

@testable import Schema

/// What clerks in a hurry write for days and hours has one finding, which says how it is written.
@Suite("Ways to write days and hours")
struct WrittenWayTests {
  private static func found(_ text: String) -> [String] {
    let source = Source(path: "a.yaml", text: text)
    return Declaration.make(from: Reader.read(source).tree).findings.map {
      $0.message.el + "|" + ($0.help?.el ?? "")
    }
  }

  @Test(
    "of closures",
    arguments: [
      ("dates: [Πέμπτη 24 Δεκεμβρίου]", "λείπει το έτος· για κάθε χρόνο γράψτε «from: 12-24»"),
      ("date: Πέμπτη 24 Δεκεμβρίου", "λείπει το έτος"),
      ("from: Πέμπτη 24 Δεκεμβρίου", "μήπως εννοείτε 12-24;|κάθε χρόνο πέφτει άλλη ημέρα"),
      ("from: Αύγουστος 2027", "2027-08-01 η πρώτη του μήνα, 2027-08-31 η τελευταία"),
      ("from: 31/6", "Η 31/6 δεν υπάρχει: ο μήνας έχει 30 ημέρες"),
      ("from: 02-30", "Η 30/2 δεν υπάρχει: ο μήνας έχει 29 ημέρες"),
      ("from: 30-02", "Η 30/2 δεν υπάρχει"), ("date: 02-30", "Η 30/2 δεν υπάρχει"),
      ("from: 2026-02-30", "Η 30/2/2026 δεν υπάρχει: ο μήνας έχει 28 ημέρες"),
      ("from: 32/1", "Η 32/1 δεν υπάρχει"), ("date: 0/5/2027", "Η 0/5/2027 δεν υπάρχει"),
      ("date: 2026-13-01", "Δεν υπάρχει μήνας 13"), ("from: 13-40", "Δεν υπάρχει μήνας"),
      ("date: 29/2/27", "Η 29/2/2027 δεν υπάρχει"), ("date: 20270230", "Η 30/2/2027 δεν υπάρχει"),
      ("date: 30022027", "Η 30/2/2027 δεν υπάρχει"), ("date: 31.4.2027", "Η 31/4/2027 δεν υπάρχει"),
      ("date: 31 4 2027", "Η 31/4/2027 δεν υπάρχει"),
      ("date: Δευτέρα 31 Απριλίου 2027", "Η 31/4/2027 δεν υπάρχει"),
      ("dates: [29-Φεβ-2027]", "Η 29/2/2027 δεν υπάρχει"),
      ("from: 28/2/2027 - 30/2/2027", "Η 30/2/2027 δεν υπάρχει"),
      ("from: 29-31 Ιουνίου", "Η 31/6 δεν υπάρχει"), ("from: 31 έως 5 Ιουνίου", "δεν υπάρχει"),
      ("date: 29/2/2027", "Η 29/2/2027 δεν υπάρχει: ο μήνας έχει 28 ημέρες"),
      ("date: Δευτέρα 24/12/2026", "στις 24/12/2026 είναι Πέμπτη, όχι Δευτέρα"),
      ("from: 24/12 και 31/12", "dates: [2026-12-10, 2027-01-07]"),
      ("weekdays: τελευταία Παρασκευή του μήνα", "[friday]» και «weekOfMonth: [last]»"),
      ("weekdays: [3η Πέμπτη του μήνα]", "[thursday]» και «weekOfMonth: [third]»"),
      ("weekdays: Τρίτη Δευτέρα του μήνα", "[monday]» και «weekOfMonth: [third]»"),
      ("weekdays: κάθε δεύτερη Παρασκευή", "«weekdays: [friday]», «everyWeeks: 2»"),
      ("weekdays: Τρίτη ή Πέμπτη", "μήπως εννοείτε"),
      ("weekdays: [Σαββατοκύριακο]", "[saturday, sunday]"),
      ("weekdays: κάθε Τετάρτη", "μήπως εννοείτε «wednesday»"),
      ("from: 2026-12-28\n    hours: όλη την ημέρα", "χωρίς ώρες κλείνει όλη η ημέρα"),
      ("from: 2026-12-28\n    hours: μετά τις 12:00", "λείπει η μία ώρα"),
      ("from: 2026-12-28\n    hours: ολοήμερο", "χωρίς ώρες κλείνει όλη η ημέρα"),
      ("from: 2026-12-28\n    hours: πρωί", "γράψτε από ποια ώρα ως ποια, π.χ. 08:00-12:00"),
      ("from: 2026-12-28\n    hours: απογευματινές ώρες", "ποια, π.χ. 17:00-20:00"),
      ("from: 2026-12-28\n    hours: κατόπιν συνεννόησης", "όλα γίνονται με ραντεβού"),
      (
        "from: 2026-12-28\n    hours: 6:00-12:00 μ.μ.",
        "06:00-12:00· αν ως τα μεσάνυχτα, 18:00-23:59"
      ),
      ("from: 2026-12-28\n    hours: 9-12 μ.μ.", "09:00-12:00· αν ως τα μεσάνυχτα, 21:00-23:59"),
      ("from: 2026-12-28\n    hours: Δευτέρα 12:00-14:30", "μόνο ώρες, 12:00-14:30· ποιες ημέρες"),
      ("from: 2026-12-28\n    hours: 8-13:60", "Δεν υπάρχει ώρα 13:60: οι ώρες είναι από 0 έως 23"),
      ("from: 2026-12-28\n    hours: 25-26", "Δεν υπάρχει ώρα 25"),
      ("from: 2026-12-28\n    hours: 8-14,14-16", "08:00-14:00, 14:00-16:00"),
      ("from: 2026-12-28\n    hours: 8-14", "μήπως εννοείτε 08:00-14:00;"),
      ("from: 2026-12-28\n    hours: 8.00-14.30", "γράψτε 08:00-14:30|"),
      (
        "from: 2026-12-28\n    hours: 08:00-15:00 εκτός 12:00-12:30",
        "με δύο διαστήματα, πριν και μετά"
      ),
    ])
  func closures(_ lines: String, _ answer: String) {
    let found = Self.found("closures:\n  - reason: Α\n    \(lines)\n")
      .filter { !$0.hasPrefix("Λείπει το «municipality»") && !$0.hasPrefix("Λείπει το «contact»") }
      .filter { !$0.hasPrefix("Λείπει το «version»") }
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.contains(answer) == true, "\(found)")
  }

  @Test(
    "of a week in words are asked for",
    arguments: [
      ("inPerson: πρωί", "Το «πρωί» δεν λέει ποιες ώρες"),
      ("inPerson: όλη μέρα", "η ημέρα αρχίζει στις 00:00"),
      ("inPerson:\n    monday: πρωί και απόγευμα", "από ποια ώρα ως ποια"),
      ("inPerson:\n    monday: κατόπιν ραντεβού", "όλα γίνονται με ραντεβού"),
      ("inPerson:\n    monday: όλη την ημέρα", "η ημέρα αρχίζει στις 00:00"),
    ])
  func weeks(_ lines: String, _ answer: String) {
    let found = Self.found("hours:\n  \(lines)\n").filter { !$0.hasPrefix("Λείπει το") }
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.contains(answer) == true, "\(found)")
  }

  @Test("a season on one line has one finding, which says both days")
  func season() {
    let found = Self.found("seasons:\n  - name: Α\n    from: 15/6 - 15/9\n    hours: {phone: {}}\n")
      .filter { $0.contains("«to") }
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.contains("«from: 06-15» (η πρώτη) και «to: 09-15»") == true, "\(found)")
  }

  @Test("two days of a local holiday are two entries")
  func holidays() {
    let found = Self.found("localHolidays:\n  - name: Α\n    date: 26/2 και 27/2\n")
    #expect(found.contains { $0.contains("κάθε αργία είναι δική της εγγραφή") }, "\(found)")
  }
}
