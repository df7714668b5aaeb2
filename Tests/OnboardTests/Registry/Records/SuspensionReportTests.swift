import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// How suspended parts are told, to citizens and to whoever verifies.
@Suite struct SuspensionReportTests {
  /// Two acts are said as two: a mode and an office are not the mode at that office.
  @Test func eachActIsCitedForWhatItSuspended() throws {
    try TrustRegistry.withParts { registry, _ in
      try registry.enact(9200, change: .suspend, number: 2, hours: 3, parts: .modes(.video))
      try registry.enact(9200, change: .suspend, number: 3, hours: 4, parts: .modes(.phone))
      // Video is named again, and stays with the act that suspended it first.
      try registry.enact(
        9200, change: .suspend, number: 4, hours: 5,
        parts: ServiceParts(modes: [.video], offices: ["kep"]))
      try registry.enact(9200, change: .lift, number: 5, hours: 6, parts: .modes(.phone))
      try registry.seal(hours: 24)
      let status = try RegistryStatus(
        try registry.ledger(at: TrustRegistry.start.adding(days: 2)),
        on: TrustRegistry.start.day.adding(2))
      let decided = try #require(try DecidedPlans(of: status, only: [9200]).decided.first)
      #expect(decided.suspended.map(\.parts) == [.modes(.video), .offices("kep")])
      let office = try #require(decided.plan.offices.first { $0.id == "kep" }).name
      let text = DocumentText(
        document: AnnouncementText(
          plan: decided.plan, suspended: decided.suspended, language: .greek,
          effective: TrustRegistry.start.day
        ).document, width: 10_000
      ).text
      #expect(
        text.contains(
          "δεν κλείνονται ραντεβού με τηλεδιάσκεψη (απόφαση 45172 ΕΞ 2026, ΑΔΑ ΨΗ4746ΜΤΛ6-Ω32)."))
      #expect(
        text.contains(
          "δεν κλείνονται ραντεβού στο κατάστημα «\(office)» (απόφαση 45174 ΕΞ 2026, ΑΔΑ "))
      let run = try ExportRun(
        targets: [], subjects: [ExportSubject(decided.plan, .inForce, suspended: decided.suspended)]
      )
      let act = "9200: suspended by decision 4517"
      #expect(
        run.suspensions(.english) == [
          "\(act)2 ΕΞ 2026 (ADA ΨΗ4746ΜΤΛ6-Ω32), not offered: appointments by video conference",
          "\(act)4 ΕΞ 2026 (ADA ΨΗ4746ΜΤΛ6-Ω34), not offered: appointments at the office “\(office)”",
        ])
      let both = SuspendedParts(
        ServiceParts(modes: [.video], offices: ["kep"]), by: "1 ΕΞ 2026", ada: "Ω")
      #expect(
        both.sentence(in: decided.plan, .greek).contains(
          "ραντεβού με τηλεδιάσκεψη, ούτε ραντεβού στο κατάστημα «\(office)» (απόφαση 1 ΕΞ 2026"))
      #expect(
        both.sentence(in: decided.plan, .english).contains(
          "booked by video conference, nor at the office “\(office)” (decision 1 ΕΞ 2026"))
    }
  }

  /// People read the names of modes.
  @Test func aModeIsNamedInGreek() throws {
    try TrustRegistry.withParts { registry, _ in
      try registry.enact(9200, change: .suspend, number: 2, hours: 3, parts: .modes(.video))
      try registry.seal(hours: 24)
      let report = VerifyReport(
        outcome: try registry.verify(), at: TrustRegistry.start.adding(days: 2), language: .greek)
      #expect(report.text.contains("με μερική αναστολή (τηλεδιάσκεψη)"), "\(report.text)")
      let life = try registry.ledger(at: TrustRegistry.start.adding(days: 2)).life(of: 9200)
      let refusal = #expect(throws: Refusal.self) {
        _ = try life.suspension(
          after: .suspend, .offices("none"), of: life.acts.last?.approval, "9200")
      }
      #expect(refusal?.reason.el.contains("(έχουν: φυσική παρουσία, ") == true)
    }
  }

  /// The report of `verify` names the parts, and nothing where there are none.
  @Test func theReportNamesTheParts() throws {
    try TrustRegistry.withParts { registry, _ in
      func report() throws -> String {
        let outcome = try registry.verify()
        return VerifyReport(outcome: outcome, at: TrustRegistry.start, language: .english).text
      }
      #expect(try report().contains("9200: \(Stage.enacted.title(.english)), "))
      try registry.enact(9200, change: .suspend, number: 2, hours: 3, parts: .modes(.video))
      _ = try registry.proved()
      #expect(try report().contains(" (\(ServiceParts.modes(.video).words.en)), "))
    }
  }
}
