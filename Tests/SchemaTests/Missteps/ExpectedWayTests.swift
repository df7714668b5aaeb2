import TestSupport
import Testing

@testable import Schema

/// Whoever writes what the form does not have learns how to say it, from one finding.
@Suite("Keys and values that people expect")
struct ExpectedWayTests {
  /// Lines of a file, the rule that speaks, and words of its message or of its help.
  struct Case: Sendable, CustomTestStringConvertible {
    let lines: String
    let rule: String
    let says: String
    var fix: String?

    var testDescription: String { lines }
  }

  static let cases = [
    Case(lines: "breaks: 11:00", rule: "key-unknown", says: "pause: 5 min"),
    Case(lines: "lunch: 12:00-12:30", rule: "key-unknown", says: "δύο διαστήματα"),
    Case(lines: "holidays: [11-11]", rule: "key-unknown", says: "localHolidays"),
    Case(lines: "exceptions: []", rule: "key-unknown", says: "specialHours"),
    Case(
      lines: closure("from: 2027-02-10\n    until: 2027-02-12"), rule: "key-unknown",
      says: "«to»", fix: "to"),
    Case(
      lines: closure("date: 2027-02-10\n    time: 12:00-14:00"), rule: "key-unknown",
      says: "«hours»", fix: "hours"),
    Case(lines: closure("date: easter-6"), rule: "date-format", says: "from: easter-6"),
    Case(lines: closure("date: 10/8"), rule: "date-format", says: "from: 08-10"),
    Case(lines: closure("date: 2027-02-29"), rule: "date-format", says: "28 ημέρες"),
    Case(lines: closure("from: 31/4/2027"), rule: "year-day-format", says: "30 ημέρες"),
    Case(lines: closure("date: 2027-02-10 - 2027-02-12"), rule: "date-format", says: "from"),
    Case(
      lines: closure("from: 8-12/2/2027"), rule: "year-day-format",
      says: "«from: 2027-02-08» (η πρώτη) και «to: 2027-02-12»"),
    Case(
      lines: closure("dates: 8 έως 12 Φεβρουαρίου 2027"), rule: "date-format",
      says: "«from: 2027-02-08» (η πρώτη) και «to: 2027-02-12»"),
    Case(
      lines: closure("from: 2027-01-09\n    weeks: even"), rule: "key-unknown",
      says: "everyWeeks: 2"),
    Case(
      lines: closure("from: 2027-01-09\n    everyWeeks: 2η Τετάρτη"), rule: "number-format",
      says: "weekOfMonth: [first]"),
    Case(
      lines: closure("from: 24/12 – 2/1"), rule: "year-day-format",
      says: "«from: 12-24» (η πρώτη) και «to: 01-02»"),
    Case(
      lines: "hours: Δευτέρα-Τρίτη 8:00-14:30", rule: "value-kind",
      says: "inPerson: {monday: 08:00-14:30, tuesday: 08:00-14:30}"),
    Case(
      lines: """
        means:
          inPerson: [Η/Υ και γκισέ]
          phone: [telephone, headset, computer]
          video: [camera, microphone, computer, screen, internet]
        """,
      rule: "value-kind", says: "κόμμα", fix: "computer, counter"),
    Case(
      lines: "modes: όλοι", rule: "choice-unknown", says: "[inPerson, phone, video]",
      fix: "[inPerson, phone, video]"),
    Case(
      lines: "modes: [inPerson, phone, βιντεοκλήση]", rule: "choice-unknown", says: "«video»",
      fix: "video"),
    Case(
      lines: closure("dates: 2027-02-10, 12/2/2027"), rule: "value-kind",
      says: "χωρίς αγκύλες", fix: "[2027-02-10, 2027-02-12]"),
    Case(
      lines: department("hours: {monday: 09:00-12:00, friday: 09:00-12:00}"),
      rule: "key-unknown", says: "Για ποιον τρόπο"),
    Case(lines: department("staff: 1"), rule: "value-kind", says: "inPerson: 1"),
    Case(lines: "durations: 15 min", rule: "value-kind", says: "inPerson: 15 min"),
    Case(
      lines: "staff: {inPerson: 0, phone: 1, video: 1}", rule: "number-format",
      says: "αν δεν εξυπηρετεί κανείς"),
    Case(lines: week("08:00-24:00"), rule: "time-format", says: "23:59"),
    Case(lines: week("08:00-00:00"), rule: "interval-reversed", says: "23:59"),
    Case(lines: week("07:30-13:"), rule: "time-format", says: "«07:30-13:»"),
    Case(
      lines: "openings:\n  - date: 2027-01-09\n    hours: {inPerson: 09:00-12:00}\n    reason: Α",
      rule: "value-kind", says: "modes: [inPerson]"),
  ]

  private static func closure(_ days: String) -> String {
    "closures:\n  - \(days)\n    reason: Απογραφή αρχείου"
  }

  private static func department(_ line: String) -> String {
    "departments:\n  - id: lixiarcheio\n    name: Ληξιαρχείο\n    topics: [dimotologio]\n    "
      + line
  }

  private static func week(_ hours: String) -> String {
    "hours:\n  inPerson:\n    monday: \(hours)\n  phone:\n    monday: 09:00-13:00\n  video:\n"
      + "    monday: 09:00-13:00"
  }

  @Test(arguments: cases)
  func sayTheWay(_ asked: Case) throws {
    let (source, _) = Example(asked.lines).file()
    let findings = Compiler(asOf: Specimen.day).compile(source).findings
      .filter { $0.severity == .error }
    try #require(findings.count == 1, "\(findings.map { "\($0.rule.id): \($0.message.el)" })")
    let finding = findings[0]
    #expect(finding.rule.id == asked.rule)
    let told = finding.message.el + " " + (finding.help?.el ?? "")
    #expect(told.contains(asked.says), "\(told)")
    #expect(finding.fixes.first?.replacement == asked.fix)
  }

  /// A digit is typed wrong more easily than a whole name.
  @Test func aCodeIsMendedByItsName() throws {
    let lines =
      "municipality:\n  code: 9307\n  name: Δήμος Μαλεβιζίου\n  website: https://d.example"
    let (source, _) = Example(lines).file()
    let findings = Compiler(asOf: Specimen.day).compile(source).findings
    let finding = try #require(findings.first { $0.rule === Rule.nameMismatch })
    #expect(finding.fixes.map { $0.replacement } == ["9306"])
  }
}
