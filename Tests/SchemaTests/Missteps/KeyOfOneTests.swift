import Testing

@testable import Schema

/// What somebody writes for one office, topic, department, mode or season never becomes a line for
/// the whole municipality: moving it further out would change what it concerns.
@Suite("Keys that are written for one")
struct KeyOfOneTests {
  struct Key: Sendable, CustomTestStringConvertible {
    let name: String
    /// The line before it, and the lines themselves.
    let after: String
    let lines: String
    let says: String
    var testDescription: String { name }
  }

  private static let office = "      saturday: 08:00-13:00\n"
  private static let topic =
    "    modes: [inPerson, phone]\n    audience: [citizens, businesses]\n"
    + "    offices: [dimarcheio]\n"
  private static let department = "    sharedStaff: true\n"
  private static let mode = "  video:\n    tuesday: 17:00-20:00\n    thursday: 10:00-14:00\n"
  private static let season = "        friday: 08:00-13:30\n"

  private static func dated(_ key: String, _ more: String = "") -> String {
    "    \(key):\n      - date: 2027-01-20\n\(more)        reason: Έργα\n"
  }

  static let keys: [Key] =
    ["closures", "openings", "specialHours"].map {
      Key(
        name: "\($0) of the last office", after: office,
        lines: dated($0, $0 == "closures" ? "" : "        hours: 17:00-19:00\n"),
        says: "offices: […]")
    } + [
      Key(
        name: "localHolidays of the last office", after: office,
        lines: "    localHolidays:\n      - name: Άγιος Μηνάς\n        date: 11-11\n",
        says: "offices: […]"),
      Key(
        name: "staffHours of the last office", after: office,
        lines: "    staffHours:\n      - weekdays: [monday]\n        staff: 1\n",
        says: "offices: […]"),
      Key(
        name: "dailyMaximum of the last office", after: office,
        lines: "    dailyMaximum: 20\n", says: "γράφεται στο θέμα"),
      Key(
        name: "pause of the last office", after: office, lines: "    pause: 10 min\n",
        says: "γράφεται στο θέμα"),
      Key(
        name: "step of the last office", after: office, lines: "    step: 30 min\n",
        says: "γράφεται στο θέμα"),
      Key(
        name: "a closure in the hours of the last office", after: office,
        lines: "      closures:\n        - date: 2027-01-20\n          reason: Έργα\n",
        says: "modes: […]"),
      Key(
        name: "closures of the last office, after a tab", after: office,
        lines: "\tclosures:\n      - date: 2027-01-20\n        reason: Έργα\n", says: ""),
      Key(name: "closures of a topic", after: topic, lines: dated("closures"), says: "topics: […]"),
      Key(
        name: "openings of a topic", after: topic,
        lines: dated("openings", "        hours: 17:00-19:00\n"), says: "topics: […]"),
      Key(
        name: "seasons of a topic", after: topic,
        lines: "    seasons:\n      - name: Θερινό\n        from: 07-01\n        to: 08-31\n"
          + "        hours:\n          inPerson:\n            monday: 09:00-12:00\n",
        says: "departments"),
      Key(
        name: "closures of a department", after: department, lines: dated("closures"),
        says: "departments: […]"),
      Key(
        name: "specialHours of a department", after: department,
        lines: dated("specialHours", "        hours: 08:00-12:00\n"), says: "departments: […]"),
      Key(name: "closures of a mode", after: mode, lines: dated("closures"), says: "modes: […]"),
      Key(
        name: "closures of a season", after: season, lines: dated("closures"),
        says: "from και το to"),
    ]

  private static let compiler = Compiler(asOf: Specimen.day)

  /// The sample with a department, whose last key is the one that only departments have.
  private static let file = ClerkEditTests.file.replacing(
    "\nhours:  ",
    with: "\ndepartments:\n  - id: lixiarcheio\n    name: Ληξιαρχείο\n    topics: [lixiarcheio]\n"
      + "    staff:\n      inPerson: 1\n\(department)\nhours:  ", maxReplacements: 1)

  @Test("stay where they are, and are told where they go", arguments: keys)
  func stay(_ key: Key) throws {
    try #require(Self.file.contains(key.after), "the file no longer has what is edited")
    let text = Self.file.replacing(key.after, with: key.after + key.lines, maxReplacements: 1)
    let source = Source(path: "Municipalities/9200-neas-smyrnis/onboarding.yaml", text: text)
    let found = Self.compiler.compile(source).findings.filter { $0.severity == .error }
    #expect(!found.isEmpty)
    let moved = found.flatMap(\.fixes).filter { $0.replacement.isEmpty }
    #expect(moved.isEmpty, "\(found.map(\.message.el))")
    let mended = Repair(of: source, by: Self.compiler).source
    let after = Self.compiler.compile(mended).findings.filter { $0.severity == .error }
    #expect(!after.isEmpty, "\(String(decoding: mended.bytes, as: UTF8.self))")
    #expect(
      key.says.isEmpty || found.contains { $0.help?.el.contains(key.says) ?? false },
      "\(found.map { ($0.message.el, $0.help?.el ?? "") })")
  }

  /// A key before the column of any item has only one place; at that of a dash it may have two.
  @Test("are moved where only the indentation is wrong", arguments: [" ", "  ", "   "])
  func moved(_ blanks: String) throws {
    let text = Self.file.replacing(
      "\nclosures:\n", with: "\n\(blanks)closures:\n", maxReplacements: 1)
    let source = Source(path: "Municipalities/9200-neas-smyrnis/onboarding.yaml", text: text)
    let found = Self.compiler.compile(source).findings.filter { $0.severity == .error }
    try #require(found.count == 1, "\(found.map(\.message.el))")
    let isSure = blanks == " "
    #expect(found[0].fixes.map(\.applicability) == [isSure ? .certain : .maybe])
    #expect((found[0].help == nil) == isSure)
    let mended = Repair(of: source, by: Self.compiler).source
    #expect(String(decoding: mended.bytes, as: UTF8.self) == (isSure ? Self.file : text))
  }
}
