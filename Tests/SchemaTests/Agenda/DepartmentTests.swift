import TestSupport
import Testing

@testable import Schema

/// Departments: the nearest hours and employees count, and nobody is booked twice.
@Suite struct DepartmentTests {
  private static let compiler = Compiler(asOf: GeneratedPlan.today)

  /// An office with three employees from Monday to Wednesday, and video on Mondays; two topics in
  /// both modes, and one more in person.
  private static func text(
    _ departments: String = "", office: String = "", seasons: String = "", more: String = ""
  ) -> String {
    """
    version: 1
    municipality: {code: 9306, name: Δήμος Μαλεβιζίου, website: "https://www.malevizi.example"}
    request: {protocol: 9950/21-9-2026, date: 2026-09-21}
    contact: {email: rantevou@malevizi.example, phone: 2810009306}
    modes: [inPerson, video]
    offices:
      - id: dimarcheio
        name: Δημαρχείο
        street: Οδός 1
        postcode: 71414
        city: Γάζι
    \(office)
    topics:
      - {id: gamoi, title: Γάμοι, field: civil-registry, kind: transaction,
        modes: [inPerson, video], audience: [citizens]}
      - {id: lixiarcheio, title: Ληξιαρχείο, field: civil-registry, kind: transaction,
        modes: [inPerson, video], audience: [citizens]}
      - {id: teli, title: Τέλη, field: finance, kind: information, modes: [inPerson],
        audience: [citizens]}
    \(departments)
    hours:
      inPerson: {monday: 08:00-14:00, tuesday: 08:00-14:00, wednesday: 08:00-14:00}
      video: {monday: 10:00-12:00}
    \(seasons)
    \(more)
    durations: {inPerson: 15 min, video: 15 min}
    staff: {inPerson: 3, video: 2}
    thirdParty: false
    means:
      inPerson: [counter, computer]
      video: [camera, microphone, computer, internet]
    administrators: [{title: Γραφείο Πληροφορικής, email: pliroforiki@malevizi.example}]
    dataProtection: {email: dpo@malevizi.example, terms: "https://www.malevizi.example/dedomena"}
    security: {email: asfaleia@malevizi.example,
      measures: [accessLog, traceability, dataProtection]}

    """
  }

  private static func department(
    _ lines: String = "", topics: String = "gamoi, lixiarcheio", id: String = "lixiarcheio",
    name: String = "Τμήμα Ληξιαρχείου"
  ) -> String {
    "departments:\n  - id: \(id)\n    name: \(name)\n    topics: [\(topics)]\n"
      + lines.split(separator: "\n").map { "    \($0)\n" }.joined()
  }

  private static func compiled(_ text: String) throws -> Compilation {
    let compilation = compiler.compile(Source(path: "example.yaml", text: text))
    let errors = compilation.findings.filter { $0.severity == .error }.map { $0.message.en }
    _ = try #require(compilation.plan, "\(errors)")
    return compilation
  }

  private static func plan(_ text: String) throws -> Plan {
    try #require(try compiled(text).plan)
  }

  /// The hours of a day at each desk, with whose they are.
  private static func hours(_ iso: String, _ text: String) throws -> [String] {
    let day = try #require(Day(iso: iso))
    return Agenda(try plan(text)).desks.map { desk in
      let hours = desk.hours(on: day).map(\.text).joined(separator: " ")
      return "\(desk.name) \(hours.isEmpty ? "–" : hours) \(desk.level(on: day).key)"
    }
  }

  private static let monday = "2027-01-18"

  @Test func theNearestPlaceCounts() throws {
    let own = "hours: {inPerson: {monday: 09:00-11:00}}"
    #expect(
      try Self.hours(Self.monday, Self.text(Self.department(own))) == [
        "inPerson-dimarcheio 08:00-14:00 municipality",
        "inPerson-dimarcheio.lixiarcheio 09:00-11:00 department",
        "video.lixiarcheio 10:00-12:00 municipality",
      ])
    let office = "    hours: {monday: 07:00-09:00}"
    #expect(
      try Self.hours(Self.monday, Self.text(Self.department(), office: office)) == [
        "inPerson-dimarcheio 07:00-09:00 office",
        "inPerson-dimarcheio.lixiarcheio 07:00-09:00 office",
        "video.lixiarcheio 10:00-12:00 municipality",
      ])
  }

  /// The department's season, its hours, the office's season and hours, the municipality's season.
  @Test func aSeasonReachesThoseWithoutHoursOfTheirOwn() throws {
    let season = """
      seasons:
        - name: Χειμώνας
          from: 01-01
          to: 02-28
          hours: {inPerson: {monday: 12:00-13:00}, video: {monday: 12:00-13:00}}
      """
    let own = "hours: {inPerson: {monday: 09:00-11:00}}"
    #expect(
      try Self.hours(Self.monday, Self.text(Self.department(own), seasons: season)) == [
        "inPerson-dimarcheio 12:00-13:00 municipality",
        "inPerson-dimarcheio.lixiarcheio 09:00-11:00 department",
        "video.lixiarcheio 12:00-13:00 municipality",
      ])
    let nearer = """
      hours: {inPerson: {monday: 09:00-11:00}}
      seasons:
        - name: Γάμοι
          from: 01-10
          to: 01-20
          hours: {inPerson: {monday: 10:00-10:30}}
      """
    #expect(
      try Self.hours(Self.monday, Self.text(Self.department(nearer), seasons: season))[1]
        == "inPerson-dimarcheio.lixiarcheio 10:00-10:30 department")
  }

  @Test func exceptionsMayBeOfADepartment() throws {
    let closed = "closures:\n  - {from: \(Self.monday), reason: Άδεια, departments: [lixiarcheio]}"
    #expect(
      try Self.hours(Self.monday, Self.text(Self.department(), more: closed)) == [
        "inPerson-dimarcheio 08:00-14:00 municipality",
        "inPerson-dimarcheio.lixiarcheio – municipality", "video.lixiarcheio – municipality",
      ])
    let special = """
      specialHours:
        - {date: \(Self.monday), hours: 08:00-09:00, reason: Όλοι}
        - {date: \(Self.monday), hours: 09:00-10:00, reason: Τμήμα, departments: [lixiarcheio]}
      """
    #expect(
      try Self.hours(Self.monday, Self.text(Self.department(), more: special)) == [
        "inPerson-dimarcheio 08:00-09:00 municipality",
        "inPerson-dimarcheio.lixiarcheio 09:00-10:00 municipality",
        "video.lixiarcheio 09:00-10:00 municipality",
      ])
  }

  /// Whose employees serve, and how many appointments of an hour in person they hold on a Monday.
  private static func pools(_ departments: String) throws -> [String] {
    Agenda(try plan(text(departments))).pools.map { pool in
      "\(pool.staff): \(pool.desks.map(\.name).joined(separator: ", "))"
    }
  }

  @Test func employeesCountOnce() throws {
    #expect(
      try Self.pools(Self.department()) == [
        "3: inPerson-dimarcheio, inPerson-dimarcheio.lixiarcheio", "2: video.lixiarcheio",
      ])
    #expect(
      try Self.pools(Self.department("staff: {inPerson: 1, video: 1}")) == [
        "3: inPerson-dimarcheio", "1: inPerson-dimarcheio.lixiarcheio", "1: video.lixiarcheio",
      ])
    #expect(
      try Self.pools(Self.department("staff: {inPerson: 2, video: 1}\nsharedStaff: true")) == [
        "3: inPerson-dimarcheio", "2: inPerson-dimarcheio.lixiarcheio, video.lixiarcheio",
      ])
  }

  @Test func statisticsCountEachPoolOnce() throws {
    let day = try #require(Day(iso: Self.monday))
    func week(_ departments: String) throws -> [Int] {
      let stats = Stats(try Self.plan(Self.text(departments)), week: day, from: day)
      return stats.modes.flatMap { [$0.staff, $0.week.appointments] }
    }
    // Three days of 24 appointments for three employees; eight by video for two.
    #expect(try week("") == [3, 216, 2, 16])
    // Who shares the employees of the place adds none.
    #expect(try week(Self.department()) == [3, 216, 2, 16])
    let own = Self.department("hours: {inPerson: {monday: 08:00-09:00}}\nstaff: {inPerson: 1}")
    #expect(try week(own) == [4, 220, 2, 16])
  }

  private static func changes(_ old: String, _ new: String) throws -> [String] {
    let comparison = try #require(
      Comparison(try compiled(old), try compiled(new), from: GeneratedPlan.today))
    return comparison.changes.map { "\($0.effect.key) \($0.place.path)" }
  }

  @Test func changesAreClassedByTheirEffect() throws {
    let none = Self.text()
    let own = Self.text(Self.department("hours: {inPerson: {monday: 09:00-11:00}}"))
    #expect(try Self.changes(none, own) == ["narrows departments/lixiarcheio"])
    #expect(try Self.changes(own, none) == ["widens departments/lixiarcheio"])
    let longer = Self.text(Self.department("hours: {inPerson: {monday: 09:00-12:00}}"))
    #expect(
      try Self.changes(own, longer) == ["widens departments/lixiarcheio/hours/inPerson/monday"])
    let named = Self.text(
      Self.department("hours: {inPerson: {monday: 09:00-11:00}}", name: "Ληξιαρχείο"))
    #expect(try Self.changes(own, named) == ["editorial departments/lixiarcheio/name"])
    let other = Self.text(
      Self.department("hours: {inPerson: {monday: 09:00-11:00}}", id: "neo"))
    #expect(try Self.changes(own, other) == ["editorial departments/neo/id"])
    let one = Self.text(
      Self.department("hours: {inPerson: {monday: 09:00-11:00}}", topics: "lixiarcheio"))
    #expect(try Self.changes(own, one) == ["widens topics/gamoi/department"])
    let staffed = Self.text(
      Self.department("hours: {inPerson: {monday: 09:00-11:00}}\nstaff: {inPerson: 1}"))
    #expect(
      try Self.changes(own, staffed) == ["narrows departments/lixiarcheio/staff/inPerson"])
  }

  /// A topic that is served only where its department is has no other desk.
  @Test func aPlaceWithoutOtherTopicsHasNoOtherDesk() throws {
    let plan = try Self.plan(Self.text(Self.department(topics: "gamoi, lixiarcheio, teli")))
    #expect(
      Agenda(plan).desks.map(\.name) == [
        "inPerson-dimarcheio.lixiarcheio", "video.lixiarcheio",
      ])
    let left = plan.without(ServiceParts(modes: [], offices: [], departments: ["lixiarcheio"]))
    #expect(left.topics.isEmpty && left.departments.isEmpty)
  }
}
