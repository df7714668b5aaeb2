import Testing

@testable import Schema

/// What is said of «Κλειστά» closes what it is said of: a missing line does so only for a day.
@Suite("Closed, in place of hours")
struct ClosedHoursTests {
  private static let season = "name: Θερινό\n    from: 07-01\n    to: 08-31\n    hours:"
  private static let office =
    "offices:\n  - id: kep\n    name: ΚΕΠ\n    street: Αιγαίου 71\n    postcode: 17124\n"
    + "    city: Νέα Σμύρνη\n"
  private static let department =
    "departments:\n  - id: tm\n    name: Τμήμα\n    topics: [plirofories]\n    hours:"

  @Test(
    "is said in many words, also under a day in Greek",
    arguments: [
      "thursday: —", "thursday: \"-\"", "thursday: -", "thursday: –", "thursday: \"--\"",
      "thursday: Κλειστά", "thursday: closed", "thursday: κλειστά όλη μέρα", "thursday: ρεπό",
      "thursday: δεν λειτουργεί", "thursday: none", "thursday: ~", "thursday: null",
      "thursday: [κλειστά]", "Πέμπτη: κλειστά", "Πέμπτη: —", "ΠΕΜΠΤΗ: Κλειστά",
      "Σάββατο: [Κλειστά]", "Πέμπτη - Παρασκευή: κλειστά", "Παρασκευή έως Κυριακή: closed",
    ])
  func closed(_ line: String) throws {
    let text = "hours:\n  phone:\n    monday: 09:00-13:00\n    \(line)\n"
    let found = Compiler(asOf: Specimen.day).compile(Source(path: "a.yaml", text: text))
      .findings.filter { $0.span.start >= 42 && $0.severity == .error }
    #expect(found.map(\.rule.id) == ["time-format"], "\(found.map(\.message.el))")
    #expect(found.first?.help?.el.contains("σβήστε τη γραμμή: ημέρα") ?? false)
    #expect(found.allSatisfy { $0.fixes.isEmpty })
  }

  @Test(
    "is not said by hours that cannot be read",
    arguments: ["thursday: x", "thursday: 8 κλειστά 9", "thursday: ανοιχτά", "thursday: 0"])
  func unclear(_ line: String) {
    let found = Reader.findings(of: "hours:\n  phone:\n    \(line)")
    #expect(found.allSatisfy { $0.help?.el.contains("σβήστε") != true })
  }

  @Test(
    "is answered by what closes there",
    arguments: [
      ("hours:\n  phone:\n    tuesday: Κλειστά", "σβήστε τη γραμμή: ημέρα"),
      ("\(season0)\n      phone:\n        tuesday: κλειστά", "σβήστε τη γραμμή: ημέρα"),
      ("\(season0)\n      phone: Κλειστά", "γράψτε {}"),
      ("\(season0) Κλειστά", "«inPerson: {}»"),
      ("\(office)    hours: Κλειστά", "ισχύει εδώ το ωράριο του Δήμου"),
      (
        "\(office)    seasons:\n      - name: Θερινό\n        from: 07-01\n        to: 08-31\n"
          + "        hours: Κλειστά", "γράψτε {}"
      ),
      ("\(department)\n      phone: Κλειστά", "ισχύει εδώ το ωράριο του Δήμου"),
      ("hours:\n  phone: closed", "στο modes"),
      (
        "openings:\n  - date: 2027-01-18\n    hours: Κλειστά\n    reason: Α", "στο closures"
      ),
      ("openings:\n  - date: 2027-01-18\n    hours: []\n    reason: Α", "στο closures"),
      ("closures:\n  - date: 2027-01-18\n    hours: []\n    reason: Α", "κλείνει όλη η ημέρα"),
      ("staffHours:\n  - hours: []\n    staff: 2", "στο closures"),
      (
        "specialHours:\n  - date: 2027-01-18\n    hours: [Κλειστά]\n    reason: Α", "στο closures"
      ),
      (
        "closures:\n  - date: 2027-01-18\n    hours: Κλειστά\n    reason: Α",
        "χωρίς ώρες κλείνει όλη η ημέρα"
      ),
      ("staffHours:\n  - hours: Κλειστά\n    staff: 1", "στο closures"),
    ])
  func way(_ section: String, _ says: String) throws {
    let found = Reader.findings(of: section).filter { $0.rule === Rule.timeFormat }
    try #require(found.count == 1, "\(section)")
    #expect(found[0].help?.el.contains(says) ?? false, "\(found[0].help?.el ?? "")")
  }

  private static let season0 = "seasons:\n  - \(season)"
}

extension Reader {
  /// What typing a text finds.
  fileprivate static func findings(of text: String) -> [Finding] {
    Declaration.make(from: read(Source(path: "onboarding.yaml", text: text + "\n")).tree).findings
  }
}
