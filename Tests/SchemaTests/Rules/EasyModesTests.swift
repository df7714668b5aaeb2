import Testing

@testable import Schema

@Suite("What is certain of hours by counting")
struct EasyModesTests {
  private static func declaration(_ sections: String) throws -> Declaration {
    let source = Example(sections).file().source
    return try #require(Declaration.make(from: Reader.read(source).tree).declaration)
  }

  /// The modes that count as bookable beyond doubt.
  private static func certain(_ sections: String, days: Int = 60, holidays: Int = 3) throws
    -> String
  {
    let declaration = try declaration(sections)
    let policy = PlatformPolicy.edition(on: Specimen.day)
    let certain = declaration.modesBeyondDoubt(
      days: days, holidays: holidays, policy)
    return Mode.allCases.filter { certain.holds($0) }.map { $0.key.text }.joined(separator: ", ")
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
