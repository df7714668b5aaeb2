import TestSupport
import Testing

@testable import Schema

/// What is open on a day when something is less, more or instead, and which hours are the nearest.
@Suite struct ExceptionTests {
  /// One office with 08:00-14:30 from Monday to Friday and appointments of 15 minutes, one topic
  /// more, an office with its own hours, and the telephone on Tuesdays.
  private static func text(_ more: String, office: String = "") -> String {
    """
    version: 1
    municipality: {code: 9306, name: Δήμος Μαλεβιζίου, website: "https://www.malevizi.example"}
    request: {protocol: 9950/21-9-2026, date: 2026-09-21}
    contact: {email: rantevou@malevizi.example, phone: 2810009306}
    modes: [inPerson, phone]
    offices:
      - {id: dimarcheio, name: Δημαρχείο, street: Οδός 1, postcode: 71414, city: Γάζι}
      - id: kep
        name: ΚΕΠ
        street: Πλατεία 3
        postcode: 70001
        city: Κρουσώνας
        hours: {monday: 08:00-15:00, wednesday: 08:00-20:00}
    \(office)
    topics:
      - {id: dimotologio, title: Δημοτολόγιο, field: civil-registry, kind: transaction,
        modes: [inPerson], audience: [citizens]}
      - {id: teli, title: Τέλη, field: finance, kind: information, modes: [inPerson, phone],
        audience: [citizens]}
    hours:
      inPerson: {monday: 08:00-14:30, tuesday: 08:00-14:30, wednesday: 08:00-14:30,
        thursday: 08:00-14:30, friday: 08:00-14:30}
      phone: {tuesday: 10:00-13:00}
    \(more)
    durations: {inPerson: 15 min, phone: 15 min}
    staff: {inPerson: 1, phone: 1}
    means: {inPerson: [counter, computer], phone: [telephone]}
    administrators: [{title: Γραφείο Πληροφορικής, email: pliroforiki@malevizi.example}]
    dataProtection: {email: dpo@malevizi.example, terms: "https://www.malevizi.example/dedomena"}
    security: {email: asfaleia@malevizi.example,
      measures: [accessLog, traceability, dataProtection]}

    """
  }

  /// The hours of a day as written, for each desk: the town hall, the other office, the telephone.
  private func hours(
    _ iso: String, _ more: String, office: String = "", topic: String? = nil
  ) throws -> [String] {
    let source = Source(path: "example.yaml", text: Self.text(more, office: office))
    let compilation = Compiler(asOf: GeneratedPlan.today).compile(source)
    let errors = compilation.findings.filter { $0.severity == .error }.map { $0.message.en }
    let plan = try #require(compilation.plan, "\(errors)")
    let day = try #require(Day(iso: iso))
    return Agenda(plan).desks.map { desk in
      desk.hours(on: day, for: topic).map(\.text).joined(separator: " ")
    }
  }

  private static let waiver = """

    waivers:
      - {rule: holiday-worked, reason: Εφημερία, decidedBy: Γενικός Γραμματέας, from: 2026-10-01,
        until: 2027-09-30}
    """

  /// 24 December 2026 is a Thursday, 28 October 2027 one too, and a holiday.
  @Test func workOnAHolidayIsDeclared() throws {
    func entry(_ key: String, _ date: String, _ hours: String, _ more: String = "") -> String {
      "\(key):\n  - {date: \(date), reason: Εφημερία, hours: \(hours), onHoliday: true\(more)}"
        + Self.waiver
    }
    let eve = entry("specialHours", "2026-12-24", "08:00-14:00", ", offices: [dimarcheio]")
    #expect(try hours("2026-12-24", eve) == ["08:00-14:00", "", ""])
    #expect(try hours("2026-12-31", eve) == ["08:00-13:00", "", ""])
    let added = entry("openings", "2026-12-24", "13:00-14:00")
    #expect(try hours("2026-12-24", added) == ["08:00-14:00", "13:00-14:00", "13:00-14:00"])
    // The usual hours of the day stay closed.
    let holiday = entry("openings", "2027-10-28", "10:00-12:00", ", modes: [inPerson]")
    #expect(try hours("2027-10-28", holiday) == ["10:00-12:00", "10:00-12:00", ""])
    let topic = entry("specialHours", "2027-10-28", "10:00-12:00", ", topics: [teli]")
    #expect(try hours("2027-10-28", topic) == ["", "", ""])
    #expect(
      try hours("2027-10-28", topic, topic: "teli")
        == ["10:00-12:00", "10:00-12:00", "10:00-12:00"])
    let closed = """
      closures:
        - {date: 2027-10-28, reason: Παρέλαση, hours: 11:00-12:00}

      """
    #expect(
      try hours("2027-10-28", closed + holiday) == ["10:00-11:00", "10:00-11:00", ""])
  }

  // 20 January 2027 is a Wednesday, 19 a Tuesday, 23 a Saturday.

  @Test func aPartOfADayCloses() throws {
    let closure = """
      closures:
        - {date: 2027-01-20, reason: Στάση εργασίας, hours: 11:00-14:30}
      """
    #expect(try hours("2027-01-20", closure) == ["08:00-11:00", "08:00-11:00 14:30-20:00", ""])
    #expect(try hours("2027-01-27", closure) == ["08:00-14:30", "08:00-20:00", ""])
    // Nothing that is closed opens by closing earlier.
    let early = """
      closures:
        - {date: 2027-01-19, reason: Κοπή βασιλόπιτας, hours: 12:00-23:00}
      """
    #expect(try hours("2027-01-19", early) == ["08:00-12:00", "", "10:00-12:00"])
  }

  @Test func anOpeningAdds() throws {
    let opening = """
      openings:
        - {date: 2027-01-20, modes: [inPerson], offices: [dimarcheio], hours: 17:00-20:00,
          reason: Απογευματινή εξυπηρέτηση}
      """
    #expect(try hours("2027-01-20", opening) == ["08:00-14:30 17:00-20:00", "08:00-20:00", ""])
    // What touches is one interval.
    let longer = """
      openings:
        - {date: 2027-01-20, modes: [inPerson], hours: 14:30-16:00, reason: Ουρές}
      """
    #expect(try hours("2027-01-20", longer) == ["08:00-16:00", "08:00-20:00", ""])
  }

  @Test func specialHoursReplace() throws {
    let special = """
      specialHours:
        - {date: 2027-01-20, modes: [inPerson], hours: 17:00-20:00, reason: Απόγευμα}
      """
    #expect(try hours("2027-01-20", special) == ["17:00-20:00", "17:00-20:00", ""])
  }

  @Test func anExceptionMayBeOfOneTopic() throws {
    let mine = """
      closures:
        - {from: 2027-01-18, to: 2027-01-22, topics: [dimotologio], reason: Άδεια}
      openings:
        - {date: 2027-01-23, modes: [inPerson], topics: [dimotologio], hours: 09:00-13:00,
          reason: Μόνο δημοτολόγιο}
      specialHours:
        - {date: 2027-01-26, modes: [inPerson], topics: [teli], hours: 12:00-13:00,
          reason: Τέλη}
        - {date: 2027-01-26, modes: [inPerson], hours: 09:00-10:00, reason: Όλα}
      """
    #expect(try hours("2027-01-20", mine, topic: "dimotologio") == ["", "", ""])
    #expect(try hours("2027-01-20", mine, topic: "teli") == ["08:00-14:30", "08:00-20:00", ""])
    #expect(try hours("2027-01-20", mine) == ["08:00-14:30", "08:00-20:00", ""])
    #expect(try hours("2027-01-23", mine, topic: "dimotologio").first == "09:00-13:00")
    #expect(try hours("2027-01-23", mine, topic: "teli").first == "")
    #expect(try hours("2027-01-26", mine, topic: "teli").first == "12:00-13:00")
    #expect(try hours("2027-01-26", mine, topic: "dimotologio").first == "09:00-10:00")
  }

  @Test func theNearestAndNarrowestSeasonCounts() throws {
    let seasons = """
      seasons:
        - {name: Καλοκαίρι, from: 06-15, to: 09-15, hours: {inPerson: {wednesday: 08:00-13:00}}}
        - {name: Ιούλιος, from: 2027-07-01, to: 2027-07-31,
          hours: {inPerson: {wednesday: 09:00-12:00}}}
      """
    let office = """
          seasons:
            - {name: Αύγουστος, from: 08-01, to: 08-31, hours: {wednesday: 10:00-11:00}}
      """
    // 23 June, 21 July and 18 August 2027 are Wednesdays.
    #expect(
      try hours("2027-06-23", seasons, office: office).prefix(2) == ["08:00-13:00", "08:00-20:00"])
    #expect(
      try hours("2027-07-21", seasons, office: office).prefix(2) == ["09:00-12:00", "08:00-20:00"])
    #expect(
      try hours("2027-08-18", seasons, office: office).prefix(2) == ["08:00-13:00", "10:00-11:00"])
    #expect(
      try hours("2028-07-19", seasons, office: office).prefix(2) == ["08:00-13:00", "08:00-20:00"])
  }

  @Test func aClosureGoesBeforeAnOpening() throws {
    let both = """
      closures:
        - {from: 2027-08-10, to: 2027-08-20, reason: Διακοπές}
      openings:
        - {from: 2027-01-09, weekdays: [saturday], everyWeeks: 2, modes: [inPerson],
          hours: 09:00-13:00, reason: Σάββατα}
      """
    // 7 and 21 August are of the second weeks, 14 is not; 21 is after the closure.
    #expect(try hours("2027-08-07", both).first == "09:00-13:00")
    #expect(try hours("2027-08-14", both).first == "")
    #expect(try hours("2027-08-21", both).first == "09:00-13:00")
    #expect(try hours("2027-08-18", both).first == "")
  }

  @Test func appointmentsFollow() throws {
    let source = Source(
      path: "example.yaml",
      text: Self.text(
        """
        closures:
          - {date: 2027-01-20, hours: 11:00-14:30, modes: [inPerson], reason: Στάση}
        openings:
          - {date: 2027-01-14, modes: [inPerson], offices: [dimarcheio], hours: 17:00-20:00,
            reason: Απόγευμα}
        """))
    let plan = try #require(Compiler(asOf: GeneratedPlan.today).compile(source).plan)
    let agenda = Agenda(plan)
    let offer = try #require(agenda.offers(of: plan.topics).first)
    #expect(offer.amount(on: try #require(Day(iso: "2027-01-20"))).appointments == 12)
    #expect(offer.amount(on: try #require(Day(iso: "2027-01-14"))).appointments == 38)
    #expect(offer.amount(on: try #require(Day(iso: "2027-01-21"))).appointments == 26)
  }
}
