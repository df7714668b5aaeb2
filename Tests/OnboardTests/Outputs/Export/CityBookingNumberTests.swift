import TestSupport
import Testing

@testable import Onboard
@testable import Outputs
@testable import Schema

/// The numbers of ZMS follow from the code and the id, and from nothing else.
@Suite struct CityBookingNumberTests {
  private static func plan(
    offices: [String], topics: [String] = ["dimotologio"], path: String = ""
  ) -> Plan? {
    let officeLines = offices.map {
      "  - {id: \($0), name: Κέντρο Εξυπηρέτησης Πολιτών της Δημοτικής Ενότητας \($0), "
        + "street: Οδός \($0), postcode: 17122, city: Πόλη}\n"
    }
    let topicLines = topics.map {
      """
        - id: \($0)
          title: Θέμα \($0)
          field: general
          kind: information
          modes: [inPerson, phone]
          audience: [citizens]

      """
    }
    let text = """
      version: 1
      municipality: {code: 9200, name: Δήμος Νέας Σμύρνης, website: "https://www.dimos.example/\(path)"}
      request: {protocol: 17788/20-7-2026, date: 2026-07-20}
      contact: {email: rantevou@dimos.example, phone: "2100000000"}
      modes: [inPerson, phone]
      offices:
      \(officeLines.joined())topics:
      \(topicLines.joined())hours:
        inPerson: {monday: "08:00-14:30"}
        phone: {monday: "08:00-14:30"}
      durations: {inPerson: 10 min, phone: 10 min}
      staff: {inPerson: 1, phone: 1}
      means: {inPerson: [counter, computer], phone: [telephone, computer]}
      administrators:
        - {title: Προϊστάμενος, email: kep@dimos.example}
      dataProtection: {email: dpo@dimos.example, terms: "https://www.dimos.example/dpo"}
      security: {email: sec@dimos.example, measures: [accessLog, traceability, dataProtection]}

      """
    return Compiler(asOf: GeneratedPlan.today).compile(Source(path: "a.yaml", text: text)).plan
  }

  private static func numbers(of plan: Plan) -> [String: Int] {
    let desks = CityBooking(plan: plan).desks
    return Dictionary(
      uniqueKeysWithValues: desks.map { (CityBookingNumber.name(of: $0.desk), $0.number) })
  }

  @Test func numbersDependOnNothingElse() throws {
    let one = try #require(Self.plan(offices: ["dimarcheio"]))
    let more = try #require(Self.plan(offices: ["kep", "dimarcheio", "annex"]))
    #expect(
      Self.numbers(of: one) == ["inPerson/dimarcheio": 1_840_092_031, "phone": 1_840_162_036])
    for (name, number) in Self.numbers(of: one) {
      #expect(Self.numbers(of: more)[name] == number)
    }
    #expect(CityBookingNumber.of(topic: "dimotologio", nil, code: 9200) == 920_008_766_260_840)
    #expect(CityBookingNumber.of(topic: "dimotologio", .phone, code: 9200) == 920_008_766_260_842)
    #expect(CityBookingNumber.fault(of: one) == nil)
  }

  /// The digests of `inPerson/kep-477` and `inPerson/kep-636` are the same modulo 200,000.
  @Test func twoOfficesWithOneNumberAreRefused() throws {
    let plan = try #require(Self.plan(offices: ["kep-477", "kep-636"]))
    let fault = try #require(CityBookingNumber.fault(of: plan))
    #expect(fault.el.contains("«inPerson/kep-477» και «inPerson/kep-636»"))
    let run = try ExportRun(
      targets: [.cityBooking], subjects: [ExportSubject(plan, .inForce)]
    ).fitting()
    #expect(run.run.subjects.isEmpty && run.faults.count == 1)
    let other = try ExportRun(
      targets: [.serviceTable], subjects: [ExportSubject(plan, .inForce)]
    ).fitting()
    #expect(other.run.subjects.count == 1 && other.faults.isEmpty)
  }

  @Test func numbersFitTheColumns() throws {
    let plan = try #require(Self.plan(offices: ["dimarcheio"]))
    let desk = try #require(Agenda(plan).desks.first)
    let code = CityBookingNumber.highestCode
    #expect(CityBookingNumber.of(desk, code: code) <= Int(Int32.max))
    #expect(CityBookingNumber.of(topic: "t", .video, code: code) < 1 << 53)
  }

  @Test func cutNamesStayApart() throws {
    let plan = try #require(Self.plan(offices: ["a", "b"]))
    let names = CityBooking(plan: plan).desks.map(\.shortName)
    #expect(names.count == 3 && Set(names).count == 3)
    #expect(names.allSatisfy { $0.unicodeScalars.count <= 40 }, "\(names)")
    #expect(names.first?.hasPrefix("Κέντρο Εξυπηρέτησης Πολιτών") ?? false)
  }

  @Test func anAddressThatIsTooLongIsLeftOut() throws {
    let target = ExportTarget.cityBooking
    for (count, isLost) in [(174, false), (175, true)] {
      let path = String(repeating: "a", count: count)
      let plan = try #require(Self.plan(offices: ["a"], path: path))
      #expect((plan.website.utf8.count > CityBooking.longestLink) == isLost)
      #expect(CityBooking.link(plan) == (isLost ? "" : plan.website))
      #expect(target.limits(plan).contains { $0.en.contains("website") } == isLost)
    }
  }
}
