import Foundation
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry
@testable import Schema

/// The annex holds all that is approved: whatever changes in a configuration changes in it.
@Suite struct ActDifferenceTests {
  static let edits: [(String, String)] = [
    ("website: https://www.neasmyrni", "website: https://nea.neasmyrni"),
    ("name: ΚΕΠ Άνω Νέας Σμύρνης", "name: ΚΕΠ Κέντρου"),
    ("street: Αιγαίου 71", "street: Αιγαίου 73"),
    ("stepFree: false", "stepFree: true"), ("staff: 2  ", "staff: 1  "),
    ("wednesday: 08:00-20:00", "wednesday: 08:00-14:30"),
    ("title: Ληξιαρχείο", "title: Ληξιαρχικά"),
    ("titleEnglish: Registry office", "titleEnglish: Registrar"),
    ("field: social", "field: general"),
    ("audience: [citizens, businesses]", "audience: [citizens]"),
    ("offices: [dimarcheio]    ", "offices: [kep]    "), ("video: 30 min", "video: 40 min"),
    ("      - Ληξιαρχική πράξη, αν ζητείται μεταβολή\n", ""),
    ("    namedEmployee: true", "    namedEmployee: false"),
    ("thirdParty: false", "thirdParty: true"),
    ("saturday: 09:00-13:00", "saturday: 09:00-12:00"), ("to: 09-15", "to: 09-10"),
    ("reason: Απογραφή αρχείου", "reason: Μετακόμιση"), ("from: 2027-02-08", "from: 2027-02-09"),
    ("date: 02-26", "date: 02-27"), ("hours: 17:00-20:00\n", "hours: 17:00-19:00\n"),
    ("phone: 10 min", "phone: 15 min"), ("phone: 1\n", "phone: 2\n"),
    ("[signLanguage, lipReading]", "[signLanguage]"),
    ("[telephone, headset, computer]", "[telephone]"),
    ("title: Γραφείο Πληροφορικής", "title: Γραφείο Δημάρχου"),
    ("powers: [overview, employees]", "powers: [overview]"),
    ("prosopika-dedomena", "oroi"), ("  - id: lixiarcheio", "  - id: lix"),
    ("thirdParty: true   ", "pause: 5 min\nthirdParty: true   "),
    ("thirdParty: true   ", "horizon: 30 days\nthirdParty: true   "),
    ("thirdParty: true   ", "leadTime: 3 days\nthirdParty: true   "),
    ("thirdParty: true   ", "dailyMaximum: 4\nthirdParty: true   "),
    (
      "thirdParty: true   ",
      "staffHours:\n  - weekdays: [monday]\n    staff: 1\n    modes: [inPerson]\nthirdParty: true   "
    ),
    (
      "thirdParty: true   ",
      "specialHours:\n  - date: 2027-01-15\n    modes: [inPerson]\n    hours: 09:00-12:00\n"
        + "    reason: Εορτή\nthirdParty: true   "
    ),
    (
      "thirdParty: true   ",
      "departments:\n  - id: lix-tmima\n    name: Τμήμα Ληξιαρχείου\n    topics: [lixiarcheio]\n"
        + "thirdParty: true   "
    ),
  ]

  @Test(arguments: edits)
  func whatChangesInTheConfigurationIsToldInTheAct(_ old: String, _ new: String) throws {
    let before = try ActTests.plan("9200-neas-smyrnis")
    let after = try ActTests.plan("9200-neas-smyrnis", old, new)
    #expect(RuntimeConfiguration.bytes(of: before) != RuntimeConfiguration.bytes(of: after))
    var subject = ActDraft.Subject(plan: after)
    subject.former = before
    #expect(!subject.difference.isEmpty)
    subject.former = after
    #expect(subject.difference.isEmpty)
  }

  /// A topic in another place of the file, or another mode, is told too.
  @Test func orderAndModesAreTold() throws {
    let before = try ActTests.plan("9200-neas-smyrnis")
    let table = ActOffer(before).topics
    let turned = ActOffer.Table(
      title: table.title, columns: table.columns, rows: table.rows.reversed())
    let lines = ActDifference(from: [table], to: [turned]).lines
    #expect(lines.map(\.place) == ["Θεματικά πεδία: σειρά"])
    let fewer = before.without(ServiceParts(modes: [.phone], offices: []))
    let gone = ActDifference(from: ActOffer(before).tables, to: ActOffer(fewer).tables).lines
    #expect(gone.contains { $0.place.contains("Πληροφορίες πρωτοκόλλου") && $0.becomes == "–" })
    #expect(gone.contains { $0.place == "Τρόποι εξυπηρέτησης: Τηλεφωνική επικοινωνία" })
    #expect(gone.contains { $0.place.contains("Τηλεφωνική επικοινωνία") && $0.was == "10 λεπτά" })
  }

  /// Two rows of one name are told apart by their place.
  @Test func rowsOfOneNameAreToldApart() {
    func table(_ powers: [String]) -> ActOffer.Table {
      ActOffer.Table(
        title: "Πίνακας", columns: [.init("Θέση", 1), .init("Αρμοδιότητες", 1)],
        rows: powers.map { ActOffer.Row("θέση", ["θέση", $0]) })
    }
    let lines = ActDifference(from: [table(["α", "β"])], to: [table(["α", "γ"])]).lines
    #expect(lines == [ActDifference.Line(place: "Πίνακας: θέση", was: "β", becomes: "γ")])
  }

  /// What only changed is one line: a day, a season, a local holiday, a post, by what is left of
  /// each; and what is new has nothing to do with what is gone.
  @Test(arguments: [
    (
      "reason: Απογραφή αρχείου", "reason: Μετακόμιση", "Ημέρες και ώρες που διαφέρουν: Κλειστά"
    ),
    (
      "from: 2027-02-08", "from: 2027-02-09", "Ημέρες και ώρες που διαφέρουν: Κλειστά"
    ),
    (
      "hours: 17:00-20:00\n", "hours: 17:00-19:00\n",
      "Ημέρες και ώρες που διαφέρουν: Έκτακτες ώρες"
    ),
    (
      "name: Θερινό ωράριο", "name: Καλοκαίρι",
      "Περίοδοι με διαφορετικό ωράριο: Θερινό ωράριο, Περίοδος"
    ), ("name: Αγία Φωτεινή", "name: Αγίας Φωτεινής", "Τοπικές αργίες: Αγία Φωτεινή"),
    ("title: Γραφείο Πληροφορικής", "title: Τμήμα Πληροφορικής", "Διαχειριστές του Δήμου: "),
    ("title: Ληξιαρχείο", "title: Ληξιαρχικά", "Θεματικά πεδία: Ληξιαρχείο, Θεματικό πεδίο"),
  ])
  func whatChangedIsOneLine(_ old: String, _ new: String, _ place: String) throws {
    var subject = ActDraft.Subject(plan: try ActTests.plan("9200-neas-smyrnis", old, new))
    subject.former = try ActTests.plan("9200-neas-smyrnis")
    let lines = subject.difference.lines
    #expect(lines.count == 1 && lines.allSatisfy { $0.was != "–" && $0.becomes != "–" })
    #expect(lines.first?.place.hasPrefix(place) == true, "\(lines)")
  }

  @Test func whatIsNewIsNotWhatIsGone() {
    func table(_ rows: [ActOffer.Row]) -> ActOffer.Table {
      ActOffer.Table(title: "Ημέρες", columns: [.init("Είδος", 1), .init("Πότε", 1)], rows: rows)
    }
    let gone = table([.init("α", ["Κλειστά", "8/2, «Έργα»"], marks: ["8/2", "Έργα"])])
    let new = table([.init("β", ["Κλειστά", "9/3, «Εορτή»"], marks: ["9/3", "Εορτή"])])
    #expect(ActDifference(from: [gone], to: [new]).lines.map(\.was) == ["–", "8/2, «Έργα»"])
  }

  /// After a colon the days come first, and hours have the dash of the other tables.
  @Test func noColonFollowsAColon() throws {
    let rows = ActOffer(try ActTests.plan("9200-neas-smyrnis")).days.rows
    #expect(
      rows.contains {
        $0.cells == [
          "Έκτακτες ώρες",
          "14/1/2027, 17:00–20:00, «Απογευματινή εξυπηρέτηση», μόνο φυσική παρουσία",
        ]
      }, "\(rows)")
  }
}
