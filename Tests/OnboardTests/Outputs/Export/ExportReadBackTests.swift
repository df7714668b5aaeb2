import Foundation
import TestSupport
import Testing

@testable import Onboard
@testable import Outputs
@testable import Schema

/// What we write as `opening_hours`, our own reader takes back: the same hours on every day.
///
/// Weeks and numbers of the month it refuses by name, so these are taken back by their dates.
@Suite struct ExportReadBackTests {
  /// A declaration of one office with the sections that were read back.
  private static func declaration(_ sections: String, _ request: Day) -> String {
    """
    version: 1
    municipality: {code: 9200, name: Δήμος Νέας Σμύρνης, website: "https://www.dimos.example"}
    request: {protocol: 17788/20-7-2026, date: \(request)}
    contact: {email: rantevou@dimos.example, phone: 2100000000}
    modes: [inPerson]
    offices:
      - {id: a, name: Δημαρχείο, street: Οδός 1, postcode: 17122, city: Πόλη}
    topics:
      - id: t
        title: Θέμα
        field: general
        kind: information
        modes: [inPerson]
        audience: [citizens]
    durations: {inPerson: 10 min}
    staff: {inPerson: 1}
    means: {inPerson: [counter, computer]}
    administrators:
      - {title: Προϊστάμενος, email: kep@dimos.example}
    dataProtection: {email: dpo@dimos.example, terms: "https://www.dimos.example/dpo"}
    security: {email: sec@dimos.example, measures: [accessLog, traceability, dataProtection]}

    \(sections)
    """
  }

  @Test(arguments: ExportContractTests.plans.indices)
  func openingHoursAreTheSameOnEveryDay(_ index: Int) throws {
    let plan = ExportContractTests.plans[index]
    let compiler = Compiler(asOf: GeneratedPlan.today)
    let period = ExportTarget.period(of: plan)
    for desk in OpenStreetMapDesk.all(of: plan) where desk.hours != "off" {
      // A part of a day may leave less than an appointment, which a declaration cannot say.
      let fits = period.allSatisfy { desk.desk.hours(on: $0).allSatisfy { $0.minutes >= 10 } }
      // Work on a holiday is declared by hand.
      let works = period.contains { desk.desk.worksDespite(holidayOn: $0) }
      guard fits, !works else { continue }
      let byDates = OpeningHoursText.text(of: desk.desk, in: period, byRhythm: false)
      let isRead = (try? OpeningSchedule(desk.hours)) != nil
      #expect(isRead || desk.hours != byDates, "\(desk.hours)")
      let hours = isRead ? desk.hours : byDates
      var draft = Draft()
      draft.add(try OpeningSchedule(hours), for: .inPerson)
      let text = Self.declaration(draft.text(), plan.requestDate)
      let compilation = compiler.compile(Source(path: "a.yaml", text: text))
      let back = try #require(
        compilation.plan, "\(hours)\n\(compilation.findings.map { $0.message.en })")
      let found = try #require(Agenda(back).desks.first)
      for day in period {
        #expect(found.hours(on: day) == desk.desk.hours(on: day), "\(day): \(hours)")
      }
    }
  }
}
