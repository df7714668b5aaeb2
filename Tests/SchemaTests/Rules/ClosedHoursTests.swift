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
