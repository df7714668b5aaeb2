import Testing

@testable import Schema

@Suite("What is certain of hours by counting")
struct HoursFactsTests {
  private static func declaration(_ sections: String) throws -> Declaration {
    let source = Example(sections).file().source
    return try #require(Declaration.make(from: Reader.read(source).tree).declaration)
  }

  @Test("is found in one walk over all intervals and durations")
  func numbers() throws {
    let facts = HoursFacts(
      try Self.declaration(
        """
        modes: [inPerson, phone]
        hours:
          inPerson:
            monday: [08:00-09:30, 10:00-11:00]
            tuesday: 08:00-08:00
            wednesday: 09:00-08:00
          phone:
            monday: 08:00-08:01
        seasons:
          - name: Θερινό ωράριο
            from: 06-15
            to: 09-15
            hours:
              inPerson:
                monday: 08:00-14:30
        durations:
          inPerson: 20 min
          phone: 12 min
        """))
    #expect(facts[.inPerson].step == 30 && facts[.inPerson].shortest == -60)
    #expect(facts[.inPerson].longestWeek == 390 && facts[.inPerson].longest == 20)
    #expect(facts[.phone].step == 1 && facts[.phone].grid == 12 && facts[.phone].isKnown)
    #expect(facts[.video].step == 0 && facts[.video].grid == 0 && !facts[.video].isKnown)
    #expect(facts.earliest == 480 && facts.latest == 870)
    #expect(facts.hasReversed && facts.hasSplitDays)
  }

  @Test(
    "tells days with one interval from days with more, and intervals from what is none",
    arguments: [
      ("09:00-10:00", "10:00-11:00", false, false), ("09:00-09:01", "10:00-11:00", false, false),
      ("09:00-09:00", "10:00-11:00", true, false), ("09:00-10:00", "10:00-09:59", true, false),
      ("[09:00-10:00, 11:00-12:00]", "10:00-11:00", false, true),
      ("09:00-10:00", "[10:00-11:00, 12:00-13:00]", false, true),
      ("09:00-10:00", "[10:00-11:00]", false, false),
    ])
  func days(monday: String, opening: String, isReversed: Bool, isSplit: Bool) throws {
    let facts = HoursFacts(
      try Self.declaration(
        """
        modes: [phone]
        hours:
          phone:
            monday: \(monday)
        openings:
          - date: 2026-12-05
            hours: \(opening)
            reason: Απογραφή
        """))
    #expect(facts.hasReversed == isReversed && facts.hasSplitDays == isSplit)
    #expect(facts.earliest == 540 && facts.latest >= 600)
  }

  /// The modes that count as bookable beyond doubt.
  private static func certain(_ sections: String, days: Int = 60, holidays: Int = 3) throws
    -> String
  {
    let declaration = try declaration(sections)
    let policy = PlatformPolicy.edition(on: Specimen.day)
    let certain = declaration.modesBeyondDoubt(
      days: days, holidays: holidays, HoursFacts(declaration), policy)
    return certain.text
  }

  @Test("are all modes of a plain file")
  func plain() throws {
    #expect(try Self.certain("version: 1\n") == "inPerson, phone, video")
    #expect(try Self.certain("version: 1\n", days: 27) == "")
    #expect(try Self.certain("version: 1\n", days: 28) == "inPerson, phone, video")
  }

  @Test(
    "is a mode only if its longest appointment fits outside the hour that clocks skip",
    arguments: [
      ("09:00-09:10", true), ("09:00-09:09", false), ("04:00-09:00", true), ("03:59-09:00", false),
    ])
  func intervals(hours: String, isCertain: Bool) throws {
    let found = try Self.certain("hours:\n  phone:\n    tuesday: \(hours)\n")
    #expect(found == (isCertain ? "phone" : ""))
  }

  @Test(
    "is a mode only if exceptions leave one of its days",
    arguments: [
      ("2026-10-06", "2026-10-27", true), ("2026-10-06", "2026-11-03", false),
      ("2026-10-06", "2026-11-02", true), ("2026-10-07", "2026-11-03", true),
    ])
  func closures(from: String, to: String, isCertain: Bool) throws {
    let closure = "closures:\n  - {from: \(from), to: \(to), reason: Βλάβη, modes: [phone]}\n"
    #expect(try Self.certain(closure).contains("phone") == isCertain)
  }

  @Test(
    "is a mode only if the seasons without it leave one of its days",
    arguments: [
      ("2026-12-01", "2026-12-10", 24, true), ("2026-12-01", "2026-12-10", 23, false),
      ("12-01", "01-10", 56, true), ("12-01", "01-10", 55, false),
      ("06-15", "06-15", 15, true), ("06-15", "06-15", 14, false),
      ("06-16", "06-15", 60, false), ("06-15", "06-20", 20, true), ("06-15", "06-20", 19, false),
    ])
  func seasons(from: String, to: String, days: Int, isCertain: Bool) throws {
    let season = """
      seasons:
        - {name: Εποχή, from: \(from), to: \(to), hours: {phone: {monday: 09:00-10:00}}}
      """
    #expect(try Self.certain(season, days: days, holidays: 0).contains("phone") == isCertain)
    #expect(try Self.certain(season, days: days, holidays: 0).contains("video"))
  }

  @Test(
    "is service in person only if every office has it",
    arguments: [
      (["monday: 09:00-14:00"], true), (["monday: 09:00-09:14"], false),
      (["monday: 09:00-14:00", "friday: 09:00-14:00"], true),
      (["monday: 09:00-09:10", "friday: 09:00-14:00"], false),
    ])
  func offices(hours: [String], isCertain: Bool) throws {
    let offices = hours.enumerated().map {
      "  - {id: kep-\($0), name: ΚΕΠ, street: Α 1, postcode: 17122, hours: {\($1)}}\n"
    }
    let found = try Self.certain("offices:\n" + offices.joined())
    #expect(found == (isCertain ? "inPerson, phone, video" : "phone, video"))
  }
}
