import Foundation
import TestSupport
import Testing

@testable import Outputs
@testable import Schema

/// Letters call fields and steps what the page calls them.
@Suite struct FormWordsTests {
  private static func page(_ name: String) throws -> String {
    let place = Repository.root.appending(path: "Sources/Form/page/\(name).js")
    return try String(contentsOf: place, encoding: .utf8)
  }

  /// A label is the first text after `field(`; one with `${at}` is of all topics, and of one.
  @Test func theLabelsAreThoseOfThePage() throws {
    var labels: [String: String] = [:]
    let line =
      /^\s+(?:'([\w*\/]+)'|(\w+)|\[`(\$\{at\}\w+)`\]): field\('([^']+)'/
      .anchorsMatchLineEndings()
    for found in try Self.page("words").matches(of: line) {
      let (_, quoted, plain, made, label) = found.output
      for at in made == nil ? [""] : ["", "topics/"] {
        let key = String(quoted ?? plain ?? made ?? "").replacing("${at}", with: at)
        labels[key] = String(label)
      }
    }
    #expect(labels.count > 140)
    #expect(labels == FormLabels.greek)
  }

  @Test func theNounsOfItemsAreThoseOfThePage() throws {
    let page = try Self.page("words").components(separatedBy: "export const ITEMS = {")[1]
      .components(separatedBy: "};")[0]
    let found = page.matches(of: /'?([\w\/]+)'?: both\('([^']+)'/).map {
      (String($0.output.1), String($0.output.2))
    }
    #expect(Dictionary(uniqueKeysWithValues: found) == FormLabels.items)
  }

  @Test func theStepsAreThoseOfThePage() throws {
    let page = try Self.page("steps")
    for step in FormStep.allCases {
      let title = "say('\(step.title)', '\(step.title(.english))')"
      #expect(page.contains("\n  \(step.rawValue): \(title)"), "\(step)")
    }
    let held = try #require(page.firstMatch(of: /const HELD = \{(.*?)\n\};/.dotMatchesNewlines()))
    var steps: [String: [String]] = [:]
    for found in held.output.1.matches(of: /(\w+): \[([^\]]*)\]/) {
      steps["\(found.output.1)"] = found.output.2.matches(of: /'(\w+)'/).map { "\($0.output.1)" }
    }
    #expect(steps.count == FormStep.allCases.count - 1)
    for step in FormStep.allCases where step != .text {
      #expect(steps[step.rawValue] == step.held, "\(step)")
    }
  }

  private func words(_ text: String) -> FormWords {
    FormWords(of: Compiler(asOf: .epoch).compile(Source(path: "", text: text)))
  }

  @Test(arguments: [
    ("request/protocol", "Δήμος και αίτημα › Αριθμός πρωτοκόλλου"),
    ("topics/2/title", "Θεματικά πεδία › Θεματικό πεδίο 3 › Τίτλος"),
    (
      "topics/0/durations/video",
      "Θεματικά πεδία › Θεματικό πεδίο 1 › Άλλη διάρκεια από τη συνηθισμένη › Τηλεδιάσκεψη"
    ),
    ("hours/inPerson/monday", "Ωράριο › Εβδομαδιαίο ωράριο › Φυσική παρουσία › Δευτέρα"),
    ("durations/video", "Τρόποι εξυπηρέτησης › Διάρκεια ραντεβού › Τηλεδιάσκεψη"),
    ("modes", "Τρόποι εξυπηρέτησης"), ("modes/1", "Τρόποι εξυπηρέτησης"),
    ("", "Το αρχείο ως κείμενο"),
    ("nothing/at/all", "Το αρχείο ως κείμενο"),
  ])
  func aPlaceIsToldByStepItemAndField(_ path: String, _ told: String) {
    #expect(words("version: 1\n").whereabouts(path) == told)
  }

  /// Keys, words of choices and the file's own identifiers get their names; nothing else changes.
  @Test(arguments: [
    ("Λείπει το «protocol»", "request", "Λείπει το «Αριθμός πρωτοκόλλου»"),
    ("γράψτε hours: 08:00-14:30", "openings/0", "γράψτε «Ωράριο»: 08:00-14:30"),
    ("ο τρόπος «video»", "modes", "ο τρόπος «Τηλεδιάσκεψη»"),
    ("το θέμα «gamoi»", "topics/0", "το θέμα «Πολιτικοί γάμοι»"),
    (
      "στο https://video.example/phone και video@phone.example", "modes",
      "στο https://video.example/phone και video@phone.example"
    ),
    ("Άγνωστο «telephone»", "contact", "Άγνωστο «telephone»"),
    (
      "λείπει: «accessLog» (καταγραφή και παρακολούθηση προσβάσεων)", "security",
      "λείπει: «Καταγραφή και παρακολούθηση προσβάσεων»"
    ),
    (
      "λείπουν: «video» (τηλεδιάσκεψη) και phone (τηλεφωνική επικοινωνία)", "modes",
      "λείπουν: «Τηλεδιάσκεψη» και «Τηλεφωνική επικοινωνία»"
    ),
    (
      "δεν έχει: «hours» (προσαρμογή του ωραρίου)", "administrators",
      "δεν έχει: «Προσαρμογή του ωραρίου»"
    ),
    (
      "γράψτε «measures: [accessLog, traceability]»", "security",
      "γράψτε «Μέτρα που τηρεί ο Δήμος: Καταγραφή και παρακολούθηση προσβάσεων, Ιχνηλασιμότητα»"
    ),
    (
      "Λείπει το «terms»: η σελίδα με τους όρους προστασίας δεδομένων, π.χ. terms: https://a.gr",
      "dataProtection/terms",
      "Λείπει το «Σελίδα με τους όρους προστασίας δεδομένων», π.χ. https://a.gr"
    ),
    ("ή «[citizens, businesses]», [1]", "topics/0", "ή «Πολίτες, Επιχειρήσεις», [1]"),
    ("γράψτε «protocol:»", "request", "γράψτε «Αριθμός πρωτοκόλλου»"),
    (
      "Το «easter-6» είναι πριν από το «easter+1», το «06-15» μετά το 2027-01-09", "seasons/0",
      "Το «Πάσχα-6» είναι πριν από το «Πάσχα+1», το «15/6» μετά το 9/1/2027"
    ),
    ("ως 120 min, 48 hours, 3 days ή 1 min", "hours", "ως 120 λεπτά, 48 ώρες, 3 ημέρες ή 1 λεπτό"),
  ])
  func keysAreCalledAsThePageCallsThem(_ text: String, _ path: String, _ plain: String) {
    let words = words("version: 1\ntopics:\n  - id: gamoi\n    title: Πολιτικοί γάμοι\n")
    #expect(words.plain(text, at: path) == plain)
  }

  /// A rule that means a farther key of the same name says so.
  @Test func theMeantFieldIsNamed() {
    let words = words("version: 1\n"), help = "προσθέστε το video στο modes αν παρέχεται"
    let path = "topics/0/modes/1"
    #expect(
      words.plain(help, at: path, of: .topicModeUnoffered)
        == "προσθέστε το «Τηλεδιάσκεψη» στο «Τρόποι εξυπηρέτησης» αν παρέχεται")
    #expect(words.plain(help, at: path).contains("«Με ποιους τρόπους»"))
  }

  /// Another declaration is named by whose it is, and by no path of the registry.
  @Test(arguments: [
    ("Generated/Approvals/9084/review-00/onboarding.yaml", "στη δήλωση του Δήμου Ιωαννιτών"),
    ("Municipalities/9084-ioanniton/onboarding.yaml", "στη δήλωση του Δήμου Ιωαννιτών"),
    ("Municipalities/x/authentication.yaml", "σε άλλη δήλωση"),
  ])
  func noPathIsTold(_ path: String, _ told: String) {
    let text = "δηλώνεται και από άλλον Δήμο, στο \(path)"
    #expect(Remarks.withoutPaths(text) == "δηλώνεται και από άλλον Δήμο, \(told)")
  }
}
