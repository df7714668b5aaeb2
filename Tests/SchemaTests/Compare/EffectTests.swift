import TestSupport
import Testing

@testable import Schema

@Suite("Changes by what they do to bookable time")
struct EffectTests {
  private static let compiler = Compiler(asOf: GeneratedPlan.today)

  /// The specimen with some texts replaced.
  private static func version(_ edits: [(String, String)]) -> Compilation {
    var text = Specimen.text
    for (old, new) in edits {
      text = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
    return compiler.compile(Source(path: "example.yaml", text: text))
  }

  private static func with(_ part: String) -> (String, String) {
    ("durations:\n", part + "durations:\n")
  }

  private static func season(_ name: String, _ from: String, _ hours: String) -> (String, String) {
    with(
      "seasons:\n  - name: \(name)\n    from: \(from)\n    to: 08-31\n    hours:\n"
        + "      inPerson:\n        monday: \(hours)\n")
  }

  private static func openings(
    _ dates: [String], _ hours: String, _ key: String = "openings"
  ) -> (String, String) {
    with(
      "\(key):\n"
        + dates.map {
          "  - date: \($0)\n    modes: [inPerson]\n    hours: \(hours)\n    reason: Ημέρα\n"
        }.joined())
  }

  private static func closures(_ days: [(String, String)]) -> (String, String) {
    with(
      "closures:\n"
        + days.map { "  - from: \($0)\n    to: \($1)\n    reason: Απογραφή\n" }.joined())
  }

  struct Case: Sendable {
    let old: [(String, String)]
    let new: [(String, String)]
    /// Class, count and place of each change.
    let changes: [String]
  }

  private static let mondays = ["2026-12-07", "2026-12-14", "2026-12-21"]
  private static let summer = closures([("2027-08-02", "2027-08-13")])

  static let cases: [Case] = [
    // Other hours that cut a day short are losses, as many as there are.
    Case(
      old: [], new: [openings(mondays, "08:00-08:15", "specialHours")],
      changes: ["narrows 3 specialHours"]),
    Case(
      old: [openings(mondays, "08:00-08:15", "specialHours")], new: [],
      changes: ["widens 3 specialHours"]),
    // Added hours are gains, unless it is open then already.
    Case(old: [], new: [openings(mondays, "17:00-19:00")], changes: ["widens 3 openings"]),
    Case(old: [], new: [openings(mondays, "08:00-08:15")], changes: ["editorial 3 openings"]),
    // Hours that move are lost at one end and gained at the other.
    Case(
      old: [], new: [("monday: 08:00-14:30", "monday: 09:00-15:30")],
      changes: ["narrows 1 hours/inPerson/monday", "widens 1 hours/inPerson/monday"]),
    // A shorter season of shorter hours is a gain; one with another name is the same.
    Case(
      old: [season("Θερινό", "06-15", "08:00-13:00")],
      new: [season("Θερινό", "07-01", "08:00-13:00")], changes: ["widens 1 seasons/Θερινό"]),
    Case(
      old: [season("Θερινό", "06-15", "08:00-13:00")],
      new: [season("Καλοκαίρι", "06-15", "08:00-13:00")],
      changes: ["editorial 1 seasons/Καλοκαίρι/name"]),
    // What another change makes up for changes nothing.
    Case(
      old: [summer], new: [closures([("2027-08-02", "2027-08-08"), ("2027-08-09", "2027-08-13")])],
      changes: ["editorial 1 closures", "editorial 1 closures"]),
    Case(old: [summer], new: [], changes: ["widens 1 closures"]),
    // A closed Sunday, a closure that has passed, and one beyond the counted months.
    Case(
      old: [], new: [closures([("2027-01-10", "2027-01-10")])], changes: ["editorial 1 closures"]),
    Case(
      old: [], new: [closures([("2026-10-05", "2026-10-05")])], changes: ["editorial 1 closures"]),
    Case(old: [], new: [closures([("2028-01-10", "2028-01-10")])], changes: ["later 1 closures"]),
    // A longer duration costs appointments, though hardly any minutes.
    Case(
      old: [], new: [("  inPerson: 15 min", "  inPerson: 30 min")],
      changes: ["narrows 1 durations/inPerson"]),
    // The identifier of an office is of the file only; an address that is spelt anew moves nobody.
    Case(
      old: [], new: [("id: dimarcheio", "id: megaro")],
      changes: ["editorial 1 offices/megaro/id"]),
    Case(
      old: [], new: [("street: Ελευθερίου Βενιζέλου 16", "street: Ελευθερίου Βενιζελου  16")],
      changes: ["editorial 1 offices/dimarcheio/address"]),
    Case(
      old: [], new: [("city: Νέα Σμύρνη", "city: Αθήνα")],
      changes: ["relocates 1 offices/dimarcheio/address"]),
    // A changed exception is one change: other hours, or other days for the same.
    Case(
      old: [openings(["2026-12-05"], "09:00-13:00")],
      new: [openings(["2026-12-12"], "09:00-13:00")],
      changes: ["narrows 1 openings", "widens 1 openings"]),
    Case(
      old: [openings(["2026-12-05"], "09:00-13:00")],
      new: [openings(["2026-12-05"], "09:00-12:00")], changes: ["narrows 1 openings"]),
    Case(
      old: [openings(mondays, "09:00-13:00", "specialHours")],
      new: [openings(mondays, "09:00-12:00", "specialHours")],
      changes: ["narrows 3 specialHours"]),
    // With a maximum of the day, as many can come: at fewer or at more times, or just the same.
    Case(
      old: [capped, ("  inPerson: 2\n", "  inPerson: 3\n")], new: [capped],
      changes: ["editorial 1 staff/inPerson"]),
    Case(
      old: [capped], new: [capped, ("monday: 08:00-14:30", "monday: 08:00-13:00")],
      changes: ["narrows 1 hours/inPerson/monday"]),
    Case(
      old: [capped], new: [capped, openings(mondays, "17:00-19:00")],
      changes: ["widens 3 openings"]),
    Case(old: [capped], new: [with("dailyMaximum: 6\n")], changes: ["widens 1 dailyMaximum"]),
    // Seasons of an office are compared as those of the municipality.
    Case(
      old: [officeSeason("Θερινό", "07-01")], new: [officeSeason("Θερινό", "06-01")],
      changes: ["narrows 1 offices/dimarcheio/seasons/Θερινό"]),
    Case(
      old: [officeSeason("Θερινό", "07-01")], new: [officeSeason("Καλοκαίρι", "07-01")],
      changes: ["editorial 1 offices/dimarcheio/seasons/Καλοκαίρι/name"]),
    Case(
      old: [officeSeason("Θερινό", "07-01")], new: [],
      changes: ["widens 1 offices/dimarcheio/seasons/Θερινό"]),
    Case(
      old: [], new: [officeSeason("Θερινό", "07-01")],
      changes: ["narrows 1 offices/dimarcheio/seasons/Θερινό"]),
  ]

  private static let capped = with("dailyMaximum: 5\n")

  private static func officeSeason(_ name: String, _ from: String) -> (String, String) {
    (
      "    city: Νέα Σμύρνη\n",
      "    city: Νέα Σμύρνη\n    seasons:\n      - name: \(name)\n        from: \(from)\n"
        + "        to: 08-31\n        hours:\n          monday: 08:00-13:00\n"
    )
  }

  @Test("have its class", arguments: cases)
  func classes(_ one: Case) throws {
    let old = Self.version(one.old), new = Self.version(one.new)
    let comparison = try #require(Comparison(old, new, from: GeneratedPlan.today))
    #expect(
      comparison.changes.map { "\($0.effect.key) \($0.count) \($0.place.path)" } == one.changes)
    let times = comparison.changes.filter { !$0.lostTimes.isEmpty || !$0.gainedTimes.isEmpty }
    #expect(times.allSatisfy { $0.lost.isEmpty && $0.gained.isEmpty })
    // Nothing is lost or gained that no change tells of, and the other way round.
    let lost = comparison.changes.reduce(0) { $0 + $1.lost.total.minutes }
    let gained = comparison.changes.reduce(0) { $0 + $1.gained.total.minutes }
    #expect(lost == comparison.lost.minutes && gained == comparison.gained.minutes)
  }

  @Test("are told in words, without the signs of the file")
  func words() throws {
    let old = Self.version([Self.openings(["2026-11-30"], "08:00-10:00")])
    let new = Self.version([
      Self.with("localHolidays:\n  - {name: Εορτή, date: easter+1, notBefore: 04-23}\n"),
      Self.season("Θερινό", "06-15", "08:00-13:00"), ("protocol: 17788", "protocol: 17789"),
    ])
    let comparison = try #require(Comparison(old, new, from: GeneratedPlan.today))
    for change in comparison.changes {
      for text in [change.text.el, change.text.en] {
        #expect(!text.contains("easter") && !text.contains("2026-") && !text.contains("2027-"))
      }
    }
  }
}
