import Testing

@testable import Schema

/// Days of the year with a hyphen, which the form writes with the month first and people with the
/// day first.
@Suite("Days and months in either order")
struct DayOrderTests {
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

  private static func holidays(_ dates: String...) -> String {
    "localHolidays:\n"
      + dates.enumerated().map { "  - name: Εορτή \($0.offset)\n    date: \($0.element)\n" }
      .joined()
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

  /// The sections of a file, and what is offered in it, in order.
  static let files: [(String, [String])] = [
    (holidays("23-04", "10-02", "15-08"), ["04-23", "02-10", "08-15"]),
    (holidays("10-02", "23/4"), ["02-10", "04-23"]),
    (holidays("23-04") + closure("01-08", "08-09"), ["08-01", "09-08", "04-23"]),
    (holidays("10-02", "08-15", "23-04"), ["02-10", "04-23"]),
    (
      holidays("10-02") + "closures:\n  - date: 15/08/2027\n    reason: Άδειες\n",
      ["2027-08-15", "02-10"]
    ),
  ]

  @Test("are asked about wherever the file has one with the day first", arguments: files)
  func whole(_ section: String, _ offered: [String]) {
    let found = Self.findings(section)
    #expect(found.count == offered.count, "\(found.map(\.message.el))")
    for finding in found {
      #expect(finding.fixes.map(\.replacement).sorted() == offered.sorted())
      #expect(finding.fixes.allSatisfy { $0.applicability == .maybe })
    }
  }

  /// Turned round together, none is left to be read by itself or to be asked about again.
  @Test("are settled by what is offered", arguments: files)
  func settled(_ section: String, _ offered: [String]) throws {
    let source = Source(path: "onboarding.yaml", text: Specimen.text + section)
    let finding = try #require(Self.findings(section).first)
    var bytes = source.bytes
    for fix in finding.fixes.reversed() {
      bytes.replaceSubrange(Int(fix.span.start)..<Int(fix.span.end), with: fix.replacement.utf8)
    }
    let left = Compiler(asOf: Specimen.day)
      .compile(Source(path: "onboarding.yaml", bytes: bytes)).findings
    #expect(!left.contains { $0.severity == .error }, "\(left.map(\.message.el))")
  }

  @Test(
    "are not asked about beside a whole date where the file shows that its notation is known",
    arguments: ["15/08/2027", "15-08-2027", "2/8/2027", "15 Αυγούστου 2027"])
  func known(_ date: String) {
    let closure = "closures:\n  - date: \(date)\n    reason: Άδειες\n"
    let found = Self.findings(Self.holidays("02-10", "08-15") + closure)
    #expect(found.map(\.rule.id) == ["date-format"])
  }

  @Test(
    "are one where one is wanted",
    arguments: [
      ("closures:\n  - from: [2027-01-18, 2027-01-19]\n    reason: Α\n", "«dates: ["),
      ("closures:\n  - from: 2027-01-18\n    to: [2027-01-19]\n    reason: Α\n", "«dates: ["),
      ("openings:\n  - date: [2027-01-18, 2027-01-19]\n    reason: Α\n", "from (η πρώτη)"),
      ("localHolidays:\n  - name: Α\n    date: [04-23, 08-15]\n", "δική της εγγραφή"),
      ("seasons:\n  - name: Α\n    from: [06-15, 07-15]\n    to: 09-15\n", "δύο εγγραφές"),
    ])
  func list(_ section: String, _ says: String) throws {
    let source = Source(path: "a.yaml", text: section)
    let found = Compiler(asOf: Specimen.day).compile(source).findings
    let finding = try #require(found.first { $0.rule === Rule.valueKind })
    #expect(finding.message.el.contains(says), "\(finding.message.el)")
  }

  @Test("never have an example before the day with which they begin")
  func example() {
    for (from, example) in [
      ("2027-02-08", "2027-02-10"), ("10-01", "10-03"), ("12-31", "01-02"),
      ("easter-6", "easter-4"),
    ] {
      let text = "closures:\n  - from: \(from)\n    to: -1\n    reason: Α\n"
      let found = Compiler(asOf: Specimen.day).compile(Source(path: "a.yaml", text: text)).findings
      #expect(found.contains { $0.message.el.contains("γράψτε π.χ. \(example)") }, "\(from)")
    }
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
