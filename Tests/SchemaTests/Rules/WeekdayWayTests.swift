import Testing

@testable import Schema

/// Days of the week that are named together, by those left out, or by how they recur.
@Suite("Ways to write days of the week")
struct WeekdayWayTests {
  private static func findings(_ lines: String, in list: String = "closures") -> [Finding] {
    let source = Source(path: "a.yaml", text: "\(list):\n  - reason: Α\n    \(lines)\n")
    return Declaration.make(from: Reader.read(source).tree).findings
      .filter { $0.rule.id != "key-missing" }
  }

  private static func only(_ written: String, in list: String = "closures") throws -> Finding {
    let found = findings("weekdays: \(written)", in: list)
    try #require(found.count == 1, "\(written): \(found.map(\.message.el))")
    return found[0]
  }

  /// What is written, the list that is offered, and whether that is certain.
  static let together: [(String, String, isSure: Bool)] = [
    ("[Δευτέρα, Τρίτη, Σαββατοκύριακα]", "[monday, tuesday, saturday, sunday]", true),
    ("[monday, weekend]", "[monday, saturday, sunday]", true),
    ("[monday, weekends, Κυριακή]", "[monday, saturday, sunday]", true),
    ("[καθημερινές, saturday]", "[monday, tuesday, wednesday, thursday, friday, saturday]", true),
    ("Σαββατοκύριακα", "[saturday, sunday]", true),
    ("Δευτέρα, Τρίτη και Σαββατοκύριακα", "[monday, tuesday, saturday, sunday]", true),
    ("working days", "[monday, tuesday, wednesday, thursday, friday]", true),
    ("Τρίτη Παρασκευή", "[tuesday, friday]", false),
    ("Δευτέρα ή Τρίτη", "[monday, tuesday]", false),
    ("καθημερινά", "[monday, tuesday, wednesday, thursday, friday]", false),
    ("κάθε μέρα", "[monday, tuesday, wednesday, thursday, friday]", false),
    // Those left out are never offered.
    ("εκτός Σαββατοκύριακου", "[monday, tuesday, wednesday, thursday, friday]", false),
    ("όχι Δευτέρα", "[tuesday, wednesday, thursday, friday, saturday, sunday]", false),
    ("Δευτέρα όχι", "[tuesday, wednesday, thursday, friday, saturday, sunday]", false),
    ("όλες εκτός Δευτέρας", "[tuesday, wednesday, thursday, friday, saturday, sunday]", false),
    (
      "every day except Monday", "[tuesday, wednesday, thursday, friday, saturday, sunday]", false
    ),
    ("all but Monday", "[tuesday, wednesday, thursday, friday, saturday, sunday]", false),
    ("πλην Παρασκευής", "[monday, tuesday, wednesday, thursday, saturday, sunday]", false),
    (
      "[εκτός από Σάββατο και Κυριακή]", "[monday, tuesday, wednesday, thursday, friday]", false
    ),
    ("Δευτέρα-Παρασκευή εκτός Τετάρτης", "[monday, tuesday, thursday, friday]", true),
    ("Δευτέρα-Παρασκευή (πλην Τετάρτης)", "[monday, tuesday, thursday, friday]", true),
    ("καθημερινές πλην Παρασκευής", "[monday, tuesday, wednesday, thursday]", true),
    ("weekdays except Friday", "[monday, tuesday, wednesday, thursday]", true),
    ("Δευτέρα, όχι Τρίτη", "[monday]", false),
    ("Δευτέρα και Τρίτη (εκτός αργιών)", "[monday, tuesday]", true),
    ("μόνο Δευτέρα και Τετάρτη", "[monday, wednesday]", true),
  ]

  @Test("are a list of those that are meant", arguments: together.indices)
  func lists(_ index: Int) throws {
    let (written, list, isSure) = Self.together[index]
    let finding = try Self.only(written)
    #expect(finding.rule.id == "choice-unknown")
    #expect(finding.message.el.contains(list), "\(finding.message.el)")
    #expect(finding.message.en.contains(list), "\(finding.message.en)")
    #expect(finding.fixes.map(\.replacement) == [list])
    #expect(finding.fixes.map(\.applicability) == [isSure ? .certain : .maybe])
  }

  @Test("in lines of their own are one list")
  func lines() throws {
    let found = Self.findings("weekdays:\n      - Δευτέρα\n      - Σαββατοκύριακο")
    #expect(found.map { $0.fixes.map(\.replacement) } == [["[monday, saturday, sunday]"]])
  }

  @Test(
    "that are left out are told without a suggestion where it is not known which are left",
    arguments: [
      "δεν λειτουργεί Δευτέρα", "Δευτέρα και Τρίτη όχι", "εκτός Δευτέρας του Αυγούστου",
      "Σαββατοκύριακα εκτός Αυγούστου", "όχι όλες τις Δευτέρες", "Δευτέρα κλειστά",
      "Δευτέρα πρωί και Τρίτη απόγευμα", "Δευτέρα 14/12/2026", "Δευτέρα μετά το Πάσχα",
      "προτελευταία Παρασκευή", "κάθε 3 μήνες Δευτέρα", "εκτός αργιών", "Δευτέρα πλην πρώτης",
    ])
  func unknown(_ written: String) throws {
    let finding = try Self.only(written)
    #expect(finding.fixes.isEmpty, "\(finding.message.el)")
    #expect(!finding.message.el.contains("μήπως"), "\(finding.message.el)")
  }

  @Test("beside others of a list lead to no suggestion of theirs")
  func besideOthers() {
    let found = Self.findings("weekdays: [Δευτέρα, fax, όχι Τρίτη]")
    #expect(found.count == 3)
    #expect(found.flatMap { $0.fixes.map(\.replacement) } == ["monday"])
  }

  @Test(
    "that recur in another way have keys of their own",
    arguments: [
      ("πρώτη και τρίτη Δευτέρα", "«weekdays: [monday]» και «weekOfMonth: [first, third]»"),
      ("[πρώτη, τρίτη Δευτέρα]", "«weekdays: [monday]» και «weekOfMonth: [first, third]»"),
      ("1η & 3η Δευτέρα του μήνα", "«weekdays: [monday]» και «weekOfMonth: [first, third]»"),
      ("first and third Monday", "«weekdays: [monday]» και «weekOfMonth: [first, third]»"),
      ("πρώτη Δευτέρα και τρίτη Δευτέρα", "[monday]» και «weekOfMonth: [first, third]»"),
      ("κάθε πρώτη και τρίτη Δευτέρα", "[monday]» και «weekOfMonth: [first, third]»"),
      ("2ο και 4ο Σάββατο", "«weekdays: [saturday]» και «weekOfMonth: [second, fourth]»"),
      ("το πρώτο Σάββατο κάθε μήνα", "«weekdays: [saturday]» και «weekOfMonth: [first]»"),
      ("last Friday of the month", "«weekdays: [friday]» και «weekOfMonth: [last]»"),
      ("κάθε πρώτη Δευτέρα", "«weekdays: [monday]» και «weekOfMonth: [first]»"),
      ("Δευτέρα και Τρίτη Παρασκευή του μήνα", "[friday]» και «weekOfMonth: [second, third]»"),
      ("πρώτη Δευτέρα και Τρίτη του μήνα", "[monday, tuesday]» και «weekOfMonth: [first]»"),
      (
        "πρώτη Δευτέρα και τρίτη Πέμπτη",
        "«weekOfMonth: [first]», και σε άλλη εγγραφή «weekdays: [thursday]» και «weekOfMonth: [third]»"
      ),
      ("κάθε δεύτερη Παρασκευή", "«everyWeeks: 2» και την πρώτη ημέρα, π.χ. «from: 2027-01-08»"),
      ("κάθε δεύτερη Παρασκευή", "· για μία ημέρα του μήνα, «weekdays: [friday]» και «weekOfMonth"),
      ("every second Friday", "«weekdays: [friday]», «everyWeeks: 2»"),
      ("every other Friday", "«weekdays: [friday]», «everyWeeks: 2»"),
      ("Παρασκευή παρά Παρασκευή", "«weekdays: [friday]», «everyWeeks: 2»"),
      ("μία Παρασκευή ναι και μία όχι", "«weekdays: [friday]», «everyWeeks: 2»"),
      ("κάθε 2 Παρασκευές", "«weekdays: [friday]», «everyWeeks: 2»"),
      ("Παρασκευή κάθε δύο εβδομάδες", "«weekdays: [friday]», «everyWeeks: 2»"),
      ("Δευτέρα και Τρίτη, κάθε δεύτερη εβδομάδα", "[monday, tuesday]», «everyWeeks: 2»"),
      ("κάθε τρεις εβδομάδες Τρίτη", "«weekdays: [tuesday]», «everyWeeks: 3»"),
      ("κάθε 15 μέρες", "γράψτε «everyWeeks: 2»"), ("δεκαπενθήμερο", "γράψτε «everyWeeks: 2»"),
      ("κάθε Τρίτη Παρασκευή", "«weekOfMonth: [third]»"),
      ("ζυγές εβδομάδες, Δευτέρα", "«weekdays: [monday]», «everyWeeks: 2»"),
      ("Δευτέρα εναλλάξ", "«weekdays: [monday]», «everyWeeks: 2»"),
      ("πρώτες Δευτέρες του μήνα", "«weekOfMonth: [first]»"),
    ])
  func rhythms(_ written: String, _ way: String) throws {
    let finding = try Self.only(written)
    #expect(finding.message.el.contains(way), "\(finding.message.el)")
    #expect(finding.fixes.isEmpty)
  }

  @Test("are of every week only, where nothing else can be said")
  func staffHours() throws {
    let finding = try #require(
      Self.findings("weekdays: κάθε δεύτερη Παρασκευή", in: "staffHours")
        .first { $0.rule.id == "choice-unknown" })
    #expect(!finding.message.el.contains("everyWeeks"), "\(finding.message.el)")
    #expect(finding.message.el.contains("specialHours"), "\(finding.message.el)")
  }

  @Test(
    "where a date is wanted are days that recur",
    arguments: [
      ("date: πρώτη και τρίτη Δευτέρα", "«weekOfMonth: [first, third]»"),
      ("date: Δευτέρα", "«weekdays: [saturday]»"), ("from: καθημερινές", "«weekdays: [saturday]»"),
      ("date: Παρασκευή παρά Παρασκευή", "«everyWeeks: 2»"),
      ("date: εκτός Δευτέρας", "«weekdays: [saturday]»"),
    ])
  func dates(_ line: String, _ way: String) throws {
    let found = Self.findings(line)
    try #require(found.count == 1, "\(found.map(\.message.el))")
    #expect(found[0].help?.el.contains(way) == true, "\(found[0])")
  }

  @Test(
    "as keys of a week are lines of those that are meant",
    arguments: [
      ("Δευτέρα-Παρασκευή εκτός Τετάρτης", ["monday", "tuesday", "thursday", "friday"], true),
      ("εκτός Σαββατοκύριακου", ["monday", "tuesday", "wednesday", "thursday", "friday"], false),
      ("Δευτέρα Παρασκευή", ["monday", "friday"], false),
      ("από Δευτέρα", ["monday"], false), ("Δευτέρα και Παρασκευή", ["monday", "friday"], true),
    ])
  func keys(_ written: String, _ days: [String], _ isSure: Bool) throws {
    let found = Self.week("\(written): 08:00-14:00")
    try #require(found.count == 1, "\(found.map(\.message.el))")
    let lines = days.map { "\($0): 08:00-14:00" }.joined(separator: "\n    ")
    #expect(found[0].fixes.map(\.replacement) == [lines])
    #expect(found[0].fixes.map(\.applicability) == [isSure ? .certain : .maybe])
  }

  @Test("as keys of a week are no days of every week where they recur otherwise")
  func recurringKeys() throws {
    let found = Self.week("πρώτη και τρίτη Δευτέρα: 08:00-14:00")
    try #require(found.count == 1, "\(found.map(\.message.el))")
    #expect(found[0].message.el.contains("γράφονται στο openings"), "\(found[0].message.el)")
    #expect(found[0].message.el.contains("«weekOfMonth: [first, third]»"))
    #expect(found[0].fixes.isEmpty)
  }

  private static func week(_ line: String) -> [Finding] {
    let source = Source(path: "a.yaml", text: "hours:\n  inPerson:\n    \(line)\n")
    return Declaration.make(from: Reader.read(source).tree).findings
      .filter { $0.rule.id != "key-missing" }
  }
}
