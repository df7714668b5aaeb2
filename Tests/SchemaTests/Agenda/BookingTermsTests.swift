import TestSupport
import Testing

@testable import Schema

/// How appointments are given where a topic says so, and by how many employees.
@Suite struct BookingTermsTests {
  /// One office with one employee, 08:00-14:30 from Monday to Friday, appointments of 15 minutes.
  private static func text(
    topic: String = "", more: String = "", second: String = "", hours: String = "08:00-14:30"
  ) -> String {
    """
    version: 1
    municipality: {code: 9306, name: Δήμος Μαλεβιζίου, website: "https://www.malevizi.example"}
    request: {protocol: 9950/21-9-2026, date: 2026-09-21}
    contact: {email: rantevou@malevizi.example, phone: 2810009306}
    modes: [inPerson]
    offices:
      - {id: dimarcheio, name: Δημαρχείο, street: Οδός 1, postcode: 71414, city: Γάζι}
    topics:
      - id: dimotologio
        title: Δημοτολόγιο
        field: civil-registry
        kind: transaction
        modes: [inPerson]
        audience: [citizens]
    \(topic)
    \(second)
    hours:
      inPerson: {monday: \(hours), tuesday: \(hours)}
    durations: {inPerson: 15 min}
    staff: {inPerson: 1}
    \(more)
    means: {inPerson: [counter, computer]}
    administrators: [{title: Γραφείο Πληροφορικής, email: pliroforiki@malevizi.example}]
    dataProtection: {email: dpo@malevizi.example, terms: "https://www.malevizi.example/dedomena"}
    security: {email: asfaleia@malevizi.example,
      measures: [accessLog, traceability, dataProtection]}

    """
  }

  private static func compiled(_ text: String) -> Compilation {
    Compiler(asOf: GeneratedPlan.today).compile(Source(path: "example.yaml", text: text))
  }

  private static func ids(_ compilation: Compilation) -> [String] {
    compilation.findings.map(\.rule.id).filter { $0 != "labour-day-undecided" }
  }

  /// The offers of a plan.
  private func offers(_ text: String) throws -> [Offer] {
    let compilation = Self.compiled(text)
    let errors = compilation.findings.filter { $0.severity == .error }.map { $0.message.en }
    let plan = try #require(compilation.plan, "\(errors)")
    return Agenda(plan).offers(of: plan.topics)
  }

  /// 18 January 2027.
  private static let monday = Day(iso: "2027-01-18") ?? .epoch

  private func starts(_ offer: Offer) -> [String] {
    offer.hours(on: Self.monday).flatMap { offer.slotting.starts(in: $0) }.map { Clock.text($0) }
  }

  @Test func aPauseFollowsEachAppointment() throws {
    for text in [Self.text(topic: "    pause: 5 min"), Self.text(more: "pause: 5 min")] {
      let offer = try #require(try offers(text).first)
      #expect(starts(offer).prefix(3) == ["08:00", "08:20", "08:40"])
      #expect(starts(offer).last == "14:00")
      #expect(offer.amount(on: Self.monday) == Amount(appointments: 19, of: 15))
    }
    // What the topic says is nearer.
    let own = try offers(Self.text(topic: "    pause: 15 min", more: "pause: 5 min"))
    #expect(own[0].amount(on: Self.monday).appointments == 13)
  }

  @Test func twoDurationsLeaveRestsUnlessAStepIsDeclared() throws {
    let two = """
          durations: {inPerson: 45 min}
        - {id: ektimisi, title: Εκτίμηση αναγκών, field: social, kind: transaction,
          modes: [inPerson], audience: [citizens], durations: {inPerson: 60 min}}
      """
    let open = Self.text(topic: two, hours: "09:00-12:00")
    #expect(Self.ids(Self.compiled(open)) == ["grid-rests"])
    #expect(try offers(open).map(\.slotting.grid) == [15, 15])
    let stepped = Self.text(topic: two, more: "step: 60 min", hours: "09:00-12:00")
    #expect(Self.ids(Self.compiled(stepped)) == [])
    for offer in try offers(stepped) {
      #expect(starts(offer) == ["09:00", "10:00", "11:00"])
      #expect(offer.amount(on: Self.monday).appointments == 3)
    }
  }

  @Test func aDayHasAMaximum() throws {
    let offer = try #require(try offers(Self.text(topic: "    dailyMaximum: 10")).first)
    #expect(offer.amount(on: Self.monday).appointments == 10)
    #expect(starts(offer).count == 26)
    let wide = Self.compiled(Self.text(more: "dailyMaximum: 70"))
    #expect(Self.ids(wide) == ["daily-maximum-unreached"])
    let note = wide.findings.first { $0.rule.id == "daily-maximum-unreached" }
    #expect(note?.message.en.contains("26 appointments of 15 minutes") == true)
    #expect(Self.ids(Self.compiled(Self.text(topic: "    dailyMaximum: 0"))) == ["number-format"])
  }

  @Test func theWindowLiesWithinThePolicy() throws {
    let offer = try #require(
      try offers(Self.text(topic: "    leadTime: 3 days\n    horizon: 30 days")).first)
    #expect(offer.terms.leadHours == 72 && offer.terms.horizonDays == 30)
    #expect(starts(offer).count == 26)
    let wide = Self.text(topic: "    leadTime: 3 days\n    horizon: 120 days")
    #expect(Self.ids(Self.compiled(wide)) == ["booking-window"])
    let waived = Self.text(
      topic: "    leadTime: 3 days\n    horizon: 120 days",
      more: """
        waivers:
          - {rule: booking-window, reason: Γάμοι, decidedBy: Δήμαρχος, from: 2026-10-01,
            until: 2027-06-30}
        """)
    let held = try #require(try offers(waived).first)
    #expect(held.terms.horizonDays == 120)
    let empty = Self.text(topic: "    leadTime: 20 days\n    horizon: 15 days")
    #expect(Self.ids(Self.compiled(empty)) == ["window-empty"])
  }

  @Test func employeesChangeByTheHour() throws {
    let more = """
      staffHours:
        - {hours: 08:00-10:00, staff: 3}
        - {weekdays: [tuesday], staff: 2}
      specialHours:
        - {date: 2027-01-19, hours: 09:00-11:00, staff: 4, reason: Απογραφή}
      openings:
        - {date: 2027-01-18, hours: 14:30-15:30, staff: 2, reason: Ημέρα του πολίτη}
      """
    let offer = try #require(try offers(Self.text(more: more)).first)
    func staffing(_ iso: String) throws -> [String] {
      let day = try #require(Day(iso: iso))
      return offer.desk.staffing(on: day).map { "\($0.interval.text) \($0.staff)" }
    }
    #expect(try staffing("2027-01-18") == ["08:00-10:00 3", "10:00-14:30 1", "14:30-15:30 2"])
    #expect(try staffing("2027-01-19") == ["09:00-11:00 4"])
    #expect(try staffing("2027-01-26") == ["08:00-10:00 3", "10:00-14:30 2"])
    // 30 of the one who is always there, 8 of each of the two more, 4 of the one more later.
    #expect(offer.amount(on: Self.monday).appointments == 30 + 2 * 8 + 4)
    let spans = offer.spans(on: Self.monday)
    let capacities = [480, 585, 590, 600, 870].map { offer.slotting.capacity(at: $0, in: spans) }
    #expect(capacities == [3, 3, 1, 1, 2])
  }
}
