import Testing

@testable import Schema

/// Days of the year with a hyphen, which the form writes with the month first and people with the
/// day first.
@Suite("Days and months in either order")
struct DayPairTests {
  @Test(
    "have one certain reading, a likely one, or none",
    arguments: [
      ("06-24", "06-24", true), ("6-24", "06-24", true), ("8-8", "08-08", true),
      ("24/6", "06-24", true), ("24.6", "06-24", true), ("1/8", "08-01", false),
      ("24-6", "06-24", false), ("31-08", "08-31", false), ("1-8", nil, false),
      ("01-08", nil, false), ("31-02", nil, false), ("13-13", nil, false),
    ] as [(String, String?, Bool)])
  func alone(_ text: String, _ mended: String?, _ isSure: Bool) {
    let found = Mend.yearDay(text)
    #expect(found?.text == mended)
    #expect((found?.applicability == .certain) == isSure)
  }

  private static func season(_ from: String, _ to: String) -> String {
    """
    seasons:
      - name: Θερινό ωράριο
        from: \(from)
        to: \(to)
        hours:
          phone:
            tuesday: 09:00-12:00

    """
  }

  private static func closure(_ from: String, _ to: String) -> String {
    "closures:\n  - from: \(from)\n    to: \(to)\n    reason: Άδειες\n"
  }

  private static func holiday(_ date: String, _ notBefore: String) -> String {
    "localHolidays:\n  - name: Πολιούχος\n    date: \(date)\n    notBefore: \(notBefore)\n"
  }

  private static func findings(_ section: String) -> [Finding] {
    Compiler(asOf: Specimen.day).compile(
      Source(path: "onboarding.yaml", text: Specimen.text + section)
    ).findings.filter { $0.severity != .note }
  }

  /// The values, and what is offered for each, in order.
  static let pairs: [(String, [String])] = [
    (season("01-07", "31-08"), ["07-01", "08-31"]), (season("10-06", "15-09"), ["06-10", "09-15"]),
    (season("15-06", "10-09"), ["06-15", "09-10"]), (season("1-7", "31-8"), ["07-01", "08-31"]),
    (season("\"01-07\"", "31-08"), ["\"07-01\"", "08-31"]),
    (season("01-07", "31/8"), ["07-01", "08-31"]),
    (season("01-07", "31 Αυγούστου"), ["07-01", "08-31"]),
    (closure("01-08", "20-08"), ["08-01", "08-20"]), (closure("1-8", "20-8"), ["08-01", "08-20"]),
    (holiday("06-05", "23-04"), ["05-06", "04-23"]),
  ]

  @Test("are asked about at both ends where one has the day first", arguments: pairs)
  func pair(_ section: String, _ offered: [String]) {
    let found = Self.findings(section).sorted { $0.span.start < $1.span.start }
    #expect(found.map(\.rule.id) == ["year-day-format", "year-day-format"])
    // Both ends are turned round together or not at all.
    for finding in found {
      #expect(finding.fixes.map(\.replacement) == offered)
      #expect(finding.fixes.allSatisfy { $0.applicability == .maybe })
    }
    #expect(found.contains { $0.message.el.contains("δύο τρόπους") })
  }

  @Test("are not asked about where nothing says that the day is first")
  func one() {
    let found = Self.findings(Self.season("06-15", "15/9"))
    #expect(found.map(\.rule.id) == ["year-day-format"])
    #expect(Self.findings(Self.season("06-01", "08-09")).isEmpty)
    #expect(
      Self.findings(Self.season("1-7", "08-31")).map(\.help?.en) == [
        "“1-7” can be read in two ways: write 07-01 for 1 July, or 01-07 for 7 January"
      ])
  }
}
